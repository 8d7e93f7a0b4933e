import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { createHandlers, type Deps } from '../../src/background/handlers.ts';
import { Readings } from '../../src/background/readings.ts';
import type { TabState } from '../../src/browser/storage/reports.ts';
import { finish } from '../../src/core/detect/read-page.ts';
import { packing } from '../../src/core/extract/packed.ts';
import { NEVER_SEEN } from '../../src/core/history/history.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/core/match/profile.ts';
import { fromText } from '../../src/core/posting/from-text.ts';
import { report } from '../../src/core/report.ts';
import { allowedFrom, type Kind, type Sender } from '../../src/messages/contract.ts';
import { NO_JUDGEMENTS } from '../../src/messages/judgement.ts';
import { route } from '../../src/messages/router.ts';
import { DEFAULT_SETTINGS } from '../../src/messages/settings.ts';
import { EMPTY_SHELF } from '../../src/messages/shelf.ts';
import { wordsOf } from '../../src/messages/words.ts';
import { anyJson, anything, damaged, expectCleanWorld, guardWorld, junk, keysOf, POISON, times } from './hostile.ts';

guardWorld();
afterEach(expectCleanWorld);

const CANARY = 'canary-7f3a';
const PROFILE: Profile = {
  ...EMPTY_PROFILE,
  name: CANARY,
  titles: ['Cook'],
  summary: CANARY,
  resumeText: `${CANARY} cooks`,
  blockedCompanies: [CANARY],
};
const now = new Date('2026-11-21T10:00:00Z');
const URL = 'https://jobs.lever.co/a/1';
const read = fromText({ text: 'Salary: $90,000 – $110,000 per year. Requirements: 3+ years of cooking.', title: 'Cook', url: URL });
const judged = report(read, PROFILE, NEVER_SEEN, now);

const content: Sender = { from: 'content', tabId: 7, frameId: 0, url: URL, pageUrl: null };
const page: Sender = { from: 'page', tabId: null, frameId: 0, url: null, pageUrl: null };

/** The real handlers over stores that hold a person's own words; `changes` is what may only be done for a page of ours. */
function background() {
  const tabs = new Map<number, TabState>([[7, { url: URL, visit: 1, site: 'lever', report: judged, error: null }]]);
  const readings = new Readings();
  const mark = readings.keep(content, read);
  const changes = {
    profile: vi.fn(async () => undefined),
    settings: vi.fn(async () => undefined),
    saved: vi.fn(async () => 1),
    hide: vi.fn(async () => undefined),
    judgements: vi.fn(async () => undefined),
    shelf: vi.fn(async () => undefined),
    erase: vi.fn(async () => undefined),
    check: vi.fn(async () => undefined),
  };
  const deps: Deps = {
    profile: { get: async () => PROFILE, set: changes.profile, change: changes.profile },
    settings: { get: async () => DEFAULT_SETTINGS, set: changes.settings },
    readings,
    tabs: {
      get: async (id) => tabs.get(id) ?? null,
      set: async (id, state) => void tabs.set(id, state),
      all: async () => tabs,
      frame: async () => null,
      frames: async () => new Map(),
      setFrame: async () => undefined,
    },
    saved: {
      save: async () => ({ id: String(await changes.saved()) }),
      edit: changes.saved,
      setForgotten: changes.saved,
      undo: changes.saved,
    },
    memory: { sight: async () => NEVER_SEEN, known: async () => new Map(), noteGist: async () => undefined, hide: changes.hide },
    judgements: { get: async () => NO_JUDGEMENTS, set: changes.judgements },
    shelf: { get: async () => EMPTY_SHELF, set: changes.shelf },
    page: { tell: async () => null, insertStyle: async () => undefined, check: changes.check, setBadge: async () => undefined },
    health: { note: async () => undefined },
    words: async () => wordsOf('en', () => ''),
    stepsChanged: () => undefined,
    erase: changes.erase,
    now: () => now,
    chance: () => 'abcdefghijkl',
  };
  return { handlers: createHandlers(deps), changes, tabs, mark };
}

const scan = finish(
  packing({
    url: URL,
    language: 'en',
    titles: ['Cook'],
    siteName: '',
    type: '',
    jsonLd: ['{"@type":"JobPosting","title":"Cook"}'],
    otherTypes: [],
    markedUp: [],
    site: null,
    lines: [{ text: 'Cook', box: 0, linked: 0, href: null, zone: null, parts: [{ text: 'Cook', names: ['title'], href: null }] }],
    boxes: [{ tag: 'main', parent: -1, heading: 0, from: 0, to: 1 }],
    unseen: [],
    fields: [],
    partial: false,
  }),
);
const HONEST: { readonly [K in Kind]?: unknown } = {
  'page/read': { scan, seen: { url: URL, visit: 2 } },
  'page/seen': { url: URL, visit: 2, mark: 0 },
  'page/more': { url: URL, visit: 2, shape: '', scan },
  'page/left': { visit: 2, url: URL },
  'page/failed': { visit: 2, url: URL, error: 'x' },
  'posting/save': { tabId: 7, url: URL },
  'shelf/edit': { ids: ['a/1'], patch: { notes: 'x', next: null } },
  'shelf/add': { title: 'Cook', company: '', location: '', url: '', text: '' },
  'settings/set': DEFAULT_SETTINGS,
  'profile/set': PROFILE,
};
const kinds = Object.keys(allowedFrom) as Kind[];
const keys = [...new Set([...keysOf(HONEST), 'id', 'tabId', 'span', 'frameId', 'on'])];

const message = fc.oneof(
  anything,
  anyJson(['kind', 'request']).map((text) => JSON.parse(text) as unknown),
  fc.record({
    kind: fc.oneof(fc.constantFrom(...kinds), fc.constantFrom(...POISON), fc.string()),
    request: anyJson(keys).map((text) => JSON.parse(text) as unknown),
  }),
  fc
    .tuple(fc.constantFrom(...(Object.keys(HONEST) as Kind[])), fc.nat(), junk)
    .map(([kind, where, what]) => ({ kind, request: damaged(HONEST[kind], where, what) })),
);

test('whatever a content script sends: an answer, nothing of the person in it, and nothing of theirs is changed', async () => {
  const { handlers, changes, tabs } = background();
  await fc.assert(
    fc.asyncProperty(message, async (sent) => {
      const reply = await route(sent, content, handlers);
      expect(JSON.stringify(reply)).not.toContain(CANARY);
      if (!kinds.includes((sent as { kind?: Kind } | null)?.kind as Kind)) expect(reply.ok).toBe(false);
      for (const change of Object.values(changes)) expect(change).not.toHaveBeenCalled();
      expect([...tabs.keys()]).toEqual([7]);
    }),
    times(1_500),
  );
});

test('whatever a page of ours sends: an answer in words', async () => {
  const { handlers } = background();
  await fc.assert(
    fc.asyncProperty(message, async (sent) => {
      const reply = await route(sent, page, handlers);
      if (!reply.ok) expect(reply.error).not.toBe('');
      expect(Object.keys(reply).sort()).toEqual(reply.ok ? ['ok', 'value'] : ['error', 'ok']);
    }),
    times(1_500),
  );
});
