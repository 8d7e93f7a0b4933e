import { afterEach, beforeEach, vi } from 'vitest';
import { createHandlers, type Deps } from '../../src/background/handlers.ts';
import { Readings } from '../../src/background/readings.ts';
import type { TabState } from '../../src/browser/storage/reports.ts';
import { Gloss } from '../../src/content/gloss.ts';
import '../../src/content/reader.iife.ts';
import type { PackedScan } from '../../src/core/extract/packed.ts';
import { NEVER_SEEN } from '../../src/core/history/history.ts';
import { EMPTY_PROFILE } from '../../src/core/match/profile.ts';
import type { Contract, Handlers, Kind } from '../../src/messages/contract.ts';
import { DEFAULT_SETTINGS } from '../../src/messages/settings.ts';
import { wordsOf } from '../../src/messages/words.ts';

// The page's script at work in a document, with a background of its own: what it asks, and what it marks.
const sender = { from: 'content', tabId: 7, frameId: 0, url: null, pageUrl: null } as const;
export const elementsOf = (html: string) => [...new DOMParser().parseFromString(html, 'text/html').body.children];

/** Everything the page’s script asked, and the marks it registered. */
export let asked: { kind: Kind; scan: PackedScan | null }[] = [];
export let tab: TabState | null = null;
export let gloss: Gloss;
let marked: Map<string, { ranges: Set<Range> }>;
let onDemand = false;
/** The page has loaded. */
export let load: () => void;
/** From now on the person has to ask for marks. */
export const markOnDemand = () => {
  onDemand = true;
};

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
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

export const pass = async (ms: number) => {
  await vi.advanceTimersByTimeAsync(ms);
  for (let i = 0; i < 30; i += 1) await new Promise((task) => setImmediate(task)); // slices of a reading are tasks
  await vi.advanceTimersByTimeAsync(0);
};
export const charactersRead = () => asked.flatMap(({ scan }) => scan?.texts ?? []).reduce((sum, text) => sum + text.length, 0);
export const wordsMarked = () => [...marked.values()].flatMap(({ ranges }) => [...ranges].map(String));
export const begin = async (html: string) => {
  load();
  await beginToLoad(html);
};
export const beginToLoad = async (html: string) => {
  document.title = 'Jobs in Graz';
  document.body.replaceChildren(...elementsOf(html));
  gloss.start();
  await pass(50);
};
