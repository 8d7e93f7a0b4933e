import { useEffect, useState } from 'preact/hooks';
import type { Kept } from '../../core/saved/record.ts';
import { day } from '../format.ts';
import { plural, t } from '../text.ts';
import { titleOf } from '../view/shelf.ts';
import { Dot } from './heard.tsx';

/** Days that what was forgotten stays. */
const STAYS = 30;
const A_PAGE = 100;
const A_DAY_MS = 86_400_000;

type Props = {
  bin: () => Promise<readonly Kept[]>;
  turn: unknown;
  now: number;
  readOnly: boolean;
  onRestore: (rows: readonly Kept[]) => void;
};

/** What was forgotten, and how long the way back is open. */
export function SavedBin({ bin, turn, now, readOnly, onRestore }: Props) {
  const [rows, setRows] = useState<readonly Kept[] | null>(null);
  const [most, setMost] = useState(A_PAGE);
  useEffect(() => {
    let here = true;
    void bin().then(
      (found) => here && setRows(found),
      () => here && setRows([]),
    );
    return () => {
      here = false;
    };
  }, [turn]);
  if (!rows) return null;
  if (rows.length === 0) return <p class="small dim nothing">{t('saved_bin_empty')}</p>;
  return (
    <div class="bin">
      <p class="small dim">{t('saved_bin_how')}</p>
      <button type="button" class="btn" disabled={readOnly} onClick={() => onRestore(rows)}>
        {t('saved_restore_all')}
      </button>
      <ul>
        {rows.slice(0, most).map((row) => {
          const left = Math.max(0, Math.ceil(STAYS - (now - Date.parse(row.forgottenAt ?? '')) / A_DAY_MS));
          return (
            <li key={row.id}>
              <span class="grow">
                <span class="t" dir="auto" lang={row.brief.language ?? undefined}>
                  {titleOf(row)}
                </span>
                <span class="by">
                  <span dir="auto">{row.brief.organization ?? t('common_employer_not_stated')}</span>
                  <Dot />
                  {t('saved_forgotten_on', day(row.forgottenAt ?? ''))}
                  <Dot />
                  {plural('saved_days_left', left)}
                </span>
              </span>
              <button
                type="button"
                class="btn"
                disabled={readOnly}
                onClick={() => onRestore([row])}
                aria-label={t('saved_restore_one', titleOf(row))}
              >
                {t('saved_restore')}
              </button>
            </li>
          );
        })}
      </ul>
      {rows.length > most && (
        <button type="button" class="btn wide" onClick={() => setMost(most + A_PAGE)}>
          {plural('common_show_more', Math.min(A_PAGE, rows.length - most))}
        </button>
      )}
    </div>
  );
}
