import { useState } from 'preact/hooks';
import type { Filters, View } from '../../core/saved/filters.ts';
import type { OwnStatus, Stage, StatusId } from '../../core/saved/own.ts';
import { STAGES } from '../../core/saved/own.ts';
import { counted } from '../format.ts';
import { t } from '../text.ts';
import { type countsOf, FACETS, type Facet, type Floor, hasFacet, statusesOf, statusName, withFacet } from '../view/shelf.ts';
import { SelectField, TextField } from './fields.tsx';
import { Icon } from './icon.tsx';
import { MoreFilters } from './saved-filters.tsx';

type Props = {
  all: number;
  counts: ReturnType<typeof countsOf>;
  filters: Filters;
  floor: Floor | null;
  statuses: readonly OwnStatus[];
  views: readonly View[];
  /** The saved view that is looked at. */
  view: string | null;
  tags: readonly string[];
  onFilters: (filters: Filters) => void;
  onView: (view: View) => void;
  onViews: (views: readonly View[]) => void;
  onStatuses: (statuses: readonly OwnStatus[]) => void;
  /** A view of what is shown now. */
  current: (name: string) => View;
};

/** What of the kept is shown: by status, by what is asked for most, by saved views, by everything else. */
export function SavedRail(props: Props) {
  const { all, counts, filters, floor, statuses, views, view, tags, onFilters, onView, onViews, onStatuses, current } = props;
  const [name, setName] = useState('');
  const one = filters.statuses.length === 1 ? filters.statuses[0] : null;
  const line = (key: string, words: string, on: boolean, count: number | null, press: () => void) => (
    <li key={key}>
      <button type="button" aria-pressed={on} onClick={press}>
        <span dir="auto">{words}</span>
        {count !== null && <span>{counted(count)}</span>}
      </button>
    </li>
  );
  const facet = (which: Facet) => {
    const on = hasFacet(filters, which);
    return line(which, t(`saved_filter_${which}`), on, counts.facets[which], () => onFilters(withFacet(filters, which, !on, floor)));
  };
  const keepView = (event: Event) => {
    event.preventDefault();
    if (!name.trim()) return;
    onViews([...views.filter((other) => other.name !== name.trim()), current(name.trim())]);
    setName('');
  };
  return (
    <nav class="rail" aria-label={t('common_show_only')}>
      <ul>
        {line('all', t('saved_filter_all'), filters.statuses.length === 0, all, () => onFilters({ ...filters, statuses: [] }))}
        {statusesOf(statuses)
          .filter((status) => (counts.statuses.get(status) ?? 0) > 0 || status === one)
          .map((status) =>
            line(status, statusName(status, statuses), status === one, counts.statuses.get(status) ?? 0, () =>
              onFilters({ ...filters, statuses: status === one ? [] : [status] }),
            ),
          )}
      </ul>
      <h2 class="label">{t('common_show_only')}</h2>
      <ul>{FACETS.filter((which) => counts.facets[which] > 0 || hasFacet(filters, which)).map(facet)}</ul>
      <details>
        <summary class="more">{t('saved_more_filters')}</summary>
        <MoreFilters filters={filters} tags={tags} onFilters={onFilters} />
      </details>
      <details open={views.length > 0}>
        <summary class="more">{t('saved_views')}</summary>
        {views.length > 0 && (
          <ul class="views">
            {views.map((each) => (
              <li key={each.id}>
                <button type="button" aria-pressed={view === each.id} onClick={() => onView(each)} dir="auto">
                  {each.name}
                </button>
                <button
                  type="button"
                  class="btn icon"
                  aria-label={t('options_remove', each.name)}
                  onClick={() => onViews(views.filter(({ id }) => id !== each.id))}
                >
                  <Icon name="cross" />
                </button>
              </li>
            ))}
          </ul>
        )}
        <form class="stack" onSubmit={keepView}>
          <TextField label={t('saved_view_name')} value={name} onValue={setName} />
          <button type="submit" class="btn" disabled={!name.trim()}>
            {t('saved_view_keep')}
          </button>
        </form>
      </details>
      <details>
        <summary class="more">{t('saved_own_statuses')}</summary>
        <OwnStatuses statuses={statuses} counts={counts.statuses} onStatuses={onStatuses} />
      </details>
    </nav>
  );
}

type OwnProps = {
  statuses: readonly OwnStatus[];
  counts: ReadonlyMap<StatusId, number>;
  onStatuses: (statuses: readonly OwnStatus[]) => void;
};

/** Statuses beside the seven everybody has; each counts as one of them. */
function OwnStatuses({ statuses, counts, onStatuses }: OwnProps) {
  const [name, setName] = useState('');
  const [like, setLike] = useState<Stage>('interviewing');
  const add = (event: Event) => {
    event.preventDefault();
    const words = name.trim();
    if (!words) return;
    const id = `own:${words.toLowerCase().replace(/\s{1,20}/gu, '-')}`;
    onStatuses([...statuses.filter((other) => other.id !== id), { id, name: words, like }]);
    setName('');
  };
  return (
    <>
      {statuses.length > 0 && (
        <ul class="views">
          {statuses.map((status) => (
            <li key={status.id}>
              <span class="small" dir="auto">
                {status.name} <span class="dim">({t(`common_status_${status.like}`)})</span>
              </span>
              <button
                type="button"
                class="btn icon"
                aria-label={t('options_remove', status.name)}
                title={(counts.get(status.id) ?? 0) > 0 ? t('saved_own_status_gone') : undefined}
                onClick={() => onStatuses(statuses.filter(({ id }) => id !== status.id))}
              >
                <Icon name="cross" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <form class="stack" onSubmit={add}>
        <TextField label={t('saved_own_status_name')} value={name} onValue={setName} />
        <SelectField
          label={t('saved_own_status_like')}
          value={like}
          choices={STAGES.map((value) => ({ value, name: t(`common_status_${value}`) }))}
          onValue={(value) => setLike(value as Stage)}
        />
        <button type="submit" class="btn" disabled={!name.trim()}>
          {t('saved_own_status_add')}
        </button>
      </form>
    </>
  );
}
