import { lowerOf } from '../analyse/fold.ts';
import { everyPhrase, everyWord } from '../analyse/languages/every.ts';
import type { UnusualTerm } from '../analyse/languages/language-words.ts';
import { type Span, spanOf } from '../posting/evidence.ts';
import type { Posting } from '../posting/posting.ts';
import { clauseAround, isGlued } from './clause.ts';

/** Terms that not every job has, the gravest first; how they begin is each language's own. */
const IDS: readonly UnusualTerm[] = [
  'non_compete',
  'unpaid',
  'commission_only',
  'limited',
  'exclusive',
  'own_equipment',
  'on_call',
  'overtime',
  'travel',
  'screening',
  'probation',
  'at_will',
];
export type Unusual = { readonly id: UnusualTerm; readonly span: Span };

type Term = { readonly id: Unusual['id']; readonly words: string };
const LIST: readonly Term[] = IDS.flatMap((id) => everyPhrase(({ unusual }) => unusual[id]).map((words) => ({ id, words })));
/** Signs of a term that are looked up; the shorter ones are Han. */
const SHORTEST = 3;
/** Terms by a small number made of their first three signs. */
const BY_START = new Map<number, Term[]>();
for (const term of LIST) {
  if (term.words.length < SHORTEST) continue;
  const key = startOf(term.words, 0);
  BY_START.set(key, [...(BY_START.get(key) ?? []), term]);
}
/** Whether a term may begin so, by the last bits of its number: most words end here. */
const MAY_START = new Uint8Array(1 << 12);
for (const key of BY_START.keys()) MAY_START[key & (MAY_START.length - 1)] = 1;
/** Units of text that a term begins with: letters, digits and the percent sign. */
const FIRST = new Uint8Array(0x10000);
for (const { words } of LIST) FIRST[words.charCodeAt(0)] = 1;
const UNSPACED = LIST.filter(({ words }) => /\p{Script=Han}/u.test(words));

const DENIED =
  /(?:\bno|\bnot|\bnever|\bwithout|\bnon|\bzero|без|нет|не|kein|keine|keinerlei|ohne|sans|pas de|sin|sem|senza|geen|zonder|bez|žádn\p{L}{1,3}|无|不) {0,2}[\p{L}-]{0,12} ?$/u;
const NO = everyWord(({ no }) => no);
const isDenied = (before: string) => DENIED.test(before) || (before.match(/\p{L}{1,20}/gu) ?? []).slice(-2).some((word) => NO.has(word));
/** Clauses that speak of something else: paid travel is a perk, a probation officer works with offenders, a helpline takes calls. */
const OTHERWISE: { readonly [I in Unusual['id']]?: RegExp } = {
  travel: /allowance|insurance|discount|agency|agencies|industry|card|проездн/u,
  own_equipment:
    /ideas?\b|lunch|your own (?:dog|style|self|experience)|expertise|unique|flair|creativ|energy|strengths|talents|personality|perspective|allowance|budget|амортизац|не обязател|plus|преимущ/u,
  limited: /experience|not (?:a )?fixed|опыт/u,
  screening: /background check(?:s|ing)? (?:software|company|platform|industry)|polygraph(?:er|y)/u,
  overtime: /нефт|сырь|отход|компенсац|доплат/u,
  probation: /probationer|probation (?:officer|service|department)|parole/u,
  on_call: /on call (?:with|center|centre)|on call volume/u,
};

/** "No second job": the no is what is said. */
const BY_A_NO: ReadonlySet<Unusual['id']> = new Set(['exclusive']);

/** Unusual terms, one of a kind, each with the clause that states it. Looks every word up once. */
export function findUnusual({ text }: Posting): Unusual[] {
  const lower = lowerOf(text).replaceAll('’', "'");
  const found = new Map<Unusual['id'], Span>();
  const note = ({ id, words }: Term, at: number) => {
    if (found.has(id) || (!BY_A_NO.has(id) && isDenied(lower.slice(Math.max(0, at - 24), at)))) return;
    const { start, end } = clauseAround(text, at, at + words.length);
    if (!OTHERWISE[id]?.test(lower.slice(start, end))) found.set(id, spanOf(text, start, end));
  };
  for (let i = 0, before = 0x20, last = lower.length - SHORTEST; i <= last; i += 1) {
    const unit = lower.charCodeAt(i);
    if (FIRST[unit] === 1 && (unit === PERCENT || !isWord(before) || (text.charCodeAt(i) !== unit && isGlued(text, i)))) {
      const start = startOf(lower, i);
      const terms = MAY_START[start & (MAY_START.length - 1)] === 1 && BY_START.get(start);
      if (terms) for (const term of terms) if (lower.startsWith(term.words, i)) note(term, i);
    }
    before = unit;
  }
  for (const term of UNSPACED) {
    const at = lower.indexOf(term.words);
    if (at >= 0) note(term, at);
  }
  // one sentence is quoted once, for the gravest of what it says
  const kept: Unusual[] = [];
  for (const id of IDS) {
    const span = found.get(id);
    if (span && !kept.some(({ span: other }) => span.start < other.end && other.start < span.end)) kept.push({ id, span });
  }
  return kept;
}

function startOf(text: string, at: number): number {
  return (text.charCodeAt(at) << 10) ^ (text.charCodeAt(at + 1) << 5) ^ text.charCodeAt(at + 2);
}

const PERCENT = 0x25; // "50% travel"

/** Letters and digits; what is not ASCII is a letter unless it is punctuation. */
function isWord(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  return unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x206f) && !(unit >= 0x3000 && unit <= 0x303f);
}
