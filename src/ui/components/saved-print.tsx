import { scoreOf } from '../../core/saved/brief.ts';
import type { OwnStatus } from '../../core/saved/own.ts';
import type { Saved } from '../../core/saved/record.ts';
import { day } from '../format.ts';
import { t } from '../text.ts';
import { mainSalary, payText } from '../view/pay-view.ts';
import { noScore, statusText, titleOf } from '../view/shelf.ts';

type Props = { all: readonly Saved[]; cut: string | null; statuses: readonly OwnStatus[] };

/** What goes onto paper, `cut` said first: every chosen posting with its facts, what the person wrote, and its own words. On screen it is not there. */
export function SavedPrint({ all, cut, statuses }: Props) {
  return (
    <section class="printed" aria-hidden="true">
      {cut && <p>{cut}</p>}
      {all.map((saved) => {
        const { id, brief, own, report, urls, savedAt } = saved;
        const pay = mainSalary(report.facts.salaries);
        const score = scoreOf(brief);
        const lines = [
          [t('common_match'), score === null ? noScore(brief) : String(Math.round(score))],
          [t('common_pay'), pay ? payText(pay) : t('common_not_stated')],
          [t('common_tile_mode'), brief.mode ? t(`common_mode_${brief.mode}`) : t('common_not_stated')],
          [t('saved_place'), brief.places.join('; ') || t('common_not_stated')],
          [t('saved_status'), statusText(own, statuses)],
          [t('saved_tags'), own.tags.join(', ')],
          [t('saved_next'), own.next ? `${day(own.next.at)} ${own.next.what}` : ''],
          [t('saved_notes'), own.notes],
        ].filter(([, words]) => words);
        return (
          <article key={id}>
            <h2 dir="auto" lang={brief.language ?? undefined}>
              {titleOf(saved)}
            </h2>
            <p>
              {brief.organization ?? t('common_employer_not_stated')} · {t('saved_kept', day(savedAt))}
              {urls[0] && ` · ${readable(urls[0])}`}
            </p>
            <dl>
              {lines.map(([name, words]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd dir="auto">{words}</dd>
                </div>
              ))}
            </dl>
            <p class="theirs" dir="auto" lang={brief.language ?? undefined}>
              {report.posting?.text}
            </p>
          </article>
        );
      })}
    </section>
  );
}

/** An address as one reads it. */
function readable(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}
