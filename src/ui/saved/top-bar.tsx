import type { Ref } from 'preact';
import { Icon } from '../components/icon.tsx';
import { t } from '../text.ts';
import { LOOKS, type Look } from './use-shown.ts';

type Props = {
  readonly field: Ref<HTMLInputElement>;
  readonly query: string;
  readonly look: Look;
  /** Nothing is saved: there is nothing to search. */
  readonly nothing: boolean;
  readonly readOnly: boolean;
  readonly onBegin: () => void;
  readonly onQuery: (query: string) => void;
  readonly onLook: (look: Look) => void;
  readonly onAdd: () => void;
  readonly onFiles: () => void;
  readonly onKeys: () => void;
};

export function TopBar({ field, query, look, nothing, readOnly, onBegin, onQuery, onLook, onAdd, onFiles, onKeys }: Props) {
  return (
    <header class="bar-top">
      <h1>
        <img src="/icons/icon-32.png" width="20" height="20" alt="" />
        {t('saved_title')}
      </h1>
      {!nothing && (
        <label class="find">
          <Icon name="search" />
          <span class="vh">{t('saved_search')}</span>
          <input
            ref={field}
            class="field"
            type="search"
            value={query}
            placeholder={t('saved_search_hint')}
            aria-keyshortcuts="/"
            onFocus={onBegin}
            onInput={({ currentTarget }) => onQuery(currentTarget.value)}
          />
        </label>
      )}
      <fieldset class="seg">
        <legend class="vh">{t('saved_look')}</legend>
        {LOOKS.map((name) => (
          <button key={name} type="button" aria-pressed={look === name} onClick={() => onLook(name)}>
            {t(`saved_look_${name}`)}
          </button>
        ))}
      </fieldset>
      <span class="grow" />
      <button type="button" class="btn quiet" onClick={onAdd} disabled={readOnly}>
        <Icon name="plus" />
        {t('saved_add')}
      </button>
      <button type="button" class="btn" onClick={onFiles}>
        {t('saved_files')}
      </button>
      <button type="button" class="btn icon" aria-label={t('saved_keys')} title={t('saved_keys')} onClick={onKeys}>
        <span aria-hidden="true">?</span>
      </button>
    </header>
  );
}
