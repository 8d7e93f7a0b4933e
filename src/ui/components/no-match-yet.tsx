import { t } from '../text.ts';

/** Without a profile there is nothing to score: said once, with the way to change it. */
export function NoMatchYet({ onProfile }: { onProfile: () => void }) {
  return (
    <section class="ask">
      <h2>{t('common_no_match_yet')}</h2>
      <p class="small dim">{t('common_no_match_why')}</p>
      <div class="row">
        <button type="button" class="btn" onClick={onProfile}>
          {t('common_fill_profile')}
        </button>
      </div>
      <p class="xs">{t('common_stays_here')}</p>
    </section>
  );
}
