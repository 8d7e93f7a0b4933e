import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../text.ts';
import { Icon } from './icon.tsx';
import { KeyHint } from './key-hint.tsx';

/** `kept` is null while it is not known whether the posting is saved. `forgotten` offers the way back. */
export type Keeping = {
  readonly kept: boolean | null;
  readonly forgotten: boolean;
  readonly busy: boolean;
  readonly problem: string | null;
};

type Props = {
  keeping: Keeping;
  calm?: boolean;
  onSave: () => void;
  onForget: () => void;
  onRestore: () => void;
  /** What is said beside Save. */
  remark?: string | null;
  /** What else can be done. */
  children?: ComponentChildren;
};

/** Save, forget, and the way back; `calm` where saving is not what is advised. What happened is said in words, not by colour. */
export function SaveFoot({
  keeping: { kept, forgotten, busy, problem },
  calm = false,
  onSave,
  onForget,
  onRestore,
  remark,
  children,
}: Props) {
  const foot = useRef<HTMLElement>(null);
  const before = useRef(kept);
  const [saved, setSaved] = useState(false);
  // The button that was pressed is gone: whoever came by keyboard stays where it was.
  useEffect(() => {
    const changed = before.current !== null && before.current !== kept;
    before.current = kept;
    setSaved(changed && kept === true);
    if (changed && document.activeElement === document.body) (foot.current?.lastElementChild as HTMLElement | null | undefined)?.focus();
  }, [kept]);
  return (
    <footer class="ft" ref={foot}>
      <span class="said" role="status">
        {problem ? (
          <span class="problem">{problem}</span>
        ) : forgotten ? (
          <>
            <span class="small">{t('common_forgotten')}</span>{' '}
            <button type="button" class="btn quiet" onClick={onRestore}>
              {t('common_undo')}
            </button>
          </>
        ) : (
          <>
            {saved && <span class="vh">{t('common_saved')}. </span>}
            {remark && <span class="xs">{remark}</span>}
          </>
        )}
      </span>
      <span class="grow">{children}</span>
      {kept ? (
        <>
          <button type="button" class="btn quiet" onClick={onForget} disabled={busy}>
            {t('common_forget')}
          </button>
          <button type="button" class="btn done" aria-pressed="true" onClick={onForget} disabled={busy} title={t('common_saved_title')}>
            <Icon name="kept" />
            {t('common_saved')}
          </button>
        </>
      ) : (
        <button type="button" class={calm ? 'btn' : 'btn primary'} onClick={onSave} disabled={busy} aria-keyshortcuts="S">
          {t('common_save')}
          <KeyHint name="S" />
        </button>
      )}
    </footer>
  );
}
