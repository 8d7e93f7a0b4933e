import { PAY_TERMS, type PayTerms } from '../../core/analyse/salary/pay-terms.ts';
import type { Profile } from '../../core/match/profile.ts';
import type { Claim } from '../../core/posting/claim.ts';
import type { Report } from '../../core/report.ts';
import { type Headline, headlinesOf } from './headlines.ts';
import { compare, mainSalary } from './pay-view.ts';
import { type Tile, tilesOf } from './tiles.ts';

/** What decides, a line each: a sign, a few words of ours, and the words they rest on. `stated` false: the posting says nothing of it. */
export type Deciding = {
  readonly key: string;
  /** Null where nothing was compared. */
  readonly sign: Headline['sign'] | null;
  readonly words: string;
  readonly detail: string | null;
  readonly claim: Claim | null;
  /** False where our words hold the posting's already. */
  readonly quoted: boolean;
  readonly stated: boolean;
};

/** What speaks against it first, then what to be careful about, then the facts that were not told by then; last what is not stated. `judged`: with the match. */
export function decidesOf(report: Report, profile: Profile, terms: PayTerms = PAY_TERMS, judged = true): Deciding[] {
  const tiles = tilesOf(report);
  const heads = judged ? headlinesOf(report, profile, terms).filter(({ key }) => key !== 'pay' || !isDrawn(report, profile, terms)) : [];
  const told = new Set(heads.map(({ key }) => key));
  const lines = heads.map(({ key, sign, text }): Deciding => {
    const tile = tiles.find(({ criterion }) => criterion === key);
    const claim = tile?.claim ?? report.match?.reasons.find(({ criterion }) => criterion === key) ?? null;
    const quoted = key !== 'skills' && !claim?.evidence.some(({ quote }) => text.includes(quote));
    return { key, sign, words: text, detail: null, claim, quoted, stated: sign !== 'unknown' };
  });
  const facts = tiles.filter(({ criterion }) => !told.has(criterion)).map(lineOf);
  return [...lines, ...facts].sort((a, b) => Number(b.stated) - Number(a.stated));
}

const lineOf = ({ key, label, detail, claim, verdict }: Tile): Deciding => ({
  key,
  sign: claim ? (verdict === 'unknown' ? null : verdict) : 'unknown',
  words: label,
  detail: detail ?? null,
  claim,
  quoted: true,
  stated: claim !== null,
});

/** Pay whose bar shows how it stands to the reader's floor need not be told once more. */
function isDrawn({ facts }: Report, { salaryFloor }: Profile, terms: PayTerms): boolean {
  const main = mainSalary(facts.salaries);
  return main !== null && compare(main, salaryFloor, terms) !== null;
}
