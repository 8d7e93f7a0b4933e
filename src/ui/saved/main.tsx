import '../theme.css';
import '../parts.css';
import '../forms.css';
import '../dialog.css';
import './saved.css';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { askToNotify } from '../../browser/notifications.ts';
import { followItem } from '../../browser/storage/item.ts';
import { binRows, getSaved, storeState } from '../../browser/storage/saved.ts';
import { changedText } from '../../browser/storage/seen.ts';
import { shelfItem, syncedItem } from '../../browser/storage/shelf-item.ts';
import { openPage } from '../../browser/tabs.ts';
import { ask } from '../../browser/wire.ts';
import type { Kept } from '../../core/saved/record.ts';
import { EMPTY_SHELF, type Shelf } from '../../messages/shelf.ts';
import { NEVER_SYNCED, type Synced } from '../../messages/synced.ts';
import { TERMS } from '../places.ts';
import { start } from '../start.tsx';
import { useFollow } from '../use-follow.ts';
import { useProfile, useSettings } from '../use-tab.ts';
import { saveCalendar } from './calendar.ts';
import type { Desk } from './desk.ts';
import { filesOf } from './files.ts';
import type { SavedProps } from './props.ts';
import { Saved } from './saved.tsx';
import { useRows } from './use-rows.ts';
import { useSearch } from './use-search.ts';

const desk: Omit<Desk, 'files'> = {
  open: getSaved,
  edit: (ids, patch) => ask('shelf/edit', { ids, patch }).then(({ act }) => act),
  forget: (ids) => ask('shelf/forget', { ids }).then(({ act }) => act),
  restore: (ids) => ask('shelf/restore', { ids }).then(({ act }) => act),
  undo: (act) => ask('shelf/undo', { act }).then(({ changed }) => changed),
  add: (added) => ask('shelf/add', added).then(({ id }) => id),
  arrange: (some) => ask('shelf/set', some),
  bin: binRows,
  changed: changedText,
  calendar: saveCalendar,
  allowNotify: askToNotify,
  print: () => window.print(),
};

/** Until the first rows are read. */
const NONE: readonly Kept[] = [];

function Page() {
  const known = useRows();
  const search = useSearch();
  const store = useFollow<SavedProps['store']>((tell) => {
    void storeState().then(tell);
    return () => undefined;
  }, []);
  const shelf = useFollow((tell: (shelf: Shelf) => void) => followItem(shelfItem, tell), []) ?? EMPTY_SHELF;
  const synced = useFollow((tell: (synced: Synced) => void) => followItem(syncedItem, tell), []) ?? NEVER_SYNCED;
  const profile = useProfile();
  const { pay } = useSettings();
  const [chosen, choose] = useHash();
  const whole = useMemo<Desk>(
    () => ({ ...desk, files: (rows, shelf, tell) => filesOf({ rows, shelf, profile, pay, arrange: desk.arrange, tell }) }),
    [profile, pay],
  );
  return (
    <Saved
      rows={known?.rows ?? NONE}
      whole={known?.whole ?? false}
      problem={store === 'closed' ? null : (known?.problem ?? null)}
      store={store ?? 'open'}
      shelf={shelf}
      synced={synced}
      profile={profile}
      pay={pay}
      chosen={chosen}
      search={search}
      find={new URLSearchParams(location.search).get('find') ?? ''}
      desk={whole}
      now={Date.now()}
      onChoose={choose}
      onProfile={() => void openPage('src/ui/options/index.html')}
      onTerms={() => void openPage(TERMS)}
    />
  );
}

/** The chosen posting lives in the address, so that Back and reload mean what they say. */
function useHash(): [string | null, (id: string | null) => void] {
  const read = () => decodeURIComponent(location.hash.slice(1)) || null;
  const [id, setId] = useState(read);
  useEffect(() => {
    const hear = () => setId(read());
    addEventListener('hashchange', hear);
    return () => removeEventListener('hashchange', hear);
  }, []);
  return [
    id,
    (next) => {
      location.hash = next === null ? '' : encodeURIComponent(next);
    },
  ];
}

await start(Page, 'saved_page', null);
