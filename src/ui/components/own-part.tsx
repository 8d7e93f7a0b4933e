import { useEffect, useRef, useState } from 'preact/hooks';
import type { Own, OwnStatus } from '../../core/saved/own.ts';
import { sentenceOf } from '../../messages/sentence.ts';
import { t } from '../text.ts';
import { useDraft } from '../use-draft.ts';
import { knownStatus, statusesOf, statusName } from '../view/status.ts';
import { KeyHint } from './key-hint.tsx';

/** What the person says of a posting they keep, as far as it is said beside the page. */
export type Mine = {
  readonly status: string;
  readonly notes: string;
  /** Statuses of the person's own. */
  readonly statuses: readonly OwnStatus[];
  readonly onKeep: (patch: Partial<Pick<Own, 'status' | 'notes'>>) => Promise<unknown>;
};

type Props = {
  mine: Mine;
  /** Whether the person asked to write: the note is open and has the focus. */
  noting: boolean;
  /** Whether the note is open though it is empty. */
  open?: boolean;
  onNote: () => void;
};

type State = 'still' | 'writing' | 'kept' | { readonly problem: string };

/** Where a kept posting stands, and a note on it. Both are kept as they are changed, and say so. */
export function OwnPart({ mine, noting, open = false, onNote }: Props) {
  const [state, setState] = useState<State>('still');
  const field = useRef<HTMLTextAreaElement>(null);
  const told = (error: unknown) => setState(error === null ? 'kept' : { problem: sentenceOf(error) });
  const [notes = '', edit] = useDraft(mine.notes, (value) => mine.onKeep({ notes: value }), told);
  useEffect(() => {
    if (noting) field.current?.focus();
  }, [noting]);
  const shown = noting || open || notes !== '';
  const setStatus = (status: string) =>
    void mine.onKeep({ status }).then(
      () => told(null),
      (error: unknown) => told(error),
    );
  return (
    <section class="own-part" aria-label={t('common_yours')}>
      <div class="row">
        <label>
          <span class="vh">{t('saved_status')}</span>
          <select
            id="status"
            class="field"
            aria-keyshortcuts="T"
            value={knownStatus(mine.status, mine.statuses)}
            onChange={({ currentTarget }) => setStatus(currentTarget.value)}
          >
            {statusesOf(mine.statuses).map((id) => (
              <option key={id} value={id}>
                {statusName(id, mine.statuses)}
              </option>
            ))}
          </select>
        </label>
        {!shown && (
          <button type="button" class="btn quiet" onClick={onNote} aria-keyshortcuts="N">
            {t('common_note')}
            <KeyHint name="N" />
          </button>
        )}
        <span class="xs" role="status">
          {state === 'writing' && t('saved_writing')}
          {state === 'kept' && t('saved_is_kept')}
          {typeof state === 'object' && <span class="problem">{state.problem}</span>}
        </span>
      </div>
      {shown && (
        <label>
          <span class="label">{t('common_your_note')}</span>
          <textarea
            ref={field}
            class="field"
            rows={2}
            value={notes}
            aria-keyshortcuts="N"
            onInput={({ currentTarget }) => {
              setState('writing');
              edit(currentTarget.value);
            }}
          />
        </label>
      )}
    </section>
  );
}
