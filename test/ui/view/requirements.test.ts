import { expect, test } from 'vitest';
import { fromText } from '../../../src/core/posting/from-text.ts';
import { requirementsOf } from '../../../src/ui/view/requirements.ts';
import { judge } from '../../../tools/analyse/door.ts';
import { DEMANDED, SOUGHT } from '../../core/analyse/sections/sought.ts';

const linesOf = (sentence: string) =>
  requirementsOf(judge(fromText({ text: `Northmarket · 2026-11-12\n\n${sentence}` }))).map(({ span }) => span.quote);

test.each(SOUGHT)('nobody has to have what only says who is sought: %s', (sentence) => expect(linesOf(sentence)).toEqual([]));

test.each(DEMANDED)('a demand in such a sentence is a line of the checklist: %s', (sentence) =>
  expect(linesOf(sentence)).toEqual([sentence]),
);
