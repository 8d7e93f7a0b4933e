import { useState } from 'preact/hooks';
import type { Own } from '../../core/saved/own.ts';
import { t } from '../text.ts';
import { TextField } from './fields.tsx';
import { DayField } from './saved-filters.tsx';

type Props = {
  /** `at` is a day, or an instant where an hour was chosen (ISO 8601). */
  next: Own['next'];
  onNext: (next: Own['next']) => void;
  onCalendar?: (() => void) | undefined;
  /** Offered while steps are not told by notifications. */
  onNotify?: (() => void) | undefined;
};

const hasHour = (at: string) => at.length > 10;

/** The next step: what, on which day and at what hour of the reader's. Without a day there is none, and its words wait for one. */
export function SavedNext({ next, onNext, onCalendar, onNotify }: Props) {
  const [waiting, setWaiting] = useState('');
  const day = next && (hasHour(next.at) ? localDay(next.at) : next.at.slice(0, 10));
  const hour = next && hasHour(next.at) ? localTime(next.at) : '';
  const set = (what: string, on: string | null, at: string) =>
    onNext(on === null ? null : { what, at: at ? new Date(`${on}T${at}`).toISOString() : on });
  return (
    <fieldset class="fd">
      <legend class="label">{t('saved_next')}</legend>
      <div class="pair">
        <TextField
          label={t('saved_next_what')}
          value={next?.what ?? waiting}
          placeholder={t('saved_next_hint')}
          onValue={(what) => (next ? onNext({ ...next, what }) : setWaiting(what))}
        />
        <DayField label={t('saved_next_day')} value={day} onValue={(on) => set(next?.what ?? waiting, on, hour)} />
        <label class="fd narrow">
          <span class="label">{t('saved_next_time')}</span>
          <input
            class="field"
            type="time"
            value={hour}
            disabled={!next}
            onChange={({ currentTarget }) => next && set(next.what, day, currentTarget.value)}
          />
        </label>
      </div>
      <div class="row">
        {onCalendar && (
          <button type="button" class="btn" onClick={onCalendar}>
            {t('saved_calendar')}
          </button>
        )}
        {next && onNotify && (
          <button type="button" class="btn" onClick={onNotify}>
            {t('saved_notify')}
          </button>
        )}
      </div>
    </fieldset>
  );
}

/** Day and hour where the reader is. */
function localDay(instant: string): string {
  const at = new Date(instant);
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
function localTime(instant: string): string {
  const at = new Date(instant);
  return `${two(at.getHours())}:${two(at.getMinutes())}`;
}
const two = (value: number) => String(value).padStart(2, '0');
