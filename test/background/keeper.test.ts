import { beforeEach, expect, test, vi } from 'vitest';
import { createKeeper, type KeeperDeps } from '../../src/background/keeper.ts';
import { EMPTY_SHELF } from '../../src/messages/shelf.ts';
import { COOK, savedOf } from '../core/saved/records.ts';

const cook = savedOf(COOK, { next: { what: 'Call Ann', at: '2026-12-01' } });
let deps: KeeperDeps;
beforeEach(() => {
  deps = {
    takeDueSteps: vi.fn(async () => ({ due: [cook], nextAt: 5_000 })),
    sync: vi.fn(async () => undefined),
    oldestSaved: async () => '2026-10-01T00:00:00Z',
    emptyBin: vi.fn(async () => undefined),
    shelf: async () => ({ ...EMPTY_SHELF, notify: true }),
    notify: vi.fn(async () => undefined),
    setAlarm: vi.fn(async () => undefined),
    clearAlarm: vi.fn(async () => undefined),
    words: async () => ({ t: (key) => key }),
    now: () => Date.parse('2026-12-01T10:00:00Z'),
  };
});

test('a step that is due is told with its job, and the alarm is set for the next', async () => {
  await createKeeper(deps).ring('steps');
  expect(deps.notify).toHaveBeenCalledWith(`step:${cook.id}`, 'Call Ann', 'Cook, Blue Kite');
  expect(deps.setAlarm).toHaveBeenCalledWith('steps', { at: 5_000 });
});

test('nobody is told anything who did not ask for it', async () => {
  await createKeeper({ ...deps, shelf: async () => EMPTY_SHELF }).ring('daily');
  expect(deps.notify).not.toHaveBeenCalled();
});

test('every day the bin loses what has lain there for thirty, and after a week the export is remembered', async () => {
  await createKeeper(deps).ring('daily');
  expect(deps.emptyBin).toHaveBeenCalledWith('2026-11-01T10:00:00.000Z');
  expect(deps.notify).toHaveBeenCalledWith('export', 'reminder_export', 'reminder_export_why');
});

test('without a step to come no alarm is left', async () => {
  await createKeeper({ ...deps, takeDueSteps: async () => ({ due: [], nextAt: null }) }).steps();
  expect(deps.clearAlarm).toHaveBeenCalledWith('steps');
});

test('nothing is synced unless the person switched it on; changes of half a minute go together', async () => {
  await createKeeper(deps).syncSoon();
  await createKeeper(deps).ring('sync');
  expect(deps.setAlarm).not.toHaveBeenCalled();
  expect(deps.sync).not.toHaveBeenCalled();
  const on = { ...deps, shelf: async () => ({ ...EMPTY_SHELF, sync: true }) };
  await createKeeper(on).syncSoon();
  expect(deps.setAlarm).toHaveBeenCalledWith('sync', { at: deps.now() + 30_000 });
  await createKeeper(on).ring('sync');
  expect(deps.sync).toHaveBeenCalledOnce();
});
