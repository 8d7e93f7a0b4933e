import { lineOf, type SiteHealth } from '../../core/health.ts';
import { t } from '../text.ts';
import { CheckField } from './fields.tsx';
import { Icon } from './icon.tsx';
import { HealthLine } from './site-health.tsx';

export type PlaceProps = {
  /** How this site was read lately; null when nothing is known of it. */
  readonly health: SiteHealth | null;
  /** Whether its pages are marked; null where there is nothing to mark. */
  readonly marked: boolean | null;
  readonly host: string;
  readonly onMarked: (on: boolean) => void;
  /** Writes the page to a file, without what could tell of people. */
  readonly onKeepCase: () => void;
  /** What came of it. */
  readonly said: string | null;
};

/** What one can do about this site: marks on or off, how it was read lately, and a page that is read wrong kept as a case. Open where the site has changed. */
export function ReadWrong({ health, marked, host, onMarked, onKeepCase, said }: PlaceProps) {
  const broken = health !== null && lineOf(health).broken;
  return (
    <details class="sec this-site" open={broken}>
      <summary class={broken ? 'more is-warning' : 'more'}>
        {broken && <Icon name="triangle" />}
        {t(broken ? 'place_broken' : 'place_title')}
      </summary>
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
    </details>
  );
}
