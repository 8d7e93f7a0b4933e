// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createHandlers, type Deps } from '../../src/background/handlers.ts';
import type { TabState } from '../../src/browser/storage/reports.ts';
import { Gloss } from '../../src/content/gloss.ts';
import '../../src/content/reader.iife.ts';
import { Readings } from '../../src/background/readings.ts';
import type { PackedScan } from '../../src/core/extract/packed.ts';
import { NEVER_SEEN } from '../../src/core/history/history.ts';
import { EMPTY_PROFILE } from '../../src/core/match/profile.ts';
import type { Contract, Handlers, Kind } from '../../src/messages/contract.ts';
import { DEFAULT_SETTINGS } from '../../src/messages/settings.ts';
import { wordsOf } from '../../src/messages/words.ts';

const sender = { from: 'content', tabId: 7, frameId: 0, url: null, pageUrl: null } as const;
const TRADES = ['Baker', 'Welder', 'Driver', 'Nurse', 'Gardener', 'Accountant', 'Plumber', 'Electrician'];
const nameOf = (n: number) => `${TRADES[n % TRADES.length]} in town ${n}`;
const cardHtml = (n: number) =>
  `<article class="card"><h3><a href="/jobs/${1000 + n}">${nameOf(n)}</a></h3><p class="company">Firm ${n}</p><p class="location">Graz</p><p>We bake, weld and drive for all of Styria, five days a week, in a team of four.</p></article>`;
const elementsOf = (html: string) => [...new DOMParser().parseFromString(html, 'text/html').body.children];

/** Everything the page’s script asked, and the marks it registered. */
let asked: { kind: Kind; scan: PackedScan | null }[] = [];
let marked: Map<string, { ranges: Set<Range> }>;
let tab: TabState | null = null;
let gloss: Gloss;
let onDemand = false;
let load: () => void;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.setSystemTime(new Date('2026-11-21T10:00:00Z'));
  asked = [];
  tab = null;
  onDemand = false;
  marked = new Map();
  vi.stubGlobal('CSS', { highlights: marked });
  vi.stubGlobal(
    'Highlight',
    class {
      readonly ranges: Set<Range>;
      priority = 0;
      constructor(...ranges: Range[]) {
        this.ranges = new Set(ranges);
      }
    },
  );
  history.replaceState(null, '', '/jobs');
  const handlers: Handlers = createHandlers({
    profile: { get: async () => ({ ...EMPTY_PROFILE, titles: ['Baker'] }), set: async () => undefined },
    settings: { get: async () => DEFAULT_SETTINGS, set: async () => undefined },
    readings: new Readings(),
    tabs: {
      get: async () => tab,
      set: async (_: number, state: TabState) => {
        tab = state;
      },
      all: async () => new Map(),
      frame: async () => null,
      setFrame: async () => undefined,
    },
    memory: { sight: async () => NEVER_SEEN, known: async () => new Map(), noteGist: async () => undefined },
    page: { tell: vi.fn(), insertStyle: vi.fn(), check: vi.fn(), setBadge: async () => undefined },
    health: { note: async () => undefined },
    words: async () => wordsOf('en', (key) => key),
    stepsChanged: vi.fn(),
    erase: vi.fn(),
    now: () => new Date(),
    chance: () => Math.random().toString(36),
  } as unknown as Deps);
  const loaded = new Promise<void>((done) => {
    load = done;
  });
  const ask = async (kind: Kind, request: never) => {
    asked.push({ kind, scan: kind === 'page/read' || kind === 'page/more' ? (request as { scan: PackedScan }).scan : null });
    const reply = await handlers[kind](request, sender);
    if (!onDemand) return reply;
    if (kind === 'page/seen') return { ...reply, paint: null };
    if (kind !== 'page/read') return reply;
    const read = reply as Contract['page/read']['response'];
    return { ...read, answer: read.answer && { ...read.answer, paint: null } };
  };
  gloss = new Gloss(document, [], ask as never, loaded);
});
afterEach(() => {
  gloss.stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const pass = async (ms: number) => {
  await vi.advanceTimersByTimeAsync(ms);
  for (let i = 0; i < 30; i += 1) await new Promise((task) => setImmediate(task)); // slices of a reading are tasks
  await vi.advanceTimersByTimeAsync(0);
};
const charactersRead = () => asked.flatMap(({ scan }) => scan?.texts ?? []).reduce((sum, text) => sum + text.length, 0);
const wordsMarked = () => [...marked.values()].flatMap(({ ranges }) => [...ranges].map(String));
const begin = async (html: string) => {
  load();
  await beginToLoad(html);
};
const beginToLoad = async (html: string) => {
  document.title = 'Jobs in Graz';
  document.body.replaceChildren(...elementsOf(html));
  gloss.start();
  await pass(50);
};

test('500 cards added in 25 batches cost hardly more reading than they have characters', async () => {
  await begin('<main><h1>Jobs in Graz</h1><p id="count"></p><section id="list"></section></main>');
  const list = document.getElementById('list')!;
  for (let batch = 0; batch < 25; batch += 1) {
    list.append(...elementsOf(Array.from({ length: 20 }, (_, i) => cardHtml(batch * 20 + i)).join('')));
    document.getElementById('count')!.textContent = `${batch * 20 + 20} of 500`;
    await pass(400);
  }
  await pass(12_000);
  const added = [...list.querySelectorAll('h3, p')].reduce((sum, { textContent }) => sum + textContent!.length, 0);
  expect(tab!.report!.cards).toHaveLength(500);
  expect(tab!.report!.cards.at(-1)).toMatchObject({ title: nameOf(499), hiringOrganization: 'Firm 499' });
  expect(wordsMarked()).toContain('Baker in town 496');
  expect(charactersRead() / added).toBeLessThanOrEqual(1.2);
}, 30_000);

test('the strong card is marked on the words of its title, and nothing is written into the page', async () => {
  await begin(`<main><h1>Jobs in Graz</h1><section>${[0, 1, 2, 3, 4].map(cardHtml).join('')}</section></main>`);
  expect(wordsMarked()).toContain('Baker in town 0');
  expect(document.querySelectorAll('main *').length).toBe(2 + 5 * 6);
});

test('a list that reuses its rows is followed: what left is forgotten, what came is marked', async () => {
  await begin(`<main><h1>Jobs in Graz</h1><section>${[1, 2, 3, 4, 5].map(cardHtml).join('')}</section></main>`);
  expect(wordsMarked()).not.toContain('Baker in town 8');
  const before = charactersRead();
  const row = document.querySelector('article')!;
  row.querySelector('a')!.setAttribute('href', '/jobs/1008');
  row.querySelector('a')!.firstChild!.nodeValue = 'Baker in town 8';
  row.querySelector('.company')!.textContent = 'Firm 8';
  await pass(500);
  expect(wordsMarked()).toContain('Baker in town 8');
  expect(tab!.report!.cards.at(-1)).toMatchObject({ title: 'Baker in town 8', hiringOrganization: 'Firm 8' });
  expect(charactersRead() - before).toBeLessThan(200);
  row.remove();
  document.querySelector('section')!.append(...elementsOf(cardHtml(17)));
  await pass(500);
  expect(wordsMarked()).not.toContain('Baker in town 8');
});

test('rows in wrappers of their own are read alone, too', async () => {
  await begin(`<main><h1>Jobs in Graz</h1><div id="pages"><div>${[1, 2, 3, 4, 5].map(cardHtml).join('')}</div></div></main>`);
  const before = charactersRead();
  document.getElementById('pages')!.append(...elementsOf(`<div>${[8, 9, 10].map(cardHtml).join('')}</div>`));
  await pass(500);
  expect(wordsMarked()).toContain('Baker in town 8');
  expect(charactersRead() - before).toBeLessThan(3 * 150);
});

test('a posting that opens beside the list without a new address is noticed', async () => {
  await begin(`<main><h1>Jobs in Graz</h1><section>${[1, 2, 3, 4, 5].map(cardHtml).join('')}</section></main>`);
  const posting = `<div><h2>Requirements</h2>${Array.from({ length: 12 }, (_, i) => `<p>You have ${i + 2} years of experience in welding and a degree.</p>`).join('')}</div>`;
  const reads = asked.filter(({ kind }) => kind === 'page/read').length;
  document.body.append(...elementsOf(posting));
  await pass(1_000);
  expect(asked.filter(({ kind }) => kind === 'page/read').length).toBe(reads + 1);
});

test('a list that the page’s data tells of is followed by its links', async () => {
  const data = [1, 2, 3, 4, 5].map((n) => ({ '@type': 'JobPosting', title: nameOf(n), url: `http://localhost:3000/jobs/${1000 + n}` }));
  await begin(
    `<main><h1>Jobs in Graz</h1><section>${[1, 2, 3, 4, 5].map(cardHtml).join('')}</section><script type="application/ld+json">${JSON.stringify(data)}</script></main>`,
  );
  expect(tab!.report!.detection.via).toBe('json-ld');
  document.querySelector('section')!.append(...elementsOf(cardHtml(8)));
  await pass(500);
  expect(asked.filter(({ kind }) => kind === 'page/more')).toHaveLength(1);
  expect(wordsMarked()).toContain('Baker in town 8');
});

const listHtml = `<main><h1>Jobs in Graz</h1><section>${[0, 1, 2, 3, 4].map(cardHtml).join('')}</section></main>`;

test('a page that is still loading is not read, however much comes into it, and then it is read once', async () => {
  await beginToLoad(listHtml);
  document.querySelector('section')!.append(...elementsOf(cardHtml(9)));
  await pass(2_000);
  expect(asked).toEqual([]);
  load();
  await pass(50);
  expect(tab!.report!.cards).toHaveLength(6);
  expect(asked.filter(({ kind }) => kind === 'page/read')).toHaveLength(1);
});

test('a page that is still loading is read at once when the person asks', async () => {
  await beginToLoad(listHtml);
  void gloss.told({ kind: 'page/again' });
  await pass(0);
  expect(tab!.report!.cards).toHaveLength(5);
});

test('an address that comes before the page has loaded is read under its own name, the one before not at all', async () => {
  await beginToLoad(listHtml);
  history.pushState(null, '', '/jobs?page=2');
  document.querySelector('section')!.replaceChildren(...elementsOf([11, 12, 13, 14].map(cardHtml).join('')));
  await pass(500);
  load();
  await pass(500);
  expect(tab).toMatchObject({ url: expect.stringContaining('page=2') });
  expect(tab!.report!.cards.map(({ title }) => title)).toEqual([11, 12, 13, 14].map(nameOf));
});

test('marks that were asked for stay when the page is read again, and go with its address', async () => {
  onDemand = true;
  await begin(listHtml);
  expect(wordsMarked()).toEqual([]);
  await gloss.told({ kind: 'marks/paint', on: true });
  expect(wordsMarked()).toContain('Baker in town 0');
  void gloss.told({ kind: 'page/again' });
  await pass(50);
  expect(wordsMarked()).toContain('Baker in town 0');
  history.pushState(null, '', '/jobs?page=2');
  document.querySelector('section')!.replaceChildren(...elementsOf([8, 9, 10, 11].map(cardHtml).join('')));
  await pass(2_000);
  expect(tab!.report!.cards).toHaveLength(4);
  expect(wordsMarked()).toEqual([]);
});
