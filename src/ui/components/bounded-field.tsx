import { useId, useRef, useState } from 'preact/hooks';
import { numberFrom, plainNumber } from '../format.ts';
import { t } from '../text.ts';

type Props = {
  label: string;
  /** The label is not drawn: the row it stands in says it. */
  inRow?: boolean;
  value: number;
  /** What it is without the reader's word, and what it goes back to. */
  usual: number;
  limits: readonly [least: number, most: number];
  onValue: (value: number) => void;
};

/** A number that must be there and within limits: what is not is said beside it, and the last good one holds. */
export function BoundedField({ label, inRow = false, value, usual, limits: [least, most], onValue }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [draft, setDraft] = useState<string | null>(null);
  const good = (text: string) => {
    const number = numberFrom(text);
    return number !== null && number >= least && number <= most ? number : null;
  };
  const wrong = draft !== null && good(draft) === null;
  const read = (text: string) => {
    setDraft(text);
    const next = good(text);
    if (next !== null && next !== value) onValue(next);
  };
  const back = () => {
    setDraft(null);
    if (value !== usual) onValue(usual);
    input.current?.focus();
  };
  return (
    <div class="fd bounded">
      {!inRow && (
        <label class="label" for={id}>
          {label}
        </label>
      )}
      <div class="row">
        <input
          ref={input}
          id={id}
          class="field tnum"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          value={draft ?? plainNumber(value)}
          aria-label={inRow ? label : undefined}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${id}-wrong` : undefined}
          onInput={({ currentTarget }) => read(currentTarget.value)}
          onBlur={() => !wrong && setDraft(null)}
        />
        {(wrong || value !== usual) && (
          <button type="button" class="btn quiet" aria-label={t('options_reset_named', label, plainNumber(usual))} onClick={back}>
            {t('options_reset', plainNumber(usual))}
          </button>
        )}
      </div>
      {wrong && (
        <p class="xs problem" id={`${id}-wrong`} role="alert">
          {t('options_number_wrong', plainNumber(least), plainNumber(most), plainNumber(value))}
        </p>
      )}
    </div>
  );
}
