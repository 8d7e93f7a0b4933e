import { describe, expect, test } from 'vitest';
import { NEVER_SEEN } from '../../src/core/history/history.ts';
import { marksOf } from '../../src/core/marks.ts';
import { EMPTY_PROFILE } from '../../src/core/match/profile.ts';
import { fromText } from '../../src/core/posting/from-text.ts';
import { report } from '../../src/core/report.ts';

const TEXT = 'Requirements\n- Python\n- Experience with the Zorbifier of your choice';
const skill = (name: string) => ({ name, years: null, level: null });
const read = (...names: string[]) =>
  report(fromText({ title: 'Engineer', text: TEXT }), { ...EMPTY_PROFILE, skills: names.map(skill) }, NEVER_SEEN, new Date('2026-11-21'));

describe('a skill of the reader that no dictionary has', () => {
  test('is looked for, and said to be theirs', () => {
    const found = read('Zorbifier').facts.skills.find(({ name }) => name === 'Zorbifier');
    expect(found).toMatchObject({ importance: 'required', about: [{ field: 'profile', value: 'Zorbifier' }] });
    expect(found!.evidence[0]!.quote).toBe('Zorbifier');
    expect(read('Zorbifier').match!.knownSkills).toContain('Zorbifier');
  });
  test('is not found where nobody has it', () => {
    expect(read('Python').facts.skills.map(({ name }) => name)).toEqual(['Python']);
  });
  test('never shows in the page, which must not learn what its reader knows', () => {
    expect(marksOf(read('Zorbifier'))).toEqual(marksOf(read('Python')));
  });
  test('is no word of two letters', () => {
    expect(read('of').facts.skills.map(({ name }) => name)).toEqual(['Python']);
  });
});
