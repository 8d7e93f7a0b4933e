import type { SiteHealth } from '../../core/health.ts';
import { t } from '../text.ts';
import { Later } from './later.tsx';

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

const thisSite = async () => (await import('./this-site.tsx')).ThisSite;

/** What one can do about this site. `open`: it is read wrong more often than not, so this is what one came for. */
export function ReadWrong(props: PlaceProps) {
  return (
    <details class="sec">
      <summary class="more">{t('place_title')}</summary>
      <Later load={thisSite} props={props} />
    </details>
  );
}
