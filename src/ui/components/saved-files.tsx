import { useState } from 'preact/hooks';
import type { Fault } from '../../core/saved/backup.ts';
import type { Table } from '../../core/saved/csv.ts';
import type { Saved } from '../../core/saved/record.ts';
import type { Mapping } from '../../core/saved/tracker-words.ts';
import { sentenceOf } from '../../messages/sentence.ts';
import type { Shelf } from '../../messages/shelf.ts';
import type { Synced } from '../../messages/synced.ts';
import { day, moment } from '../format.ts';
import { plural, t } from '../text.ts';
import { Dialog } from './dialog.tsx';
import { CheckField } from './fields.tsx';
import { SavedColumns } from './saved-columns.tsx';

/** Statuses nobody knows that are named; the rest is one's own to find. */
const MOST_NAMED = 10;

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
    await work().catch((error: unknown) => setProblem(sentenceOf(error)));
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
  const cancel = () => setStep({ at: 'start' });
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
            <WaysOut exportedAt={shelf.exportedAt} busy={busy} onOut={(what) => void doing(() => files.out(what))} />
            <WayIn disabled={busy || readOnly} readOnly={readOnly} onFile={(file) => void doing(() => read(file))} />
            <Unasked
              shelf={shelf}
              synced={synced}
              readOnly={readOnly}
              onShelf={onShelf}
              onNotify={(on) => void doing(async () => onShelf({ notify: on && (await files.allowNotify()) }))}
            />
          </>
        )}
        {step.at === 'columns' && (
          <>
            <SavedColumns table={step.table} mapping={step.mapping} onMapping={(mapping) => setStep({ ...step, mapping })} />
            <Decide
              words={t('saved_in_look')}
              disabled={busy}
              onGo={() =>
                void doing(async () => {
                  const { saved, skipped, unknown } = await files.fromTable(step.table, step.mapping);
                  await plan(saved, skipped, unknown);
                })
              }
              onCancel={cancel}
            />
          </>
        )}
        {step.at === 'sure' && (
          <>
            <WhatItDoes step={step} />
            <Decide
              words={t('saved_in_take')}
              disabled={busy || step.plan.added + step.plan.changed === 0}
              onGo={() =>
                void doing(async () => {
                  await files.take(step.saved);
                  onClose();
                })
              }
              onCancel={cancel}
            />
          </>
        )}
        {step.at === 'refused' && <Refused why={step.why} faults={step.faults} onCancel={cancel} />}
      </div>
    </Dialog>
  );
}

type WaysOutProps = { exportedAt: Shelf['exportedAt']; busy: boolean; onOut: (what: Out) => void };

function WaysOut({ exportedAt, busy, onOut }: WaysOutProps) {
  return (
    <fieldset class="fd">
      <legend class="label">{t('saved_out')}</legend>
      <div class="row">
        {OUT.map((what) => (
          <button key={what} type="button" class="btn" disabled={busy} onClick={() => onOut(what)}>
            {t(`saved_out_${what}`)}
          </button>
        ))}
      </div>
      <p class="xs">{exportedAt ? t('saved_out_last', day(exportedAt)) : t('saved_out_never')}</p>
    </fieldset>
  );
}

function WayIn({ disabled, readOnly, onFile }: { disabled: boolean; readOnly: boolean; onFile: (file: File) => void }) {
  return (
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
          disabled={disabled}
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            if (file) onFile(file);
            currentTarget.value = ''; // the same file may be chosen again
          }}
        />
      </span>
      <p class="xs">{t('saved_in_how')}</p>
    </fieldset>
  );
}

type UnaskedProps = Pick<Props, 'shelf' | 'synced' | 'readOnly' | 'onShelf'> & { onNotify: (on: boolean) => void };

/** What is done without being asked each time: reminders, notifications, sync. */
function Unasked({ shelf, synced, readOnly, onShelf, onNotify }: UnaskedProps) {
  return (
    <fieldset class="fd" disabled={readOnly}>
      <legend class="label">{t('saved_reminders')}</legend>
      <CheckField label={t('saved_remind_export')} on={shelf.remindExport} onValue={(remindExport) => onShelf({ remindExport })} />
      <CheckField label={t('saved_notify')} on={shelf.notify} onValue={onNotify} />
      <CheckField label={t('saved_sync')} on={shelf.sync} onValue={(sync) => onShelf({ sync })} />
      <p class="xs">{t('saved_sync_how')}</p>
      {shelf.sync && <SyncState synced={synced} />}
    </fieldset>
  );
}

function WhatItDoes({ step: { plan, skipped, unknown } }: { step: Extract<Step, { at: 'sure' }> }) {
  return (
    <>
      <ul class="small">
        <li>{plural('saved_in_added', plan.added)}</li>
        <li>{plural('saved_in_changed', plan.changed)}</li>
        <li>{plural('saved_in_same', plan.same)}</li>
        {plan.binned > 0 && <li>{plural('saved_in_binned', plan.binned)}</li>}
        {skipped > 0 && <li>{plural('saved_in_skipped', skipped)}</li>}
        {unknown.length > 0 && <li>{t('saved_in_unknown', unknown.slice(0, MOST_NAMED).join(', '))}</li>}
      </ul>
      <p class="xs">{t('saved_in_yours')}</p>
    </>
  );
}

function Refused({ why, faults, onCancel }: { why: string; faults: readonly Fault[]; onCancel: () => void }) {
  return (
    <>
      <p class="small problem" role="alert">
        {t(`saved_refused_${why.replaceAll('-', '_')}`)}
      </p>
      <ul class="small">
        {faults.map(({ record, title, path }) => (
          <li key={record}>{t('saved_fault', record, title ?? t('common_untitled'), path)}</li>
        ))}
      </ul>
      <button type="button" class="btn" onClick={onCancel}>
        {t('saved_in_cancel')}
      </button>
    </>
  );
}

type DecideProps = { words: string; disabled: boolean; onGo: () => void; onCancel: () => void };

function Decide({ words, disabled, onGo, onCancel }: DecideProps) {
  return (
    <div class="row">
      <button type="button" class="btn primary" disabled={disabled} onClick={onGo}>
        {words}
      </button>
      <button type="button" class="btn" onClick={onCancel}>
        {t('saved_in_cancel')}
      </button>
    </div>
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
