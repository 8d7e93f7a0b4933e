import type { Match } from '../../core/match/match.ts';
import { t } from '../text.ts';
import { wordsOf } from '../view/headlines.ts';

/** Every criterion's points: the score is their sum over what could be judged. */
export function HowItAddsUp({ match, id }: { match: Match; id: string }) {
  const score = match.score === null ? null : Math.round(match.score);
  return (
    <details class="sec" id={id}>
      <summary class="more">{score === null ? t('common_why_no_score') : t('common_how_adds_up', score)}</summary>
      <ul class="points">
        {match.reasons.map((reason) => (
          <li key={reason.criterion} class={reason.verdict === 'unknown' ? 'dim' : undefined}>
            <span>
              {t(`common_criterion_${reason.criterion.toLowerCase()}`)}
              <span class="xs why">{wordsOf(reason)}</span>
            </span>
            <span>
              {reason.verdict === 'unknown' ? t('common_not_judged') : t('common_points_of', round(reason.points), round(reason.maxPoints))}
            </span>
          </li>
        ))}
      </ul>
      <p class="xs assume">{t('common_sum_note')}</p>
    </details>
  );
}

const round = (points: number) => Math.round(points * 10) / 10;
