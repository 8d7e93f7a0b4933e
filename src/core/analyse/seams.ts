import type { Folded } from './fold.ts';
import { DICTIONARY } from './skills/dictionary.data.ts';

/** So many sure seams make a text one that lost its breaks: one may be a name or a typing error. */
const ENOUGH = 3;
const MOST_SEAMS = 2_000;
/** Words taken for two: written together, they stand once in a text. */
const SHORTEST_LEFT = 3;
const LONGEST_WORD = 40;

const [OTHER, LOWER, UPPER, DIGIT, CLOSER, STOP, OPENER] = [0, 1, 2, 3, 4, 5, 6] as const;

/** What a UTF-16 unit is, for the scripts that know capitals. */
const KIND = new Uint8Array(0x600);
for (let unit = 0; unit < KIND.length; unit += 1) {
  const sign = String.fromCharCode(unit);
  const [lower, upper] = [sign.toLowerCase(), sign.toUpperCase()];
  if (lower !== sign) KIND[unit] = UPPER;
  else if (upper !== sign) KIND[unit] = LOWER;
}
KIND.fill(DIGIT, 0x30, 0x3a);
for (const sign of ')]»%') KIND[sign.charCodeAt(0)] = CLOSER;
for (const sign of '.!?:;') KIND[sign.charCodeAt(0)] = STOP;
/** What stands in front of a word or a figure. */
for (const sign of '¿¡«$£') KIND[sign.charCodeAt(0)] = OPENER;
const EURO = 0x20ac;

const CYRILLIC = 0x400;

/** Endings that make one name with the capitals before them: "RESTful", "SQLAlchemy", "LLMOps". */
const TAILS = /^(?:ful|less|s|ops|alchemy|lite|server|flow|ware|script|js|soft|works|boost|code|teams|tables)\b/i;
/** "Klasse BDeutschkenntnisse": a letter by itself is a class, not the beginning of a name. */
const CLASSED = /(?:class|klasse|category|kategori\p{L}|categor\p{L}{1,3}|catégorie|permis|licence|level|grade) $/iu;
const YEARS = /^\d{1,2} ?(?:[–—-] ?\d|\+|years|yrs|лет|год|jahre|ans |años|anos |anni|jaar|lat |lata|let |роки|років)/u;
const DAYS = /^\d{1,3} ?(?:days|hours|weeks|months|дн|час|мес|tage|stunden|jours|heures|días|horas|dias|giorni|ore|dagen|uur|dni|hodin)/iu;
const AMOUNT = /^\d{1,3}(?:[ .,]\d{3}|[–—-]\d|%)/u;

/** First parts of names: "McDonald", "DeVries". */
const PARTICLES = new Set('Mc De La Le Di Du Da El Al Ab Bi Pe Li Mo Ri'.split(' '));

let names: ReadonlySet<string> | null = null;
/** Names with a capital inside: "PostgreSQL", "LinkedIn". */
function isName(word: string): boolean {
  names ??= new Set([
    ...(DICTIONARY.match(/\b[A-Z][a-z]{1,30}[A-Z][A-Za-z]{1,30}\b/g) ?? []),
    ...'WhatsApp YouTube MacBook DeepMind AirTable GraphQL JavaDoc FinTech EdTech MarTech MedTech InsurTech PropTech HealthTech BioTech AdTech DevRel PhD'.split(
      ' ',
    ),
  ]);
  // "TypeScriptu": an ending of another language
  return names.has(word) || names.has(word.slice(0, -1)) || names.has(word.slice(0, -2));
}

/**
 * Where a text lost its line breaks ("in TableauWrite SQL", "REQUIREMENTSHigh school", "background3 days"): offsets at which a line begins,
 * in their order. None unless the text shows it several times. One pass.
 */
export function seamsIn(text: string): readonly number[] {
  const found: number[] = [];
  const doubtful = new Map<number, string>();
  const times = new Map<string, number>();
  let sure = 0;
  for (let i = 2; i + 1 < text.length && found.length < MOST_SEAMS; i += 1) {
    const kind = kindAt(text, i);
    if (kind !== UPPER && kind !== DIGIT && kind !== OPENER) continue;
    const before = kindAt(text, i - 1);
    if (before === OTHER || before === OPENER) continue;
    const how = kind === UPPER ? capitalAt(text, i, before) : kind === DIGIT ? figureAt(text, i, before) : openerAt(text, i, before);
    if (how === 'no') continue;
    sure += WEIGHTS[how];
    if (how === 'name') {
      const name = nameAround(text, i);
      doubtful.set(i, name);
      times.set(name, (times.get(name) ?? 0) + 1);
    }
    found.push(i);
  }
  if (sure < ENOUGH) return NONE;
  // a name stands more than once, or is known
  return found.filter((at) => {
    const name = doubtful.get(at);
    return name === undefined || (times.get(name) === 1 && !isName(name));
  });
}
const NONE: readonly number[] = [];

/** The text with the line breaks it lost, and the way back. */
export function unflattened(folded: Folded): Folded {
  const seams = seamsIn(folded.text);
  if (seams.length === 0) return folded;
  let text = '';
  let last = 0;
  for (const at of seams) {
    text += `${folded.text.slice(last, at)}\n`;
    last = at;
  }
  text += folded.text.slice(last);
  // how many breaks stand before a place of the new text
  const before = (index: number) => {
    let [low, high] = [0, seams.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (seams[middle]! + middle < index) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const moved = (at: number) => at + seams.filter((seam) => seam <= at).length;
  return {
    text,
    startOf: (index) => folded.startOf(index - before(index)),
    endOf: (index) => folded.endOf(index - before(index)),
    disguised: folded.disguised.map(({ start, end }) => ({ start: moved(start), end: moved(end - 1) + 1 })),
  };
}

/** "sure": it can be nothing else. "likely": a seam where the line has others. "name": a seam unless both are one name. */
type How = 'sure' | 'likely' | 'name' | 'no';
const WEIGHTS: Readonly<Record<How, number>> = { sure: 1, likely: 0.5, name: 0, no: 0 };

/** Is a capital the beginning of a line that was joined to what stands before it? */
function capitalAt(text: string, i: number, before: number): How {
  const next = kindAt(text, i + 1);
  if (before === CLOSER) return next === LOWER || next === UPPER ? 'sure' : 'no';
  if (before === STOP) return stopBefore(text, i, next);
  if (before === DIGIT) return next === LOWER && (kindAt(text, i + 2) === LOWER || text[i + 2] === ' ') ? 'likely' : 'no';
  const otherScript = isCyrillic(text, i) !== isCyrillic(text, i - 1);
  if (before === UPPER) {
    // "REQUIREMENTSHigh": the last capital of a run belongs to the word behind it
    if (next !== LOWER || kindAt(text, i + 2) !== LOWER || (kindAt(text, i + 3) !== LOWER && text[i + 3] !== ' ')) return 'no';
    if (otherScript) return 'sure';
    let from = i;
    while (from > 0 && i - from < LONGEST_WORD && kindAt(text, from - 1) === UPPER) from -= 1;
    const run = i - from;
    if (run === 1 && (kindAt(text, from - 1) === DIGIT || CLASSED.test(text.slice(Math.max(0, from - 12), from)))) return 'likely';
    if (run < 2 || TAILS.test(text.slice(i, i + 9)) || TAILS.test(text.slice(i + 1, i + 9))) return 'no';
    return run >= 6 ? 'sure' : 'likely';
  }
  // a capital after a small letter
  if (otherScript) return 'sure';
  const ends = next !== LOWER && next !== UPPER && next !== DIGIT;
  if (ends && !/^[AIOУВСКЯИ] /u.test(text.slice(i, i + 2))) return 'no';
  let from = i - 1;
  while (from > 0 && i - from < LONGEST_WORD && kindAt(text, from - 1) === LOWER) from -= 1;
  const opens = from > 0 && kindAt(text, from - 1) === UPPER;
  const left = i - from + (opens ? 1 : 0);
  // "work onRebuild", "don'tRun"
  if (opens && left === 2) {
    const apart = text[from - 2] === ' ' || text[from - 2] === "'";
    return apart && !PARTICLES.has(text.slice(from - 1, i)) ? 'name' : 'no';
  }
  if (left < SHORTEST_LEFT)
    return isCyrillic(text, i) || (left === 2 && text[from - 1] === ' ') || text[from - 1] === "'" ? 'likely' : 'no';
  if (isCyrillic(text, i)) return 'sure';
  if (next === UPPER) return opens ? 'name' : left >= 5 || isShouted(text, i) ? 'likely' : 'no';
  if (opens) return 'name';
  // "macOS", "dotNet" begin small
  return left >= 4 || next !== LOWER ? 'sure' : 'likely';
}

/** "40 feetPREFERRED": a long word of capitals is a heading. */
function isShouted(text: string, i: number): boolean {
  for (let at = i; at < i + SHOUTED; at += 1) if (kindAt(text, at) !== UPPER) return false;
  return true;
}
const SHOUTED = 6;

/** "owned.About": a sentence's end, not "Node.Js" or "e.g.Foo". */
function stopBefore(text: string, i: number, next: number): How {
  const sign = text[i - 1]!;
  if (next !== LOWER && !(next === UPPER && kindAt(text, i + 2) === UPPER) && text[i + 1] !== ' ') return 'no';
  if (sign === ':' || sign === ';') return 'likely';
  if (sign !== '.') return 'sure';
  const [one, two] = [kindAt(text, i - 2), kindAt(text, i - 3)];
  if (one === CLOSER) return 'sure';
  if (one === DIGIT) return 'likely';
  return one === LOWER && two === LOWER && kindAt(text, i + 2) === LOWER ? 'sure' : 'no';
}

/** "background3 days", "workers2–4 years": a figure right behind a word, not "oauth2" or "python3". */
function figureAt(text: string, i: number, before: number): How {
  if (before === CLOSER)
    return text[i - 1] === ')' || YEARS.test(text.slice(i, i + 12)) || /^\d{1,3} \p{L}/u.test(text.slice(i, i + 6)) ? 'likely' : 'no';
  // "Benefits:401(k)"
  if (before === STOP)
    return text[i - 1] === ':' && kindAt(text, i - 2) === LOWER && /^\d{1,3}(?:\(| \p{L})/u.test(text.slice(i, i + 6)) ? 'likely' : 'no';
  if (before !== LOWER) return 'no';
  let from = i - 1;
  while (from > 0 && i - from < LONGEST_WORD && kindAt(text, from - 1) === LOWER) from -= 1;
  const figure = text.slice(i, i + 12);
  if (i - from >= 3 && (YEARS.test(figure) || DAYS.test(figure) || AMOUNT.test(figure))) return 'likely';
  if (i - from < 4 || kindAt(text, from - 1) === UPPER) return 'no';
  let to = i;
  while (to - i < LONGEST_WORD && (kindAt(text, to) === DIGIT || '.,'.includes(text.charAt(to) || ' '))) to += 1;
  return /^(?: ?[–—+%$€-]| \p{L}|\(k\)|x )/u.test(text.slice(to, to + 6)) ? 'likely' : 'no';
}

/** "Navarra.¿Qué", "компании«Парус»", "for you$38,000". */
function openerAt(text: string, i: number, before: number): How {
  const [sign, next] = [text[i]!, kindAt(text, i + 1)];
  if ('$£€'.includes(sign)) return before === LOWER && next === DIGIT ? 'likely' : 'no';
  return (before === LOWER || before === STOP || before === CLOSER) && (next === UPPER || next === DIGIT) ? 'likely' : 'no';
}

/** The two words as one name, from a capital to the end of the small letters: "TypeScript" of "TypeScriptConsume". */
function nameAround(text: string, at: number): string {
  let [from, to] = [at - 1, at + 1];
  while (from > 0 && at - from < LONGEST_WORD && kindAt(text, from) !== UPPER) from -= 1;
  while (to - at < LONGEST_WORD && kindAt(text, to) === UPPER && kindAt(text, to + 1) !== LOWER) to += 1;
  while (to - at < LONGEST_WORD && kindAt(text, to) === LOWER) to += 1;
  return text.slice(from, to);
}

function kindAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < KIND.length ? KIND[unit]! : unit === EURO ? OPENER : OTHER;
}

function isCyrillic(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= CYRILLIC && unit < 0x530;
}
