import type { Money } from './money.ts';

/** Pay for a stretch of time that is no unit of the report: how many of them make a year, null when nobody can say. */
export type OddPeriod = { readonly aYear: number | null; readonly name: string };

const BEHIND =
  /^[\s./(,]{0,3}(?:gross |net |per |a |every |each |por |la |par |pro |alle |toutes les )?(?:(bi-?weekly|fortnight(?:ly)?|two weeks|2 weeks|other week|2 wochen|14 tage|14-?tägig|deux semaines)|(semi-?monthly|half-?month|quincenal(?:es|mente)?|quincena|quinzenal|quinzena)|за (?:всю )?(вахту|рейс))(?![a-zа-я])/;
const AHEAD =
  /\b(?:(bi-?weekly|fortnightly)|(semi-?monthly|quincenal|quinzenal))(?: (?:base|gross|net|pay|salary|rate|wage|range|bruto|neto)){0,3}(?: of| is| de|:| -)? ?(?:about |from )?$/;

const AHEAD_HINT = /weekly|fortn|monthly|quin/;

/** "$2,310 bi-weekly", "$9,000 quincenales", "270 000 руб. за вахту": the report has no such unit, so none is claimed. */
export function oddPeriod(lower: string, { start, end }: Pick<Money, 'start' | 'end'>): OddPeriod | null {
  const ahead = lower.slice(Math.max(0, start - 48), start);
  const match = BEHIND.exec(lower.slice(end, end + 40)) ?? (AHEAD_HINT.test(ahead) ? AHEAD.exec(ahead) : null);
  if (!match) return null;
  if (match[1]) return { aYear: 26, name: 'fortnights' };
  return match[2] ? { aYear: 24, name: 'half-months' } : { aYear: null, name: '' };
}
