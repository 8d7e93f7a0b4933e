import type { ComponentChildren } from 'preact';
import { t } from '../text.ts';
import { Icon } from './icon.tsx';

type Props<T> = {
  legend: string;
  rows: readonly T[];
  blank: T;
  /** The fields of a row. */
  fields: (row: T, change: (part: Partial<T>) => void) => ComponentChildren;
  nameOf: (row: T, place: number) => string;
  onRows: (rows: T[]) => void;
};

/** A list of things with several fields each. */
export function RowsField<T>({ legend, rows, blank, fields, nameOf, onRows }: Props<T>) {
  return (
    <fieldset class="fd rows">
      <legend class="label">{legend}</legend>
      {rows.map((row, place) => (
        // Rows have no name of their own, and are only ever added at the end.
        <div class="row-of" key={String(place)}>
          {fields(row, (part) => onRows(rows.map((other, here) => (here === place ? { ...row, ...part } : other))))}
          <button
            type="button"
            class="btn icon"
            aria-label={t('options_remove', nameOf(row, place))}
            onClick={() => onRows(rows.filter((_, here) => here !== place))}
          >
            <Icon name="cross" />
          </button>
        </div>
      ))}
      <button type="button" class="btn quiet add" onClick={() => onRows([...rows, blank])}>
        <Icon name="plus" />
        {t('options_add_to', legend)}
      </button>
    </fieldset>
  );
}
