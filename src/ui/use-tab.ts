import { useCallback, useEffect, useState } from 'preact/hooks';
import { judgementsItem, profilesItem, settingsItem } from '../browser/storage/items.ts';
import { followProfile } from '../browser/storage/profiles.ts';
import { type FrameState, followFrame, followTab, heldFrame, heldTab, type TabState } from '../browser/storage/reports.ts';
import { followSaved } from '../browser/storage/told.ts';
import { followTabs, type Tab } from '../browser/tabs.ts';
import { ask } from '../browser/wire.ts';
import type { Match } from '../core/match/match.ts';
import { EMPTY_PROFILE, type Profile } from '../core/match/profile.ts';
import { activeOf } from '../core/match/profiles.ts';
import type { Posting, PostingId } from '../core/posting/posting.ts';
import type { Own } from '../core/saved/own.ts';
import type { Settings } from '../messages/settings.ts';
import type { Careers } from './components/matched-with.tsx';
import type { Keeping } from './components/save-foot.tsx';
import { findTab, foundTab, unlessFound } from './subject.ts';
import { useFollow } from './use-follow.ts';
import { useItem } from './use-item.ts';
import type { OwnWords } from './view/own-word.ts';
import { profileName } from './view/profile-name.ts';
import { type TabView, viewOf } from './view/tab-view.ts';

/** The tab in front and what is known of it, live. */
export function useTab(): { tab: Tab | null; view: TabView | null } {
  const tab = useFollow<Tab | null>((tell) => followTabs(findTab, (next) => tell(unlessFound(next))), [], foundTab);
  const id = tab?.id ?? null;
  const state = useFollow<TabState | null>(
    (tell) => (id === null ? nobody : followTab(id, tell)),
    [id],
    () => (id === null ? undefined : heldTab(id)),
  );
  const frame = useFollow<FrameState | null>(
    (tell) => (id === null ? nobody : followFrame(id, tell)),
    [id],
    () => (id === null ? undefined : heldFrame(id)),
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
  if (state === undefined) return { tab, view: null };
  return { tab, view: viewOf(tab, state, frame && here === frame.visit ? frame : null) };
}

const nobody = () => undefined;

export function useProfile() {
  return useFollow(followProfile, []) ?? EMPTY_PROFILE;
}

/** The active profile, and the way to another one where there are several. */
export function useProfiles(): { profile: Profile; careers: Careers | null } {
  const { active, list } = useItem(profilesItem);
  const careers = () => ({
    active,
    all: list.map((one, place) => ({ id: one.id, name: profileName(one, place) })),
    onUse: (id: string) => void ask('profile/use', { id }),
  });
  return { profile: activeOf({ active, list }).profile, careers: list.length > 1 ? careers() : null };
}

export const useSettings = (): Settings => useItem(settingsItem);

/** What the person has said of a posting's warnings, and the way to say it. */
export function useOwnWords(posting: Posting | null): OwnWords | undefined {
  const all = useItem(judgementsItem);
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
