import type { Profile } from '../../core/match/profile.ts';
import type { Kept } from '../../core/saved/record.ts';
import type { PaySettings } from '../../messages/settings.ts';
import type { Shelf } from '../../messages/shelf.ts';
import type { Synced } from '../../messages/synced.ts';
import type { Desk } from './desk.ts';
import type { Search } from './use-search.ts';

export type SavedProps = {
  readonly rows: readonly Kept[];
  /** False while only the first of many are read. */
  readonly whole: boolean;
  readonly store: 'open' | 'read-only' | 'closed';
  readonly shelf: Shelf;
  /** What the last round of sync did. */
  readonly synced: Synced;
  readonly profile: Profile;
  readonly pay: PaySettings;
  readonly chosen: string | null;
  readonly search: Search;
  /** What is searched for at first. */
  readonly find?: string;
  readonly problem: string | null;
  readonly desk: Desk;
  readonly now: number;
  readonly onChoose: (id: string | null) => void;
  readonly onProfile: () => void;
  readonly onTerms: () => void;
};
