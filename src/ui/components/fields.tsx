import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

type TextProps = {
  label: string;
  value: string;
  hint?: string;
  placeholder?: string;
  lines?: number;
  narrow?: boolean;
  onValue: (value: string) => void;
};

/** A line of text, or several. */
export function TextField({ label, value, hint, placeholder, lines = 1, narrow = false, onValue }: TextProps) {
  const id = useId();
  const told = hint ? `${id}-hint` : undefined;
  const shared = {
    id,
    class: 'field',
    value,
    placeholder,
    'aria-describedby': told,
    onInput: ({ currentTarget }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => onValue(currentTarget.value),
  };
  return (
    <div class={narrow ? 'fd narrow' : 'fd'}>
      <label class="label" for={id}>
        {label}
      </label>
      {lines > 1 ? <textarea {...shared} rows={lines} /> : <input {...shared} type="text" />}
      {hint && (
        <p class="xs" id={told}>
          {hint}
        </p>
      )}
    </div>
  );
}

type NumberProps = {
  label: string;
  value: number | null;
  min?: number;
  max?: number;
  placeholder?: string;
  onValue: (value: number | null) => void;
};

/** A number, or nothing. What is no number in the range is not taken over. */
export function NumberField({ label, value, min = 0, max = 1e12, placeholder, onValue }: NumberProps) {
  const id = useId();
  return (
    <div class="fd narrow">
      <label class="label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field tnum"
        type="number"
        inputMode="decimal"
        min={min}
        max={max}
        step="any"
        value={value ?? ''}
        placeholder={placeholder}
        onInput={({ currentTarget }) => {
          const next = currentTarget.value === '' ? null : currentTarget.valueAsNumber;
          if (next === null ? currentTarget.validity.valid : next >= min && next <= max) onValue(next);
        }}
      />
    </div>
  );
}

export type Choice = { readonly value: string; readonly name: string };

type SelectProps = {
  label: string;
  value: string;
  choices: readonly Choice[];
  none?: string;
  narrow?: boolean;
  onValue: (value: string) => void;
};

/** One of many. `none` names the empty choice. */
export function SelectField({ label, value, choices, none, narrow = true, onValue }: SelectProps) {
  const id = useId();
  const known = value === '' || choices.some((choice) => choice.value === value);
  return (
    <div class={narrow ? 'fd narrow' : 'fd'}>
      <label class="label" for={id}>
        {label}
      </label>
      <select id={id} class="field" value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {!known && <option value={value}>{value}</option>}
        {choices.map(({ value: of, name }) => (
          <option key={of} value={of}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}

export function CheckField({ label, on, onValue }: { label: ComponentChildren; on: boolean; onValue: (on: boolean) => void }) {
  return (
    <label class="ck">
      <input type="checkbox" checked={on} onChange={({ currentTarget }) => onValue(currentTarget.checked)} />
      <span>{label}</span>
    </label>
  );
}

type ChecksProps<T extends string> = {
  legend: string;
  all: readonly T[];
  on: readonly T[];
  nameOf: (value: T) => string;
  onValue: (on: T[]) => void;
};

/** Any of a few. */
export function ChecksField<T extends string>({ legend, all, on, nameOf, onValue }: ChecksProps<T>) {
  return (
    <fieldset class="fd">
      <legend class="label">{legend}</legend>
      <div class="cks">
        {all.map((value) => (
          <CheckField
            key={value}
            label={nameOf(value)}
            on={on.includes(value)}
            onValue={(chosen) => onValue(all.filter((other) => (other === value ? chosen : on.includes(other))))}
          />
        ))}
      </div>
    </fieldset>
  );
}
