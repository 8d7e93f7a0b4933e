import { useMemo } from 'preact/hooks';
import type { Terms } from '../../core/saved/filters.ts';
import type { Kept } from '../../core/saved/record.ts';
import { counted, day, moneyRange, percent } from '../format.ts';
import { t } from '../text.ts';
import { answersOf, ENDS, hasOf, nameOfEnd, paysOf, pipelineOf, rounded, skillsOf, weeksOf } from '../view/pictures.ts';
import type { Floor } from '../view/shelf.ts';
import { Bars } from './charts/bars.tsx';
import { Picture } from './charts/picture.tsx';
import { Pipeline } from './charts/pipeline.tsx';
import { Ranges } from './charts/ranges.tsx';
import { Weeks } from './charts/weeks.tsx';

type Props = { rows: readonly Kept[]; floor: Floor | null; skills: readonly string[]; terms: Terms; now: number };

/** What is shown, as pictures; behind each stand its figures as a table. */
export function SavedPictures({ rows, floor, skills, terms, now }: Props) {
  const flows = useMemo(() => pipelineOf(rows, terms.statuses), [rows, terms]);
  const weeks = useMemo(() => weeksOf(rows, now), [rows, now]);
  const pays = useMemo(() => paysOf(rows, floor, terms), [rows, floor, terms]);
  const asked = useMemo(() => skillsOf(rows, skills), [rows, skills]);
  const answers = useMemo(() => answersOf(rows, terms.statuses), [rows, terms]);
  return (
    <div class="pictures">
      <Picture
        title={t('saved_pic_pipeline')}
        head={[t('saved_status'), t('saved_pic_reached'), ...ENDS.map(nameOfEnd)]}
        lines={flows.map(({ step, reached, ends }) => [t(`common_status_${step}`), reached, ...ENDS.map((end) => ends[end])])}
      >
        {(width) => <Pipeline flows={flows} width={width} />}
      </Picture>
      <Picture
        title={t('saved_pic_weeks')}
        head={[t('saved_pic_week'), t('saved_pic_sent')]}
        lines={weeks.map(({ from, count }) => [day(from), count])}
      >
        {(width) => <Weeks weeks={weeks} width={width} />}
      </Picture>
      <Picture
        title={t('saved_pic_pay', pays.currency)}
        head={[t('saved_posting'), t('saved_pic_pay_year')]}
        lines={pays.list.map(({ title, min, max }) => [title, moneyRange(rounded(min), rounded(max), pays.currency) ?? ''])}
        note={pays.untold > 0 ? t('saved_pic_pay_untold', pays.untold) : null}
      >
        {(width) => <Ranges pays={pays} width={width} />}
      </Picture>
      <Picture
        title={t('saved_pic_skills')}
        head={[t('saved_pic_skill'), t('saved_pic_asked'), t('saved_pic_profile')]}
        lines={asked.map(({ name, count, has }) => [name, count, hasOf(has)])}
      >
        {(width) => (
          <Bars
            width={width}
            label={t('saved_pic_skills')}
            bars={asked.map(({ name, count, has }) => ({
              name,
              value: count,
              whole: count,
              words: `${counted(count)} · ${hasOf(has)}`,
              lacking: has === false,
            }))}
          />
        )}
      </Picture>
      <Picture
        title={t('saved_pic_answers')}
        head={[t('saved_pic_board'), t('saved_pic_sent'), t('saved_pic_answered')]}
        lines={answers.map(({ board, sent, answered }) => [board, sent, answered])}
      >
        {(width) => (
          <Bars
            width={width}
            label={t('saved_pic_answers')}
            bars={answers.map(({ board, sent, answered }) => ({
              name: board,
              value: answered,
              whole: sent,
              words: t('saved_pic_of', answered, sent, percent(answered / sent)),
              lacking: false,
            }))}
          />
        )}
      </Picture>
    </div>
  );
}
