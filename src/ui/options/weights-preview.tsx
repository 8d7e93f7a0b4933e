import { useEffect, useState } from 'preact/hooks';
import type { Profile } from '../../core/match/profile.ts';
import type { Posting } from '../../core/posting/posting.ts';
import { t } from '../text.ts';

/** A posting and what it scores: as every criterion counts at first, and as the person weighs them. */
export type Weighed = { readonly posting: Posting; readonly plain: number | null; readonly own: number | null };
/** Judges the postings seen last, the latest first. */
export type Weigh = (profile: Profile) => Promise<readonly Weighed[]>;

/** What the weights do to the postings seen last, while they are changed. */
export function WeightsPreview({ profile, weigh }: { profile: Profile; weigh: Weigh }) {
  const [weighed, setWeighed] = useState<readonly Weighed[] | null>(null);
  useEffect(() => {
    let here = true;
    const soon = setTimeout(
      () =>
        void weigh(profile)
          .then((next) => here && setWeighed(next))
          .catch(() => undefined),
      250,
    );
    return () => {
      here = false;
      clearTimeout(soon);
    };
  }, [profile, weigh]);
  if (!weighed) return null;
  if (weighed.length === 0) return <p class="small dim">{t('options_weights_none')}</p>;
  const score = (value: number | null) => (value === null ? '–' : Math.round(value));
  return (
    <table class="preview">
      <caption class="small">{t('options_weights_preview')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('options_weights_posting')}</th>
          <th scope="col">{t('options_weights_plain')}</th>
          <th scope="col">{t('options_weights_own')}</th>
        </tr>
      </thead>
      <tbody aria-live="polite">
        {weighed.map(({ posting, plain, own }) => (
          <tr key={posting.id}>
            <th scope="row" dir="auto" lang={posting.language ?? undefined}>
              {posting.title ?? t('common_untitled')}
            </th>
            <td class="tnum">{score(plain)}</td>
            <td class="tnum">
              <b>{score(own)}</b>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
