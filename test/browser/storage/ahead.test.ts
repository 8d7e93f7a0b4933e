import { beforeEach, expect, test, vi } from 'vitest';

type Changes = Record<string, { newValue?: unknown }>;
const stored = new Map<string, unknown>();
const listeners: ((changes: Changes, area: string) => void)[] = [];
let reads: (string | string[])[] = [];
let broken = false;
/** While it is held, reading waits. */
let held: Promise<void> = Promise.resolve();
const get = async (keys: string | string[]) => {
  reads.push(keys);
  const found = Object.fromEntries([keys].flat().flatMap((key) => (stored.has(key) ? [[key, stored.get(key)]] : [])));
  await held;
  if (broken) throw new Error('The disk is gone.');
  return found;
};
vi.mock('../../../src/browser/api.ts', () => ({
  browser: {
    storage: {
      local: { get },
      session: { get },
      onChanged: { addListener: (listener: (typeof listeners)[number]) => listeners.push(listener), removeListener: () => undefined },
    },
  },
}));
const change = (key: string, newValue: unknown, area = 'local') => {
  stored.set(key, newValue);
  for (const listener of listeners) listener({ [key]: { newValue } }, area);
};

let ahead: typeof import('../../../src/browser/storage/ahead.ts');
let items: typeof import('../../../src/browser/storage/item.ts');
beforeEach(async () => {
  vi.resetModules();
  stored.clear();
  listeners.length = 0;
  reads = [];
  broken = false;
  held = Promise.resolve();
  ahead = await import('../../../src/browser/storage/ahead.ts');
  items = await import('../../../src/browser/storage/item.ts');
});

test('what a page asks for piece by piece is read once, and then at hand', async () => {
  stored.set('a', 1).set('b', 2);
  const reading = ahead.readAhead('local', ['a', 'b', 'c']);
  expect(await ahead.read('local', 'a')).toBe(1); // asked for while it is on its way
  await reading;
  expect(ahead.held('local', 'b')).toEqual({ value: 2 });
  expect(ahead.held('local', 'c')).toEqual({ value: undefined });
  expect(await ahead.read('local', 'c')).toBeUndefined();
  expect(reads).toEqual([['a', 'b', 'c']]);
});

test('what nobody read ahead is read when it is asked for', async () => {
  stored.set('a', 1);
  expect(ahead.held('local', 'a')).toBeNull();
  expect(await ahead.read('local', 'a')).toBe(1);
  stored.set('a', 2);
  expect(await ahead.read('local', 'a')).toBe(2);
});

test('a change is never behind what is at hand, not even one that comes while it is read', async () => {
  stored.set('a', 'old').set('b', 'old');
  let go = () => {};
  held = new Promise((done) => {
    go = done;
  });
  const reading = ahead.readAhead('local', ['a', 'b']);
  change('a', 'new');
  change('b', 'of the other area', 'session');
  go();
  await reading;
  expect(ahead.held('local', 'a')).toEqual({ value: 'new' });
  expect(ahead.held('local', 'b')).toEqual({ value: 'old' });
  change('b', undefined);
  expect(await ahead.read('local', 'b')).toBeUndefined();
});

test('who follows a value is told of every change, after it is at hand', async () => {
  const told: unknown[] = [];
  const stop = ahead.onStored((changes) => told.push(...Object.keys(changes), ahead.held('local', 'a')?.value));
  await ahead.readAhead('local', ['a']);
  change('a', 1);
  stop();
  change('a', 2);
  expect(told).toEqual(['a', 1]);
  expect(listeners, 'one ear for the page').toHaveLength(1);
});

test('where reading ahead fails, each value is asked for by itself', async () => {
  stored.set('a', 1);
  broken = true;
  await expect(ahead.readAhead('local', ['a'])).rejects.toThrow('The disk is gone.');
  broken = false;
  expect(await ahead.read('local', 'a')).toBe(1);
});

test('a value at hand is the very same for all who ask, so that nothing is drawn anew for it', async () => {
  const item = {
    key: 'a',
    version: 1,
    fallback: { words: [] as string[] },
    migrations: {},
    shape: (data: unknown) => ({ ...(data as { words: string[] }) }),
  };
  stored.set('a', { version: 1, data: { words: ['one'] } });
  expect(items.heldItem(item)).toBeUndefined();
  await ahead.readAhead('local', ['a']);
  expect(items.heldItem(item)).toEqual({ words: ['one'] });
  expect(await items.getItem(item)).toBe(items.heldItem(item));
  change('a', { version: 1, data: { words: ['two'] } });
  expect(await items.getItem(item)).toEqual({ words: ['two'] });
});
