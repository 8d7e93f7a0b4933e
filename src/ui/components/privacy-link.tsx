import { PRIVACY } from '../places.ts';
import { t } from '../text.ts';

/** The way to the privacy policy, last and small. */
export function PrivacyLink() {
  return (
    <a class="more" href={PRIVACY} target="_blank" rel="noreferrer noopener">
      {t('common_privacy')}
    </a>
  );
}
