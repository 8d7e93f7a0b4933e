import { healthItem, judgementsItem, profilesItem, settingsItem } from './items.ts';
import { shelfItem, syncedItem } from './shelf-item.ts';

/** Every stored value of `storage.local`. */
export const items = {
  profile: profilesItem,
  settings: settingsItem,
  shelf: shelfItem,
  judgements: judgementsItem,
  health: healthItem,
  synced: syncedItem,
} as const;
