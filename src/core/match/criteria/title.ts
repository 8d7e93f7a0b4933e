import type { Candidate } from '../candidate.ts';
import { type Judgement, short } from '../reason.ts';
import { lexiconOf } from '../similarity/lexicon.ts';
import { termsOf } from '../similarity/terms.ts';
import type { Sought } from '../sought.ts';

// Level, contract and form of address say nothing of the kind of work.
const NOT_THE_WORK = new Set(
  'senior junior middle lead principal staff head chief intern trainee entry level mid sr jr ii iii iv remote hybrid onsite contract temporary perman full part time w2 new job posit role opportun need urgent m f d w старш младш ведущ главн стажер'.split(
    ' ',
  ),
);
/** A word of the title that only the résumé's text has, not one of its titles. */
const IN_TEXT = 0.3;

/** How much of the posting's title the person's own titles (or, less, their résumé) name; rare words tell more. */
export function judgeTitle({ analysis, title, language }: Sought, candidate: Candidate): Judgement {
  const stems = [...title.keys()].filter((stem) => !NOT_THE_WORK.has(stem));
  const { idf } = lexiconOf(language);
  if (stems.length === 0 || (candidate.titles.length === 0 && candidate.terms.size === 0)) {
    return { verdict: 'unknown', share: 0, say: ['reason_title_unknown'] };
  }
  const own = candidate.titles.map((words) => ({ words, stems: new Set(termsOf(words, language).keys()) }));
  const weight = (stem: string) => idf(stem) || 5;
  const total = stems.reduce((sum, stem) => sum + weight(stem), 0);
  const shareOf = (titleStems: ReadonlySet<string>) =>
    stems.reduce((sum, stem) => sum + weight(stem) * (titleStems.has(stem) ? 1 : candidate.terms.has(stem) ? IN_TEXT : 0), 0) / total;
  const best = own.map(({ words, stems: titleStems }) => ({ words, share: shareOf(titleStems) })).sort((a, b) => b.share - a.share)[0] ?? {
    words: null,
    share: shareOf(new Set()),
  };
  const verdict = best.share >= 0.7 ? 'met' : best.share >= 0.3 ? 'partly' : 'unmet';
  const value = short(analysis.posting.title ?? '');
  return {
    verdict,
    share: best.share,
    say: [`reason_title_${verdict}`, value],
    about: [{ field: 'title', value }],
    profile: best.words === null ? [] : [best.words],
  };
}
