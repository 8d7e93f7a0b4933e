import { readFileSync, writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { launch, name, type Session, stateOf, until } from '../e2e/driver.ts';
import { at, posting, serve, slugs } from '../e2e/pages.ts';
import { type Held, heldBy } from './held.ts';

// Two thousand visits in one tab of one browser: what is kept for each must go when it is over. `npm run soak`.
const VISITS = Number(process.env.SOAK ?? 2_000);
const EVERY = Math.max(1, Math.round(VISITS / 20));
/** What a visit may leave behind, bytes: less than the text of a line. */
const MOST_LEFT = 300;

type Sample = Held & {
  readonly visits: number;
  /** Keys of the session's storage. */
  readonly kept: number;
  /** Memory of all processes of the browser, MB. */
  readonly resident: number;
};

test(`in ${name}, ${VISITS} visits miss no posting and leave nothing behind`, async () => {
  const session = await launch(serve);
  try {
    const page = await session.browser.newPage();
    await page.goto(at('/about'));
    const tab = await session.tabOf(page);
    await stateOf(session, tab);
    await page.bringToFront();
    const visits = [...slugs.map((slug) => ({ url: posting(slug), kind: 'posting' })), { url: at('/jobs'), kind: 'list' }];
    const samples: Sample[] = [];
    const missed: string[] = [];
    for (let i = 0; i < VISITS; i += 1) {
      const { url, kind } = visits[i % visits.length]!;
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
    for (const of of ['page', 'worker'] as const) expect(told.left[of] ?? 0, of).toBeLessThanOrEqual(MOST_LEFT);
    for (const of of ['listeners', 'documents', 'nodes'] as const) expect(told.left[of] ?? 0, of).toBeLessThanOrEqual(0.05);
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

/** What a visit leaves behind: the slope of a line through the later half of the samples, when all that is built once has been built. */
function slopes(samples: readonly Sample[]): { readonly [K in keyof Held]: number | null } {
  const later = samples.slice(Math.floor(samples.length / 2));
  const slope = (of: keyof Held) => {
    // Firefox puts the background to sleep now and then: less than half of its most is none of it
    const most = Math.max(...samples.map((one) => one[of] ?? 0));
    const points = later.flatMap((one) => (one[of] === null || one[of] < most / 2 ? [] : [[one.visits, one[of]] as const]));
    if (points.length < 3) return null;
    const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
    const [mx, my] = [mean(points.map(([x]) => x)), mean(points.map(([, y]) => y))];
    const above = points.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
    const below = points.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
    return Math.round((above / below) * 1000) / 1000;
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
