import { type IsWord, isOf } from '../languages/every.ts';
import { LANGUAGES } from '../languages/index.ts';
import type { Read } from '../reading.ts';

/** Hours of work that ask for more than a day in an office: what they are, and where they stand in the text. */
export type UnusualHours = { readonly value: 'night' | 'evening' | 'early' | 'rotating'; readonly start: number; readonly end: number };

type Range = { readonly from: number; readonly to: number; readonly sure: boolean; readonly start: number; readonly end: number };

// "10:30 pm – 6:30 am", "22h à 6h", "6-14": two times, in minutes of the day
const RANGE =
  /(?<![\d.,:/$€£%-])(\d{1,2})(?:[:h](\d{2}))? ?([ap]m|[ap]|h|uhr)? ?(?:[-–—]|to|bis|à|a|às|до|do|tot|alle) ?(\d{1,2})(?:[:h](\d{2}))? ?([ap]m|[ap]|h|uhr)?(?![\d.,:%/\p{L}-]{1,2}[\d\p{L}])/gu;
const MAY_BE = /\d ?(?:[ap]|h|uhr|[-–—]|to|bis|à|às|до|do|tot|alle)/u;
const [SHORTEST, LONGEST, DAY] = [4 * 60, 13 * 60, 24 * 60] as const;
const [MORNING, LATE, NIGHT] = [6 * 60 + 15, 20 * 60 + 15, 22 * 60 + 45] as const;
/** Between two shifts: "6-14 / 14-22", "6-14, 14-22". */
const CHAIN = 8;
const MOST = 40;

/** Nights, late evenings, early mornings and shifts that follow each other, by the clock, where the words beside it speak of work. */
export function findUnusualHours({ lower, language }: Pick<Read, 'lower' | 'language'>): UnusualHours[] {
  if (!MAY_BE.test(lower)) return [];
  const ranges: Range[] = [];
  for (const match of lower.matchAll(RANGE)) {
    const range = rangeOf(match);
    if (range) ranges.push(range);
    if (ranges.length === MOST) break;
  }
  const isWorked = (range: Range) => speakOfWork(lower, range, language);
  return ranges.flatMap((range, i) => {
    const next = ranges[i + 1];
    if (next && next.from === range.to && next.start - range.end <= CHAIN && next.from !== next.to && isWorked(range))
      return [{ value: 'rotating' as const, start: range.start, end: next.end }];
    const value = range.sure ? saidBy(range) : null;
    return value && isWorked(range) ? [{ value, start: range.start, end: range.end }] : [];
  });
}

/** A shop has hours, too, and so has a telephone: the sentence says whose they are, or the line above where it says nothing. */
function speakOfWork(lower: string, { start, end }: Range, language: string | null): boolean {
  const { worked, others } = BY_LANGUAGE.get(language ?? '') ?? BY_LANGUAGE.get('en')!;
  const line = lower.lastIndexOf('\n', start - 1) + 1;
  const near = Math.max(line, start - SENTENCE);
  const stop = lower.slice(near, start).lastIndexOf('. ');
  const words = wordsIn(`${lower.slice(near + Math.max(0, stop), start)} ${sentenceFrom(lower, end)}`);
  if (words.some(others)) return false;
  if (words.some(worked)) return true;
  const above = near === line && stop < 0 ? wordsIn(headingAbove(lower, line)) : [];
  return above.some(worked) && !above.some(others);
}

/** The line before the one that begins at `line`; none where it is longer than a heading. */
function headingAbove(lower: string, line: number): string {
  const near = lower.slice(Math.max(0, line - HEADING - 1), Math.max(0, line - 1));
  const from = near.lastIndexOf('\n') + 1;
  return from > 0 || line <= HEADING ? near.slice(from) : '';
}

function sentenceFrom(lower: string, end: number): string {
  const [first = ''] = lower.slice(end, end + SENTENCE).split('\n', 1);
  const stop = first.indexOf('. ');
  return stop < 0 ? first : first.slice(0, stop);
}

const wordsIn = (text: string) => text.split(/[^\p{L}]/u).filter(Boolean);
/** In UTF-16 units, either way. */
const SENTENCE = 160;
const HEADING = 40;

/** Words of work's hours and of others', with those of English, which stand in postings of every language. */
const BY_LANGUAGE: ReadonlyMap<string, { readonly worked: IsWord; readonly others: IsWord }> = new Map(
  LANGUAGES.map((own) => {
    const both = own.tag === 'en' ? [own] : [own, LANGUAGES.find(({ tag }) => tag === 'en')!];
    const listed = (pick: (words: (typeof both)[number]) => string) =>
      isOf(both.flatMap((words) => pick(words).split(' ')).filter(Boolean));
    return [
      own.tag,
      {
        worked: listed(({ hours, weekdays }) => `${hours.worked} ${weekdays.names.join(' ')}`),
        others: listed(({ hours }) => hours.others),
      },
    ];
  }),
);

function rangeOf(match: RegExpExecArray): Range | null {
  const [whole, hour, minute, half, toHour, toMinute, toHalf] = match;
  const from = minutesOf(Number(hour), Number(minute ?? 0), half ?? '');
  const to = minutesOf(Number(toHour), Number(toMinute ?? 0), toHalf ?? '');
  if (from === null || to === null) return null;
  const length = (to - from + DAY) % DAY;
  if (length < SHORTEST || length > LONGEST) return null;
  const sure = (minute !== undefined && toMinute !== undefined) || (marked(half) && marked(toHalf)) || /m$|uhr$/.test(toHalf ?? '');
  return { from, to, sure, start: match.index, end: match.index + whole.trimEnd().length };
}

const marked = (half: string | undefined) => half !== undefined;

function minutesOf(hour: number, minute: number, half: string): number | null {
  if (hour > 24 || minute > 59) return null;
  if (!half.startsWith('a') && !half.startsWith('p')) return (hour * 60 + minute) % DAY;
  if (hour > 12 || hour === 0) return null;
  return ((hour % 12) + (half.startsWith('p') ? 12 : 0)) * 60 + minute;
}

function saidBy({ from, to }: Range): UnusualHours['value'] | null {
  if (to < from && to > 60) return 'night';
  if (to < from || to >= NIGHT) return 'evening';
  if (to > LATE) return 'evening';
  return from < MORNING && from >= 3 * 60 ? 'early' : null;
}
