import { useRef, useState } from 'preact/hooks';
import { SavedAdd } from '../components/saved-add.tsx';
import { SavedBin } from '../components/saved-bin.tsx';
import { SavedCompare } from '../components/saved-compare.tsx';
import { SavedDetail } from '../components/saved-detail.tsx';
import { SavedFiles } from '../components/saved-files.tsx';
import { SavedKeys } from '../components/saved-keys.tsx';
import { SavedPrint } from '../components/saved-print.tsx';
import { SavedRail } from '../components/saved-rail.tsx';
import { t } from '../text.ts';
import { List } from './list.tsx';
import { ExportReminder, SaidLine, StoreNotice } from './notices.tsx';
import { OverList } from './over-list.tsx';
import type { SavedProps } from './props.ts';
import { TopBar } from './top-bar.tsx';
import { useActs } from './use-acts.ts';
import { useKeys } from './use-keys.ts';
import { useOpened } from './use-opened.ts';
import { usePaper } from './use-paper.ts';
import { useSaid } from './use-said.ts';
import { useShown } from './use-shown.ts';

const MOST_COMPARED = 4;

/** What stands in front of the page. */
type Front = 'add' | 'keys' | 'compare' | 'files';

/** What is saved: found by words and filters, arranged, read with its notes in the margin, and written on. */
export function Saved(props: SavedProps) {
  const { rows, whole, store, shelf, profile, pay, chosen, search, problem, desk, now, onChoose, onProfile, onTerms } = props;
  const { statuses, views } = shelf;
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
        <div class="work">
          <SavedRail
            all={rows.length}
            counts={shown.counts}
            filters={shown.filters}
            floor={profile.salaryFloor}
            statuses={statuses}
            views={views}
            view={shown.view}
            tags={shown.tags}
            current={shown.asView}
            onFilters={shown.narrow}
            onView={shown.lookAt}
            onViews={acts.arrangeViews}
            onStatuses={acts.arrangeStatuses}
          />
          <main class="both" aria-busy={!whole}>
            <div class="list">
              <OverList
                shown={shown}
                all={rows.length}
                statuses={statuses}
                readOnly={readOnly}
                looking={search.share < 1}
                onStatus={acts.move}
                onTag={acts.tag}
                onForget={acts.forget}
                onCompare={() => setFront('compare')}
                onPrint={printThese}
              />
              <List
                rows={rows}
                shelf={shelf}
                profile={profile}
                chosen={chosen}
                now={now}
                shown={shown}
                onChoose={onChoose}
                onMove={acts.move}
                onForget={acts.forget}
              />
            </div>
            {open && (
              <SavedDetail
                key={open.id}
                saved={open}
                profile={profile}
                pay={pay}
                statuses={statuses}
                readOnly={readOnly}
                onEdit={(patch) => acts.edit(open, patch)}
                onStatus={(status) => acts.move([open.id], status)}
                onForget={() => acts.forget([open.id])}
                onBack={() => onChoose(null)}
                onProfile={onProfile}
                onTerms={onTerms}
                changed={() => desk.changed(open.id)}
                onCalendar={() => desk.calendar([open])}
                onNotify={shelf.notify ? undefined : acts.notify}
              />
            )}
          </main>
        </div>
      )}
      <InFront {...props} front={front} compared={[...selected].slice(0, MOST_COMPARED)} acts={acts} onClose={() => setFront(null)} />
      {paper && <SavedPrint {...paper} statuses={statuses} />}
    </div>
  );
}

type InFrontProps = SavedProps & {
  readonly front: Front | null;
  readonly compared: readonly string[];
  readonly acts: ReturnType<typeof useActs>;
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
