import { denied, meaningAt } from './frame.ts';
import { CONCEPTS, type Concept, IDS } from './lexicon.ts';
import { isSaidIn, type Mark, marksOf, type Scan, spokenIn } from './scan.ts';

/**
 * A trick told in words that no single phrase gives away: every one of `slots` is filled near the anchor, each by words of its own, and
 * nothing of `never` stands there. Wide words are safe here since so many have to meet.
 */
export type Constellation = {
  readonly anchor: readonly Concept[];
  readonly slots: readonly (readonly Concept[])[];
  readonly never: readonly Concept[];
  /** Right beside the anchor they make another thing of it: "production code". */
  readonly unlike?: readonly Concept[];
  /** Words to either side of the anchor. */
  readonly reach: number;
  /** Sentences to either side. */
  readonly sentences?: number;
  /** Ideas that strengthen it, and how many of them must be there too; each by words of its own. */
  readonly signs?: { readonly of: readonly (readonly Concept[])[]; readonly least: number };
  /** The items of one list, and the line that opens it, stand together however long it is. */
  readonly list?: boolean;
  /** `never` is asked only from the first word to the last of what was found, and so many words around. */
  readonly margin?: number;
};

const MOST_ANCHORS = 40;
const LONGEST_LIST = 10; // lines

/** Every place where it holds, from its first word to its last, none within another. */
export function constellations(scan: Scan, constellation: Constellation): Mark[] {
  const { anchor, unlike = [], reach } = constellation;
  const wanted = wantedBy(constellation);
  if (!isSaid(scan, wanted.anchor, 0, scan.count) || !canFill(scan, wanted, 0, scan.count)) return [];
  const found: Mark[] = [];
  const anchors = anchor.flatMap((concept) => marksOf(scan, concept)).slice(0, MOST_ANCHORS);
  for (const mark of anchors) {
    if (found.some(({ from, to }) => mark.from < to && from < mark.to)) continue;
    if (!canFill(scan, wanted, mark.from - reach, mark.to + reach)) continue;
    if (denied(scan, mark) || isUnlike(scan, mark, unlike)) continue;
    const [first, last] = stretchAround(scan, mark, constellation);
    const all = filled(scan, mark, { ...constellation, wanted, first, last, tongue: spokenIn(scan, first, last) });
    if (all) found.push(all);
  }
  return found;
}

/** First and last token that is looked at around the anchor. */
function stretchAround(scan: Scan, mark: Mark, { reach, sentences = 1, list }: Constellation): readonly [number, number] {
  const home = scan.sentences[mark.from]!;
  const block = scan.blockOf[mark.from]!;
  const [opened, closed] = list ? listAround(scan, block) : [block, block];
  const within = (at: number) => {
    const other = scan.blockOf[at]!;
    if (opened < closed && other >= opened && other <= closed) return true;
    return Math.abs(scan.sentences[at]! - home) <= sentences && Math.abs(other - block) <= 1;
  };
  let [first, last] = [mark.from, mark.to - 1];
  while (first > 0 && mark.from - first < reach && within(first - 1)) first -= 1;
  while (last + 1 < scan.count && last - mark.to + 1 < reach && within(last + 1)) last += 1;
  return [first, last];
}

/** The ideas by their numbers: to be asked where they are said, and (1 in a table) what a word means. */
type Idea = { readonly ids: readonly number[]; readonly table: Uint8Array };
type Wanted = {
  readonly anchor: Idea;
  readonly slots: readonly Idea[];
  readonly signs: readonly Idea[];
  readonly least: number;
  readonly never: Idea;
};

const known = new WeakMap<Constellation, Wanted>();

function wantedBy(constellation: Constellation): Wanted {
  let wanted = known.get(constellation);
  if (!wanted) {
    const { anchor, slots, signs, never } = constellation;
    wanted = {
      anchor: ideaOf(anchor),
      slots: slots.map(ideaOf),
      signs: (signs?.of ?? []).map(ideaOf),
      least: signs?.least ?? 0,
      never: ideaOf(never),
    };
    known.set(constellation, wanted);
  }
  return wanted;
}

function ideaOf(concepts: readonly Concept[]): Idea {
  const ids = concepts.map((concept) => IDS.get(concept)!);
  const table = new Uint8Array(CONCEPTS.length);
  for (const id of ids) table[id] = 1;
  return { ids, table };
}

/** Is one of the ideas spoken of at tokens [from, to)? */
function isSaid(scan: Scan, { ids }: Idea, from: number, to: number): boolean {
  for (let k = 0; k < ids.length; k += 1) if (isSaidIn(scan, ids[k]!, from, to)) return true;
  return false;
}

/** Is there, by the count of it, something for every slot and enough of the signs? Most anchors end here. */
function canFill(scan: Scan, { slots, signs, least }: Wanted, from: number, to: number): boolean {
  for (let k = 0; k < slots.length; k += 1) if (!isSaid(scan, slots[k]!, from, to)) return false;
  let count = 0;
  for (let k = 0; k < signs.length && count < least; k += 1) if (isSaid(scan, signs[k]!, from, to)) count += 1;
  return count >= least;
}

/** "We don't use Zoom", "it isn't in the store". */
const DISMISSED: ReadonlySet<Concept> = new Set<Concept>(['usualTool', 'store']);

/** Whom, when and on what occasion: they help to hear the demand, and are not what is demanded. */
const OCCASION: ReadonlySet<Concept> = new Set<Concept>(
  'you own us ourWord meUs we hire before applies meets meeting oblige weWant preInterview'.split(' ') as Concept[],
);

/** From the first word to the last: an occasion that stands in a clause of its own at either end is left out ("To hold your place, send…"). */
function quoted(scan: Scan, taken: readonly Mark[]): Mark {
  const anchor = taken[0]!;
  let order = taken.toSorted((a, b) => a.from - b.from);
  for (const edge of [0, -1]) {
    for (;;) {
      const clause = scan.clauses[order.at(edge)!.from];
      const rest = order.filter(({ from }) => scan.clauses[from] !== clause);
      if (rest.length < 2 || !order.every((mark) => rest.includes(mark) || (mark !== anchor && OCCASION.has(mark.concept)))) break;
      order = rest;
    }
  }
  return { concept: anchor.concept, from: order[0]!.from, to: Math.max(...order.map(({ to }) => to)) };
}

/** First and last block of the list that the block is of: "Please send:" and what stands under it. */
function listAround(scan: Scan, block: number): readonly [number, number] {
  const { blocks } = scan;
  let first = block;
  while (first > 0 && block - first < LONGEST_LIST && !blocks[first]!.opens && !blocks[first]!.apart) first -= 1;
  if (!blocks[first]!.opens) return stepsAround(scan, block);
  let last = first;
  while (last + 1 < blocks.length && last - first < LONGEST_LIST && !blocks[last + 1]!.apart && !blocks[last + 1]!.opens) last += 1;
  return block <= last ? [first, last] : [block, block];
}

/** The numbered steps of a list that no line opens. */
function stepsAround(scan: Scan, block: number): readonly [number, number] {
  const { blocks, reading } = scan;
  const isStep = (at: number) => {
    const one = blocks[at];
    return one?.item === true && /^\s{0,4}\d/u.test(reading.lower.slice(one.start, one.start + 6));
  };
  let [first, last] = [block, block];
  if (!isStep(block)) return [block, block];
  while (block - first < LONGEST_LIST && isStep(first - 1)) first -= 1;
  while (last - block < LONGEST_LIST && isStep(last + 1)) last += 1;
  return [first, last];
}

function isUnlike(scan: Scan, { from, to }: Mark, unlike: readonly Concept[]): boolean {
  if (unlike.length === 0) return false;
  for (let at = Math.max(0, from - 2); at < Math.min(scan.count, to + 2); at += 1) if (meaningAt(scan, at, unlike)) return true;
  return false;
}

type Stretch = Constellation & { readonly wanted: Wanted; readonly first: number; readonly last: number; readonly tongue: number };

function filled(scan: Scan, anchor: Mark, stretch: Stretch): Mark | null {
  const { wanted, first, last, tongue, margin } = stretch;
  const { slots, signs, least, never } = wanted;
  const spoilt = (from: number, to: number) => {
    for (let at = Math.max(from, first); at <= Math.min(to, last); at += 1) {
      const bad = heard(scan, at, never, tongue);
      if (bad && !(DISMISSED.has(bad.concept) && denied(scan, bad))) return true;
    }
    return false;
  };
  if (margin === undefined && spoilt(first, last)) return null;
  const taken = taking(scan, anchor, slots, stretch);
  if (!taken) return null;
  const needed = taken.length + least;
  for (const sign of signs) {
    const hit = nearest(scan, sign, taken, stretch, true);
    if (hit) taken.push(hit);
  }
  if (taken.length < needed) return null;
  const [from, to] = [Math.min(...taken.map((mark) => mark.from)), Math.max(...taken.map((mark) => mark.to))];
  if (margin !== undefined) {
    // the paragraphs before and after speak of other things
    let [start, end] = [from, to - 1];
    while (start > 0 && from - start < margin && scan.blockOf[start - 1] === scan.blockOf[from]) start -= 1;
    while (end + 1 < scan.count && end + 1 - to < margin && scan.blockOf[end + 1] === scan.blockOf[to - 1]) end += 1;
    if (spoilt(start, end)) return null;
  }
  return quoted(scan, taken);
}

/** The anchor and a word for every slot. A slot that others left without its only word has the first choice in a second round. */
function taking(scan: Scan, anchor: Mark, slots: readonly Idea[], stretch: Stretch): Mark[] | null {
  let order = slots;
  for (let round = 0; round < 2; round += 1) {
    const taken: Mark[] = [anchor];
    const missed = order.find((slot) => {
      const hit = nearest(scan, slot, taken, stretch);
      if (hit) taken.push(hit);
      return !hit;
    });
    if (!missed) return taken;
    if (missed === order[0]) return null;
    order = [missed, ...slots.filter((slot) => slot !== missed)];
  }
  return null;
}

/**
 * The word nearest to the anchor (the first of `taken`) that fills the slot and stands for nothing else yet. A sign may be denied:
 * "no interview without a photo of the card" speaks of the interview.
 */
function nearest(scan: Scan, slot: Idea, taken: readonly Mark[], { first, last, tongue }: Stretch, evenDenied = false): Mark | null {
  const anchor = taken[0]!;
  for (let distance = 0; distance <= Math.max(anchor.from - first, last - anchor.to + 1); distance += 1) {
    for (const at of [anchor.to + distance, anchor.from - 1 - distance]) {
      if (at < first || at > last) continue;
      const hit = heard(scan, at, slot, tongue);
      if (hit && !taken.some(({ from, to }) => hit.from < to && from < hit.to) && (evenDenied || !denied(scan, hit))) return hit;
    }
  }
  return null;
}

/** Words for one of the ideas at the token, of the language spoken here: Spanish "integra" says nothing in Portuguese. */
function heard(scan: Scan, at: number, { table }: Idea, tongue: number): Mark | null {
  const all = scan.meanings[at]!;
  for (let k = 0; k < all.length; k += 1) {
    const { concept, id, length, languages } = all[k]!;
    if (table[id] === 1 && (languages & tongue) !== 0) return { concept, from: at, to: at + length };
  }
  return null;
}
