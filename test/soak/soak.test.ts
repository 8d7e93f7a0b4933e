import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { launch, name, type Session, stateOf, until } from '../e2e/driver.ts';
import { at, posting, serve, slugs } from '../e2e/pages.ts';
import { type Held, heldBy } from './held.ts';

// Two thousand visits in one tab of one browser: what is kept for each must go when it is over. `npm run soak`.
const VISITS = Number(process.env.SOAK ?? 2_000);
const PLACES = [...slugs.map((slug) => ({ url: posting(slug), kind: 'posting' })), { url: at('/jobs'), kind: 'list' }];
/** About twenty times, and always after the same place: what was read last is still at hand. */
const EVERY = PLACES.length * Math.max(1, Math.round(VISITS / 20 / PLACES.length));
/** What a visit may leave behind, bytes: less than the text of a line. */
const MOST_LEFT = 300;

/** Firefox would put the background to sleep whenever it is looked at: one life of it is what is followed. */
const AWAKE = { firefoxPrefs: { 'extensions.background.idle.timeout': 3_600_000 } };

type Sample = Held & {
  readonly visits: number;
  /** Keys of the session's storage. */
  readonly kept: number;
  /** Memory of all processes of the browser, MB. */
  readonly resident: number;
};

test(`in ${name}, ${VISITS} visits miss no posting and leave nothing behind`, async () => {
  const session = await launch(serve, AWAKE);
  try {
    const page = await session.browser.newPage();
    await page.goto(at('/about'));
    const tab = await session.tabOf(page);
    await stateOf(session, tab);
    await page.bringToFront();
    const samples: Sample[] = [];
    const missed: string[] = [];
    for (let i = 0; i < VISITS; i += 1) {
      const { url, kind } = PLACES[i % PLACES.length]!;
      await page.goto(url);
      await until(async () => {
        const state = await stateOf(session, tab);
        return state?.url === url && state.report?.detection.kind === kind;
      }, url).catch(() => missed.push(url));
      if ((i + 1) % EVERY === 0) {
        await page.goto(at('/about'));
        await until(async () => (await stateOf(session, tab))?.report?.detection.kind === 'other', 'a page that is no posting');
        samples.push(await sample(session, page, i + 1));
        await page.bringToFront(); // looking at it has opened a page of ours; one that is out of sight is read at leisure
      }
    }
    const told = { browser: name, visits: VISITS, missed: missed.length, left: slopes(samples), last: samples.at(-1), first: samples[0] };
    console.log(JSON.stringify(told));
    if (process.env.SOAK_OUT) writeFileSync(process.env.SOAK_OUT, JSON.stringify(told));
    expect(missed).toEqual([]);
    expect(samples.at(-1)!.kept).toBeLessThanOrEqual(4);
    for (const of of ['page', 'worker'] as const) expect(told.left[of], of).toBeLessThanOrEqual(MOST_LEFT);
    for (const of of ['listeners', 'documents'] as const) expect(told.left[of], of).toBeLessThanOrEqual(0.05);
    if (name === 'chrome') expect(told.left.nodes, 'nodes').toBeLessThanOrEqual(0.05); // Firefox does not count them
  } finally {
    await session.close();
  }
}, 3_600_000);

async function sample(session: Session, page: Page, visits: number): Promise<Sample> {
  const kept = await keysKept(session);
  return { visits, kept, resident: residentMemory(session.browser.process()?.pid ?? 0), ...(await heldBy(session, page)) };
}

async function keysKept(session: Session): Promise<number> {
  const ours = await session.openOurs('src/ui/welcome/index.html');
  const count = await ours.evaluate(async () => Object.keys(await chrome.storage.session.get(null)).length);
  await ours.close();
  return count;
}

/** Of a process and all that came of it, from what Linux tells; 0 elsewhere. */
function residentMemory(root: number): number {
  try {
    const children = (pid: number): number[] =>
      readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);
    const all = (pid: number): number[] => [pid, ...children(pid).flatMap(all)];
    const kilobytes = (pid: number) => Number(/^RssAnon:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    return Math.round(all(root).reduce((sum, pid) => sum + kilobytes(pid), 0) / 1024);
  } catch {
    return 0;
  }
}

/**
 * What a visit leaves behind, by the later half of the samples, when all that is built once has been built: the middle of the slopes between every two of
 * them, which one odd sample does not bend. Null where the browser does not tell.
 */
function slopes(samples: readonly Sample[]): { readonly [K in keyof Held]: number | null } {
  const later = samples.slice(Math.floor(samples.length / 2));
  const slope = (of: keyof Held) => {
    const points = later.flatMap((one) => (one[of] === null ? [] : [[one.visits, one[of]] as const]));
    const between = points.flatMap(([x, y], i) => points.slice(i + 1).map(([toX, toY]) => (toY - y) / (toX - x)));
    between.sort((a, b) => a - b);
    return points.length < 3 ? null : Math.round(between[between.length >> 1]! * 1000) / 1000;
  };
  return {
    page: slope('page'),
    worker: slope('worker'),
    code: slope('code'),
    listeners: slope('listeners'),
    documents: slope('documents'),
    nodes: slope('nodes'),
  };
}
