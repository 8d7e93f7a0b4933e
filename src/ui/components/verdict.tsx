import type { Match, Reason } from '../../core/match/match.ts';
import { plural, t } from '../text.ts';

/** The score, on how much it rests, and the sum itself. A dash where too little can be judged, never a zero. */
export function Verdict({ match, why }: { match: Match; why: string | null }) {
  const score = match.score === null ? null : Math.round(match.score);
  return (
    <section class="verdict" aria-label={t('common_match')}>
      <p class="score">
        {score === null ? (
          <>
            <span aria-hidden="true">–</span>
            <span class="vh">{t('common_no_score')}</span>
          </>
        ) : (
          <>
            {score}
            <span class="vh"> {t('common_of_100')}</span>
          </>
        )}
      </p>
      <div>
        <p class="lead">
          <span>
            <b>{t('common_match')}</b>, {t('common_judged', match.judged, match.of)}
          </span>
          {why && score !== null && (
            <button type="button" class="link" onClick={() => open(why)}>
              {t('common_why', score)}
            </button>
          )}
        </p>
        <SumBar reasons={match.reasons} />
      </div>
    </section>
  );
}

/** Opens the details of that id and goes there. */
function open(id: string): void {
  const details = document.getElementById(id);
  details?.setAttribute('open', '');
  details?.querySelector('summary')?.focus();
  details?.scrollIntoView({ block: 'nearest' });
}

/** A segment is as wide as its greatest points and as full as the points it got; what could not be judged stands apart, dashed. */
export function SumBar({ reasons }: { reasons: readonly Reason[] }) {
  const judged = reasons.filter(({ verdict }) => verdict !== 'unknown');
  const unknown = reasons.filter(({ verdict }) => verdict === 'unknown');
  const count = (verdict: Reason['verdict']) => reasons.filter((reason) => reason.verdict === verdict).length;
  const words = [
    plural('common_sum_met', count('met')),
    plural('common_sum_partly', count('partly')),
    plural('common_sum_unmet', count('unmet')),
    plural('common_sum_unknown', unknown.length),
  ];
  return (
    <div class="sum" role="img" aria-label={words.join(', ')}>
      {judged.map(({ criterion, points, maxPoints }) => (
        <i key={criterion} style={{ '--max': String(maxPoints), '--got': String(Math.max(0, points)) }} />
      ))}
      {unknown.map(({ criterion }, place) => (
        <i key={criterion} class={place === 0 && judged.length > 0 ? 'unk first' : 'unk'} />
      ))}
    </div>
  );
}
