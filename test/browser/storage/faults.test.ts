import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';

vi.mock('../../../src/browser/api.ts', () => ({
  browser: { storage: { local: { get: async () => ({}) }, onChanged: { addListener() {}, removeListener() {} } } },
}));

const { applyImport, exportBackup } = await import('../../../src/browser/storage/backup.ts');
const { closeSaved, countSaved, edit, eraseSaved, listSaved, row, rows, save, setForgotten } = await import(
  '../../../src/browser/storage/saved.ts'
);
const { sight } = await import('../../../src/browser/storage/seen.ts');

import { readBackup } from '../../../src/core/saved/backup.ts';
import { ANALYST, COOK, judge, savedOf } from '../../core/saved/records.ts';

const AT = '2026-11-21T10:00:00.000Z';
const cook = judge(COOK);
const id = cook.posting!.id;

afterEach(async () => {
  vi.restoreAllMocks();
  await eraseSaved();
  closeSaved();
});

/** Runs `work` and kills it after so many turns: the browser takes back whatever had not been committed. */
async function killed(work: () => Promise<unknown>, turns: number): Promise<void> {
  const open: IDBTransaction[] = [];
  const transaction = IDBDatabase.prototype.transaction;
  const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
    const tx = transaction.apply(this, args);
    open.push(tx);
    return tx;
  });
  const running = work().catch(() => undefined);
  for (let i = 0; i < turns; i += 1) await new Promise((turn) => setImmediate(turn));
  for (const tx of open) {
    try {
      tx.abort();
    } catch {
      // It was committed before.
    }
  }
  spy.mockRestore();
  await running;
  closeSaved();
}

test('killed at any of twenty points of a save, and asked once more: one record, whole, with what the person wrote', async () => {
  for (let turns = 0; turns < 20; turns += 1) {
    await save(cook, 'https://jobs.example/0', AT);
    await edit([id], { notes: 'mine' }, new Date(AT));
    await killed(() => save(cook, 'https://jobs.example/1', AT), turns);
    await save(cook, 'https://jobs.example/1', AT);
    const all = await listSaved();
    expect(all).toHaveLength(1);
    expect(all[0]).toMatchObject({ report: cook, own: { notes: 'mine' }, urls: ['https://jobs.example/1', 'https://jobs.example/0'] });
    await eraseSaved();
  }
});

test('killed at any of twenty points of a first save, there is a whole record or none', async () => {
  for (let turns = 0; turns < 20; turns += 1) {
    await killed(() => save(cook, null, AT), turns);
    const count = await countSaved();
    expect(await listSaved()).toHaveLength(count);
    await save(cook, null, AT);
    expect(await countSaved()).toBe(1);
    await eraseSaved();
  }
});

test('killed in the middle of an import, nothing of it is there, or all', async () => {
  const many = Array.from({ length: 40 }, (_, i) => savedOf({ ...COOK, title: `Cook ${i}` }));
  await save(cook, null, AT);
  const counts = new Set<number>();
  for (const turns of [0, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144]) {
    await killed(() => applyImport(many, new Date(AT)), turns);
    counts.add(await countSaved());
    await setForgotten([many[0]!.id], false, new Date(AT));
  }
  for (const count of counts) expect([1, 41]).toContain(count);
  await applyImport(many, new Date(AT));
  expect(await countSaved()).toBe(41);
});

test('two windows saving the same posting a hundred times make one record', async () => {
  const windows = ['a', 'b'].map((name) => Array.from({ length: 100 }, (_, i) => save(cook, `https://jobs.example/${name}${i % 2}`, AT)));
  await Promise.all(windows.flat());
  const all = await listSaved();
  expect(all).toHaveLength(1);
  expect(all[0]!.urls).toHaveLength(4);
});

test('a full disk is said in words, and what was there stays', async () => {
  await save(cook, null, AT);
  const before = await listSaved();
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(save(judge(ANALYST), null, AT)).rejects.toMatchObject({ code: 'full', message: expect.stringContaining('Not saved') });
  await expect(edit([id], { notes: 'x' }, new Date(AT))).rejects.toMatchObject({ code: 'full' });
  vi.restoreAllMocks();
  expect(await listSaved()).toEqual(before);
});

test('a profile without storage says so', async () => {
  closeSaved();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('private', 'InvalidStateError');
  });
  await expect(save(cook, null, AT)).rejects.toMatchObject({ code: 'closed' });
});

test('a clock that is set back keeps the order of edits, doubles nothing and makes no first day later', async () => {
  await save(cook, null, '2026-11-21T10:00:00.000Z');
  await edit([id], { notes: 'first' }, new Date('2026-11-21T10:00:00Z'));
  const before = (await row(id))!.stamps.notes!;
  await edit([id], { notes: 'second' }, new Date('2020-01-01T00:00:00Z'));
  expect((await row(id))!.stamps.notes! > before).toBe(true);
  await save(cook, null, '2020-01-01T00:00:00.000Z');
  expect((await row(id))!).toMatchObject({ savedAt: '2026-11-21T10:00:00.000Z', own: { notes: 'second' } });
  expect(await countSaved()).toBe(1);
  expect(await sight(cook.posting!, '2026-11-21T10:00:00Z')).toMatchObject({ firstSeen: '2026-11-21' });
});

test('of ten thousand damaged backups none is taken half: it is refused and nothing changes, or it is whole', async () => {
  await applyImport([savedOf(COOK, { notes: 'x', tags: ['a'], next: { what: 'call', at: '2026-12-01' } }), savedOf(ANALYST)], new Date(AT));
  const file = await (await exportBackup(new Date(AT))).text();
  const lines = file.split('\n');
  const before = JSON.stringify(await listSaved());
  const write = vi.spyOn(IDBDatabase.prototype, 'transaction');
  const junk = fc.oneof(
    fc.constantFrom<unknown>(null, -1, 1e308, '', 'x', [], {}, [[]], { evidence: 5 }, true, '\u0000', 'Z'.repeat(2_000)),
    fc.jsonValue({ maxDepth: 2 }),
  );
  let accepted = 0;
  let refused = 0;
  fc.assert(
    fc.property(fc.nat(), fc.nat(), junk, fc.nat({ max: 3 }), (where, deep, value, how) => {
      let damaged: string;
      if (how === 0) damaged = file.slice(0, where % file.length) + file.slice((where % file.length) + 1 + (deep % 50));
      else {
        const record = JSON.parse(lines[2]!);
        put(record, where, deep, value, how === 1);
        damaged = [...lines.slice(0, 2), JSON.stringify(record), ...lines.slice(3)].join('\n');
      }
      const read = readBackup(damaged);
      if (!read.ok) refused += 1;
      else {
        accepted += 1;
        for (const { brief, report, own } of read.saved) {
          expect(typeof brief.hasText).toBe('boolean');
          expect(Array.isArray(report.facts.salaries) && Array.isArray(own.tags) && typeof own.notes === 'string').toBe(true);
        }
      }
    }),
    { numRuns: 10_000 },
  );
  expect(write).not.toHaveBeenCalled();
  write.mockRestore();
  expect(refused).toBeGreaterThan(3_000);
  expect(accepted).toBeGreaterThan(500);
  expect(JSON.stringify(await listSaved())).toBe(before);
  const all: string[] = [];
  for await (const chunk of rows()) all.push(...chunk.map((kept) => kept.id));
  expect(all).toHaveLength(2);
}, 60_000);

/** Puts `value` somewhere into a record: at one of its places, counted through. */
function put(record: unknown, where: number, deep: number, value: unknown, drop: boolean): void {
  let at = record as Record<string, unknown>;
  for (let step = 0; step <= deep % 6; step += 1) {
    const keys = Object.keys(at);
    if (keys.length === 0) return;
    const key = keys[(where >>> step) % keys.length]!;
    const next = at[key];
    if (step === deep % 6 || typeof next !== 'object' || next === null) {
      if (drop) delete at[key];
      else at[key] = value;
      return;
    }
    at = next as Record<string, unknown>;
  }
}
