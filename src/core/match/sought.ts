import type { Analysis } from '../analyse/analyse.ts';
import { type Span, spanOf } from '../posting/evidence.ts';
import type { SectionKind } from '../posting/section.ts';
import { languageOf } from './candidate.ts';
import { lexiconOf } from './similarity/lexicon.ts';
import { countOf, termsOf, wordsOf } from './similarity/terms.ts';
import { type Vector, vectorOf } from './similarity/vector.ts';
import { type TitleWord, titleWordsOf } from './title-words.ts';

/** A posting made ready to be matched. */
export type Sought = {
  readonly analysis: Analysis;
  readonly language: string;
  readonly title: readonly TitleWord[];
  /** Its words, made ready when a profile has words to compare them with. */
  readonly work: () => Work;
};

export type Work = {
  /** Of the title and of what the work is; wishes, law and notices are left out. */
  readonly vector: Vector;
  /** Where the text has a stem first. */
  readonly places: ReadonlyMap<string, Span>;
};

const prepared = new WeakMap<Analysis, Sought>();
const NOT_THE_WORK: readonly SectionKind[] = ['preferred', 'legal', 'notice', 'benefits', 'compensation'];
const OFFERS: ReadonlySet<SectionKind> = new Set(['benefits', 'compensation']);
/** An offer longer than this, in UTF-16 units, tells of the work as well. */
const LONG_OFFER = 1_000;
const FEWEST_WORDS = 20;
/** A word of the title counts as often as this many in the text. */
const TITLE_TIMES = 3;

/** The same object is prepared once. */
export function soughtOf(analysis: Analysis): Sought {
  const known = prepared.get(analysis);
  if (known) return known;
  const sought = prepare(analysis);
  prepared.set(analysis, sought);
  return sought;
}

function prepare(analysis: Analysis): Sought {
  const { posting } = analysis;
  const language = posting.language?.split('-')[0] ?? languageOf(posting.text);
  let work: Work | null = null;
  return {
    analysis,
    language,
    title: titleWordsOf(posting.title ?? '', language),
    work: () => {
      work ??= workOf(analysis, language);
      return work;
    },
  };
}

function workOf({ posting, sections, nice }: Analysis, language: string): Work {
  const title = termsOf(posting.title ?? '', language);
  const all = wordsOf(posting.text, language).filter(({ start }) => !nice.some((line) => start >= line.start && start < line.end));
  const work = all.filter(({ start }) => !isIn(sections, start, NOT_THE_WORK));
  // A posting that is hardly more than its offers: better those than nothing. Wishes stay out always.
  const words = work.length >= FEWEST_WORDS ? work : all.filter(({ start }) => !isIn(sections, start, ['preferred']));
  const terms = countOf(words);
  for (const [stem, times] of title) terms.set(stem, (terms.get(stem) ?? 0) + TITLE_TIMES * times);
  const places = new Map(words.toReversed().map(({ stem, start, end }) => [stem, spanOf(posting.text, start, end)]));
  return { places, vector: vectorOf(terms, lexiconOf(language)) };
}

const isIn = (sections: Analysis['sections'], at: number, kinds: readonly SectionKind[]): boolean => {
  const section = sections.find(({ start, end }) => at >= start && at < end);
  return section !== undefined && kinds.includes(section.kind) && !(OFFERS.has(section.kind) && section.end - section.start > LONG_OFFER);
};
