import '../dialog.css';
import { useEffect, useState } from 'preact/hooks';
import { followItem } from '../../browser/storage/item.ts';
import { rows as allRows } from '../../browser/storage/saved.ts';
import { syncedItem } from '../../browser/storage/shelf-item.ts';
import { ask } from '../../browser/wire.ts';
import type { Profile } from '../../core/match/profile.ts';
import type { Kept } from '../../core/saved/record.ts';
import type { PaySettings } from '../../messages/settings.ts';
import type { Shelf } from '../../messages/shelf.ts';
import { NEVER_SYNCED, type Synced } from '../../messages/synced.ts';
import { SavedFiles } from '../components/saved-files.tsx';
import { filesOf } from '../saved/files.ts';
import { useFollow } from '../use-follow.ts';

type Props = { shelf: Shelf; profile: Profile; pay: PaySettings; onClose: () => void };

/** The files of the saved page, from the options. Read when it is opened, all at once: a table out holds every row. */
export function FilesDialog({ shelf, profile, pay, onClose }: Props) {
  const [rows, setRows] = useState<readonly Kept[] | null>(null);
  const synced = useFollow((tell: (synced: Synced) => void) => followItem(syncedItem, tell), []) ?? NEVER_SYNCED;
  useEffect(() => {
    let here = true;
    const read = async () => {
      const known: Kept[] = [];
      for await (const chunk of allRows()) known.push(...chunk);
      return known;
    };
    // A store that cannot be opened has nothing to hand out; what goes wrong with a file is said where it is chosen
    void read().then(
      (known) => here && setRows(known),
      () => here && setRows([]),
    );
    return () => {
      here = false;
    };
  }, []);
  if (!rows) return null;
  const arrange = (some: Partial<Shelf>) => ask('shelf/set', some);
  const files = filesOf({ rows, shelf, profile, pay, arrange, tell: () => undefined });
  return (
    <SavedFiles
      files={files}
      shelf={shelf}
      synced={synced}
      readOnly={false}
      onShelf={(some) => void arrange(some).catch(console.warn)}
      onClose={onClose}
    />
  );
}
