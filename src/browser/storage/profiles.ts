import type { Profile } from '../../core/match/profile.ts';
import { activeOf, editActive, type Profiles } from '../../core/match/profiles.ts';
import { followItem, getItem, setItem } from './item.ts';
import { profilesItem } from './items.ts';

/** The profile that postings are matched with. */
export const getProfile = async (): Promise<Profile> => activeOf(await getItem(profilesItem)).profile;

let last: Promise<unknown> = Promise.resolve();

/** Changes what is stored, one change after the other. Only the background calls this. */
export function changeProfiles(change: (all: Profiles) => Profiles): Promise<void> {
  const next = last.then(async () => setItem(profilesItem, change(await getItem(profilesItem))));
  last = next.catch(() => undefined);
  return next;
}

/** Only the background calls this. */
export const setProfile = (profile: Profile): Promise<void> => changeProfiles((all) => editActive(all, profile));

/** Calls back with the active profile now and whenever it changes; answers a function that stops it. */
export const followProfile = (tell: (profile: Profile) => void): (() => void) =>
  followItem(profilesItem, (all) => tell(activeOf(all).profile));
