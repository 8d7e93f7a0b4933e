import { beforeEach, expect, test, vi } from 'vitest';
import { createHandlers, type Deps } from '../../src/background/handlers.ts';
import { Readings } from '../../src/background/readings.ts';
import type { FrameState, TabState } from '../../src/browser/storage/reports.ts';
import { idOf } from '../../src/core/detect/address.ts';
import { finish } from '../../src/core/detect/read-page.ts';
import { packing } from '../../src/core/extract/packed.ts';
import type { Scan } from '../../src/core/extract/scan.ts';
import { NEVER_SEEN } from '../../src/core/history/history.ts';
import { EMPTY_PROFILE } from '../../src/core/match/profile.ts';
import { fromText } from '../../src/core/posting/from-text.ts';
import type { PageRead } from '../../src/core/posting/page-read.ts';
import type { Sender } from '../../src/messages/contract.ts';
import { NO_JUDGEMENTS } from '../../src/messages/judgement.ts';
import { DEFAULT_SETTINGS } from '../../src/messages/settings.ts';
import { EMPTY_SHELF } from '../../src/messages/shelf.ts';
import { wordsOf } from '../../src/messages/words.ts';

const content: Sender = { from: 'content', tabId: 7, frameId: 0, url: null, pageUrl: null };
const page: Sender = { from: 'page', tabId: null, frameId: 0, url: null, pageUrl: null };
const pay = fromText({ text: 'Salary: $90,000 – $110,000 per year.', title: 'Cook' });
const other = fromText({ text: 'We are looking for a baker.', title: 'Baker' });

const PAGE: Scan = {
  url: 'https://jobs.lever.co/a',
  language: 'en',
  titles: [],
  siteName: '',
  type: '',
  jsonLd: [],
  otherTypes: [],
  markedUp: [],
  site: null,
  lines: ['Gardens', 'The old wall'].map((text) => ({ text, box: 0, linked: 0, href: null, zone: null, parts: [] })),
  boxes: [{ tag: 'main', parent: -1, heading: 0, from: 0, to: 2 }],
  unseen: [],
  fields: [],
  partial: false,
};

const tabs = new Map<number, TabState>();
let frame: FrameState | null = null;
let deps: Deps;
beforeEach(() => {
  tabs.clear();
  frame = null;
  deps = {
    profile: { get: async () => EMPTY_PROFILE, set: vi.fn(async () => undefined), change: vi.fn(async () => undefined) },
    settings: { get: async () => DEFAULT_SETTINGS, set: vi.fn(async () => undefined) },
    readings: new Readings(),
    tabs: {
      get: async (id) => tabs.get(id) ?? null,
      set: async (id, state) => void tabs.set(id, state),
      all: async () => tabs,
      frame: async () => frame,
      frames: async () => new Map(frame ? [[7, frame]] : []),
      setFrame: async (_, state) => {
        frame = state;
      },
    },
    saved: {
      save: vi.fn(async (report) => ({ id: report.posting!.id })),
      edit: vi.fn(async () => 1),
      setForgotten: vi.fn(async () => 1),
      undo: vi.fn(async () => 1),
    },
    memory: { sight: async () => NEVER_SEEN, known: async () => new Map(), noteGist: async () => undefined, hide: vi.fn() },
    judgements: { get: async () => NO_JUDGEMENTS, set: vi.fn(async () => undefined) },
    shelf: { get: async () => EMPTY_SHELF, set: vi.fn(async () => undefined) },
    page: { tell: vi.fn(async () => null), insertStyle: vi.fn(), check: vi.fn(), setBadge: vi.fn(async () => undefined) },
    health: { note: vi.fn(async () => undefined) },
    words: async () => wordsOf('en', () => ''),
    stepsChanged: vi.fn(),
    erase: vi.fn(),
    now: () => new Date('2026-11-21T10:00:00Z'),
    chance: () => 'abcdefghijkl',
  };
});
const see = (url: string, visit: number, read: PageRead = pay) =>
  createHandlers(deps)['page/seen']({ url, visit, mark: deps.readings.keep(content, read) }, content);
const A = 'https://jobs.lever.co/a';
const B = 'https://jobs.lever.co/b';

test('a posting that is seen is kept for its tab', async () => {
  await see(A, 1000);
  expect(tabs.get(7)).toMatchObject({ url: A, report: { posting: { title: 'Cook' } } });
  expect(deps.page.setBadge).toHaveBeenCalled();
});

test('the match compares pay on the terms that the settings name', async () => {
  const profile = {
    ...EMPTY_PROFILE,
    titles: ['Cook'],
    salaryFloor: { amount: 80_000, currency: 'EUR', unit: 'YEAR', tax: null } as const,
  };
  const verdictAt = async (terms: Partial<(typeof DEFAULT_SETTINGS)['pay']>) => {
    const settings = { ...DEFAULT_SETTINGS, pay: { ...DEFAULT_SETTINGS.pay, ...terms } };
    deps = { ...deps, profile: { ...deps.profile, get: async () => profile }, settings: { ...deps.settings, get: async () => settings } };
    await see(A, 1000);
    return tabs.get(7)!.report!.match!.reasons.find(({ criterion }) => criterion === 'salary')!.verdict;
  };
  expect(await verdictAt({ rates: { USD: 1 } })).toBe('met');
  expect(await verdictAt({ rates: { USD: 2 } })).toBe('unmet');
});

test('a slow answer of an older visit never replaces a newer one', async () => {
  await see(B, 2000, other);
  expect(await see(A, 1000)).toEqual({ marks: [], cards: [], paint: false });
  expect(tabs.get(7)).toMatchObject({ url: B, report: { posting: { title: 'Baker' } } });
});

test('a clock that was set back does not silence the tab', async () => {
  await see(A, 5_000_000, pay);
  await see(B, 1000, other);
  expect(tabs.get(7)).toMatchObject({ url: B });
});

test('leaving an address takes its report away at once', async () => {
  await see(A, 1000);
  await createHandlers(deps)['page/left']({ url: B, visit: 2000 }, content);
  expect(tabs.get(7)).toEqual({ url: B, visit: 2000, site: 'lever', report: null, error: null });
});

test('saves what the person saw beside the button, and nothing else', async () => {
  await see(A, 1000);
  const handlers = createHandlers(deps);
  expect(await handlers['posting/save']({ tabId: 7, url: A }, page)).toEqual({ id: pay.posting!.id });
  await expect(handlers['posting/save']({ tabId: 7, url: B }, page)).rejects.toThrow('error_page_moved');
  await expect(handlers['posting/save']({ tabId: 8, url: A }, page)).rejects.toThrow('error_nothing_to_save');
});

test('boards that look for extensions are marked only when asked', async () => {
  expect(await see('https://www.linkedin.com/jobs/view/1', 1000)).toMatchObject({ paint: null });
  expect(await see(A, 2000)).toMatchObject({ paint: true });
});

test('without storage a posting is still read', async () => {
  deps = { ...deps, memory: { ...deps.memory, sight: async () => Promise.reject(new Error('full')) } };
  await see(A, 1000);
  expect(tabs.get(7)?.report?.history).toEqual(NEVER_SEEN);
});

test('the style of the marks is made of random names only', async () => {
  await createHandlers(deps)['marks/style'](null, content);
  const css = vi.mocked(deps.page.insertStyle).mock.calls[0]![2];
  expect(css).toContain('::highlight(abcdefghijkl)');
  expect(css).not.toMatch(/jobgloss|url\(|@import/i);
});

test('a new profile has every open posting read again', async () => {
  await see(A, 1000);
  await createHandlers(deps)['profile/set'](EMPTY_PROFILE, page);
  expect(deps.page.tell).toHaveBeenCalledWith(7, { kind: 'page/again' });
});

const framed = (frameId: number, pageUrl: string | null = null): Sender => ({ from: 'content', tabId: 7, frameId, url: null, pageUrl });
const EMBED = 'https://job-boards.greenhouse.io/embed/job_app?token=1';
const seeIn = (sender: Sender, visit: number, read: PageRead = pay) =>
  createHandlers(deps)['page/seen']({ url: EMBED, visit, mark: deps.readings.keep(sender, read) }, sender);
const about = {
  detection: { kind: 'other', via: null, site: null, why: 'No posting.', partial: false },
  posting: null,
  cards: [],
} as const;

test('what a frame says is kept apart from what its page says', async () => {
  await see(A, 1000, other);
  await seeIn(framed(3, A), 1100);
  expect(tabs.get(7)).toMatchObject({ url: A, report: { posting: { title: 'Baker' } } });
  expect(frame).toMatchObject({ frameId: 3, page: A, report: { posting: { title: 'Cook' } } });
  expect(deps.page.setBadge).toHaveBeenCalledTimes(1); // the page has a posting of its own
});

test('a frame without a posting is not heard of, and one that no longer has one is forgotten', async () => {
  await seeIn(framed(3), 1000, about);
  expect(frame).toBeNull();
  await seeIn(framed(3), 1000);
  expect(frame).not.toBeNull();
  await createHandlers(deps)['page/left']({ url: EMBED, visit: 1000 }, framed(3));
  expect(frame).toBeNull();
});

test('a page that goes to another address takes its frames’ reports with it', async () => {
  await see(A, 1000, about);
  await seeIn(framed(3, A), 1100);
  await createHandlers(deps)['page/left']({ url: B, visit: 2000 }, content);
  expect(frame).toBeNull();
});

test('of two frames the one with more to show stays, as long as it is there', async () => {
  await seeIn(framed(3), 1000);
  const list = { ...about, detection: { ...about.detection, kind: 'list' as const }, cards: [cardOf('Baker')] };
  vi.mocked(deps.page.tell).mockResolvedValue(1000);
  await seeIn(framed(4), 1100, list);
  expect(frame).toMatchObject({ frameId: 3 });
  vi.mocked(deps.page.tell).mockResolvedValue(null);
  await seeIn(framed(4), 1100, list);
  expect(frame).toMatchObject({ frameId: 4 });
});

test('a frame that has gone is neither shown nor saved', async () => {
  await seeIn(framed(3), 1000);
  const handlers = createHandlers(deps);
  vi.mocked(deps.page.tell).mockResolvedValue(1000);
  expect(await handlers['frame/here']({ tabId: 7 }, page)).toEqual({ here: true });
  expect(await handlers['posting/save']({ tabId: 7, url: '', frameId: 3 }, page)).toEqual({ id: pay.posting!.id });
  vi.mocked(deps.page.tell).mockResolvedValue(null);
  await expect(handlers['posting/save']({ tabId: 7, url: '', frameId: 3 }, page)).rejects.toThrow('error_page_moved');
  expect(await handlers['frame/here']({ tabId: 7 }, page)).toEqual({ here: false });
  expect(frame).toBeNull();
});

test('words of a frame are shown in the frame', async () => {
  vi.mocked(deps.page.tell).mockResolvedValue(true);
  const span = { start: 0, end: 3, quote: 'Sal' };
  expect(await createHandlers(deps)['evidence/show']({ tabId: 7, span, frameId: 3 }, page)).toEqual({ shown: true });
  expect(deps.page.tell).toHaveBeenCalledWith(7, { kind: 'evidence/show', span }, 3);
});

test('cards added to a list are told to its tab, each once', async () => {
  const list = { ...about, detection: { ...about.detection, kind: 'list' as const }, cards: [cardOf('Baker'), cardOf('Driver')] };
  expect(await see(A, 1000, list)).toMatchObject({ cards: [null, null] });
  const line = (text: string, href: string | null) => ({ text, box: 0, linked: href ? text.length : 0, href, zone: null, parts: [] });
  const scan = { ...PAGE, lines: [line('Welder', '/jobs/31'), line('Driver', '/jobs/Driver')] };
  const more = await createHandlers(deps)['page/more'](
    { url: A, visit: 1000, shape: 'lever.co/jobs/*?', scan: finish(packing(scan)) },
    content,
  );
  expect(more.titles).toHaveLength(2);
  expect(tabs.get(7)!.report!.cards.map(({ title }) => title)).toEqual(['Baker', 'Driver', 'Welder']);
});

test('a list in another tab is judged and painted anew when one of its postings is saved, forgotten or read', async () => {
  const list = { ...about, detection: { ...about.detection, kind: 'list' as const }, cards: [cardOf('Baker'), cardOf('Driver')] };
  const handlers = createHandlers(deps);
  const inTab = (tabId: number): Sender => ({ ...content, tabId });
  const seeAt = (tabId: number, url: string, read: PageRead) =>
    handlers['page/seen']({ url, visit: 1000, mark: deps.readings.keep(inTab(tabId), read) }, inTab(tabId));
  await seeAt(8, B, list);
  await seeAt(7, A, pay);
  const told = () => vi.mocked(deps.page.tell).mock.calls.filter(([tabId, { kind }]) => tabId === 8 && kind === 'page/again').length;
  const markOf = () => tabs.get(8)!.report!.cards[0]!.mark;
  const remembering = (what: 'saved' | 'seen' | null) => {
    deps.memory.known = async () => new Map(what ? [[list.cards[0]!.id, { what, gist: null }]] : []);
  };
  remembering('saved');
  await handlers['posting/save']({ tabId: 7, url: A }, page);
  await vi.waitFor(() => expect(told()).toBe(1));
  expect(markOf()).toBe('saved');
  remembering(null);
  await handlers['posting/forget']({ id: pay.posting!.id }, page);
  await vi.waitFor(() => expect(told()).toBe(2));
  expect(markOf()).toBeNull();
  remembering('seen');
  await seeAt(7, A, other);
  await vi.waitFor(() => expect(told()).toBe(3));
  expect(markOf()).toBe('seen');
  await seeAt(7, A, other); // nothing new is known of it
  await new Promise((done) => setTimeout(done, 20));
  expect(told()).toBe(3);
});

function cardOf(title: string) {
  const url = `https://jobs.lever.co/jobs/${title}`;
  return { id: idOf(url, title), url, title, hiringOrganization: null, jobLocation: [], datePosted: null, salaryText: null };
}

test('how a page is read is noted for its site, once it is a posting', async () => {
  await see(A, 1000);
  expect(deps.health.note).toHaveBeenCalledWith('lever', expect.objectContaining({ visit: 1000, outcome: 'read' }));
  await see(B, 2000, about);
  expect(deps.health.note).toHaveBeenCalledTimes(1);
});

test('a site whose marks are switched off is not painted, not even on request', async () => {
  deps = { ...deps, settings: { ...deps.settings, get: async () => ({ ...DEFAULT_SETTINGS, unmarkedHosts: ['jobs.lever.co'] }) } };
  expect(await see(A, 1000)).toMatchObject({ paint: false });
  await createHandlers(deps)['marks/paint']({ tabId: 7, on: true }, page);
  expect(deps.page.tell).toHaveBeenCalledWith(7, { kind: 'marks/paint', on: false }, undefined);
});

test('what is read and seen at once is answered as what is seen after it was read', async () => {
  const request = { scan: finish(packing(PAGE)), seen: { url: A, visit: 1000 } };
  const { answer, mark } = await createHandlers(deps)['page/read'](request, content);
  expect(tabs.get(7)).toMatchObject({ url: A, visit: 1000 });
  expect(answer).toEqual(await createHandlers(deps)['page/seen']({ url: A, visit: 1000, mark }, content));
});

test('what was read is kept for who asked, and read again once it is forgotten', async () => {
  const handlers = createHandlers(deps);
  const { mark, posting } = await handlers['page/read']({ scan: finish(packing(PAGE)), seen: null }, content);
  expect(posting).toBeNull();
  expect(await handlers['page/seen']({ url: A, visit: 1000, mark }, content)).toMatchObject({ marks: [], cards: [] });
  expect(await handlers['page/seen']({ url: A, visit: 1000, mark }, framed(3))).toBeNull();
  expect(await createHandlers({ ...deps, readings: new Readings() })['page/seen']({ url: A, visit: 1000, mark }, content)).toBeNull();
  expect((await handlers['page/read']({ scan: finish(packing(PAGE)), seen: null }, content)).mark).toBe(mark);
});
