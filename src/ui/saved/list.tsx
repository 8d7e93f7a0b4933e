import { useMemo } from 'preact/hooks';
import type { StatusId } from '../../core/saved/own.ts';
import { Reading } from '../components/reading.tsx';
import { SavedBoard } from '../components/saved-board.tsx';
import { SavedPictures } from '../components/saved-pictures.tsx';
import { SavedTable } from '../components/saved-table.tsx';
import { t } from '../text.ts';
import { isNarrowed } from '../view/shelf.ts';
import type { SavedProps } from './props.ts';
import type { Shown } from './use-shown.ts';

type Props = Pick<SavedProps, 'rows' | 'shelf' | 'profile' | 'chosen' | 'now' | 'onChoose'> & {
  readonly shown: Shown;
  readonly onMove: (ids: readonly string[], status: StatusId) => void;
  readonly onForget: (ids: readonly string[]) => void;
};

/** What is shown, as a table, a board or pictures; while it is read, and where nothing passes, a word instead. */
export function List({ rows, shelf: { statuses }, profile, chosen, now, shown, onChoose, onMove, onForget }: Props) {
  const skills = useMemo(() => profile.skills.map(({ name }) => name), [profile]);
  if (rows.length === 0) return <Reading words={t('saved_reading')} />;
  if (shown.rows.length === 0) {
    if (!isNarrowed(shown.filters) && !shown.query) return null;
    return (
      <button type="button" class="btn" onClick={shown.showAll}>
        {t('saved_show_all')}
      </button>
    );
  }
  if (shown.look === 'pictures')
    return <SavedPictures rows={shown.rows} floor={profile.salaryFloor} skills={skills} terms={shown.terms} now={now} />;
  const list = { rows: shown.rows, statuses, chosen, selected: shown.selected, onChoose, onSelect: shown.select, onForget };
  if (shown.look === 'board') return <SavedBoard {...list} onMove={onMove} />;
  return <SavedTable {...list} order={shown.order} onOrder={shown.setOrder} />;
}
