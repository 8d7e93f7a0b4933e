import type { Warning } from '../posting/warning.ts';
import { everyPhrase } from './languages/every.ts';
import type { Read } from './reading.ts';
import { Lexicon } from './words/phrases.ts';
import { wordsOf } from './words/words.ts';

const DAY = 86_400_000;
/** Most postings are filled or taken down within two months; after that asking first saves time. */
const OLD_DAYS = 60;
/** Boards write 1970 or 9999 for "no date". */
const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

type Said = 'closed' | 'reposted';

let lexicon: Lexicon<Said> | null = null;

/** Facts about a posting's age, never a reproach: old, closed, past its last day, put up again. */
export function findStaleness(subject: Read): Warning[] {
  const { posting, now } = subject;
  const today = Math.floor(now.getTime() / DAY);
  const warnings: Warning[] = [];
  const add = (id: string, field: string, value: string) =>
    warnings.push({ id, group: 'stale', severity: 'info', evidence: [], about: [{ field, value }] });

  const posted = dayOf(posting.datePosted);
  if (posted !== null && today - posted > OLD_DAYS) add('posted-long-ago', 'datePosted', posting.datePosted!);
  const last = dayOf(posting.validThrough);
  if (last !== null && last < today && !(posted !== null && last < posted))
    add('past-valid-through', 'validThrough', posting.validThrough!);
  const said = wordsSaid(subject);
  if (posting.closed) add('closed', 'closed', 'true');
  else if (said.closed) warnings.push({ id: 'closed', group: 'stale', severity: 'info', evidence: [said.closed] });
  if (said.reposted) warnings.push({ id: 'reposted', group: 'stale', severity: 'info', evidence: [said.reposted] });
  return warnings;
}

function wordsSaid(subject: Read): { [S in Said]?: ReturnType<Read['span']> } {
  lexicon ??= new Lexicon<Said>([
    ['closed', ...everyPhrase(({ closed }) => closed)],
    ['reposted', ...everyPhrase(({ reposted }) => reposted)],
  ]);
  const words = wordsOf(subject);
  const said: { [S in Said]?: ReturnType<Read['span']> } = {};
  for (const { meaning, first, last } of lexicon.find(words)) said[meaning] ??= subject.span(words[first]!.start, words[last]!.end);
  return said;
}

/** Days since 1970 of an ISO date; null for what is no date and for the dates that mean none. */
function dayOf(date: string | null): number | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(date ?? '');
  if (!match) return null;
  const [, year, month, day] = match.map(Number) as [number, number, number, number];
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return Date.UTC(year, month - 1, day) / DAY;
}
