import { t } from '../text.ts';
import { CheckField } from './fields.tsx';
import type { PlaceProps } from './read-wrong.tsx';
import { HealthLine } from './site-health.tsx';

/** What stands under "this site": its marks, how it was read lately, and the way to keep a page that was read wrong. */
export function ThisSite({ health, marked, host, onMarked, onKeepCase, said }: PlaceProps) {
  return (
    <div class="stack">
      {marked !== null && <CheckField label={t('place_marked', host)} on={marked} onValue={onMarked} />}
      {health && health.visits.length > 0 && (
        <section class="stack" aria-label={t('place_health', health.site)}>
          <p class="label">{t('place_health', health.site)}</p>
          <HealthLine health={health} />
        </section>
      )}
      <p class="xs">{t('place_case_what')}</p>
      <button type="button" class="btn" onClick={onKeepCase}>
        {t('place_case_keep')}
      </button>
      <p class="xs" role="status">
        {said}
      </p>
    </div>
  );
}
