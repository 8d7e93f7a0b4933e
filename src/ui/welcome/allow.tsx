import { useState } from 'preact/hooks';
import { Icon } from '../components/icon.tsx';
import { plural, t } from '../text.ts';

/** Where the browser grants no site by itself, they are asked for here: one press, and the browser's own question. */
export function Allow({ withheld, onAllow }: { withheld: number; onAllow: () => Promise<boolean> }) {
  const [answer, setAnswer] = useState<boolean | null>(null);
  if (withheld === 0 && answer === null) return null;
  return (
    <div class="allow">
      {withheld > 0 && (
        <>
          <p class="small">{t('welcome_allow')}</p>
          <p>
            <button type="button" class="btn primary" onClick={() => void onAllow().then(setAnswer, () => setAnswer(false))}>
              <Icon name="lock" />
              {plural('sites_allow', withheld)}
            </button>
          </p>
        </>
      )}
      <p class="small" role="status">
        {answer !== null && t(withheld === 0 ? 'welcome_allowed' : 'welcome_declined')}
      </p>
    </div>
  );
}
