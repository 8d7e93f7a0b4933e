import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browsers.mjs';
import { root } from '../install.mjs';
import { bundleForPages } from './bundle.mjs';

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];

/** Runs in a page of the built extension, where IndexedDB is what it is for a person; says so when there is no Chromium. */
async function inExtension(run) {
  const executablePath = findBrowser('chrome');
  if (!executablePath) return { missing: 'no Chromium was found: set CHROME_PATH' };
  const opened = [];
  const code = await bundleForPages('tools/bench/store-in-page.ts');
  const open = async () => {
    const browser = await puppeteer.launch({
      executablePath,
      headless: true,
      pipe: true,
      enableExtensions: true,
      protocolTimeout: 600_000,
      args: ['--no-sandbox', '--disable-background-networking'],
    });
    opened.push(browser);
    const id = await browser.installExtension(join(root, 'dist/chrome'));
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/src/ui/welcome/index.html`);
    await page.evaluate(code);
    return {
      browser,
      page,
      id,
      call: (name, ...given) => page.evaluate((what, args) => globalThis.storeBench[what](...args), name, given),
    };
  };
  try {
    return await run(open);
  } finally {
    for (const browser of opened) await browser.close();
  }
}

/** The browser goes on sorting for a while after a hundred thousand writes; nobody saves those in a minute. */
const SETTLING_MS = 15_000;

const openBench = {
  id: 'B8',
  group: 'store',
  title: 'first 50 rows of 100,000 saved postings ÷ of 10,000, the database closed before',
  unit: '× at 10,000',
  target: 2.5,
  run: ({ rounds }) =>
    inExtension(async (open) => {
      const [small, large] = [await open(), await open()];
      await small.call('fill', 10_000);
      await large.call('fill', 100_000);
      /** A few milliseconds are read off a coarse clock on a busy machine: of five. */
      const opening = async ({ call }) =>
        median([await call('open'), await call('open'), await call('open'), await call('open'), await call('open')]);
      const atOnce = (await opening(large)) / (await opening(small));
      await new Promise((settled) => setTimeout(settled, SETTLING_MS));
      const measured = [];
      for (let i = 0; i <= rounds; i += 1) {
        measured.push({ large: await opening(large), small: await opening(small), again: await opening(small) });
      }
      const warm = measured.slice(1); // the first warms up
      return {
        ratio: median(warm.map((m) => m.large / m.small)),
        aa: median(warm.map((m) => m.small / m.again)),
        ms: median(warm.map((m) => m.large)),
        right_after_the_import: atOnce,
      };
    }),
};

const RECORDS = 2_000;
/** Imports and raw puts of the same file in turn; the first round warms up. */
const importing =
  (of) =>
  ({ rounds }) =>
    inExtension(async (open) => {
      const { call } = await open();
      await call('prepare', RECORDS);
      const measured = [];
      for (let i = 0; i <= rounds; i += 1) {
        measured.push({ ours: await call('importFile'), raw: await call('putRaw'), again: await call('putRaw') });
      }
      return of((figure) => median(measured.slice(1).map(figure)));
    });

const importBench = {
  id: 'B9',
  group: 'store',
  title: 'records taken in (compared, merged, one transaction) a second ÷ the same records put raw in one transaction',
  unit: '× raw puts',
  target: 0.8,
  atLeast: true,
  run: importing((of) => ({
    ratio: of(({ raw, ours }) => raw.write / ours.write),
    aa: of(({ raw, again }) => raw.write / again.write),
    ms: of(({ ours }) => ours.write),
    raw_ms: of(({ raw }) => raw.write),
    records_a_second: Math.round((RECORDS * 1000) / of(({ ours }) => ours.write)),
  })),
};

/** All that a person waits for, before and after they were told what the file would do. */
const fileBench = {
  id: 'B9-file',
  group: 'store',
  title: 'a backup from the words of its file to the last record (read, checked, compared, merged, written) ÷ parsed and put raw',
  unit: '× parsing and raw puts',
  target: 0.8,
  atLeast: true,
  run: importing((of) => ({
    ratio: of(({ raw, ours }) => raw.all / ours.all),
    aa: of(({ raw, again }) => raw.all / again.all),
    // Against nothing but the puts of what somebody else has parsed
    to_puts_alone: of(({ raw, ours }) => raw.write / ours.all),
    ms: of(({ ours }) => ours.all),
    raw_ms: of(({ raw }) => raw.all),
    records_a_second: Math.round((RECORDS * 1000) / of(({ ours }) => ours.all)),
  })),
};

/** What the background holds after it was asked something, in bytes, rubbish taken out. */
async function heapOf({ browser, page, id }) {
  await page.evaluate(() =>
    chrome.runtime.sendMessage({ kind: 'shelf/edit', request: { ids: ['bench/1'], patch: { notes: `${Date.now()}` } } }),
  );
  const target = browser.targets().find((one) => one.type() === 'service_worker' && one.url().includes(id));
  const session = await target.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

const heapBench = {
  id: 'B12',
  group: 'store',
  title: 'heap of the background with 10,000 saved postings ÷ with none',
  unit: '× empty',
  target: 3,
  also: [{ title: 'MB of that heap', of: 'mb', target: 10 }],
  run: () =>
    inExtension(async (open) => {
      const [empty, again, full] = [await open(), await open(), await open()];
      await full.call('fill', 10_000);
      const [none, nothing, ten] = [await heapOf(empty), await heapOf(again), await heapOf(full)];
      return { ratio: ten / none, aa: none / nothing, mb: ten / 1024 / 1024 };
    }),
};

const searchBench = {
  id: 'B7-page',
  group: 'store',
  title: 'p95 of a search in the saved page over 10,000 postings of its store ÷ a filter of the same texts in memory there',
  unit: '× the filter',
  target: 1,
  run: ({ rounds }) =>
    inExtension(async (open) => {
      const { call } = await open();
      await call('fill', 10_000);
      const index_ms = Math.round(await call('prepareSearch'));
      const measured = [];
      for (let i = 0; i <= rounds; i += 1) {
        const [ours, filter, again] = [
          await call('searchP95', 'ours'),
          await call('searchP95', 'filter'),
          await call('searchP95', 'filter'),
        ];
        measured.push({ ours, filter, again });
      }
      const warm = measured.slice(1);
      return {
        ratio: median(warm.map((m) => m.ours / m.filter)),
        aa: median(warm.map((m) => m.filter / m.again)),
        ms: median(warm.map((m) => m.ours)),
        index_ms,
      };
    }),
};

export const benches = [searchBench, openBench, importBench, fileBench, heapBench];
