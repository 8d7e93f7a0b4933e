import type { Reading } from './reading.ts';
import { about, meaningAt, near } from './scam/frame.ts';
import { type Mark, marksOf, type Scan, scanOf } from './scam/scan.ts';
import type { Block } from './scam/tokens.ts';

/** A stretch of the posting that warns of tricks in order to protect the reader; offsets into the reading's text. */
export type Notice = { readonly start: number; readonly end: number };

/** The anti-scam notices among the posting's own words: "we will never ask…", "if anyone asks you…", «если просят … — это мошенники». */
export function findNotices(reading: Reading): Notice[] {
  const scan = scanOf(reading);
  const kinds = noticeBlocks(scan);
  const notices: { start: number; end: number }[] = [];
  for (const [at, block] of scan.blocks.entries()) {
    if (kinds[at] === 'none') continue;
    const before = notices.at(-1);
    if (before && kinds[at - 1] !== 'none') before.end = block.end;
    else notices.push({ start: block.start, end: block.end });
  }
  return notices;
}

/**
 * Does a notice speak here, rather than the trick itself? Only in the notice's own block, and never when that block turns and demands
 * something for "us" in a sentence that warns of nothing.
 */
export function noticeCovers(scan: Scan, { from, to }: Mark): boolean {
  // "…by phone.\n\nBeware when somebody asks for a code": the words of the trick end in the notice
  if (scan.blockOf[from] !== scan.blockOf[to - 1] && judged(scan).cues.has(scan.sentences[to - 1]!)) return true;
  const block = scan.blockOf[from]!;
  if (isFraudWork(scan, block)) return !about(scan, { concept: 'you', from, to }, 'meUs', { before: 6, after: 6 });
  if (noticeBlocks(scan)[block] === 'none') return false;
  if (cueIn(scan, scan.sentences[from]!, from)) return true;
  if (!isNearCue(scan, scan.sentences[from]!)) return false;
  const here: Mark = { concept: 'you', from, to };
  return !about(scan, here, ['meUs', 'ourWord'], { before: 8, after: 8 });
}

/** "Fraud analyst: you find cards that strangers' money passes through": whose work it is to catch the trick speaks of it all day. */
function isFraudWork(scan: Scan, block: number): boolean {
  if (marksOf(scan, 'fraudWork').some(({ from }) => scan.blockOf[from] === block)) return true;
  // "Your topics:" speaks for the list under it, where the text says what is hunted
  const { blocks } = scan;
  let first = block;
  while (first > 0 && block - first < 8 && blocks[first]!.item) first -= 1;
  return (
    first < block &&
    marksOf(scan, 'fraudWork').length > 0 &&
    marksOf(scan, 'topics').some(({ from }) => scan.blockOf[from] === first && blocks[first]!.to - blocks[first]!.from <= 8)
  );
}

/** A line such as "we'll never ask you for money!" at the end of a paragraph speaks for its neighbours, not for what stands long before. */
function isNearCue(scan: Scan, sentence: number): boolean {
  const { cues, warned } = judged(scan);
  for (let distance = 1; distance <= 3; distance += 1) if (cues.has(sentence - distance) || cues.has(sentence + distance)) return true;
  return warned;
}

type Kind = 'none' | 'notice' | 'list';
let last: { scan: Scan; kinds: readonly Kind[]; cues: ReadonlySet<number>; warned: boolean } | null = null;

function cueIn(scan: Scan, sentence: number, from: number): boolean {
  const { cues, kinds } = judged(scan);
  return cues.has(sentence) || kinds[scan.blockOf[from]!] === 'list';
}

function noticeBlocks(scan: Scan): readonly Kind[] {
  return judged(scan).kinds;
}

function judged(scan: Scan) {
  if (last?.scan.meanings === scan.meanings) return last;
  const cues = cueSentences(scan);
  const kinds: Kind[] = scan.blocks.map(() => 'none');
  if (cues.size > 0) {
    for (let at = 0; at < scan.count; at += 1) if (cues.has(scan.sentences[at]!)) kinds[scan.blockOf[at]!] = 'notice';
    spread(scan.blocks, kinds, scan);
  }
  // where scams are spoken of by their name the whole block is meant
  last = { scan, kinds, cues, warned: marksOf(scan, 'scam').length + marksOf(scan, 'warn').length > 0 };
  return last;
}

/** "We will never ask you to:" speaks for the items below it; a heading such as "Beware of scams" for the paragraphs under it. */
function spread(blocks: readonly Block[], kinds: Kind[], scan: Scan): void {
  for (let at = 0; at + 1 < blocks.length; at += 1) {
    const block = blocks[at]!;
    const words = block.to - block.from;
    if (kinds[at] === 'notice' && block.opens) {
      for (let next = at + 1; next < blocks.length && next - at <= 12; next += 1) {
        if (!blocks[next]!.item && (blocks[next]!.apart || next > at + 1) && blocks[at + 1]!.item) break;
        if (!blocks[next]!.item && blocks[next]!.to - blocks[next]!.from > 30) break;
        kinds[next] = 'list';
      }
    } else if (kinds[at] === 'notice' && words <= 8 && !endsSentence(scan, block)) {
      for (let next = at + 1; next < blocks.length && next - at <= 6; next += 1) {
        if (next > at + 1 && blocks[next]!.apart && kinds[next] === 'none') break;
        if (kinds[next] === 'none') kinds[next] = 'notice';
      }
    } else if (kinds[at] !== 'none' && kinds[at + 1] === 'none' && meaningAt(scan, blocks[at + 1]!.from, ['they'])) {
      kinds[at + 1] = 'notice'; // "They may also ask…"
    }
  }
}

/** What is never done: after "nobody will", what comes next; the German "will" is a word for asking, the English is none. */
function asked(scan: Scan, mark: Mark): boolean {
  const wanted = ['asks', 'give', 'pay', 'signIn', 'run', 'connect'] as const;
  const found = near(scan, mark, [...wanted], { after: 8 });
  if (!found || scan.reading.lower.slice(scan.starts[found.from], scan.ends[found.from]) !== 'will') return found !== null;
  return near(scan, found, [...wanted], { after: 7 }) !== null;
}

function endsSentence(scan: Scan, block: Block): boolean {
  return /[.!?]\s{0,4}$/u.test(scan.reading.lower.slice(Math.max(block.start, block.end - 6), block.end));
}

/** "So that the system doesn't take you for a bot": nobody speaks for himself. */
const THINGS = new Set(['system', 'it', 'платформа', 'система', 'сервис', 'das system', 'die plattform']);

/** Somebody is named, and not a thing. */
function speaks(scan: Scan, actor: Mark | null): boolean {
  return actor !== null && !THINGS.has(scan.reading.lower.slice(scan.starts[actor.from], scan.ends[actor.to - 1]));
}

/** Is it we who do not? "How it works: you don't need a CV" speaks of the reader. */
function isOurs(scan: Scan, not: Mark): boolean {
  const actor = near(scan, not, ['we', 'us', 'you'], { before: 6 });
  return actor !== null && speaks(scan, actor) && (actor.concept !== 'you' || near(scan, actor, ['we', 'us'], { before: 1 }) !== null);
}

/** Is one of the ideas spoken of between the two marks? */
function between(scan: Scan, { from }: Mark, { from: end }: Mark, ideas: readonly Mark['concept'][]): boolean {
  for (let at = from; at < end; at += 1) if (meaningAt(scan, at, ideas)) return true;
  return false;
}

/** What tricks are after. "We don't ask for a degree" protects nobody. */
const AFTER: readonly Mark['concept'][] = [
  'fee',
  'payments',
  'pay',
  'payFor',
  'currency',
  'crypto',
  'payBy',
  'cash',
  'buy',
  'check',
  'giftCard',
  'giftThing',
  'codeWord',
  'codeSure',
  'password',
  'seed',
  'wallet',
  'signIn',
  'run',
  'remote',
  'device',
  'paperSure',
  'bankPaper',
  'idItself',
  'copy',
  'account',
  'ownAccount',
  'chat',
  'interviewWord',
  'report',
  'scam',
];

/** Is it a trick that is disowned here: is something named that tricks are after, or a list of it opened? */
function disowns(scan: Scan, mark: Mark): boolean {
  return about(scan, mark, AFTER, { before: 24, after: 24 }) || scan.blocks[scan.blockOf[mark.from]!]!.opens;
}

/** Sentences that warn: numbers of sentences. */
function cueSentences(scan: Scan): Set<number> {
  const cues = new Set<number>();
  const add = (mark: Mark) => cues.add(scan.sentences[mark.from]!);
  // "This is no scam", "to prevent fraud": the word alone warns of nothing.
  const claimed = new Set<number>();
  for (const { from, to } of marksOf(scan, 'notScam')) for (let at = from; at < to; at += 1) claimed.add(at);
  const disarmed = (mark: Mark) => claimed.has(mark.from) || near(scan, mark, 'protect', { before: 3 }) !== null;
  for (const mark of marksOf(scan, 'scammer')) if (!disarmed(mark)) add(mark);
  const reported = new Set(marksOf(scan, 'report').map(({ from }) => scan.blockOf[from]!));
  for (const mark of marksOf(scan, 'scam')) {
    if (disarmed(mark)) continue;
    const block = scan.blockOf[mark.from]!;
    if (reported.has(block) && !isFraudWork(scan, block)) add(mark);
    if (near(scan, mark, ['warn', 'ifAsked', 'impersonate'], { before: 12, after: 12 })) add(mark);
    else if (near(scan, mark, 'asks', { before: 8, after: 8 }) && near(scan, mark, ['you', 'own'], { before: 12, after: 12 })) add(mark);
  }
  for (const mark of marksOf(scan, 'ifAsked'))
    if (near(scan, mark, 'asks', { before: 2, after: 10 }) || near(scan, mark, ['report', 'scam'], { after: 40 })) add(mark);
  for (const mark of marksOf(scan, 'impersonate'))
    if (near(scan, mark, ['scam', 'us', 'asks', 'warn', 'report'], { before: 12, after: 12 })) add(mark);
  for (const mark of marksOf(scan, 'notUs')) add(mark);
  // "That is money laundering", «это не работа»; not "nothing illegal"
  for (const mark of marksOf(scan, 'verdict')) if (!near(scan, mark, ['not', 'never', 'notScam'], { before: 3 })) add(mark);
  for (const mark of marksOf(scan, 'legit')) if (near(scan, mark, ['never', 'not'], { after: 5 })) add(mark);
  for (const mark of marksOf(scan, 'never')) {
    if ((asked(scan, mark) || near(scan, mark, 'asks', { before: 6 })) && disowns(scan, mark)) add(mark);
  }
  for (const mark of marksOf(scan, 'asks')) {
    if (!disowns(scan, mark)) continue;
    const not = near(scan, mark, 'not', { before: 3 });
    if (not && isOurs(scan, not) && !near(scan, not, 'mustNotForget', { before: 1, after: 1 })) add(mark);
    // "We do not hire over text, send checks for equipment or ask for your number"
    const far = near(scan, mark, 'not', { before: 18 });
    if (far && speaks(scan, near(scan, far, 'we', { before: 2 })) && !between(scan, far, mark, ['we', 'you', 'mustNotForget'])) add(mark);
  }
  for (const mark of marksOf(scan, 'they')) if (cues.has(scan.sentences[mark.from]! - 1)) add(mark);
  return cues;
}
