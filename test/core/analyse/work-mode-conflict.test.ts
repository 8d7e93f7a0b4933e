import { expect, test } from 'vitest';
import { findWorkModeConflict } from '../../../src/core/analyse/work-mode/work-mode-conflict.ts';
import { findWorkMode } from '../../../src/core/analyse/work-mode.ts';
import { NO_FACTS } from '../../../src/core/posting/facts.ts';
import { NOTHING_STRUCTURED, type Posting } from '../../../src/core/posting/posting.ts';
import { subjectOf } from './posting-of.ts';

function conflictsOf(text: string, known: Partial<Posting> = {}) {
  const subject = subjectOf(text, known);
  return findWorkModeConflict(subject, { ...NO_FACTS, workMode: findWorkMode(subject) });
}

test('a field that says on site above a text that says hybrid is a conflict that shows both', () => {
  const structured = { ...NOTHING_STRUCTURED, jobLocationType: ['On-site'] };
  expect(conflictsOf('This is a hybrid role.', { structured })).toMatchObject([
    {
      id: 'work-mode-conflict',
      group: 'conflict',
      evidence: [{ quote: 'is a hybrid' }],
      about: [{ field: 'jobLocationType', value: 'On-site' }],
    },
  ]);
});

test('hybrid in disguise: fully remote above, days in the office below', () => {
  const [conflict] = conflictsOf('Fully remote!\nYou come to the office three days a week.');
  expect(conflict?.evidence.length).toBe(2);
  expect(conflictsOf('A job for bakers.', { title: 'Baker (remote)' })).toEqual([]);
  expect(conflictsOf('On-site role in Hull.', { title: 'Baker (remote)' })).toHaveLength(1);
});

test.each([
  ['remote with one day a week at most', 'Fully remote, in the office once a week at most.'],
  ['the same twice', 'Hybrid role.\nThree days a week in the office.'],
  ['nothing', 'We bake bread.'],
])('no conflict: %s', (_, text) => expect(conflictsOf(text)).toEqual([]));
