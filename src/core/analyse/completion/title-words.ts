import { everyWord } from '../languages/every.ts';

const WHOLE = everyWord(({ jobs }) => jobs.words);
/** Beginnings of words that make a short line a job's title; Han is looked for anywhere. */
const STEMS = [...everyWord(({ jobs }) => jobs.stems)];
const HAN = STEMS.filter((stem) => /\p{Script=Han}/u.test(stem));

const stems = new Map<string, string[]>();
for (const stem of STEMS) stems.set(stem.slice(0, 3), [...(stems.get(stem.slice(0, 3)) ?? []), stem]);

/** Does this (lower-cased) line name a job? */
export function namesJob(lower: string): boolean {
  if (HAN.some((word) => lower.includes(word))) return true;
  return (lower.match(/[\p{L}\p{M}\d]+/gu) ?? []).some(
    (word) => WHOLE.has(word) || (stems.get(word.slice(0, 3))?.some((stem) => word.startsWith(stem)) ?? false),
  );
}
