import type { Shortcut } from '../../browser/shortcuts.ts';
import { t } from '../text.ts';

/** A key as it is written on it, and the locale key of what it does. */
export type Key = readonly [key: string, does: string];

/** Keys and what they do. */
export function KeyList({ keys }: { keys: readonly Key[] }) {
  return (
    <dl class="keys">
      {keys.map(([key, does]) => (
        <div key={does}>
          <dt>
            <kbd class="kbd">{key}</kbd>
          </dt>
          <dd class="small">{t(does)}</dd>
        </div>
      ))}
    </dl>
  );
}

export type BrowserKeysProps = {
  /** Null until the browser has told them. */
  readonly shortcuts: readonly Shortcut[] | null;
  readonly firefox: boolean;
  readonly onChange: () => void;
};

/** The shortcuts that work anywhere in the browser, as they are set now, and the way to change them. */
export function BrowserKeys({ shortcuts, firefox, onChange }: BrowserKeysProps) {
  if (!shortcuts || shortcuts.length === 0) return null;
  return (
    <>
      <dl class="keys">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{keys ? <kbd class="kbd">{keys}</kbd> : <span class="xs">{t('keys_unset')}</span>}</dt>
            <dd class="small">{t(`options_key_${name}`)}</dd>
          </div>
        ))}
      </dl>
      <p class="xs">{t(firefox ? 'keys_change_firefox' : 'keys_change_chrome')}</p>
      <button type="button" class="btn" onClick={onChange}>
        {t('keys_change')}
      </button>
    </>
  );
}
