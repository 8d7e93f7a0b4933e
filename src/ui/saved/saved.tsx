import { useRef, useState } from 'preact/hooks';
import { SavedAdd } from '../components/saved-add.tsx';
import { SavedBin } from '../components/saved-bin.tsx';
import { SavedCompare } from '../components/saved-compare.tsx';
import { SavedFiles } from '../components/saved-files.tsx';
import { SavedKeys } from '../components/saved-keys.tsx';
import { SavedPrint } from '../components/saved-print.tsx';
import { t } from '../text.ts';
import { ExportReminder, SaidLine, StoreNotice } from './notices.tsx';
import type { SavedProps } from './props.ts';
import { TopBar } from './top-bar.tsx';
import { type Acts, useActs } from './use-acts.ts';
import { useKeys } from './use-keys.ts';
import { useOpened } from './use-opened.ts';
import { usePaper } from './use-paper.ts';
import { useSaid } from './use-said.ts';
import { useShown } from './use-shown.ts';
import { Workspace } from './workspace.tsx';

const MOST_COMPARED = 4;

/** What stands in front of the page. */
type Front = 'add' | 'keys' | 'compare' | 'files';

/** What is saved: found by words and filters, arranged, read with its notes in the margin, and written on. */
export function Saved(props: SavedProps) {
  const { rows, whole, store, shelf, chosen, search, problem, desk, now, onChoose } = props;
  const [front, setFront] = useState<Front | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const saying = useSaid();
  const shown = useShown(props);
  const acts = useActs(props, saying);
  const { paper, print } = usePaper(desk, saying);
  const open = useOpened(rows.find(({ id }) => id === chosen) ?? null, desk);
  const { selected, look } = shown;
  const readOnly = store !== 'open';
  const nothing = rows.length === 0 && whole;

  /** The selected, the open one, or all that is shown, as far as one would read them on paper. */
  const printThese = () => print(selected.size > 0 ? [...selected] : chosen !== null ? [chosen] : shown.rows.map(({ id }) => id));
  useKeys({
    find: () => field.current?.focus(),
    help: () => setFront('keys'),
    undo: saying.undo,
    close: () => chosen !== null && onChoose(null),
    print: printThese,
  });

  return (
    <div class={`app as-${look}${open ? ' open' : ''}`}>
      <TopBar
        field={field}
        query={shown.query}
        look={look}
        nothing={nothing}
        readOnly={readOnly}
        onBegin={search.begin}
        onQuery={shown.setQuery}
        onLook={shown.setLook}
        onAdd={() => setFront('add')}
        onFiles={() => setFront('files')}
        onKeys={() => setFront('keys')}
      />
      <StoreNotice store={store} />
      <ExportReminder
        rows={rows}
        whole={whole}
        store={store}
        shelf={shelf}
        now={now}
        onExport={() => void acts.files().out('backup').catch(saying.failed)}
      />
      <SaidLine problem={problem} said={saying.said} onUndo={saying.undo} />
      {look === 'bin' ? (
        <main class="list">
          <h2 class="vh">{t('saved_look_bin')}</h2>
          <SavedBin bin={desk.bin} turn={rows} now={now} readOnly={readOnly} onRestore={acts.restore} />
        </main>
      ) : nothing ? (
        <main class="blank">
          <h2>{t('saved_none')}</h2>
          <p class="dim">{t('saved_none_how')}</p>
        </main>
      ) : (
        <Workspace {...props} shown={shown} acts={acts} open={open} onCompare={() => setFront('compare')} onPrint={printThese} />
      )}
      <InFront {...props} front={front} compared={[...selected].slice(0, MOST_COMPARED)} acts={acts} onClose={() => setFront(null)} />
      {paper && <SavedPrint {...paper} statuses={shelf.statuses} />}
    </div>
  );
}

type InFrontProps = SavedProps & {
  readonly front: Front | null;
  readonly compared: readonly string[];
  readonly acts: Acts;
  readonly onClose: () => void;
};

function InFront({ front, compared, acts, desk, profile, pay, shelf, synced, store, onClose }: InFrontProps) {
  switch (front) {
    case 'add':
      return <SavedAdd onClose={onClose} onAdd={acts.add} />;
    case 'compare':
      return <SavedCompare ids={compared} open={desk.open} profile={profile} pay={pay} statuses={shelf.statuses} onClose={onClose} />;
    case 'files': {
      const readOnly = store !== 'open';
      return <SavedFiles files={acts.files()} shelf={shelf} synced={synced} readOnly={readOnly} onShelf={acts.arrange} onClose={onClose} />;
    }
    case 'keys':
      return <SavedKeys onClose={onClose} />;
    case null:
      return null;
  }
}
