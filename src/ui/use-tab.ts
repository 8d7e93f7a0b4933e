import { useCallback, useEffect, useState } from 'preact/hooks';
import { followItem } from '../browser/storage/item.ts';
import { judgementsItem, profilesItem, settingsItem } from '../browser/storage/items.ts';
import { followProfile } from '../browser/storage/profiles.ts';
import { type FrameState, followFrame, followTab, type TabState } from '../browser/storage/reports.ts';
import { followSaved } from '../browser/storage/told.ts';
import { activeTab, followTabs, getTabById, type Tab } from '../browser/tabs.ts';
import { ask } from '../browser/wire.ts';
import type { Match } from '../core/match/match.ts';
import { EMPTY_PROFILE, type Profile } from '../core/match/profile.ts';
import { activeOf, EMPTY_PROFILES, type Profiles } from '../core/match/profiles.ts';
import type { Posting, PostingId } from '../core/posting/posting.ts';
import type { Own } from '../core/saved/own.ts';
import { type Judgements, NO_JUDGEMENTS } from '../messages/judgement.ts';
import { DEFAULT_SETTINGS, type Settings } from '../messages/settings.ts';
import type { Careers } from './components/matched-with.tsx';
import type { Keeping } from './components/save-foot.tsx';
import { useFollow } from './use-follow.ts';
import type { OwnWords } from './view/own-word.ts';
import { profileName } from './view/profile-name.ts';
import { type TabView, viewOf } from './view/tab-view.ts';

/** The tab a page of ours speaks of: the one in front, or the one named in the address (`?tab=7`), for which it was opened. */
const named = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
const find = (): Promise<Tab | null> => (Number.isInteger(named) ? getTabById(named) : activeTab());

/** The tab in front and what is known of it, live. */
export function useTab(): { tab: Tab | null; view: TabView | null } {
  const tab = useFollow<Tab | null>((tell) => followTabs(find, tell), []);
  const id = tab?.id ?? null;
  const state = useFollow<{ of: number | null; state: TabState | null }>(
    (tell) => {
      if (id === null) return () => undefined;
      return followTab(id, (next) => tell({ of: id, state: next }));
    },
    [id],
  );
  const frame = useFollow<FrameState | null>(
    (tell) => {
      if (id === null) return () => undefined;
      return followFrame(id, tell);
    },
    [id],
  );
  // Whether a frame is still there only itself can say: asked whenever the tab moves, and shown only when it answers.
  const [here, setHere] = useState<number | null>(null);
  useEffect(() => {
    if (id === null || !frame) return setHere(null);
    let current = true;
    void ask('frame/here', { tabId: id }).then(
      (answer) => current && setHere(answer.here ? frame.visit : null),
      () => current && setHere(null),
    );
    return () => {
      current = false;
    };
  }, [tab, id, frame]);
  if (tab === undefined) return { tab: null, view: null };
  if (tab === null) return { tab, view: { kind: 'closed' } };
  if (!state || state.of !== id) return { tab, view: null };
  return { tab, view: viewOf(tab, state.state, frame && here === frame.visit ? frame : null) };
}

export function useProfile() {
  return useFollow(followProfile, []) ?? EMPTY_PROFILE;
}

/** The active profile, and the way to another one where there are several. */
export function useProfiles(): { profile: Profile; careers: Careers | null } {
  const profiles = useFollow((tell: (all: Profiles) => void) => followItem(profilesItem, tell), []) ?? EMPTY_PROFILES;
  const all = profiles.list.map((one, place) => ({ id: one.id, name: profileName(one, place) }));
  const careers = { active: profiles.active, all, onUse: (id: string) => void ask('profile/use', { id }) };
  return { profile: activeOf(profiles).profile, careers: all.length > 1 ? careers : null };
}

export function useSettings() {
  return useFollow((tell: (settings: Settings) => void) => followItem(settingsItem, tell), []) ?? DEFAULT_SETTINGS;
}

/** What the person has said of a posting's warnings, and the way to say it. */
export function useOwnWords(posting: Posting | null): OwnWords | undefined {
  const all = useFollow((tell: (all: Judgements) => void) => followItem(judgementsItem, tell), []) ?? NO_JUDGEMENTS;
  if (!posting) return undefined;
  const { id, url } = posting;
  return {
    list: all.list.filter((one) => one.id === id),
    say: (rule, quote, said) => void ask('warning/judge', { id, url, rule, quote, said }).catch(() => undefined),
  };
}

/** The store of saved postings; loaded after the first paint, which does not wait for it. */
export const savedStore = () => import('../browser/storage/saved.ts');

/** Is the posting kept; and what can be done about it. */
export function useKeeping(tab: Tab | null, id: PostingId | null, frameId: number) {
  const [own, setOwn] = useState<{ id: PostingId | null; forgotten: boolean; busy: boolean; problem: string | null }>(nothing(null));
  const record = useFollow<{ readonly before: Match | null; readonly own: Own } | null>(
    (tell) => {
      if (id === null) return () => undefined;
      const look = () =>
        void savedStore()
          .then(({ getSaved }) => getSaved(id))
          .then(
            (saved) => tell(saved && { before: saved.report.match, own: saved.own }),
            () => tell(null),
          );
      look();
      return followSaved(look);
    },
    [id],
  );
  const kept = record === undefined ? null : record !== null;
  useEffect(() => setOwn(nothing(id)), [id]);
  const act = useCallback(
    async (work: () => Promise<unknown>, forgotten: boolean) => {
      setOwn({ id, forgotten: false, busy: true, problem: null });
      const problem = await work().then(
        () => null,
        (error: unknown) => (error instanceof Error ? error.message : String(error)),
      );
      setOwn({ id, forgotten: forgotten && problem === null, busy: false, problem });
    },
    [id],
  );
  const keeping: Keeping = { kept, forgotten: own.forgotten && kept !== true, busy: own.busy, problem: own.problem };
  return {
    keeping,
    before: record?.before ?? null,
    own: record?.own ?? null,
    save: () => void (tab && act(() => ask('posting/save', { tabId: tab.id, url: tab.url ?? '', frameId }), false)),
    forget: () => void (id && act(() => ask('posting/forget', { id }), true)),
    restore: () => void (id && act(() => ask('posting/restore', { id }), false)),
  };
}

const nothing = (id: PostingId | null) => ({ id, forgotten: false, busy: false, problem: null });
