import { useState } from 'preact/hooks';
import type { Fault } from '../../core/saved/backup.ts';
import { COLUMNS, type Column } from '../../core/saved/columns.ts';
import type { Table } from '../../core/saved/csv.ts';
import type { Saved } from '../../core/saved/record.ts';
import type { Mapping } from '../../core/saved/table-import.ts';
import type { Shelf } from '../../messages/shelf.ts';
import type { Synced } from '../../messages/synced.ts';
import { day, moment } from '../format.ts';
import { plural, t } from '../text.ts';
import { Dialog } from './dialog.tsx';
import { CheckField } from './fields.tsx';

/** What files can be made of the shelf. */
export const OUT = ['backup', 'sheet', 'table', 'texts', 'calendar'] as const;
export type Out = (typeof OUT)[number];

/** What taking a file in would do. */
export type Plan = { readonly added: number; readonly changed: number; readonly same: number; readonly binned: number };

/** A file as it was read: records, a table whose columns are to be named, or why neither. */
export type Read =
  | { readonly kind: 'records'; readonly saved: readonly Saved[] }
  | { readonly kind: 'table'; readonly table: Table; readonly mapping: Mapping }
  | { readonly kind: 'refused'; readonly why: string; readonly faults: readonly Fault[] };

export type Files = {
  readonly out: (what: Out) => Promise<unknown>;
  readonly read: (file: File) => Promise<Read>;
  /** The rows of a table as records; `skipped` have neither title, company nor address. */
  readonly fromTable: (
    table: Table,
    mapping: Mapping,
  ) => Promise<{ readonly saved: readonly Saved[]; readonly skipped: number; readonly unknown: readonly string[] }>;
  readonly plan: (saved: readonly Saved[]) => Promise<Plan>;
  readonly take: (saved: readonly Saved[]) => Promise<unknown>;
  readonly allowNotify: () => Promise<boolean>;
};

type Props = {
  files: Files;
  shelf: Shelf;
  synced: Synced;
  readOnly: boolean;
  onShelf: (some: Partial<Shelf>) => void;
  onClose: () => void;
};

type Step =
  | { readonly at: 'start' }
  | { readonly at: 'columns'; readonly table: Table; readonly mapping: Mapping }
  | {
      readonly at: 'sure';
      readonly saved: readonly Saved[];
      readonly plan: Plan;
      readonly skipped: number;
      readonly unknown: readonly string[];
    }
  | { readonly at: 'refused'; readonly why: string; readonly faults: readonly Fault[] };

/** Out and in: nothing is taken in before it has been said what that would do. */
export function SavedFiles({ files, shelf, synced, readOnly, onShelf, onClose }: Props) {
  const [step, setStep] = useState<Step>({ at: 'start' });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const doing = async (work: () => Promise<unknown>) => {
    setBusy(true);
    setProblem(null);
    await work().catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));
    setBusy(false);
  };
  const plan = async (saved: readonly Saved[], skipped = 0, unknown: readonly string[] = []) =>
    setStep({ at: 'sure', saved, plan: await files.plan(saved), skipped, unknown });
  const read = async (file: File) => {
    const found = await files.read(file);
    if (found.kind === 'records') return plan(found.saved);
    if (found.kind === 'table') return setStep({ at: 'columns', table: found.table, mapping: found.mapping });
    setStep({ at: 'refused', why: found.why, faults: found.faults });
  };
  return (
    <Dialog title={t('saved_files')} wide={step.at === 'columns'} onClose={onClose}>
      <div class="fields">
        {problem && (
          <p class="small problem" role="alert">
            {problem}
          </p>
        )}
        {step.at === 'start' && (
          <>
            <fieldset class="fd">
              <legend class="label">{t('saved_out')}</legend>
              <div class="row">
                {OUT.map((what) => (
                  <button key={what} type="button" class="btn" disabled={busy} onClick={() => void doing(() => files.out(what))}>
                    {t(`saved_out_${what}`)}
                  </button>
                ))}
              </div>
              <p class="xs">{shelf.exportedAt ? t('saved_out_last', day(shelf.exportedAt)) : t('saved_out_never')}</p>
            </fieldset>
            <fieldset class="fd" disabled={readOnly}>
              <legend class="label">{t('saved_in')}</legend>
              <span class="filed">
                <label class="btn" for="file-in">
                  {t('saved_in_choose')}
                </label>
                <input
                  id="file-in"
                  type="file"
                  accept=".json,.csv,.tsv,.txt,application/json,text/csv"
                  disabled={busy || readOnly}
                  onChange={({ currentTarget }) => {
                    const file = currentTarget.files?.[0];
                    if (file) void doing(() => read(file));
                    currentTarget.value = '';
                  }}
                />
              </span>
              <p class="xs">{t('saved_in_how')}</p>
            </fieldset>
            <fieldset class="fd" disabled={readOnly}>
              <legend class="label">{t('saved_reminders')}</legend>
              <CheckField label={t('saved_remind_export')} on={shelf.remindExport} onValue={(remindExport) => onShelf({ remindExport })} />
              <CheckField
                label={t('saved_notify')}
                on={shelf.notify}
                onValue={(on) => void doing(async () => onShelf({ notify: on && (await files.allowNotify()) }))}
              />
              <CheckField label={t('saved_sync')} on={shelf.sync} onValue={(sync) => onShelf({ sync })} />
              <p class="xs">{t('saved_sync_how')}</p>
              {shelf.sync && <SyncState synced={synced} />}
            </fieldset>
          </>
        )}
        {step.at === 'columns' && (
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
                {step.table.header.map((name, place) => (
                  <tr key={place}>
                    <th scope="row" dir="auto">
                      {name}
                    </th>
                    <td dir="auto">{(step.table.rows.find((row) => row[place])?.[place] ?? '').slice(0, 60)}</td>
                    <td>
                      <select
                        class="field"
                        aria-label={t('saved_column_of', name)}
                        value={step.mapping[place] ?? ''}
                        onChange={({ currentTarget }) =>
                          setStep({
                            ...step,
                            mapping: step.mapping.map((other, here) =>
                              here === place ? ((currentTarget.value || null) as Column | null) : other,
                            ),
                          })
                        }
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
            <div class="row">
              <button
                type="button"
                class="btn primary"
                disabled={busy}
                onClick={() =>
                  void doing(async () => {
                    const { saved, skipped, unknown } = await files.fromTable(step.table, step.mapping);
                    await plan(saved, skipped, unknown);
                  })
                }
              >
                {t('saved_in_look')}
              </button>
              <button type="button" class="btn" onClick={() => setStep({ at: 'start' })}>
                {t('saved_in_cancel')}
              </button>
            </div>
          </>
        )}
        {step.at === 'sure' && (
          <>
            <ul class="small">
              <li>{plural('saved_in_added', step.plan.added)}</li>
              <li>{plural('saved_in_changed', step.plan.changed)}</li>
              <li>{plural('saved_in_same', step.plan.same)}</li>
              {step.plan.binned > 0 && <li>{plural('saved_in_binned', step.plan.binned)}</li>}
              {step.skipped > 0 && <li>{plural('saved_in_skipped', step.skipped)}</li>}
              {step.unknown.length > 0 && <li>{t('saved_in_unknown', step.unknown.slice(0, 10).join(', '))}</li>}
            </ul>
            <p class="xs">{t('saved_in_yours')}</p>
            <div class="row">
              <button
                type="button"
                class="btn primary"
                disabled={busy || step.plan.added + step.plan.changed === 0}
                onClick={() =>
                  void doing(async () => {
                    await files.take(step.saved);
                    onClose();
                  })
                }
              >
                {t('saved_in_take')}
              </button>
              <button type="button" class="btn" onClick={() => setStep({ at: 'start' })}>
                {t('saved_in_cancel')}
              </button>
            </div>
          </>
        )}
        {step.at === 'refused' && (
          <>
            <p class="small problem" role="alert">
              {t(`saved_refused_${step.why.replaceAll('-', '_')}`)}
            </p>
            <ul class="small">
              {step.faults.map(({ record, title, path }) => (
                <li key={record}>{t('saved_fault', record, title ?? t('common_untitled'), path)}</li>
              ))}
            </ul>
            <button type="button" class="btn" onClick={() => setStep({ at: 'start' })}>
              {t('saved_in_cancel')}
            </button>
          </>
        )}
      </div>
    </Dialog>
  );
}

/** What the last round of sync did, and what found no room in it. */
function SyncState({ synced: { at, held, left, tooLong, problem } }: { synced: Synced }) {
  return (
    <ul class="xs sync" role="status">
      {problem && <li class="problem">{t(`saved_sync_${problem}`)}</li>}
      <li>{at === null ? t('saved_sync_never') : plural('saved_synced', held, moment(at))}</li>
      {left > 0 && <li>{plural('saved_sync_left', left)}</li>}
      {tooLong.length > 0 && <li>{plural('saved_sync_long', tooLong.length)}</li>}
    </ul>
  );
}
