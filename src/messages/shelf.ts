import type { View } from '../core/saved/filters.ts';
import type { OwnStatus } from '../core/saved/own.ts';

/** How a person arranges what they keep. */
export type Shelf = {
  /** Statuses beside the seven stages. */
  readonly statuses: readonly OwnStatus[];
  readonly views: readonly View[];
  /** A weekly word that it is time to export. */
  readonly remindExport: boolean;
  /** When everything was last exported, ISO 8601. */
  readonly exportedAt: string | null;
  /** Next steps are told by notifications; the permission is asked for when this is switched on. */
  readonly notify: boolean;
  /** Settings, profile and a compact index go through the browser's own sync. */
  readonly sync: boolean;
};

export const EMPTY_SHELF: Shelf = { statuses: [], views: [], remindExport: true, exportedAt: null, notify: false, sync: false };
