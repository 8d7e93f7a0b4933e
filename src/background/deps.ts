import type { FrameState, TabState } from '../browser/storage/reports.ts';
import type { Badge } from '../browser/tabs.ts';
import type { Gist, Known } from '../core/glance.ts';
import type { Visit } from '../core/health.ts';
import type { History } from '../core/history/history.ts';
import type { Profile } from '../core/match/profile.ts';
import type { Profiles } from '../core/match/profiles.ts';
import type { Posting, PostingId } from '../core/posting/posting.ts';
import type { Report } from '../core/report.ts';
import type { Own } from '../core/saved/own.ts';
import type { Handlers, Kind, Told } from '../messages/contract.ts';
import type { Judgements } from '../messages/judgement.ts';
import type { Settings } from '../messages/settings.ts';
import type { Shelf } from '../messages/shelf.ts';
import type { Words } from '../messages/words.ts';
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
  /** Leaves nothing of what is stored. */
  readonly erase: () => Promise<void>;
  readonly now: () => Date;
  /** Letters nobody can guess. */
  readonly chance: () => string;
};

/** The handlers of some subjects: `HandlersOf<'shelf'>` answer every message `shelf/…`. */
export type HandlersOf<Subject extends string> = Pick<Handlers, Extract<Kind, `${Subject}/${string}`>>;
