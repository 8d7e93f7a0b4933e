import { changeOf } from '../../core/match/change.ts';
import type { Match } from '../../core/match/match.ts';
import { t } from '../text.ts';
import { wordsOf } from '../view/headlines.ts';

/** Why the score is not the one the posting was saved with, criterion by criterion; nothing where it is. */
export function WhatChanged({ before, match }: { before: Match; match: Match }) {
  const change = changeOf(before, match);
  if (!change) return null;
  const score = (value: number | null) => (value === null ? '–' : Math.round(value));
  return (
    <details class="sec changed">
      <summary class="more">{t('common_changed', score(change.from), score(change.to))}</summary>
      <ul class="points">
        {change.parts.map(({ criterion, by, from, to }) => (
          <li key={criterion}>
            <span>
              {t(`common_criterion_${criterion.toLowerCase()}`)}
              <span class="xs why">
                {t('common_changed_was')} {wordsOf(from)}
              </span>
              <span class="xs why">
                {t('common_changed_is')} {wordsOf(to)}
              </span>
            </span>
            <span class="tnum">{signed(by)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

const signed = (points: number) => (points > 0 ? `+${round(points)}` : points < 0 ? `−${round(-points)}` : '±0');
const round = (points: number) => Math.round(points * 10) / 10;
