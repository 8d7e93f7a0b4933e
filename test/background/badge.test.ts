import { expect, test } from 'vitest';
import { badgeOf } from '../../src/background/badge.ts';
import { lookupIn, type Words, wordsOf } from '../../src/messages/words.ts';
import { backgroundWords } from '../../tools/background-words.mjs';
import { reports } from '../ui/fakes/reports.ts';

const all = backgroundWords() as Record<string, Parameters<typeof lookupIn>[0]>;
const spoken = Object.keys(all).map((language): Words => wordsOf(language, lookupIn(all[language]!)));

test.each(spoken)('in $language the toolbar says in a sign and in words what its colour says', (words) => {
  const { match, scam } = reports.rich;
  const said = {
    posting: badgeOf({ ...reports.rich, match: null }, words),
    match: badgeOf({ ...reports.rich, match: { ...match!, score: 71.4 } }, words),
    caution: badgeOf({ ...reports.rich, scam: { ...scam, level: 'caution' } }, words),
    danger: badgeOf({ ...reports.rich, scam: { ...scam, level: 'danger' } }, words),
  };
  expect(Object.values(said).map(({ text, tone }) => [text, tone])).toEqual([
    ['“', 'plain'],
    ['71', 'plain'],
    ['!', 'warning'],
    ['!!', 'danger'],
  ]);
  const titles = Object.values(said).map(({ title }) => title);
  expect(new Set(titles).size).toBe(4);
  for (const title of titles) expect(title).toMatch(/^Jobgloss.{5,}/);
  expect(said.match.title).toContain('71');
});

test('a list is counted as the language counts', () => {
  const list = (count: number) => ({
    ...reports.rich,
    posting: null,
    detection: { ...reports.rich.detection, kind: 'list' as const },
    cards: Array.from({ length: count }, () => ({}) as (typeof reports.rich.cards)[number]),
  });
  const of = (language: string, count: number) => badgeOf(list(count), spoken.find((words) => words.language === language)!).title;
  expect(of('en', 1)).toBe('Jobgloss: a list of 1 posting');
  expect(of('en', 25)).toBe('Jobgloss: a list of 25 postings');
  expect(of('ru', 1)).toBe('Jobgloss: список, 1 вакансия');
  expect(of('ru', 3)).toBe('Jobgloss: список, 3 вакансии');
  expect(of('ru', 25)).toBe('Jobgloss: список, 25 вакансий');
});
