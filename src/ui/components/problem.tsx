import type { ComponentChildren } from 'preact';
import { t } from '../text.ts';
import { Icon } from './icon.tsx';

/** What happened, what to do, and that nothing is lost. */
export function Problem({
  title,
  words,
  onAgain,
  children,
}: {
  title: string;
  words: string;
  onAgain?: () => void;
  children?: ComponentChildren;
}) {
  return (
    <section class="err" role="alert">
      <h2>
        <Icon name="triangle" />
        {title}
      </h2>
      <p class="small dim">{words}</p>
      {onAgain && (
        <div class="row">
          <button type="button" class="btn" onClick={onAgain}>
            {t('common_try_again')}
          </button>
        </div>
      )}
      {children}
    </section>
  );
}
