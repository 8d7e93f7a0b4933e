import type { Profile } from '../../core/match/profile.ts';
import type { Claim } from '../../core/posting/claim.ts';
import { scoreOf } from '../../core/saved/brief.ts';
import type { OwnStatus } from '../../core/saved/own.ts';
import type { Saved } from '../../core/saved/record.ts';
import type { PaySettings } from '../../messages/settings.ts';
import { termsOf } from '../../messages/settings.ts';
import { money, perUnit } from '../format.ts';
import { t } from '../text.ts';
import { warningText, wordsOf } from './headlines.ts';
import { compare, mainSalary, payText, STANDING_SIGNS } from './pay-view.ts';
import { requirementsOf, type Verdict } from './requirements.ts';
import { noScore, statusText } from './shelf.ts';
import { tilesOf } from './tiles.ts';

/** What stands in one place of a comparison: our words, and the posting's own where there are any. */
export type Said = { readonly sign: Verdict | 'warning' | 'danger' | null; readonly text: string; readonly quote: string | null };

export const ASPECTS = ['match', 'pay', 'mode', 'place', 'years', 'has', 'lacks', 'reasons', 'warnings', 'status'] as const;
export type Aspect = (typeof ASPECTS)[number];

const NOT_STATED = (): Said => ({ sign: 'unknown', text: t('common_not_stated'), quote: null });

/** One posting of a comparison, aspect by aspect; what is not stated says so in the same place. */
export function comparedOf(
  saved: Saved,
  profile: Profile,
  pay: PaySettings,
  statuses: readonly OwnStatus[],
): Readonly<Record<Aspect, readonly Said[]>> {
  const { report, own } = saved;
  const { match, facts, warnings } = report;
  const tiles = new Map(tilesOf(report).map((tile) => [tile.key, tile]));
  const tile = (key: string): Said[] => {
    const found = tiles.get(key);
    return found?.claim ? [{ sign: found.verdict, text: found.label, quote: quoteOf(found.claim) }] : [NOT_STATED()];
  };
  const main = mainSalary(facts.salaries);
  const standing = main && compare(main, profile.salaryFloor, termsOf({ pay }))?.standing;
  const musts = requirementsOf(report).filter(({ importance }) => importance === 'required');
  const asked = (...verdicts: readonly Verdict[]): Said[] =>
    musts
      .filter(({ verdict }) => verdict !== null && verdicts.includes(verdict))
      .map(({ span, verdict }) => ({ sign: verdict, text: '', quote: span.quote }));
  const offered = own.offered && `${money(own.offered.amount, own.offered.currency)} ${perUnit(own.offered.unit)}`;
  return {
    match: [
      match && scoreOf(saved.brief) !== null
        ? { sign: null, text: t('common_judged', match.judged, match.of), quote: null }
        : { sign: 'unknown', text: noScore(saved.brief), quote: null },
    ],
    pay: main ? [{ sign: standing ? STANDING_SIGNS[standing] : null, text: payText(main), quote: quoteOf(main) }] : [NOT_STATED()],
    mode: tile('mode'),
    place: tile('place'),
    years: tile('years'),
    has: asked('met', 'partly'),
    lacks: asked('unmet'),
    reasons: (match?.reasons ?? [])
      .filter(({ verdict, criterion }) => verdict !== 'unknown' && criterion !== 'text')
      .map((reason) => ({ sign: reason.verdict, text: wordsOf(reason), quote: null })),
    warnings: warnings
      .filter(({ severity }) => severity !== 'info')
      .map(({ id, severity }) => ({ sign: severity === 'danger' ? 'danger' : 'warning', text: warningText(id), quote: null })),
    status: [
      { sign: null, text: statusText(own, statuses), quote: null },
      ...(offered ? [{ sign: null, text: t('saved_was_offered', offered), quote: null }] : []),
      ...(own.rating !== null ? [{ sign: null, text: t('saved_log_rating', own.rating), quote: null }] : []),
    ],
  };
}

const quoteOf = ({ evidence }: Claim): string | null => evidence[0]?.quote ?? null;
