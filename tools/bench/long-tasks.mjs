import { join } from 'node:path';
import { findBrowser } from '../browsers.mjs';
import { build } from '../build.mjs';
import { root } from '../install.mjs';
import { median, openWith, samplesOf, serve, wait } from './extensions.mjs';
import { largePages } from './pages.mjs';

const LONG_MS = 50;
const SLOWER = 4;
/** A page that adds numbers for as long as we read a large one, in slices as long as ours, and nobody reads. */
const NOTHING = `<title>x</title><script>onload = () => setTimeout(() => {
  const { port1, port2 } = new MessageChannel();
  let left = 25;
  port1.onmessage = () => {
    const until = performance.now() + 8;
    let sum = 0;
    while (performance.now() < until) for (let i = 0; i < 500; i += 1) sum += i % 7;
    document.title = sum;
    if ((left -= 1) > 0) port2.postMessage(null);
  };
  port2.postMessage(null);
}, 200)</script>`;

/**
 * Tasks of a page's main thread of over 50 ms that are ours, on a processor four times slower: those in which we ran for over 50 ms, or that would not
 * be long without us. A task is what Chromium's own trace says, in CPU time of its thread: what slows the processor is in it, other programs are not.
 * Our part of it is what the CPU profile of the same moments says. Chromium slows a thread by having another one stop it again and again; where that one comes
 * late, all it is behind with falls into one task. `of_nothing` are the tasks that were long for that, or for the machine, in as many visits of a page that does nothing;
 * what is ours comes back in every visit: `usual_ms` is the longest task of the middle visit, of the page where that is longest.
 */
export const bench = {
  id: 'B4',
  title: 'tasks over 50 ms that are ours, CPU ×4, pages up to 1 MB',
  unit: 'tasks',
  target: 0,
  async run({ rounds }) {
    if (!findBrowser('chrome')) return { missing: 'no Chromium was found: set CHROME_PATH' };
    await build({ demo: true });
    const html = await largePages();
    const server = await serve([...html, NOTHING]);
    const still = server.at(html.length);
    const sides = [];
    try {
      for (let i = 0; i < 2; i += 1) sides.push(await open(join(root, 'dist/chrome-demo')));
      const seen = [[], []];
      const nothing = [];
      for (let round = 0; round < Math.min(rounds, 3); round += 1)
        for (let n = 0; n < html.length; n += 1)
          for (const [i, side] of sides.entries()) {
            seen[i].push(await side.tasks(server.at(n)));
            nothing.push(await side.tasks(still, still));
          }
      const longest = (all) => Math.max(...all.flat().map(({ ours }) => ours));
      const all = seen.flat();
      const ms = all.map((tasks) => tasks.reduce((sum, { ours }) => sum + ours, 0));
      return {
        ratio: all.flat().filter(isLong).length,
        aa: longest(seen[0]) / longest(seen[1]),
        visits: all.length,
        longest_ms: longest(all),
        usual_ms: Math.max(
          ...html.map((_, n) => median(seen.flatMap((one) => one.filter((_, k) => k % html.length === n)).map((one) => longest([one])))),
        ),
        of_nothing: nothing.flat().filter(isLong).length,
        longest_of_nothing_ms: longest(nothing),
        ms_a_page: median(ms),
        largest_page_kb: Math.round(Math.max(...html.map((one) => one.length)) / 1000),
      };
    } finally {
      for (const side of sides) await side.close();
      server.close();
    }
  },
};

const isLong = ({ ms, ours }) => ours > LONG_MS || (ms > LONG_MS && ours > 0 && ms - ours <= LONG_MS);

async function open(folder) {
  const {
    browser,
    bases: [origin],
    close,
  } = await openWith([folder]);
  const page = await browser.newPage();
  const client = await page.createCDPSession();
  await client.send('Profiler.enable');
  await client.send('Profiler.setSamplingInterval', { interval: 500 });
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  return {
    close,
    /** The tasks of a visit in which we ran, or what came from `whose` address: how long each took, and how much of it was ours, or its. */
    async tasks(url, whose = origin) {
      await page.tracing.start({ categories: ['disabled-by-default-devtools.timeline'] });
      await client.send('Profiler.start');
      await page.goto(url);
      await wait(1_500);
      const { profile } = await client.send('Profiler.stop');
      const trace = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
      const mine = samplesOf(profile, whose).filter((sample) => sample.mine);
      return tasksOf(trace.traceEvents)
        .map(({ start, end, cpu }) => ({
          ms: cpu / 1000,
          // a sample tells of the time since the one before it, which may have been in an earlier task
          ours:
            (mine.reduce((sum, { at, ms }) => (at > start && at <= end ? sum + Math.min(ms, (at - start) / 1000) : sum), 0) * cpu) /
            (end - start),
        }))
        .filter(({ ours }) => ours > 0);
    },
  };
}

/** Every task of every renderer's main thread: one page is open. */
function tasksOf(events) {
  const mains = new Set(
    events.filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain').map(({ pid, tid }) => `${pid}/${tid}`),
  );
  return events
    .filter(({ name, ph, pid, tid }) => ph === 'X' && name === 'RunTask' && mains.has(`${pid}/${tid}`))
    .map(({ ts, dur, tdur }) => ({ start: ts, end: ts + dur, cpu: tdur ?? dur }));
}
