// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_SHELF } from '../../src/messages/shelf.ts';
import { NEVER_SYNCED } from '../../src/messages/synced.ts';
import { type Files, type Read, SavedFiles } from '../../src/ui/components/saved-files.tsx';
import { ALL } from './fakes/desk.tsx';
import { speakFor } from './spoken.ts';

beforeEach(() => speakFor('en'));
afterEach(cleanup);

function open(read: Read, props: Partial<Parameters<typeof SavedFiles>[0]> = {}) {
  const files = {
    out: vi.fn(async () => null),
    read: vi.fn(async () => read),
    fromTable: vi.fn(async () => ({ saved: ALL, skipped: 2, unknown: ['Limbo'] })),
    plan: vi.fn(async () => ({ added: 2, changed: 1, same: 0, binned: 0 })),
    take: vi.fn(async () => null),
    allowNotify: vi.fn(async () => false),
  } satisfies Files;
  const acts = { onShelf: vi.fn(), onClose: vi.fn() };
  render(<SavedFiles files={files} shelf={EMPTY_SHELF} synced={NEVER_SYNCED} readOnly={false} {...acts} {...props} />);
  return { files, ...acts };
}
const give = () => {
  const input = screen.getByLabelText('Choose a file');
  Object.defineProperty(input, 'files', { value: [new File(['{}'], 'some.json')] });
  fireEvent.change(input);
};

test('a backup says what it would do before it does it', async () => {
  const { files, onClose } = open({ kind: 'records', saved: ALL });
  give();
  expect(await screen.findByText('2 postings are new')).toBeTruthy();
  expect(screen.getByText('1 posting is joined with yours')).toBeTruthy();
  expect(files.take).not.toHaveBeenCalled();
  const take = screen.getByRole<HTMLButtonElement>('button', { name: 'Take it in' });
  await waitFor(() => expect(take.disabled).toBe(false));
  fireEvent.click(take);
  await waitFor(() => expect(onClose).toHaveBeenCalled());
  expect(files.take).toHaveBeenCalledWith(ALL);
});

test('a table of another tracker is read by columns one can change', async () => {
  const table = { header: ['Job Title', 'Employer', 'Mood'], rows: [['Nurse', 'Harbor Clinic', 'good']] };
  const { files } = open({ kind: 'table', table, mapping: ['title', 'company', null] });
  give();
  expect((await screen.findByRole<HTMLSelectElement>('combobox', { name: 'What “Employer” means' })).value).toBe('company');
  fireEvent.change(screen.getByRole('combobox', { name: 'What “Mood” means' }), { target: { value: 'notes' } });
  fireEvent.click(screen.getByRole('button', { name: 'See what it would do' }));
  expect(await screen.findByText('2 rows have neither title, company nor address and are left out')).toBeTruthy();
  expect(screen.getByText('Statuses nobody knows, taken as saved: Limbo')).toBeTruthy();
  expect(files.fromTable).toHaveBeenCalledWith(table, ['title', 'company', 'notes']);
});

test('a file that is not sound says where, and changes nothing', async () => {
  const { files } = open({ kind: 'refused', why: 'faults', faults: [{ record: 3, title: 'Nurse', path: 'own.rating' }] });
  give();
  expect(await screen.findByText('Record 3, “Nurse”: own.rating')).toBeTruthy();
  expect(files.plan).not.toHaveBeenCalled();
});

test('reminders stay off where the browser is told no', async () => {
  const { files, onShelf } = open({ kind: 'records', saved: [] });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Remind me of next steps' }));
  await waitFor(() => expect(onShelf).toHaveBeenCalledWith({ notify: false }));
  expect(files.allowNotify).toHaveBeenCalledOnce();
});

test('what sync took along is told, and what it had no room for', () => {
  const synced = { at: '2026-11-20T10:00:00Z', held: 210, left: 31, tooLong: ['profile.1.resumeText'], problem: 'full' as const };
  open({ kind: 'records', saved: [] }, { shelf: { ...EMPTY_SHELF, sync: true }, synced });
  const said = document.querySelector('.sync')!.textContent;
  expect(said).toContain('The browser’s sync has no room left');
  expect(said).toContain('210 postings are synced, last on ');
  expect(said).toContain('There was no room for 31 postings');
  expect(said).toContain('1 part of your settings or profile is too long');
  cleanup();
  open({ kind: 'records', saved: [] });
  expect(document.querySelector('.sync')).toBeNull();
});

test('a newer database still goes out, and nothing comes in', () => {
  open({ kind: 'records', saved: [] }, { readOnly: true });
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Everything (JSON)' }).disabled).toBe(false);
  expect(screen.getByLabelText<HTMLInputElement>('Choose a file').disabled).toBe(true);
});
