import type { Analysis } from '../analyse/analyse.ts';
import type { SectionKind } from '../posting/section.ts';
import { languageOf } from './candidate.ts';
import { lexiconOf } from './similarity/lexicon.ts';
import { type Terms, termsOf } from './similarity/terms.ts';
import { type Vector, vectorOf } from './similarity/vector.ts';

/** A posting made ready to be matched. */
export type Sought = {
  readonly analysis: Analysis;
  readonly language: string;
  readonly title: Terms;
  /** Of the title and of what the work is; wishes, law and notices are left out. */
  readonly vector: Vector;
};

const prepared = new WeakMap<Analysis, Sought>();
const NOT_THE_WORK: readonly SectionKind[] = ['preferred', 'legal', 'notice', 'benefits', 'compensation'];
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
  const { posting, sections } = analysis;
  const body = workOf(posting.text, sections);
  const language = posting.language?.split('-')[0] ?? languageOf(posting.text);
  const title = termsOf(posting.title ?? '', language);
  const terms = termsOf(body, language);
  for (const [stem, times] of title) terms.set(stem, (terms.get(stem) ?? 0) + TITLE_TIMES * times);
  return { analysis, language, title, vector: vectorOf(terms, lexiconOf(language)) };
}

function workOf(text: string, sections: Analysis['sections']): string {
  let work = '';
  let from = 0;
  for (const { kind, start, end } of sections) {
    if (!NOT_THE_WORK.includes(kind)) continue;
    work += `${text.slice(from, start)}\n`;
    from = end;
  }
  return work + text.slice(from);
}
