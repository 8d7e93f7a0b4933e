import type { Concept } from './lexicon.ts';
import { has, type Mark, marksOf, type Scan, spokenIn } from './scan.ts';

// Who acts on whom: the small questions the rules ask about the words around a mark.

/** How many tokens before and after a mark; `over`: in the sentences next door, too. */
type Reach = { readonly before?: number; readonly after?: number; readonly over?: boolean };

/** Words for one of the ideas within so many tokens of `mark`, in its sentence, nearest first; no farther once there are `most`. Never the mark's own words. */
export function around(
  scan: Scan,
  mark: Mark,
  concepts: Concept | readonly Concept[],
  { before = 0, after = 0, over = false }: Reach,
  most = Number.POSITIVE_INFINITY,
): Mark[] {
  const wanted = typeof concepts === 'string' ? [concepts] : concepts;
  const hits: Mark[] = [];
  if (!wanted.some((concept) => has(scan, concept))) return hits;
  const home = scan.sentences[mark.from]!;
  const reachable = (at: number) => Math.abs(scan.sentences[at]! - home) <= (over ? 1 : 0);
  const farthest = Math.max(before, after);
  for (let distance = 1; distance <= farthest && hits.length < most; distance += 1) {
    const right = mark.to - 1 + distance;
    if (distance <= after && right < scan.count && reachable(right)) {
      const hit = meaningAt(scan, right, wanted);
      if (hit) hits.push(hit);
    }
    const left = mark.from - distance;
    if (distance <= before && left >= 0 && reachable(left)) {
      const hit = meaningAt(scan, left, wanted);
      if (hit && hit.to <= mark.from) hits.push(hit);
    }
  }
  return hits;
}

/** The nearest of them, or null. */
export function near(scan: Scan, mark: Mark, concepts: Concept | readonly Concept[], reach: Reach): Mark | null {
  return around(scan, mark, concepts, reach, 1)[0] ?? null;
}

/** Does one of the ideas stand within the words of `mark`, or near them? */
export function about(scan: Scan, mark: Mark, concepts: Concept | readonly Concept[], reach: Reach): boolean {
  const wanted = typeof concepts === 'string' ? [concepts] : concepts;
  for (let at = mark.from; at < mark.to; at += 1) if (meaningAt(scan, at, wanted)) return true;
  return near(scan, mark, wanted, reach) !== null;
}

/** Words for one of the ideas that begin at the token, or null. */
export function meaningAt(scan: Scan, at: number, wanted: readonly Concept[]): Mark | null {
  for (const { concept, length } of scan.meanings[at] ?? []) if (wanted.includes(concept)) return { concept, from: at, to: at + length };
  return null;
}

/** From the first word of the marks to the last. */
export function spanning(...marks: readonly (Mark | null)[]): Mark {
  const real = marks.filter((mark) => mark !== null);
  return { concept: real[0]!.concept, from: Math.min(...real.map(({ from }) => from)), to: Math.max(...real.map(({ to }) => to)) };
}

/** Do the two stand in one breath? A line broken in the middle parts nothing; `loose`: neither does ":" or "(". */
export function together(scan: Scan, one: Mark, other: Mark, loose = false): boolean {
  const [first, second] = one.from < other.from ? [one, other] : [other, one];
  for (let at = first.to; at <= second.from; at += 1) {
    if (scan.cut[at] !== 1) continue;
    const between = scan.reading.lower.slice(scan.ends[at - 1], scan.starts[at]);
    if (!loose || /[.,;!?]/u.test(between)) return false;
  }
  return true;
}

/** Is it said not to be done? A "never" reaches through its whole sentence, a "not" a few words of its clause; "don't forget to" is no denial. */
export function denied(scan: Scan, mark: Mark): boolean {
  const [sentence, clause] = [scan.sentences[mark.from]!, scan.clauses[mark.from]!];
  for (let at = mark.from - 1, steps = 0; at >= 0 && steps < 24 && scan.sentences[at] === sentence; at -= 1, steps += 1) {
    for (const { concept, length, languages } of scan.meanings[at]!) {
      if (at + length > mark.from) continue;
      if (concept === 'never' && isSpoken(scan, at, languages)) return true;
      if (
        concept === 'not' &&
        steps < (isNoThing(scan, at) ? 3 : 6) &&
        scan.clauses[at + length - 1] === clause &&
        !meaningAt(scan, at, ['mustNotForget']) &&
        !isIn(scan, at)
      )
        return true;
    }
  }
  // "Geben Sie Ihr Passwort niemals weiter", «запускать у себя ничего не надо»
  for (let at = mark.to; at < scan.count && at < mark.to + 10 && scan.clauses[at] === clause; at += 1) {
    for (const { concept, languages } of scan.meanings[at]!) if (NOT_AFTER.includes(concept) && isSpoken(scan, at, languages)) return true;
  }
  return false;
}

/** "no shows", "no interview": it denies the thing, not the sentence. */
function isNoThing(scan: Scan, at: number): boolean {
  return scan.ends[at]! - scan.starts[at]! === 2 && scan.reading.lower.startsWith('no', scan.starts[at]);
}

/** Polish "nie" is "not", German "nie" is "never". */
function isSpoken(scan: Scan, at: number, languages: number): boolean {
  return (languages & spokenIn(scan, Math.max(0, at - 12), Math.min(scan.count - 1, at + 12))) !== 0;
}

const NOT_AFTER: readonly Concept[] = ['never', 'notAfter'];

/** Portuguese "no seu celular" is "on your phone". */
function isIn(scan: Scan, at: number): boolean {
  const word = (token: number) => scan.reading.lower.slice(scan.starts[token], scan.ends[token]);
  return word(at) === 'no' && at + 1 < scan.count && AFTER_IN.has(word(at + 1));
}
const AFTER_IN = new Set(
  'seu nosso meu teu primeiro celular telefone whatsapp telegram zap chat link site pix app aplicativo cartao dia mesmo'.split(' '),
);

/** Is the applicant told, asked or obliged to do it (`verb`), and not for somebody else's sake? */
export function told(scan: Scan, verb: Mark, object?: Mark): boolean {
  if (isNamed(scan, verb) || denied(scan, verb) || (object && denied(scan, object))) return false;
  const to = receiver(scan, verb);
  if (to === 'other') return false;
  const who = actor(scan, verb);
  if (who !== null) return who === 'you';
  if (isInfinitive(wordOf(scan, verb))) return false;
  return to === 'us' || near(scan, verb, 'own', { after: 7 }) !== null;
}

/** "We require your bank login": nobody is told to act, and yet it is asked for. */
export function wanted(scan: Scan, object: Mark): boolean {
  const want = near(scan, object, 'weWant', { before: 8 });
  return want !== null && !denied(scan, want) && !denied(scan, object) && near(scan, object, 'other', { before: 8, after: 5 }) === null;
}

/** To whom or for whom, in the words after the verb: us, somebody else (customers, users), or nobody named. */
export function receiver(scan: Scan, verb: Mark): 'us' | 'other' | null {
  const hit = near(scan, verb, ['us', 'other'], { after: 9 });
  return hit && (hit.concept as 'us' | 'other');
}

/** Who is to do it: the applicant, we, somebody else, or nobody named. */
export function actor(scan: Scan, verb: Mark): 'you' | 'we' | 'other' | null {
  if (isImperative(scan, verb)) return 'you';
  const sentence = scan.sentences[verb.from]!;
  for (let at = verb.from - 1, steps = 0; at >= 0 && steps < 14 && scan.sentences[at] === sentence; at -= 1, steps += 1) {
    const hit = meaningAt(scan, at, ['you', 'oblige', 'other', 'we']);
    if (hit && hit.to <= verb.from) return hit.concept === 'oblige' ? 'you' : (hit.concept as 'you' | 'we' | 'other');
  }
  if (verb.from === 0 || /ing$/u.test(wordOf(scan, verb)) || isInfinitive(wordOf(scan, verb))) return null;
  // "Use the link below and sign in": the second of two commands; "Along with your CV attach a scan": a command after what leads up to it.
  if (meaningAt(scan, verb.from - 1, ['lead'])) return 'you';
  let first = verb.from;
  while (first > 0 && verb.from - first < 14 && scan.sentences[first - 1] === sentence) first -= 1;
  return FRONT.has(wordOf(scan, { ...verb, from: first })) && !NO_COMMAND.has(wordOf(scan, { ...verb, from: verb.from - 1 }))
    ? 'you'
    : null;
}

const FRONT = new Set('to for before after along once upon prior with when if during via by as'.split(' '));
const NO_COMMAND = new Set('to can may will would could should might not of for and or in on with by from'.split(' '));

const PRONOUNS = new Set('it this that them these back here him her those over in to'.split(' '));

/** "share it with": the thing was named before. */
export function pointsBack(scan: Scan, verb: Mark): boolean {
  return (
    verb.to < scan.count && ['it', 'them', 'его', 'их', 'le', 'lo', 'ihn', 'diesen'].includes(wordOf(scan, { ...verb, from: verb.to }))
  );
}

/** Does the verb act on the object, rather than on a thing of its own ("the code we send you, and upload your resume")? */
export function governs(scan: Scan, verb: Mark, object: Mark): boolean {
  for (let at = verb.from - 1; at > object.from && at > verb.from - 4; at -= 1)
    if (/^(?:ее|его|их|it|them)$/u.test(wordOf(scan, { ...verb, from: at }))) return true;
  if (verb.from < object.from || verb.to >= scan.count || scan.cut[verb.to] === 1 || scan.sentences[verb.to] !== scan.sentences[verb.from])
    return true;
  // «фото паспорта отправляйте в личку»: the object came first, and a way follows
  const next = wordOf(scan, { ...verb, from: verb.to });
  return PRONOUNS.has(next) || WAYS.has(next) || /(?:nos|me)l[oa]s?$/u.test(wordOf(scan, verb)) || receiver(scan, verb) === 'us';
}

const WAYS = new Set(
  'в на по через до перед вместе боту із разом чтобы щоб para pour afin damit um zur aby zeby taaki so sur por'.split(' '),
);

const DETERMINERS = new Set(
  'a an the your our my their this that its by via through per any no each of der die das den ein eine einen ihre ihr'.split(' '),
);

/** "your email", "by text": the word names a thing here. */
function isNamed(scan: Scan, verb: Mark): boolean {
  if (verb.from === 0 || scan.clauses[verb.from] !== scan.clauses[verb.from - 1]) return false;
  return DETERMINERS.has(scan.reading.lower.slice(scan.starts[verb.from - 1], scan.ends[verb.from - 1]));
}

function wordOf(scan: Scan, { from }: Mark): string {
  return scan.reading.lower.slice(scan.starts[from], scan.ends[from]);
}

const CYRILLIC = /[а-яіїєґ]/u;
const isInfinitive = (word: string) =>
  CYRILLIC.test(word) && !/[іїя]ть(?:ся)?$/u.test(word) && /(?:[тч]ь|[тч]ься|ти|тися|тись)$/u.test(word);

/** A verb that begins its clause ("Please send", "and then forward"), or that commands by its form ("пришлите", "envoyez", "bhejo"). */
export function isImperative(scan: Scan, mark: Mark): boolean {
  const by = mark.from > 0 && meaningAt(scan, mark.from - 1, ['byWord']) !== null; // "by sending"
  if (!by && meaningAt(scan, mark.from, ['infinitive'])) return false;
  if (meaningAt(scan, mark.from, ['command'])) return true;
  if (mark.to < scan.count && scan.sentences[mark.to] === scan.sentences[mark.from] && meaningAt(scan, mark.to, ['subjectAfter']))
    return true;
  const word = wordOf(scan, mark);
  if (CYRILLIC.test(word)) return commands(word);
  if (/ez$/u.test(word)) return true; // envoyez
  if (/ing$/u.test(word)) return mark.from > 0 && meaningAt(scan, mark.from - 1, ['byWord']) !== null; // by sending
  for (let at = mark.from, steps = 0; steps < 4; steps += 1) {
    if (at === 0 || scan.clauses[at - 1] !== scan.clauses[at]) return true;
    at -= 1;
    if (!meaningAt(scan, at, ['lead'])) return false;
  }
  return false;
}

/** пришлите, отправь, назови, надішліть; not отправить, отправили, отправка. */
function commands(word: string): boolean {
  if (/[ії]ть(?:ся)?$/u.test(word)) return true;
  if (isInfinitive(word) || (/ли$/u.test(word) && !/^(?:при|пере)шли$/u.test(word))) return false;
  if (/(?:ции|нии|ости|ачи)$/u.test(word)) return false; // авторизации
  return /(?:[йиь]|те|[йиь]ся|[йиь]сь|тесь)$/u.test(word);
}

/**
 * From the first word to the last of `anchor` and a word near it for every one of the ideas (an array: any of them), none of them denied.
 * Null when one is missing.
 */
export function gathered(scan: Scan, anchor: Mark, ideas: readonly (Concept | readonly Concept[])[], reach: Reach): Mark | null {
  if (denied(scan, anchor)) return null;
  const found: Mark[] = [];
  for (const idea of ideas) {
    const hit = around(scan, anchor, idea, reach).find((mark) => !denied(scan, mark));
    if (!hit) return null;
    found.push(hit);
  }
  return spanning(anchor, ...found);
}

/** A number of three digits or more at most so many words away in the sentence: «обучение стоит 4900». */
export function numberNear(scan: Scan, { from, to }: Mark, most = 3): Mark | null {
  for (let at = Math.max(0, from - most); at < Math.min(scan.count, to + most + 1); at += 1) {
    if ((at >= from && at < to) || scan.sentences[at] !== scan.sentences[from]) continue;
    const word = scan.reading.lower.slice(scan.starts[at], scan.ends[at]);
    if (/^r?\d{3,6}$/u.test(word) || /^\d{1,3}[.,]\d{2,3}$/u.test(word)) return { concept: 'currency', from: at, to: at + 1 };
  }
  return null;
}

/** Every mark of `anchor` with something of `concepts` near it. */
export function pairs(scan: Scan, anchor: Concept, concepts: Concept | readonly Concept[], reach: Reach): { anchor: Mark; other: Mark }[] {
  const hits: { anchor: Mark; other: Mark }[] = [];
  for (const mark of marksOf(scan, anchor)) {
    const other = near(scan, mark, concepts, reach);
    if (other) hits.push({ anchor: mark, other });
  }
  return hits;
}
