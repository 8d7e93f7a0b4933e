import { findPlaces } from '../places/find-places.ts';
import type { Reading } from '../reading.ts';
import { remembering } from '../words/known-words.ts';
import { type Word, wordsOf } from '../words/words.ts';
import type { Labelled } from './labelled.ts';
import { namesJob } from './title-words.ts';

// A name: capitalised words, joined by a few small ones, and a legal form. Bounded.
const NAME =
  /^[\p{Lu}\d][\p{L}\p{M}\d'’&+-]{0,30}(?:\.(?:\p{L}[\p{L}\d]{0,8}))?(?: (?:of |and |for |the |de |du |& |und |y )?[\p{Lu}\d&][\p{L}\p{M}\d'’&+-]{0,30}){0,5}(?:,? (?:Inc|LLC|Ltd|GmbH|Corp|Co|LLP|PLC|S\.A|AG)\b\.?)?/u;
// Words that begin a sentence and no name, and headings that boards glue to the word that follows.
const LEAD = new Set(
  'At In The For About Join Why With As Our And Here When If While This These Since From By To Welcome Working Life Inc LLC Ltd Company Now Today Because Through Is Are We You Your On Of Or But So Not No All Who What How Where В Мы Компания Компании Bei Für Chez En Na'.split(
    ' ',
  ),
);
const GLUED_WORD =
  /^(?:Description|Overview|Summary|Us|Benefits|Profile|Company|Role|Statement|Requirements|Qualifications|Experience|Opportunity|Story|Culture|Values|Team)(?=\p{Lu}|i\p{Lu})/u;
const GLUED =
  /^(?:Company|Job|Role|Position|About|Our)? ?(?:Description|Overview|Summary|Requirements|Qualifications|Benefits|Us|Company|Profile|Story|Responsibilities|Role|Perks)\s{0,2}(?=\p{Lu})/u;

type Frame = { readonly near: ReadonlySet<string>; readonly before?: RegExp; readonly after: RegExp; readonly points: number };

const set = (words: string) => new Set(words.split(' '));
const IS_ORGANIZATION =
  /\b(?:company|firm|startup|start-up|leader|provider|platform|organi[sz]ation|bank|agency|studio|manufacturer|business|group|consultancy|retailer|brand|network|institution|university|hospital|practice|non-?profit|consulting|supplier|distributor|developer|employer|team|marketplace|subsidiary|division|source|pioneer|operator|dealer|contractor|restaurant|school|store|publisher|enterprise|partnership)\b/i;

/** Frames by the word before the name. `before` ends where the name begins, `after` begins where it ends. */
const FRAMES_BEFORE: readonly Frame[] = [
  {
    near: set('at with'),
    before: /(?:^|[\n.!?•:"*])\s{0,3}(?:\*\*)?(?:here )?(?:at|with) $/iu,
    after: /^(?: \([^)\n]{1,30}\))?,? (?:we|our|you|everyone|every|people|us|i|it|there|as|all)\b/iu,
    points: 4,
  },
  {
    near: set('at'),
    before:
      /\b(?:role|position|opportunity|careers?|job|life|culture|work|working|team|join us|engineer|developer|manager|analyst|designer|scientist|intern|director|specialist|lead|consultant|assistant|executive|associate|architect|here) at $/iu,
    after: /^(?:[,.!?:\n]| \p{Ll}|$)/u,
    points: 3,
  },
  { near: set('at'), before: /\b(?:we|us|here|team|employees|colleagues) at $/iu, after: /^ /, points: 3 },
  {
    near: set('about why join is to meet are at'),
    before: /(?:^|\n)\s{0,3}[#*]{0,4}\s?(?:about|why|why join|join|who is|welcome to|meet|who are|life at|working at|work at) $/iu,
    after: /^\s{0,2}[:?!*]{0,3}\s{0,2}(?:\n|$)/u,
    points: 4,
  },
  {
    near: set('join joining the our'),
    before: /\bjoin(?:ing)? (?:the |our )?$/iu,
    after: /^(?:'s)?(?: team|,|\.|!| and | as )/iu,
    points: 1.5,
  },
  { near: set('the'), before: /(?:^|[\n.!?]) ?the $/iu, after: /^ (?:team )?(?:is|are) (?:hiring|looking|seeking|growing)/iu, points: 3 },
  {
    near: set('for of within across at by'),
    before: / $/,
    after:
      /^'s (?:[\p{Ll}-]{1,20} ){0,4}(?:products?|platforms?|apps?|customers?|mission|business|clients?|users?|services?|team|growth|brand|network|portfolio|technology|culture|values)\b/u,
    points: 2,
  },
  {
    near: set('компания компании компанию компанией компаний фирма фирме холдинг холдинге банк банке студия студию стартап'),
    before: /[ «"]$/,
    after: /^["»]?(?:\s|,|\.|[-–—]|$)/u,
    points: 4,
  },
  { near: set('ооо оао зао пао ао тов гк ип'), before: /[ «"]$/, after: /^["»]?(?:\s|,|\.|[-–—]|$)/u, points: 4 },
  { near: set('в мы'), before: /(?:^|[\n.])\s{0,2}(?:в|мы [-–—]) ["«]?$/iu, after: /^["»]? (?:мы|вы|нас|тебя|ты|команд)/iu, points: 3 },
  {
    near: set('bei für chez en na presso bij ve w'),
    before: /(?:^|[\n.])\s{0,2}(?:bei|für|chez|en|na|presso|bij|w|ve) $/iu,
    after:
      /^,? (?:wir|arbeit|erwart|suchen|entwickel|biet|nous|vous|creemos|trabaj|buscam|acreditam|temos|crediamo|werken|geloven|wierzymy|tworzymy|hledáme|věříme)/iu,
    points: 3,
  },
];

/** Frames by the word after the name. */
const FRAMES_AFTER: readonly Frame[] = [
  {
    near: set('is are'),
    after:
      /^,? (?:is|are) (?:\p{Ll}{3,9} )?(?:hiring|looking (?:for|to)|seeking|recruiting|searching|pleased to|excited to|expanding|growing|in search|accepting applications)/u,
    points: 4,
  },
  { near: set('is'), after: /^,? is (?:a|an|one of|the) /iu, points: 0 },
  { near: set('is are'), after: /^,? (?:is|are) (?:proud to be )?(?:an |a )?(?:equal|eeo|eoe|affirmative|drug[- ]free)/iu, points: 4 },
  {
    near: set('is are'),
    after: /^,? (?:is|are) committed to (?:\p{L}{2,14} ){0,3}(?:diversity|equal|inclusi|creating|providing|hiring|building|reasonable)/iu,
    points: 3,
  },
  {
    near: set(
      'provides offers does participates was has values celebrates embraces believes helps partners specializes operates delivers builds develops',
    ),
    after: /^/,
    points: 1.5,
  },
  {
    near: set('– — -'),
    after:
      /^["»]? ?[-–—] ?(?:это|один|одна|крупн|ведущ|российск|международн|компани|разработчик|лидер|команд|сет|федеральн|производител|динамично)/iu,
    points: 3,
  },
  { near: set('ищет ищем приглашает набирает объявляет открывает расширяет'), after: /^/, points: 3 },
  {
    near: set('sucht ist recherche recrute est es busca é è cerca zoekt is szuka poszukuje to hledá je шукає'),
    after:
      /^,? (?:sucht|ist (?:ein|eine|der|die|das)|recherche|recrute|est une?|es una?|busca|é uma|è una|cerca|zoekt|is een|szuka|poszukuje|to firma|hledá|je společnost|шукає)(?: |$)/iu,
    points: 3,
  },
];

const NEVER =
  /^(?:we|our|us|you|your|the|this|that|it|they|he|she|i|a|an|as|in|at|for|company|employer|client|clients|organization|team|role|position|job|candidate|applicant|who|what|why|how|where|all|these|those|there|here|our client|the company|the client|the team|this role|this position|the role|the position|the candidate|the ideal candidate|the successful candidate|if|to|and|or|but|with|no|yes|about|home|work|life|department|location|experience|salary|benefits|responsibilities|requirements|qualifications|summary|overview|description|join|must|remote|hybrid|monday|friday|today|everyone|bachelor|master|mission|culture|equal|eeo|united states|he\/she|мы|вы|наш|наша|команда|компания|работа|вакансия|it|hr|ai|ml|wir|sie|nous|vous|diversity|people|employees|applicants|benefit|additional|one|some|every|each|both|such|please|also|since|now|then|today|most|many|when|while|because|so|not|key|job description|company description|role description|qualifications|us-based|full-time|part-time|inc|llc|ltd|sql|saas|ceo|cto|hr|usa|uk|eu|api|aws|r&d|b2b|llp|corp|gmbh|sales|marketing|engineering|product|finance|operations|technology|design|data|security)$/iu;
const BOARDS =
  /^(?:linkedin|indeed|glassdoor|monster|ziprecruiter|dice|greenhouse|lever|workday|ashby|headhunter|hh|hh\.ru|superjob|habr|хабр|stepstone|xing|seek|jobs\.cz|workable|smartrecruiters|teamtailor|hirify|hacker news|hn|wellfound|angellist|remoteok|upwork|facebook|twitter|instagram|youtube|telegram|google|icloud|apple|zoom|slack)$/iu;
const REACH = 6_000;
const SURE = 3;

/** The employer's name as the posting's own words give it; null when unsure. Never a board's or a host's. */
export function organizationOf(reading: Reading, labelled: Labelled | undefined): string | null {
  const { text } = reading;
  const named = labelled && nameAt(labelled.value);
  if (named && named.length >= labelled.value.length * 0.5 && labelled.value.length < 80)
    return clean(labelled.value.split(/[,(|–—]| - /)[0]!);
  const header = headerName(text);
  if (header) return header;
  const scores = new Map<string, { name: string; score: number }>();
  for (const { name, score } of candidates(text, wordsOf(reading))) {
    const key = name.toLowerCase().replace(/(?:,? (?:inc|llc|ltd|gmbh|corp|corporation|company)\.?)$/, '');
    const known = scores.get(key);
    scores.set(key, { name: known?.name ?? name, score: (known?.score ?? 0) + score });
  }
  const [best, second] = [...scores.values()].sort((a, b) => b.score - a.score);
  if (!best) return null;
  const often = best.score < SURE && mentions(text, best.name) >= 2 ? 1 : 0;
  if (best.score + often < (best.score === 2 && !second ? 2 : SURE)) return null;
  return second && second.score === best.score && !second.name.startsWith(best.name) && !best.name.startsWith(second.name)
    ? earlier(text, best.name, second.name)
    : best.name;
}

/** "Acme | Platform Engineer | Berlin | Remote": the first cell of a line of cells, one of which is a job. */
function headerName(text: string): string | null {
  const line = text.slice(0, 400).split('\n', 1)[0]!;
  const cells = line.split(/\s{1,3}\|\s{1,3}/);
  if (cells.length < 3 || !cells.slice(1, 5).some((cell) => namesJob(cell.toLowerCase()) || /remote|onsite|full-?time/i.test(cell)))
    return null;
  const name = cells[0]!.split('(', 1)[0]!.trim();
  return name.length > 1 && name.length < 50 && !namesJob(name.toLowerCase()) && !/^https?:/.test(name) ? name : null;
}

const BY_WORD_BEFORE = byWord(FRAMES_BEFORE);
const BY_WORD_AFTER = byWord(FRAMES_AFTER);
const isNearBefore = remembering((word) => BY_WORD_BEFORE.has(word));
const isNearAfter = remembering((word) => BY_WORD_AFTER.has(word));

function byWord(frames: readonly Frame[]): ReadonlyMap<string, readonly Frame[]> {
  const found = new Map<string, Frame[]>();
  for (const frame of frames) for (const word of frame.near) found.set(word, [...(found.get(word) ?? []), frame]);
  return found;
}

/** Where a name may begin: behind a word that leads to one, or at the head of the capitals before a word that follows one. */
function starts(text: string, words: readonly Word[]): number[] {
  const found = new Set<number>();
  const isCapital = (i: number) => words[i] !== undefined && /[\p{Lu}\d]/u.test(text[words[i].start]!);
  for (let i = 0; i < words.length && words[i]!.start < REACH; i += 1) {
    if (isNearBefore(words[i]!) && isCapital(i + 1)) found.add(words[i + 1]!.start);
    if (!isNearAfter(words[i]!)) continue;
    let first = i - 1;
    while (first >= 0 && i - first < 4 && /^[(),]$/.test(words[first]!.text)) first -= 1;
    if (!isCapital(first)) continue;
    while (i - first < 9 && (isCapital(first - 1) || (JOINTS.has(words[first - 1]?.text ?? '') && isCapital(first - 2)))) first -= 1;
    for (let k = first; k < i; k += 1) {
      if (!isCapital(k)) continue;
      const begins = k === first || !isCapital(k - 1) || LEAD.has(wordAt(text, words[k - 1]!));
      if (begins) found.add(words[k]!.start);
      // "DescriptionFinazzo": a heading that lost its line break
      const glued = GLUED_WORD.exec(wordAt(text, words[k]!));
      if (glued) found.add(words[k]!.start + glued[0].length);
    }
  }
  return [...found].sort((a, b) => a - b);
}

const JOINTS = new Set('of and for the de du und y & ,'.split(' '));

function wordAt(text: string, { start, end }: Word): string {
  return text.slice(start, end);
}

function* candidates(text: string, words: readonly Word[]): Generator<{ name: string; score: number }> {
  let end = 0;
  for (const index of starts(text, words)) {
    if (index < end) continue;
    const rest = text.slice(index, index + 240);
    if (LEAD.has(/^\p{L}{1,12}/u.exec(rest)?.[0] ?? '')) continue;
    const glue = GLUED.exec(rest)?.[0].length ?? 0;
    if (glue > 0 && glue < 40) continue;
    const full = quoted(text, index) ?? nameAt(rest)?.split(/['’]s\b/u, 1)[0];
    if (!full) continue;
    end = index + full.length;
    const before = text.slice(Math.max(0, index - 40), index);
    const previous = lastWord(before);
    // "About Acme We build": a name is tried whole, then without its last words
    for (const name of shorter(full)) {
      const after = rest.slice(name.length);
      const score = Math.max(scoreBefore(previous, before, after), scoreAfter(after));
      if (score === 0) continue;
      const cleaned = clean(name);
      if (cleaned && isName(cleaned)) yield { name: cleaned, score };
      break;
    }
  }
}

/** The points of the best frame around a name that stands behind this word. */
function scoreBefore(previous: string, before: string, after: string): number {
  let best = 0;
  for (const { before: frame, after: follow, points } of BY_WORD_BEFORE.get(previous) ?? []) {
    if (points > best && frame!.test(before) && follow.test(after)) best = points;
  }
  return best;
}

/** The points of the best frame that begins behind a name. */
function scoreAfter(after: string): number {
  const next = /^(?: \([^)\n]{1,40}\))?["»]?[, ]{0,2}(\p{L}{1,14}|[-–—])/u.exec(after);
  const frames = next && BY_WORD_AFTER.get(next[1]!.toLowerCase());
  if (!frames) return 0;
  const tail = after.replace(/^ \([^)\n]{1,40}\)/, '');
  let best = 0;
  for (const { after: follow, points } of frames) {
    if (points > 0 && points <= best) continue;
    if (!follow.test(tail)) continue;
    // "is a fast-growing … company": what it is follows within a few words
    best = Math.max(best, points > 0 ? points : IS_ORGANIZATION.test(tail.slice(0, 110).split(/[.\n]/, 1)[0]!) ? 4 : 0);
  }
  return best;
}

function lastWord(before: string): string {
  let end = before.length;
  while (end > 0 && /[\s"«]/.test(before[end - 1]!)) end -= 1;
  let start = end;
  while (start > 0 && /\p{L}/u.test(before[start - 1]!)) start -= 1;
  return before.slice(start, end).toLowerCase();
}

/** A name in quotation marks is all that they hold. */
function quoted(text: string, index: number): string | undefined {
  const close = { '«': '»', '"': '"' }[text[index - 1] ?? ''];
  const end = close ? text.indexOf(close, index) : -1;
  return end > index && end - index < 50 && !text.slice(index, end).includes('\n') ? text.slice(index, end) : undefined;
}

function nameAt(text: string): string | null {
  return NAME.exec(text)?.[0] ?? null;
}

function* shorter(full: string): Generator<string> {
  yield full;
  const words = full.split(' ');
  for (let size = words.length - 1; size > 0 && size > words.length - 3; size -= 1) yield words.slice(0, size).join(' ');
}

function clean(name: string): string {
  return name
    .replace(/^(?:At|The|About|Join|Why|With|For|Here|And|In|When|As|Welcome to) (?=[\p{Lu}\d])/u, '')
    .replace(/(?:'s|[.,:'’*]{1,3})$/u, '')
    .replace(/^["«]|["»]$/g, '')
    .trim();
}

function isName(name: string): boolean {
  const lower = name.toLowerCase();
  if (name.length < 2 || name.length > 60 || /^\d+$/.test(name) || NEVER.test(lower) || BOARDS.test(lower)) return false;
  if (namesJob(lower) && !/\b(?:inc|llc|ltd|gmbh|group|partners|associates|engineering|designers|executive search)\b/.test(lower))
    return false;
  if (/^(?:our|the|this|we|your|a|an|new|his|her|my|their|its|all|job|role|position) /.test(lower)) return false;
  const [place] = findPlaces(name);
  return !(place && place.end - place.start >= name.length - 1);
}

function mentions(text: string, name: string): number {
  let count = 0;
  for (let at = text.indexOf(name); at >= 0 && count < 5; at = text.indexOf(name, at + name.length)) count += 1;
  return count;
}

function earlier(text: string, a: string, b: string): string {
  return text.indexOf(a) <= text.indexOf(b) ? a : b;
}
