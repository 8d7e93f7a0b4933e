import type { CDPSession, Page } from 'puppeteer-core';
import { inFirefox, name, type Session } from '../e2e/driver.ts';

/** What is held after everything that can be given up was: bytes and counts; null where the browser does not tell. */
export type Held = {
  readonly page: number | null;
  /** The background, without `code`. */
  readonly worker: number | null;
  /** What the engine made of the background's functions: it translates each anew as it proves busy, up to the last, whatever was visited. */
  readonly code: number | null;
  readonly listeners: number | null;
  readonly documents: number | null;
  readonly nodes: number | null;
};

export const heldBy = (session: Session, page: Page): Promise<Held> => (name === 'chrome' ? inChromium(session, page) : inGecko(session));

const clients = new WeakMap<Page, CDPSession>();

async function inChromium(session: Session, page: Page): Promise<Held> {
  const client = clients.get(page) ?? (await page.createCDPSession());
  clients.set(page, client);
  await client.send('Performance.enable');
  await page.evaluate(() => new Promise((turn) => setTimeout(turn, 200)));
  for (let i = 0; i < 3; i += 1) await client.send('HeapProfiler.collectGarbage');
  const { metrics } = await client.send('Performance.getMetrics');
  const of = (wanted: string) => metrics.find((metric) => metric.name === wanted)?.value ?? null;
  const [listeners, documents, nodes] = [of('JSEventListeners'), of('Documents'), of('Nodes')];
  return { page: of('JSHeapUsedSize'), ...(await workerHeap(session)), listeners, documents, nodes };
}

async function workerHeap(session: Session): Promise<Pick<Held, 'worker' | 'code'>> {
  const target = session.browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(session.base));
  const client = await target?.createCDPSession();
  if (!client) return { worker: null, code: null };
  const chunks: string[] = [];
  client.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => chunks.push(chunk));
  for (let i = 0; i < 3; i += 1) await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  await client.detach();
  return sizesIn(JSON.parse(chunks.join('')) as HeapSnapshot);
}

type HeapSnapshot = {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly [readonly string[]] } };
  readonly nodes: readonly number[];
};

function sizesIn({ snapshot: { meta }, nodes }: HeapSnapshot): { readonly worker: number; readonly code: number } {
  const [type, size] = [meta.node_fields.indexOf('type'), meta.node_fields.indexOf('self_size')];
  const ofCode = meta.node_types[0].indexOf('code');
  let [worker, code] = [0, 0];
  for (let at = 0; at < nodes.length; at += meta.node_fields.length) {
    if (nodes[at + type] === ofCode) code += nodes[at + size]!;
    else worker += nodes[at + size]!;
  }
  return { worker, code };
}

/** A line of about:memory. */
type Line = { readonly process: string; readonly path: string; readonly amount: number };

async function inGecko(session: Session): Promise<Held> {
  const lines = JSON.parse(String(await inFirefox(session, LINES))) as Line[];
  // Not every process of pages shows one: another is kept ready.
  const showing = new Set(
    lines.filter(({ path }) => path.startsWith('event-counts/') && path.includes('window(https:')).map(({ process }) => process),
  );
  const web = lines.filter(({ process }) => showing.has(process));
  const ours = lines.filter(({ process }) => process.startsWith('extension'));
  const sum = (of: readonly Line[], what: RegExp, but: RegExp) =>
    of.reduce((total, { path, amount }) => (what.test(path) && !but.test(path) ? total + amount : total), 0);
  return {
    page: sum(web, JAVASCRIPT, THE_BROWSERS),
    worker: sum(ours, JAVASCRIPT, THE_BROWSERS),
    code: sum(ours, CODE, NOTHING),
    listeners: sum([...web, ...ours], LISTENERS, NOTHING),
    documents: [...web, ...ours].filter(({ path }) => LISTENERS.test(path)).length,
    nodes: null,
  };
}

const JAVASCRIPT = /^explicit\/(?:js-non-window|window-objects)\//;
const CODE = /^explicit\/js-non-window\/(?:runtime\/code|.*\/(?:jit-code|baseline|ion))/;
/**
 * The browser's own half of a process, and what it has set aside and holds nothing in. Driven, that half keeps some two kilobytes of every visit, with an
 * extension and without; what is set aside comes and goes by 64 KB.
 */
const THE_BROWSERS = new RegExp(
  `${CODE.source}|System Principal|/js-non-window/(?:runtime|gc-heap)/|/compartments/(?:private-data|cross-compartment-wrapper-tables)$|/gc-heap-arena-admin$|/unused(?:-gc-things)?$`,
);
const NOTHING = /^$/;
const LISTENERS = /^event-counts\/.*\/dom\/event-listeners$/;

/** Lets every process give up what it can, and reads about:memory. */
const LINES = `(async () => {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  await new Promise((done) => manager.minimizeMemoryUsage(done));
  const lines = [];
  const note = (process, path, kind, units, amount) => {
    if (/^explicit\\/(?:js-non-window|window-objects)|^event-counts/.test(path)) lines.push({ process, path, amount });
  };
  await new Promise((done) => manager.getReports(note, null, done, null, false));
  return JSON.stringify(lines);
})()`;
