import { COLUMNS, type Column } from '../../core/saved/columns.ts';
import type { Table } from '../../core/saved/csv.ts';
import type { Mapping } from '../../core/saved/tracker-words.ts';
import { t } from '../text.ts';

const MOST_OF_A_CELL = 60;

type Props = { table: Table; mapping: Mapping; onMapping: (mapping: Mapping) => void };

/** What each column of somebody's table means: guessed, and theirs to correct beside the first thing that stands in it. */
export function SavedColumns({ table: { header, rows }, mapping, onMapping }: Props) {
  const mean = (place: number, column: Column | null) => onMapping(mapping.map((other, here) => (here === place ? column : other)));
  return (
    <>
      <p class="small dim">{t('saved_columns_how')}</p>
      <table class="columns">
        <thead>
          <tr>
            <th scope="col">{t('saved_column')}</th>
            <th scope="col">{t('saved_column_example')}</th>
            <th scope="col">{t('saved_column_means')}</th>
          </tr>
        </thead>
        <tbody>
          {header.map((name, place) => (
            <tr key={place}>
              <th scope="row" dir="auto">
                {name}
              </th>
              <td dir="auto">{(rows.find((row) => row[place])?.[place] ?? '').slice(0, MOST_OF_A_CELL)}</td>
              <td>
                <select
                  class="field"
                  aria-label={t('saved_column_of', name)}
                  value={mapping[place] ?? ''}
                  onChange={({ currentTarget }) => mean(place, (currentTarget.value || null) as Column | null)}
                >
                  <option value="">{t('saved_column_none')}</option>
                  {COLUMNS.map((column) => (
                    <option key={column} value={column}>
                      {t(`saved_column_${column.replaceAll(' ', '')}`)}
                    </option>
                  ))}
                </select>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
