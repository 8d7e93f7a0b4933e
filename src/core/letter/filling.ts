import type { Profile } from '../match/profile.ts';
import { short } from '../match/reason.ts';
import type { Claim } from '../posting/claim.ts';
import type { Span } from '../posting/evidence.ts';
import { BULLET, type LetterWords } from './words.ts';

/** What a sentence rests on. Profile fields are named as in the profile; a résumé's own line is `resumeText`. */
export type LetterSource =
  | { readonly from: 'posting'; readonly span: Span }
  | { readonly from: 'posting-field'; readonly field: 'title' | 'hiringOrganization' | 'agency'; readonly value: string }
  | { readonly from: 'profile'; readonly field: keyof Profile; readonly words: string };

/** A gap's words and what they rest on. */
export type Filling = { readonly words: string; readonly sources: readonly LetterSource[] };
export type Fillings = Readonly<Record<string, Filling | null | undefined>>;

/** A shorter quotation is given with the line it stands in: "8 years" says little alone. */
const TOO_SHORT = 20;
const MOST_OF_A_LINE = 110;

export const fromProfile = (field: keyof Profile, words: string): LetterSource => ({ from: 'profile', field, words });

/** The first words a claim rests on, else the title, where it speaks of that. */
export function fromPosting({ evidence, about }: Claim): readonly LetterSource[] {
  const title = about?.find(({ field }) => field === 'title');
  if (evidence[0]) return [{ from: 'posting', span: evidence[0] }];
  return title ? [{ from: 'posting-field', field: 'title', value: title.value }] : [];
}

/** A claim in the posting's own words, at most `most` characters of them; null where it rests on none. */
export function quoted(claim: Claim, text: string, [open, close]: LetterWords['quotes'], most = 90): Filling | null {
  const [span] = claim.evidence;
  if (!span) return null;
  const quote = span.quote.length < TOO_SHORT ? lineOf(text, span) : span.quote;
  return { words: `${open}${short(quote, most)}${close}`, sources: fromPosting(claim) };
}

export const withSource = (filling: Filling | null, source: LetterSource): Filling | null =>
  filling && { words: filling.words, sources: [...filling.sources, source] };

/** Several as one: "Python, Go and SQL". */
export function joined(fillings: readonly Filling[], language: string): Filling | null {
  if (fillings.length === 0) return null;
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return { words: list.format(fillings.map(({ words }) => words)), sources: fillings.flatMap(({ sources }) => sources) };
}

/** The first line under a heading, when it can stand in a sentence. */
export function firstLine(
  text: string,
  { start, end, heading }: { readonly start: number; readonly end: number; readonly heading: string | null },
  [open, close]: LetterWords['quotes'],
): Filling | null {
  let at = start;
  for (const line of text.slice(start, end).split('\n')) {
    const from = at + (BULLET.exec(line)?.[0].length ?? 0);
    const quote = text.slice(from, at + line.trimEnd().length);
    at += line.length + 1;
    if (quote === heading?.trim() || quote.length < TOO_SHORT || quote.endsWith(':')) continue;
    const span = { start: from, end: from + quote.length, quote };
    return { words: `${open}${short(quote.replace(/[.;,]$/u, ''), MOST_OF_A_LINE)}${close}`, sources: [{ from: 'posting', span }] };
  }
  return null;
}

function lineOf(text: string, { start, end }: Span): string {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return text
    .slice(from, to < 0 ? text.length : to)
    .replace(BULLET, '')
    .replace(/[.;,\s]{1,4}$/u, '');
}
