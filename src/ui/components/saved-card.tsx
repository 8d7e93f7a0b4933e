import { scoreOf } from '../../core/saved/brief.ts';
import type { OwnStatus } from '../../core/saved/own.ts';
import type { Kept } from '../../core/saved/record.ts';
import { day, moneyShort } from '../format.ts';
import { t } from '../text.ts';
import { statusText, titleOf } from '../view/shelf.ts';
import { Dot } from './heard.tsx';
import { Icon } from './icon.tsx';
import { ScamTag } from './scam-tag.tsx';

/** A posting on the board: what it is, who asks, what it pays, how well it fits, what comes next. */
export function SavedCard({
  row: { brief, own },
  row,
  statuses,
  selected,
}: {
  row: Kept;
  statuses: readonly OwnStatus[];
  selected: boolean;
}) {
  const score = scoreOf(brief);
  const pay = brief.pay && moneyShort(brief.pay.min, brief.pay.max, brief.pay.currency);
  return (
    <>
      <span class="t" dir="auto" lang={brief.language ?? undefined}>
        {titleOf(row)}
      </span>
      {selected && (
        <span class="picked">
          <Icon name="check" />
          <span class="vh">{t('saved_is_selected')}</span>
        </span>
      )}
      <span class="by" dir="auto">
        {brief.organization ?? t('common_employer_not_stated')}
      </span>
      <span class="by pair-of">
        <span>{pay ?? t('common_pay_not_stated')}</span>
        {score !== null && (
          <b>
            <span class="vh">{t('common_match')} </span>
            {Math.round(score)}
          </b>
        )}
      </span>
      {own.round !== null && <span class="by">{statusText(own, statuses)}</span>}
      {own.next && (
        <span class="by next" dir="auto">
          <Icon name="clock" />
          <span>
            {day(own.next.at)}
            {own.next.what && <Dot />}
            {own.next.what}
          </span>
        </span>
      )}
      <ScamTag level={brief.scam} />
    </>
  );
}
