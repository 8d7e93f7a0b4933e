import { useMemo, useState } from 'preact/hooks';
import type { Saved as Kept } from '../../browser/storage/saved.ts';
import type { Profile } from '../../core/match/profile.ts';
import { type PaySettings, termsOf } from '../../messages/settings.ts';
import { Icon } from '../components/icon.tsx';
import { SavedDetail } from '../components/saved-detail.tsx';
import { SavedTable } from '../components/saved-table.tsx';
import { plural, t } from '../text.ts';
import { countsOf, FILTERS, type Filter, type Order, shelved } from '../view/shelf.ts';

export type SavedProps = {
  readonly all: readonly Kept[];
  readonly profile: Profile;
  readonly pay: PaySettings;
  readonly chosen: string | null;
  /** The posting that was just forgotten, by its title: the way back is offered until the next act. */
  readonly forgotten: string | null;
  readonly problem: string | null;
  readonly onChoose: (id: string | null) => void;
  readonly onForget: (id: string) => void;
  readonly onRestore: () => void;
  readonly onProfile: () => void;
  readonly onTerms: () => void;
};

/** What is saved: found by words and filters, read with its notes in the margin. */
export function Saved({ all, profile, pay, chosen, forgotten, problem, onChoose, onForget, onRestore, onProfile, onTerms }: SavedProps) {
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const [order, setOrder] = useState<Order>({ by: 'savedAt', down: true });
  const floor = profile.salaryFloor;
  const terms = useMemo(() => termsOf({ pay }), [pay]);
  const counts = useMemo(() => countsOf(all, floor, terms), [all, floor, terms]);
  const rows = useMemo(() => shelved(all, query, filter, order, floor, terms), [all, query, filter, order, floor, terms]);
  const open = all.find(({ id }) => id === chosen) ?? null;
  const filters = FILTERS.filter((name) => name === 'all' || (counts[name] > 0 && (name !== 'reaches' || floor)));
  return (
    <div class={open ? 'app open' : 'app'}>
      <header class="bar-top">
        <h1>
          <img src="/icons/icon-32.png" width="20" height="20" alt="" />
          {t('saved_title')}
        </h1>
        {all.length > 0 && (
          <label class="find">
            <Icon name="search" />
            <span class="vh">{t('saved_search')}</span>
            <input
              class="field"
              type="search"
              value={query}
              placeholder={t('saved_search_hint')}
              onInput={({ currentTarget }) => setQuery(currentTarget.value)}
            />
          </label>
        )}
      </header>
      <div class="said" role="status">
        {problem && <span class="problem">{problem}</span>}
        {forgotten !== null && (
          <>
            <span class="small">{t('saved_forgotten', forgotten)}</span>
            <button type="button" class="btn quiet" onClick={onRestore}>
              {t('common_undo')}
            </button>
          </>
        )}
      </div>
      {all.length === 0 ? (
        <main class="blank">
          <h2>{t('saved_none')}</h2>
          <p class="dim">{t('saved_none_how')}</p>
        </main>
      ) : (
        <div class="work">
          <nav class="rail" aria-label={t('common_show_only')}>
            <ul>
              {filters.map((name) => (
                <li key={name}>
                  <button type="button" aria-pressed={filter === name} onClick={() => setFilter(name)}>
                    <span>{t(`saved_filter_${name}`)}</span>
                    <span>{counts[name]}</span>
                  </button>
                </li>
              ))}
            </ul>
          </nav>
          <main class="list">
            <p class="xs count" role="status">
              {plural('saved_found', rows.length, all.length)}
            </p>
            {rows.length > 0 ? (
              <SavedTable rows={rows} chosen={chosen} order={order} onChoose={onChoose} onOrder={setOrder} />
            ) : (
              <button
                type="button"
                class="btn"
                onClick={() => {
                  setQuery('');
                  setFilter('all');
                }}
              >
                {t('saved_show_all')}
              </button>
            )}
          </main>
          {open ? (
            <SavedDetail
              key={open.id}
              saved={open}
              profile={profile}
              pay={pay}
              onForget={() => onForget(open.id)}
              onBack={() => onChoose(null)}
              onProfile={onProfile}
              onTerms={onTerms}
            />
          ) : (
            <aside class="detail hint">
              <p class="small dim">{t('saved_choose')}</p>
            </aside>
          )}
        </div>
      )}
    </div>
  );
}
