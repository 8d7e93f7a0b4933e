import { useEffect, useState } from 'preact/hooks';
import { diffOf, type Part } from '../../core/history/diff.ts';
import type { OwnStatus } from '../../core/saved/own.ts';
import type { Change, Saved } from '../../core/saved/record.ts';
import { day } from '../format.ts';
import { t } from '../text.ts';
import { statusName } from '../view/shelf.ts';
import { Remembered } from './remembered.tsx';

type Props = {
  saved: Saved;
  statuses: readonly OwnStatus[];
  changed: () => Promise<{ readonly before: string; readonly after: string; readonly at: string } | null>;
};

/** What was done and what has changed, the latest first; the posting's words before and after. */
export function SavedLog({ saved, statuses, changed }: Props) {
  const [words, setWords] = useState<{ readonly at: string; readonly parts: readonly Part[] } | null>(null);
  useEffect(() => {
    let here = true;
    void changed().then(
      (both) => here && setWords(both && { at: both.at, parts: diffOf(both.before, both.after) }),
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [saved.id, saved.readAt]);
  return (
    <>
      <Remembered history={saved.report.history} statuses={statuses} mine={saved.id} />
      {words && (
        <section class="sec">
          <h2>{t('saved_words_changed', day(words.at))}</h2>
          <Words parts={words.parts} lang={saved.report.posting?.language ?? null} />
        </section>
      )}
      <section class="sec">
        <h2>{t('saved_part_log')}</h2>
        <ol class="log">
          {saved.log.toReversed().map((change, place) => (
            <li key={saved.log.length - place}>
              <time dateTime={change.at}>{day(change.at)}</time>
              <span dir="auto">{sentenceOf(change, statuses)}</span>
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}

/** Words that came and words that went, told apart by line and by name as well as by colour. */
function Words({ parts, lang }: { parts: readonly Part[]; lang: string | null }) {
  return (
    <div class="diff theirs" lang={lang ?? undefined} dir="auto">
      {parts.map(({ kind, text }, place) =>
        kind === 'same' ? (
          <span key={place}>{shortened(text)}</span>
        ) : kind === 'added' ? (
          <ins key={place}>{text}</ins>
        ) : (
          <del key={place}>{text}</del>
        ),
      )}
    </div>
  );
}

const MOST_SAME = 200;

/** What did not change is only there to find the place. */
const shortened = (text: string) => (text.length <= 2 * MOST_SAME ? text : `${text.slice(0, MOST_SAME)}\n…\n${text.slice(-MOST_SAME)}`);

function sentenceOf({ what, from, to }: Change, statuses: readonly OwnStatus[]): string {
  if (what === 'status') return t('saved_log_status', statusName(String(from), statuses), statusName(String(to), statuses));
  if (what === 'round') return to === null ? t('saved_log_round_none') : t('saved_log_round', Number(to));
  if (what === 'rating') return to === null ? t('saved_log_rating_none') : t('saved_log_rating', Number(to));
  if (what === 'next')
    return isStep(to) ? t('saved_log_next', [day(to.at), to.what].filter(Boolean).join(' · ')) : t('saved_log_next_none');
  if (what === 'tags' && Array.isArray(to)) return t('saved_log_tags', to.join(', ') || '–');
  return t(`saved_log_${what}`);
}

const isStep = (value: unknown): value is { what: string; at: string } =>
  typeof value === 'object' && value !== null && 'at' in value && typeof value.at === 'string';
