import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../core/match/profile.ts';
import { NO_FILTERS, ORDERS, type Order, type OrderBy, type View } from '../../core/saved/filters.ts';
import type { Own, OwnStatus, StatusId } from '../../core/saved/own.ts';
import type { Kept, Saved as Whole } from '../../core/saved/record.ts';
import { exportIsDue } from '../../core/saved/reminders.ts';
import { type PaySettings, termsOf } from '../../messages/settings.ts';
import type { Shelf } from '../../messages/shelf.ts';
import type { Synced } from '../../messages/synced.ts';
import { isCommand } from '../arrows.ts';
import { Icon } from '../components/icon.tsx';
import { Reading } from '../components/reading.tsx';
import { SavedAdd } from '../components/saved-add.tsx';
import { SavedBin } from '../components/saved-bin.tsx';
import { SavedBoard } from '../components/saved-board.tsx';
import { SavedBulk } from '../components/saved-bulk.tsx';
import { SavedCompare } from '../components/saved-compare.tsx';
import { SavedDetail } from '../components/saved-detail.tsx';
import { SavedFiles } from '../components/saved-files.tsx';
import { SavedKeys } from '../components/saved-keys.tsx';
import { SavedPictures } from '../components/saved-pictures.tsx';
import { SavedPrint } from '../components/saved-print.tsx';
import { SavedRail } from '../components/saved-rail.tsx';
import { SavedTable } from '../components/saved-table.tsx';
import { counted } from '../format.ts';
import { plural, t } from '../text.ts';
import { countsOf, isNarrowed, namesOf, putBack, shelved, statusName, takesAway, titleOf, titlesOf } from '../view/shelf.ts';
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

const LOOKS = ['table', 'board', 'pictures', 'bin'] as const;
type Look = (typeof LOOKS)[number];

/** What is told after an act; `back` takes it back. */
type Said = { readonly words: string; readonly back: (() => Promise<unknown>) | null; readonly problem: boolean };

const MOST_COMPARED = 4;
const NEWEST: Order = { by: 'savedAt', down: true };
/** More nobody prints; each is a page or two. */
const MOST_PRINTED = 500;
const NOBODY: ReadonlySet<string> = new Set();

/** What is saved: found by words and filters, arranged, read with its notes in the margin, and written on. */
export function Saved(props: SavedProps) {
  const {
    rows,
    whole,
    store,
    shelf,
    synced,
    profile,
    pay,
    chosen,
    search,
    find = '',
    problem,
    desk,
    now,
    onChoose,
    onProfile,
    onTerms,
  } = props;
  const [query, setQuery] = useState(find);
  const [filters, setFilters] = useState(NO_FILTERS);
  const [order, setOrder] = useState<Order | null>(null);
  const [look, setLook] = useState<Look>('table');
  const [view, setView] = useState<string | null>(null);
  const [selection, setSelection] = useState(NOBODY);
  const [said, setSaid] = useState<Said | null>(null);
  const [front, setFront] = useState<'add' | 'keys' | 'compare' | 'files' | null>(null);
  const [paper, setPaper] = useState<{ readonly all: readonly Whole[]; readonly cut: string | null } | null>(null);
  const [reminded, setReminded] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { statuses, views } = shelf;
  const latest = useRef(shelf);
  latest.current = shelf;
  const floor = profile.salaryFloor;
  const readOnly = store !== 'open';

  const terms = useMemo(() => ({ pay: termsOf({ pay }), statuses }), [pay, statuses]);
  const counts = useMemo(() => countsOf(rows, floor, terms), [rows, floor, terms]);
  const skills = useMemo(() => profile.skills.map(({ name }) => name), [profile]);
  const found = useMemo(() => search.find(query), [search, query]);
  const by: Order = order ?? (found ? { by: 'relevance', down: true } : NEWEST);
  const shown = useMemo(() => shelved(rows, filters, by, terms, found), [rows, filters, by.by, by.down, terms, found]);
  const tags = useMemo(() => [...new Set(rows.flatMap(({ own }) => own.tags))].sort(), [rows]);
  // What has gone, or is not shown, is not acted upon
  const selected = useMemo(
    () => (selection.size === 0 ? NOBODY : new Set(shown.filter(({ id }) => selection.has(id)).map(({ id }) => id))),
    [shown, selection],
  );
  const chosenRow = rows.find(({ id }) => id === chosen) ?? null;
  const open = useOpened(chosenRow, desk);

  const tell = (words: string, back: Said['back'] = null) => setSaid({ words, back, problem: false });
  const failed = (error: unknown) => setSaid({ words: wordsOf(error), back: null, problem: true });
  /** Acts are taken back the latest first. */
  const backOf = (acts: readonly number[]) => async () => {
    for (const act of acts.toReversed()) await desk.undo(act);
  };
  const doing = (work: readonly Promise<number | null>[], words: string) =>
    void Promise.all(work).then((all) => {
      const acts = all.filter((act) => act !== null);
      if (acts.length > 0) tell(words, backOf(acts));
    }, failed);
  const rowsOf = (ids: readonly string[]) => rows.filter(({ id }) => ids.includes(id));
  const forget = (ids: readonly string[]) => {
    doing([desk.forget(ids)], t('saved_forgotten', titlesOf(rowsOf(ids))));
    if (chosen !== null && ids.includes(chosen)) onChoose(null);
  };
  const move = (ids: readonly string[], status: StatusId) =>
    doing([desk.edit(ids, { status })], t('saved_moved', titlesOf(rowsOf(ids)), statusName(status, statuses)));
  const tag = (ids: readonly string[], word: string) => {
    // Each has tags of its own; those alike are written together
    const alike = new Map<string, { tags: readonly string[]; ids: string[] }>();
    for (const { id, own } of rowsOf(ids)) {
      const key = JSON.stringify(own.tags);
      const group = alike.get(key) ?? { tags: own.tags, ids: [] };
      group.ids.push(id);
      alike.set(key, group);
    }
    const work = [...alike.values()].map((group) => desk.edit(group.ids, { tags: [...new Set([...group.tags, word])] }));
    doing(work, t('saved_tagged', titlesOf(rowsOf(ids)), word));
  };
  const restore = (some: readonly Kept[]) => doing([desk.restore(some.map(({ id }) => id))], t('saved_restored', titlesOf(some)));
  const undo = async () => {
    if (!said?.back) return;
    setSaid(null);
    await said.back();
    tell(t('saved_undone'));
  };
  const arrange = (some: Partial<Shelf>) => void desk.arrange(some).catch(failed);
  /** What a person made and takes away again, or writes over, is put back by the same button as a posting. */
  const arrangeViews = (next: readonly View[]) =>
    void desk.arrange({ views: next }).then(() => {
      const gone = views.filter((view) => !next.includes(view));
      if (gone.length > 0)
        tell(t('saved_removed', namesOf(gone)), () => desk.arrange({ views: putBack(latest.current.views, gone, views) }));
    }, failed);
  const arrangeStatuses = (next: readonly OwnStatus[]) =>
    void desk.arrange({ statuses: next }).then(() => {
      const gone = statuses.filter((status) => !next.includes(status));
      const back = () => desk.arrange({ statuses: putBack(latest.current.statuses, gone, statuses) });
      if (gone.length > 0) tell(t('saved_removed', namesOf(gone)), back);
    }, failed);
  const edit = async (row: Kept, patch: Partial<Own>) => {
    const act = await desk.edit([row.id], patch);
    if (act !== null && takesAway(row.own, patch)) tell(t('saved_took_away', titleOf(row)), backOf([act]));
    return act;
  };
  /** The selected, the open one, or all that is shown, as far as one would read them on paper. */
  const print = async () => {
    const ids = selected.size > 0 ? [...selected] : chosen !== null ? [chosen] : shown.map(({ id }) => id);
    const read = await Promise.all(ids.slice(0, MOST_PRINTED).map((id) => desk.open(id)));
    const cut = ids.length > MOST_PRINTED ? t('saved_print_most', counted(MOST_PRINTED), counted(ids.length)) : null;
    if (cut) tell(cut);
    setPaper({ all: read.filter((one) => one !== null), cut });
  };
  // The browser prints what stands on the page: first it has to stand there
  useEffect(() => {
    if (!paper) return;
    desk.print();
    setPaper(null);
  }, [paper]);
  const notify = async () => {
    if (await desk.allowNotify()) await desk.arrange({ notify: true });
  };
  const lookAt = (next: View) => {
    setQuery(next.query);
    setFilters({ ...NO_FILTERS, ...next.filters });
    setOrder(next.order);
    setLook(next.as);
    setView(next.id);
  };
  const current = (name: string): View => ({
    id: crypto.randomUUID(),
    name,
    query,
    filters,
    order: by,
    as: look === 'board' ? 'board' : 'table',
  });
  const showAll = () => {
    setQuery('');
    setFilters(NO_FILTERS);
    setView(null);
  };

  // At once, so that a key never means what it meant before
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if ((event.ctrlKey || event.metaKey) && event.code === 'KeyP' && !event.shiftKey && !event.altKey) {
        event.preventDefault();
        void print().catch(failed);
      }
      const writing = event.target instanceof Element && event.target.closest('input:not([type="checkbox"]), textarea, select, dialog');
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      if (event.key === '/' && !writing) {
        event.preventDefault();
        field.current?.focus();
      } else if (event.key === '?' && !writing) setFront('keys');
      else if (isCommand(event, 'KeyZ')) void undo().catch(failed);
      else if (event.key === 'Escape' && !writing && chosen !== null) onChoose(null);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  });

  const nothing = rows.length === 0 && whole;
  const files = () => desk.files(rows, shelf, (act) => tell(t('saved_taken_in'), act === null ? null : backOf([act])));
  const remindsExport = whole && !reminded && store === 'open' && exportIsDue(shelf, rows.at(-1)?.savedAt ?? null, now);
  return (
    <div class={`app as-${look}${open ? ' open' : ''}`}>
      <header class="bar-top">
        <h1>
          <img src="/icons/icon-32.png" width="20" height="20" alt="" />
          {t('saved_title')}
        </h1>
        {!nothing && (
          <label class="find">
            <Icon name="search" />
            <span class="vh">{t('saved_search')}</span>
            <input
              ref={field}
              class="field"
              type="search"
              value={query}
              placeholder={t('saved_search_hint')}
              aria-keyshortcuts="/"
              onFocus={search.begin}
              onInput={({ currentTarget }) => setQuery(currentTarget.value)}
            />
          </label>
        )}
        <fieldset class="seg">
          <legend class="vh">{t('saved_look')}</legend>
          {LOOKS.map((name) => (
            <button key={name} type="button" aria-pressed={look === name} onClick={() => setLook(name)}>
              {t(`saved_look_${name}`)}
            </button>
          ))}
        </fieldset>
        <span class="grow" />
        <button type="button" class="btn quiet" onClick={() => setFront('add')} disabled={readOnly}>
          <Icon name="plus" />
          {t('saved_add')}
        </button>
        <button type="button" class="btn" onClick={() => setFront('files')}>
          {t('saved_files')}
        </button>
        <button type="button" class="btn icon" aria-label={t('saved_keys')} title={t('saved_keys')} onClick={() => setFront('keys')}>
          <span aria-hidden="true">?</span>
        </button>
      </header>
      {store !== 'open' && (
        <p class="said small" role="status">
          <Icon name="lock" /> {t(store === 'read-only' ? 'saved_read_only' : 'saved_store_closed')}
        </p>
      )}
      {remindsExport && (
        <section class="said small" aria-label={t('saved_reminders')}>
          <span>{t(shelf.exportedAt ? 'saved_export_due' : 'saved_out_never')}</span>
          <button type="button" class="btn quiet" onClick={() => void files().out('backup').catch(failed)}>
            {t('saved_export_now')}
          </button>
          <button type="button" class="btn quiet" onClick={() => setReminded(true)}>
            {t('saved_not_now')}
          </button>
        </section>
      )}
      <div class="said" role="status" aria-live="polite">
        {problem && <span class="problem">{problem}</span>}
        {said && (
          <>
            <span class={said.problem ? 'problem' : 'small'}>{said.words}</span>
            {said.back && (
              <button type="button" class="btn quiet" onClick={() => void undo().catch(failed)} aria-keyshortcuts="Z">
                {t('common_undo')}
              </button>
            )}
          </>
        )}
      </div>
      {look === 'bin' ? (
        <main class="list">
          <h2 class="vh">{t('saved_look_bin')}</h2>
          <SavedBin bin={desk.bin} turn={rows} now={now} readOnly={readOnly} onRestore={restore} />
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
            counts={counts}
            filters={filters}
            floor={floor}
            statuses={statuses}
            views={views}
            view={view}
            tags={tags}
            current={current}
            onFilters={(next) => {
              setFilters(next);
              setView(null);
            }}
            onView={lookAt}
            onViews={arrangeViews}
            onStatuses={arrangeStatuses}
          />
          <main class="both" aria-busy={!whole}>
            <div class="list">
              <div class="over-list">
                {selected.size > 0 ? (
                  <SavedBulk
                    count={selected.size}
                    statuses={statuses}
                    readOnly={readOnly}
                    onStatus={(status) => move([...selected], status)}
                    onTag={(word) => tag([...selected], word)}
                    onForget={() => forget([...selected])}
                    onCompare={() => setFront('compare')}
                    onPrint={() => void print().catch(failed)}
                    onNone={() => setSelection(NOBODY)}
                  />
                ) : look === 'pictures' ? (
                  <span />
                ) : (
                  <label class="sort small">
                    <span class="dim">{t('saved_order')}</span>{' '}
                    <select
                      class="field"
                      value={by.by}
                      onChange={({ currentTarget }) => {
                        const next = currentTarget.value as OrderBy;
                        setOrder({ by: next, down: !['title', 'organization', 'status', 'next'].includes(next) });
                      }}
                    >
                      {ORDERS.filter((name) => name !== 'relevance' || found).map((name) => (
                        <option key={name} value={name}>
                          {t(`saved_order_${name.toLowerCase()}`)}
                        </option>
                      ))}
                    </select>
                  </label>
                )}
                <p class="xs count" role="status">
                  {rows.length > 0 && plural('saved_found', shown.length, rows.length)}
                  {found && search.share < 1 && ` · ${t('saved_looking')}`}
                </p>
              </div>
              {rows.length === 0 ? (
                <Reading words={t('saved_reading')} />
              ) : shown.length === 0 ? (
                (isNarrowed(filters) || query) && (
                  <button type="button" class="btn" onClick={showAll}>
                    {t('saved_show_all')}
                  </button>
                )
              ) : look === 'pictures' ? (
                <SavedPictures rows={shown} floor={floor} skills={skills} terms={terms} now={now} />
              ) : look === 'table' ? (
                <SavedTable
                  rows={shown}
                  statuses={statuses}
                  chosen={chosen}
                  selected={selected}
                  order={by}
                  onChoose={onChoose}
                  onSelect={setSelection}
                  onOrder={setOrder}
                  onForget={forget}
                />
              ) : (
                <SavedBoard
                  rows={shown}
                  statuses={statuses}
                  chosen={chosen}
                  selected={selected}
                  onChoose={onChoose}
                  onSelect={setSelection}
                  onMove={move}
                  onForget={forget}
                />
              )}
            </div>
            {open ? (
              <SavedDetail
                key={open.id}
                saved={open}
                profile={profile}
                pay={pay}
                statuses={statuses}
                readOnly={readOnly}
                onEdit={(patch) => edit(open, patch)}
                onStatus={(status) => move([open.id], status)}
                onForget={() => forget([open.id])}
                onBack={() => onChoose(null)}
                onProfile={onProfile}
                onTerms={onTerms}
                changed={() => desk.changed(open.id)}
                onCalendar={() => desk.calendar([open])}
                onNotify={shelf.notify ? undefined : () => void notify().catch(failed)}
              />
            ) : null}
          </main>
        </div>
      )}
      {front === 'add' && (
        <SavedAdd
          onClose={() => setFront(null)}
          onAdd={async (added) => {
            onChoose(await desk.add(added));
            tell(t('saved_added'));
          }}
        />
      )}
      {front === 'compare' && (
        <SavedCompare
          ids={[...selected].slice(0, MOST_COMPARED)}
          open={desk.open}
          profile={profile}
          pay={pay}
          statuses={statuses}
          onClose={() => setFront(null)}
        />
      )}
      {front === 'files' && (
        <SavedFiles files={files()} shelf={shelf} synced={synced} readOnly={readOnly} onShelf={arrange} onClose={() => setFront(null)} />
      )}
      {paper && <SavedPrint {...paper} statuses={statuses} />}
      {front === 'keys' && <SavedKeys onClose={() => setFront(null)} />}
    </div>
  );
}

const wordsOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** The chosen record with its words, read again whenever its row changes. */
function useOpened(row: Kept | null, desk: Desk): Whole | null {
  const [whole, setWhole] = useState<Whole | null>(null);
  useEffect(() => {
    if (!row) return setWhole(null);
    let here = true;
    // What the person changed is there at once; the words only when the page was read anew
    if (whole?.id === row.id && whole.readAt === row.readAt) return setWhole({ ...row, report: whole.report });
    void desk.open(row.id).then(
      (found) => here && setWhole(found),
      () => here && setWhole(null),
    );
    return () => {
      here = false;
    };
  }, [row]);
  return row && whole?.id === row.id ? whole : null;
}
