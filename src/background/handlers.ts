import { StoreProblem } from '../browser/storage/problem.ts';
import type { FrameState, TabState } from '../browser/storage/reports.ts';
import { gistOf } from '../browser/storage/sighting.ts';
import { worthOf } from '../browser/storage/worth.ts';
import type { Badge } from '../browser/tabs.ts';
import { hostAt, namesPosting, siteAt } from '../core/detect/site-name.ts';
import { understand, understandMore } from '../core/detect/understand.ts';
import { unpacked } from '../core/extract/packed.ts';
import { type Gist, glance, type Known } from '../core/glance.ts';
import { type Visit, visitOf } from '../core/health.ts';
import { type History, NEVER_SEEN } from '../core/history/history.ts';
import { marksOf, ROLES } from '../core/marks.ts';
import { sameCompany } from '../core/match/dealbreakers.ts';
import type { Profile } from '../core/match/profile.ts';
import { type Profiles, use } from '../core/match/profiles.ts';
import { CARD_MARKS } from '../core/posting/card-mark.ts';
import { fromText } from '../core/posting/from-text.ts';
import { hashOf } from '../core/posting/hash.ts';
import type { Card } from '../core/posting/page-read.ts';
import type { Posting, PostingId } from '../core/posting/posting.ts';
import { type Report, report } from '../core/report.ts';
import { briefOf } from '../core/saved/brief.ts';
import type { Own } from '../core/saved/own.ts';
import type { Handlers, MarkNames, Sender, Told } from '../messages/contract.ts';
import { type Judgements, withJudgement } from '../messages/judgement.ts';
import { type Settings, termsOf } from '../messages/settings.ts';
import type { Shelf } from '../messages/shelf.ts';
import type { Words } from '../messages/words.ts';
import { badgeOf } from './badge.ts';
import { createLists } from './lists.ts';
import { styleOf } from './mark-style.ts';
import type { Readings } from './readings.ts';

/** What the handlers need from outside. `background/index.ts` passes the real ones, tests pass maps. */
export type Deps = {
  readonly profile: {
    /** The active one. */
    get(): Promise<Profile>;
    set(profile: Profile): Promise<void>;
    change(change: (all: Profiles) => Profiles): Promise<void>;
  };
  readonly settings: { get(): Promise<Settings>; set(settings: Settings): Promise<void> };
  readonly readings: Readings;
  readonly tabs: {
    get(tabId: number): Promise<TabState | null>;
    set(tabId: number, state: TabState): Promise<void>;
    all(): Promise<ReadonlyMap<number, TabState>>;
    frame(tabId: number): Promise<FrameState | null>;
    frames(): Promise<ReadonlyMap<number, FrameState>>;
    setFrame(tabId: number, state: FrameState | null): Promise<void>;
  };
  readonly saved: {
    save(report: Report, url: string | null, now: string): Promise<{ id: PostingId }>;
    edit(ids: readonly PostingId[], patch: Partial<Own>, now: Date): Promise<number | null>;
    setForgotten(ids: readonly PostingId[], forgotten: boolean, now: Date): Promise<number | null>;
    undo(act: number, now: Date): Promise<number>;
  };
  readonly memory: {
    sight(posting: Posting, now: string): Promise<History>;
    known(ids: readonly PostingId[], reader: string): Promise<ReadonlyMap<PostingId, Known>>;
    noteGist(id: PostingId, gist: Gist, reader: string): Promise<void>;
    hide(id: PostingId, hidden: boolean, now: string): Promise<void>;
  };
  readonly judgements: { get(): Promise<Judgements>; set(all: Judgements): Promise<void> };
  readonly shelf: { get(): Promise<Shelf>; set(shelf: Shelf): Promise<void> };
  /** Looks at the next steps again; what goes wrong there is no fault of the change. */
  readonly stepsChanged: () => void;
  /** Keeps how a site's page was read. */
  readonly health: { note(site: string, visit: Visit): Promise<void> };
  readonly page: {
    tell(tabId: number, told: Told, frameId?: number): Promise<unknown>;
    insertStyle(tabId: number, frameId: number | null, css: string): Promise<void>;
    check(tabId: number): Promise<void>;
    setBadge(tabId: number, badge: Badge): Promise<void>;
  };
  /** In the language the person reads. */
  readonly words: () => Promise<Words>;
  readonly erase: () => Promise<void>;
  readonly now: () => Date;
  /** Letters nobody can guess. */
  readonly chance: () => string;
};

/** Two visits race for seconds at most; a greater lead is a clock that was set back. */
const RACE_MS = 60_000;

/** Cards of an endless list that are kept, the latest. */
const MOST_CARDS = 1_000;

const NOTHING = { marks: [], cards: [], paint: false };

const isMarked = (url: string, { marksOn, unmarkedHosts }: Settings): boolean => marksOn && !unmarkedHosts.includes(hostAt(url));

/** Boards known to look for extensions: marks are painted there only when the person asks. */
const ON_DEMAND = /^https:\/\/(?:[a-z]{1,10}\.)?linkedin\.com\//;

export function createHandlers(deps: Deps): Handlers {
  const { health, profile, settings, readings, tabs, saved, memory, judgements, shelf, page, words, now } = deps;

  const lists = createLists({ tabs, page, glancesOf });

  const say = async (key: string) => (await words()).t(key);

  const tabOf = ({ tabId }: Sender): number => {
    if (tabId === null) throw new Error('Only a page in a tab can be read.');
    return tabId;
  };

  /** Nothing an old visit says may replace what a newer one said. */
  const isStale = (known: TabState | null, visit: number) => known !== null && known.visit > visit && known.visit - visit < RACE_MS;

  /** What is remembered of a list's postings: a comfort, too. */
  const knownOf = async (cards: readonly Card[], reader: string): Promise<ReadonlyMap<PostingId, Known>> =>
    cards.length === 0
      ? new Map()
      : memory
          .known(
            cards.map(({ id }) => id),
            reader,
          )
          .catch(() => new Map());

  const noteGist = async (judged: Report, reader: string) => {
    if (judged.posting) await memory.noteGist(judged.posting.id, gistIn(judged), reader).catch(() => undefined);
  };

  const show = async (tabId: number, state: TabState) => {
    await tabs.set(tabId, state);
    await page.setBadge(tabId, badgeOf(state.report, await words()));
  };

  /** What is kept of the document that speaks: a frame's apart from its tab's. */
  const keptFor = (sender: Sender) => (sender.frameId === 0 ? tabs.get(tabOf(sender)) : tabs.frame(tabOf(sender)));

  const keep = async (sender: Sender, state: TabState) => {
    const tabId = tabOf(sender);
    if (sender.frameId === 0) {
      // Another address: what stands in its frames says so itself
      if ((await tabs.get(tabId))?.url !== state.url) await tabs.setFrame(tabId, null);
      return show(tabId, state);
    }
    const [top, before] = await Promise.all([tabs.get(tabId), tabs.frame(tabId)]);
    const mine = before?.frameId === sender.frameId;
    if (worthOf(state) === 0) return mine ? tabs.setFrame(tabId, null) : undefined;
    if (before && !mine && worthOf(before) > worthOf(state) && (await isHere(tabId, before))) return;
    await tabs.setFrame(tabId, { ...state, frameId: sender.frameId, page: sender.pageUrl });
    const topIsBetter = top !== null && top.url === sender.pageUrl && worthOf(top) >= worthOf(state);
    if (!topIsBetter) await page.setBadge(tabId, badgeOf(state.report, await words()));
  };

  /** How a site is read matters to nobody while the page is waiting for it: what fails is let go. */
  const note = async (url: string, visit: number, judged: Report | null) => {
    const seen = visitOf(visit, judged, namesPosting(url));
    if (seen) await health.note(siteAt(url), seen).catch(() => undefined);
  };

  const isHere = async (tabId: number, { frameId, visit }: FrameState) =>
    (await page.tell(tabId, { kind: 'page/here' }, frameId)) === visit;

  const handlers: Handlers = {
    async 'page/read'(scan, sender) {
      const { page: read, ...rest } = understand(unpacked(scan), now());
      const { posting } = read;
      return {
        ...rest,
        mark: readings.keep(sender, read),
        posting: posting && { id: posting.id, words: posting.text && hashOf(posting.text) },
      };
    },

    async 'page/seen'({ url, visit, mark }, sender) {
      const seen = readings.of(sender, mark);
      if (!seen) return null;
      const [known, mine, how] = await Promise.all([keptFor(sender), profile.get(), settings.get()]);
      if (isStale(known, visit)) return NOTHING;
      const at = now();
      // What was seen before is a comfort, not a condition: without storage the posting is still read.
      const history = seen.posting ? await memory.sight(seen.posting, at.toISOString()).catch(() => NEVER_SEEN) : NEVER_SEEN;
      const reader = readerOf(mine, how);
      const judged = report(seen, mine, history, at, termsOf(how), await knownOf(seen.cards, reader));
      if (isStale(await keptFor(sender), visit)) return NOTHING;
      await keep(sender, { url, visit, site: siteAt(url), report: judged, error: null });
      await Promise.all([note(url, visit, judged), noteGist(judged, reader)]);
      const marks = marksOf(judged).filter(({ role }) => !how.rolesOff.includes(role));
      if (judged.posting) lists.allSoon();
      const cards = judged.cards.map(({ mark }) => mark);
      return { marks, cards, paint: isMarked(url, how) && (ON_DEMAND.test(url) ? null : true) };
    },

    async 'page/more'({ url, visit, shape, scan }, sender) {
      const { page: more, titles } = understandMore(unpacked(scan), shape);
      const glances = await glancesOf(more.cards);
      const state = await keptFor(sender);
      if (state?.url === url && state.visit === visit && state.report?.detection.kind === 'list') {
        const cards = new Map(state.report.cards.map((card) => [card.id, card]));
        for (const [i, card] of more.cards.entries()) cards.set(card.id, { ...card, ...glances[i]! });
        await keep(sender, { ...state, report: { ...state.report, cards: [...cards.values()].slice(-MOST_CARDS) } });
      }
      return { titles, cards: glances.map(({ mark }) => mark) };
    },

    async 'page/left'({ visit, url }, sender) {
      if (!isStale(await keptFor(sender), visit)) await keep(sender, { url, visit, site: siteAt(url), report: null, error: null });
      return null;
    },

    async 'page/failed'({ visit, url, error }, sender) {
      if (!isStale(await keptFor(sender), visit)) await keep(sender, { url, visit, site: siteAt(url), report: null, error });
      await note(url, visit, null);
      return null;
    },

    async 'marks/style'(before, sender) {
      if (before) {
        await page.insertStyle(tabOf(sender), null, styleOf(before));
        return before;
      }
      const names = Object.fromEntries([...ROLES, ...CARD_MARKS, 'current'].map((role) => [role, deps.chance()])) as MarkNames;
      await page.insertStyle(tabOf(sender), sender.frameId, styleOf(names));
      return names;
    },

    async 'page/check'({ tabId }) {
      if ((await page.tell(tabId, { kind: 'page/again' })) === null) await page.check(tabId);
      return null;
    },

    async 'frame/here'({ tabId }) {
      const frame = await tabs.frame(tabId);
      const here = frame !== null && (await isHere(tabId, frame));
      if (frame && !here) await tabs.setFrame(tabId, null);
      return { here };
    },

    async 'posting/save'({ tabId, url, frameId = 0 }) {
      const frame = frameId === 0 ? null : await tabs.frame(tabId);
      const current = frameId === 0 ? await tabs.get(tabId) : frame;
      if (!current?.report?.posting) throw new Error(await say('error_nothing_to_save'));
      if (frame ? frame.frameId !== frameId || !(await isHere(tabId, frame)) : current.url !== url)
        throw new Error(await say('error_page_moved'));
      const kept = await saved.save(current.report, current.url, now().toISOString());
      lists.allSoon();
      return { id: kept.id };
    },

    async 'posting/forget'({ id }) {
      await saved.setForgotten([id], true, now());
      lists.allSoon();
      return null;
    },

    async 'posting/restore'({ id }) {
      await saved.setForgotten([id], false, now());
      lists.allSoon();
      return null;
    },

    async 'shelf/add'({ title, company, location, url, text }) {
      const written = [title, company, location, url, text].map((word) => word.trim());
      if (written.every((word) => word === '')) throw new Error(await say('error_nothing_to_save'));
      const [mine, how] = await Promise.all([profile.get(), settings.get()]);
      const address = httpUrl(url);
      const read = fromText({ text, title, company, location, url: address ?? undefined });
      // Without words of its own a posting is named by what was written of it
      const posting = text.trim() ? read.posting! : { ...read.posting!, id: `hand/${hashOf(written.join('\n'))}` };
      const judged = report({ ...read, posting }, mine, NEVER_SEEN, now(), termsOf(how));
      return { id: (await saved.save(judged, address, now().toISOString())).id };
    },

    async 'shelf/edit'({ ids, patch }) {
      const act = await saved.edit(ids, patch, now());
      if (Object.hasOwn(patch, 'next')) deps.stepsChanged();
      return { act };
    },

    async 'shelf/forget'({ ids }) {
      const act = await saved.setForgotten(ids, true, now());
      lists.allSoon();
      return { act };
    },

    async 'shelf/restore'({ ids }) {
      const act = await saved.setForgotten(ids, false, now());
      lists.allSoon();
      return { act };
    },

    async 'shelf/undo'({ act }) {
      const changed = await saved.undo(act, now());
      lists.allSoon();
      deps.stepsChanged();
      return { changed };
    },

    async 'warning/judge'(judging) {
      await judgements.set(withJudgement(await judgements.get(), judging, now().toISOString()));
      return null;
    },

    async 'shelf/set'(some) {
      await shelf.set({ ...(await shelf.get()), ...some });
      deps.stepsChanged();
      return null;
    },

    async 'posting/hide'({ id, hidden }) {
      await memory.hide(id, hidden, now().toISOString());
      await againAll();
      return null;
    },

    async 'company/hide'({ name, hidden }) {
      const mine = await profile.get();
      const others = mine.blockedCompanies.filter((other) => !sameCompany(other, name));
      await profile.set({ ...mine, blockedCompanies: hidden ? [...others, name] : others });
      await againAll();
      return null;
    },

    async 'profile/set'(next) {
      await profile.set(next);
      await againAll();
      return null;
    },

    async 'profile/use'({ id }) {
      await profile.change((all) => use(all, id));
      await againAll();
      return null;
    },

    async 'profiles/set'(next) {
      await profile.change(() => next);
      await againAll();
      return null;
    },

    async 'settings/set'(next) {
      await settings.set(next);
      await againAll();
      return null;
    },

    async 'evidence/show'({ tabId, span, frameId }) {
      return { shown: (await page.tell(tabId, { kind: 'evidence/show', span }, frameId)) === true };
    },

    async 'list/again'({ tabId, frameId }) {
      await lists.again(tabId, frameId);
      return null;
    },

    async 'marks/paint'({ tabId, on, frameId }) {
      const [how, state] = await Promise.all([settings.get(), frameId ? tabs.frame(tabId) : tabs.get(tabId)]);
      await page.tell(tabId, { kind: 'marks/paint', on: on && isMarked(state?.url ?? '', how) }, frameId);
      return null;
    },

    async 'data/erase'() {
      await deps.erase();
      return null;
    },
  };
  return inWords(handlers, say);

  async function glancesOf(cards: readonly Card[]) {
    const [mine, how] = await Promise.all([profile.get(), settings.get()]);
    return glance(cards, mine, now(), termsOf(how), await knownOf(cards, readerOf(mine, how)));
  }

  /** A new profile or setting changes what every open page shows. */
  async function againAll() {
    for (const tabId of (await tabs.all()).keys()) await page.tell(tabId, { kind: 'page/again' });
    for (const [tabId, { frameId }] of await tabs.frames()) await page.tell(tabId, { kind: 'page/again' }, frameId);
  }
}

/** A name for whom a score was judged: another profile, or other terms of pay, is another reader. */
const readerOf = (mine: Profile, how: Settings): string => hashOf(JSON.stringify([mine, termsOf(how)]));

function gistIn(judged: Report): Gist {
  const scam = judged.warnings.filter(({ group, severity }) => group === 'scam' && severity === judged.scam.level);
  return gistOf(briefOf(judged), (judged.match?.dealbreakers.length ?? 0) > 0, scam[0]?.id ?? null);
}

function httpUrl(words: string): string | null {
  if (!URL.canParse(words.trim())) return null;
  const url = new URL(words.trim());
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}

/** What the store could not do, in the reader's language. */
function inWords(handlers: Handlers, say: (key: string) => Promise<string>): Handlers {
  const told = Object.entries(handlers).map(([kind, handle]) => [
    kind,
    async (request: never, sender: Sender) => {
      try {
        return await (handle as (request: never, sender: Sender) => Promise<unknown>)(request, sender);
      } catch (error) {
        throw error instanceof StoreProblem ? new Error(await say(`error_store_${error.code}`)) : error;
      }
    },
  ]);
  return Object.fromEntries(told) as Handlers;
}
