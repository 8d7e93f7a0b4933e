import { applyImport, planImport } from '../../src/browser/storage/backup.ts';
import { openFinder } from '../../src/browser/storage/finder.ts';
import { closeSaved, eachText, eraseSaved, firstRows } from '../../src/browser/storage/saved.ts';
import { backupFrame, readBackup, recordLine } from '../../src/core/saved/backup.ts';
import type { Saved } from '../../src/core/saved/record.ts';
import { p95, queriesOf, textFilter } from './search-round.ts';
import { chanceOf, recordOf, vocabulary } from './store-corpus.ts';

const words = vocabulary();
const NOW = new Date('2026-11-21T10:00:00Z');

function records(from: number, count: number): Saved[] {
  const chance = chanceOf(from + 1);
  return Array.from({ length: count }, (_, i) => recordOf(from + i, words, chance));
}

/** Fills the store up to so many records. */
async function fill(size: number): Promise<void> {
  for (let from = 0; from < size; from += 2_000) await applyImport(records(from, Math.min(2_000, size - from)), NOW);
}

/** From a closed database to the newest fifty rows, ms. */
async function open(): Promise<number> {
  closeSaved();
  const began = performance.now();
  const { length } = await firstRows(50);
  const took = performance.now() - began;
  if (length !== 50) throw new Error(`${length} rows`);
  return took;
}

/** The search of the page over what is saved, and a filter of the same texts in memory. */
let sought: { ours(query: string): unknown; filter(query: string): unknown } | null = null;
const queries = queriesOf(words);

/** Builds the index from the store as the page does, a little at a time. Ms. */
async function prepareSearch(): Promise<number> {
  const haystacks: string[] = [];
  for await (const chunk of eachText()) for (const { text } of chunk) haystacks.push(text.toLowerCase());
  const finder = openFinder();
  const began = performance.now();
  await finder.ready();
  const took = performance.now() - began;
  sought = { ours: finder.find, filter: textFilter(haystacks) };
  return took;
}

const searchP95 = (which: 'ours' | 'filter') => p95(sought![which], queries);

function fileOf(size: number): string {
  const { start, end } = backupFrame({ exportedAt: NOW.toISOString(), settings: null, profiles: null, shelf: null });
  const lines = records(0, size).map(({ report, ...record }) => recordLine(record, JSON.stringify(report), report.posting!.text));
  return start + lines.join(',\n') + end;
}

/** Ms: of everything from the file's words to the end of the transaction, and of the transaction alone. */
type Took = { readonly all: number; readonly write: number };

/** What came before is at rest: the browser goes on tidying after a clearing. */
const settled = () => new Promise((done) => setTimeout(done, 250));

/** A file taken in as the page does it: its words read, every record checked, what it would do told, and all of it merged and written in one transaction. */
async function importFile(file: string): Promise<Took> {
  await eraseSaved();
  await settled();
  const began = performance.now();
  const read = readBackup(file);
  if (!read.ok) throw new Error(read.why);
  const { added } = await planImport(read.saved);
  if (added !== read.saved.length) throw new Error(`${added} of ${read.saved.length}`);
  const checked = performance.now();
  await applyImport(read.saved, NOW);
  return { all: performance.now() - began, write: performance.now() - checked };
}

/** The same file parsed and its records put into one store in one transaction, as they are. */
async function putRaw(file: string): Promise<Took> {
  const db = await new Promise<IDBDatabase>((done, fail) => {
    const request = indexedDB.open('bench-raw', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('saved', { keyPath: 'id' }).createIndex('savedAt', 'savedAt');
    request.onsuccess = () => done(request.result);
    request.onerror = () => fail(request.error);
  });
  const cleared = db.transaction('saved', 'readwrite');
  cleared.objectStore('saved').clear();
  await new Promise((done) => {
    cleared.oncomplete = done;
  });
  await settled();
  const began = performance.now();
  const records = JSON.parse(file).saved;
  const parsed = performance.now();
  const tx = db.transaction('saved', 'readwrite');
  for (const record of records) tx.objectStore('saved').put(record);
  await new Promise((done) => {
    tx.oncomplete = done;
  });
  const took = { all: performance.now() - began, write: performance.now() - parsed };
  db.close();
  return took;
}

let file = '';
Object.assign(globalThis, {
  storeBench: {
    fill,
    open,
    prepareSearch,
    searchP95,
    prepare: (size: number) => {
      file = fileOf(size);
      return file.length;
    },
    importFile: () => importFile(file),
    putRaw: () => putRaw(file),
  },
});
