import type { Reason } from '../../core/match/match.ts';
import type { MarkedCard } from '../../core/report.ts';
import { t } from '../text.ts';

/** Where the work is, and how: the card's own words, else what was read of the posting. Null where neither says. */
export function whereOf({ jobLocation, gist }: Pick<MarkedCard, 'jobLocation' | 'gist'>): string | null {
  const places = jobLocation.length > 0 ? jobLocation : (gist?.places ?? []);
  const mode = gist?.mode && t(`common_mode_${gist.mode}`);
  return [places.slice(0, 2).join('; '), mode].filter(Boolean).join(' · ') || null;
}

/** How the few words of a card stand to the profile: "Fits: title · Differs: place". Null where the posting itself was read, or nothing can be told. */
export function guessOf({ guess, mark }: Pick<MarkedCard, 'guess' | 'mark'>): string | null {
  if (mark === 'blocked' || guess.length === 0) return null;
  const named = (verdict: Reason['verdict']) => guess.filter((one) => one.verdict === verdict).map(({ criterion }) => nameOf(criterion));
  const parts = (['met', 'partly', 'unmet'] as const).flatMap((verdict) => {
    const names = named(verdict);
    return names.length > 0 ? [t(`popup_guess_${verdict}`, names.join(', '))] : [];
  });
  return parts.join(' · ');
}

const nameOf = (criterion: Reason['criterion']): string =>
  t(criterion === 'salary' ? 'common_pay' : `common_criterion_${criterion.toLowerCase()}`);

/**
 * Best match first; what nobody should open last. Of a posting that was not read the card tells little: the less it tells, the nearer to the middle it
 * stands.
 */
export function rankOf({ score, mark, gist, guess }: Pick<MarkedCard, 'score' | 'mark' | 'gist' | 'guess'>): number {
  if (mark === 'blocked') return -3;
  if (mark === 'warned') return gist?.scam === 'danger' ? -2 : -1;
  if (score === null) return 0;
  return gist && gist.score !== null ? score : MIDDLE + (score - MIDDLE) * Math.min(1, guess.length / ENOUGH);
}

const MIDDLE = 50;
/** Criteria a card would have to tell of to be believed like the posting itself. */
const ENOUGH = 6;
