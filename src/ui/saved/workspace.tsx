import type { Saved } from '../../core/saved/record.ts';
import { SavedDetail } from '../components/saved-detail.tsx';
import { SavedRail } from '../components/saved-rail.tsx';
import { List } from './list.tsx';
import { OverList } from './over-list.tsx';
import type { SavedProps } from './props.ts';
import type { Acts } from './use-acts.ts';
import type { Shown } from './use-shown.ts';

type Props = SavedProps & {
  readonly shown: Shown;
  readonly acts: Acts;
  /** The posting that is read, with its words. */
  readonly open: Saved | null;
  readonly onCompare: () => void;
  readonly onPrint: () => void;
};

/** What narrows the list, the list, and the posting that is read beside it. */
export function Workspace({ shown, acts, open, onCompare, onPrint, ...props }: Props) {
  const { rows, whole, store, shelf, profile, chosen, search, now, onChoose } = props;
  const readOnly = store !== 'open';
  return (
    <div class="work">
      <SavedRail
        all={rows.length}
        counts={shown.counts}
        filters={shown.filters}
        floor={profile.salaryFloor}
        statuses={shelf.statuses}
        views={shelf.views}
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
            statuses={shelf.statuses}
            readOnly={readOnly}
            looking={search.share < 1}
            onStatus={acts.move}
            onTag={acts.tag}
            onForget={acts.forget}
            onCompare={onCompare}
            onPrint={onPrint}
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
        {open && <Opened {...props} saved={open} acts={acts} />}
      </main>
    </div>
  );
}

type OpenedProps = SavedProps & { readonly saved: Saved; readonly acts: Acts };

function Opened({ saved, acts, profile, pay, shelf, store, desk, onChoose, onProfile, onTerms }: OpenedProps) {
  return (
    <SavedDetail
      key={saved.id}
      saved={saved}
      profile={profile}
      pay={pay}
      statuses={shelf.statuses}
      readOnly={store !== 'open'}
      onEdit={(patch) => acts.edit(saved, patch)}
      onStatus={(status) => acts.move([saved.id], status)}
      onForget={() => acts.forget([saved.id])}
      onBack={() => onChoose(null)}
      onProfile={onProfile}
      onTerms={onTerms}
      changed={() => desk.changed(saved.id)}
      onCalendar={() => desk.calendar([saved])}
      onNotify={shelf.notify ? undefined : acts.notify}
    />
  );
}
