import { render } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { vi } from 'vitest';
import type { Own } from '../../../src/core/saved/own.ts';
import { type Kept, kept as record, type Saved as Whole } from '../../../src/core/saved/record.ts';
import { DEFAULT_SETTINGS } from '../../../src/messages/settings.ts';
import { EMPTY_SHELF, type Shelf } from '../../../src/messages/shelf.ts';
import { NEVER_SYNCED } from '../../../src/messages/synced.ts';
import type { Desk } from '../../../src/ui/saved/desk.ts';
import type { SavedProps } from '../../../src/ui/saved/props.ts';
import { Saved } from '../../../src/ui/saved/saved.tsx';
import { profile, reports } from './reports.ts';

export const kept = (id: keyof typeof reports, savedAt: string, own: Partial<Own> = {}, urls = ['https://jobs.example/1']): Whole => {
  const made = record(null, reports[id], null, savedAt);
  return { ...made, id, urls, own: { ...made.own, ...own }, report: reports[id] };
};

export const ALL = [kept('rich', '2026-11-10T08:00:00Z'), kept('russian', '2026-11-12T08:00:00Z'), kept('scam', '2026-11-11T08:00:00Z')];

/** The saved page over a shelf in memory: acts do what they say, and undo takes the last one back. */
export function openShelf(start: readonly Whole[] = ALL, props: Partial<SavedProps> = {}) {
  const acts: { rows: readonly Whole[]; bin: readonly Kept[] }[] = [];
  let now: { rows: readonly Whole[]; bin: readonly Kept[] } = { rows: start, bin: [] };
  let draw: (state: typeof now) => void = () => undefined;
  const act = (next: typeof now) => {
    acts.push(now);
    now = next;
    draw(now);
    return Promise.resolve(acts.length - 1);
  };
  const desk = {
    open: vi.fn(async (id: string) => now.rows.find((row) => row.id === id) ?? null),
    edit: vi.fn((ids: readonly string[], patch: Partial<Own>) =>
      act({ ...now, rows: now.rows.map((row) => (ids.includes(row.id) ? { ...row, own: { ...row.own, ...patch } } : row)) }),
    ),
    forget: vi.fn((ids: readonly string[]) =>
      act({
        rows: now.rows.filter(({ id }) => !ids.includes(id)),
        bin: now.rows.filter(({ id }) => ids.includes(id)).map((row) => ({ ...row, forgottenAt: '2026-11-20T08:00:00Z' })),
      }),
    ),
    restore: vi.fn((ids: readonly string[]) =>
      act({ rows: [...now.rows, ...start.filter(({ id }) => ids.includes(id))], bin: now.bin.filter(({ id }) => !ids.includes(id)) }),
    ),
    undo: vi.fn(async (n: number) => {
      now = acts[n]!;
      draw(now);
      return 1;
    }),
    add: vi.fn(async () => 'rich'),
    arrange: vi.fn(async () => null),
    bin: vi.fn(async () => now.bin),
    changed: vi.fn(async () => null),
    files: () => {
      throw new Error('No files here.');
    },
    calendar: vi.fn(),
    allowNotify: vi.fn(async () => true),
    print: vi.fn(),
  } satisfies Desk;
  const onChoose = vi.fn();
  function Live() {
    const [{ rows }, setState] = useState(now);
    const [shelf, setShelf] = useState<Shelf>(props.shelf ?? EMPTY_SHELF);
    const [chosen, setChosen] = useState<string | null>(props.chosen ?? null);
    draw = setState;
    desk.arrange.mockImplementation((async (some: Partial<Shelf>) => setShelf((was) => ({ ...was, ...some }))) as never);
    onChoose.mockImplementation(setChosen);
    return (
      <Saved
        whole
        synced={NEVER_SYNCED}
        store="open"
        profile={profile}
        pay={DEFAULT_SETTINGS.pay}
        search={{ find: () => null, share: 1, begin: () => undefined }}
        problem={null}
        now={Date.parse('2026-11-21T12:00:00Z')}
        onProfile={() => undefined}
        onTerms={() => undefined}
        {...props}
        rows={rows}
        shelf={shelf}
        chosen={chosen}
        desk={desk}
        onChoose={onChoose}
      />
    );
  }
  render(<Live />);
  return { desk, onChoose };
}
