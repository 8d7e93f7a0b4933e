import { useRef, useState } from 'preact/hooks';
import type { PayUnit } from '../../core/posting/facts.ts';
import type { Contact, Dated, Own } from '../../core/saved/own.ts';
import { perUnit } from '../format.ts';
import { t } from '../text.ts';
import { useDraft } from '../use-draft.ts';
import { currencies } from '../view/choices.ts';
import { NumberField, SelectField, TextField } from './fields.tsx';
import { RowsField } from './rows-field.tsx';
import { DayField } from './saved-filters.tsx';
import { TagsField } from './tags-field.tsx';

type Props = {
  own: Own;
  /** A day that the posting itself states. */
  deadline: string | null;
  letterHref: string;
  onKeep: (patch: Partial<Own>) => Promise<unknown>;
  onCalendar?: (() => void) | undefined;
  /** Offered while steps are not told by notifications. */
  onNotify?: (() => void) | undefined;
};

const NOBODY: Contact = { name: '', role: '', email: '', phone: '', url: '', note: '' };
const DAYS = ['applied', 'answered', 'interview', 'offer', 'deadline'] as const;
const UNITS = ['YEAR', 'MONTH', 'WEEK', 'DAY', 'HOUR'] as const satisfies readonly PayUnit[];

/** What the person says of a posting. It is kept as they write, and says so. */
export function SavedOwn({ own, deadline, letterHref, onKeep, onCalendar, onNotify }: Props) {
  const [state, setState] = useState<'still' | 'writing' | 'kept' | { readonly problem: string }>('still');
  // Only what was touched here is sent: another window may have changed the rest
  const touched = useRef<Partial<Own>>({});
  const [draft = own, edit] = useDraft<Own>(
    own,
    () => {
      const patch = touched.current;
      touched.current = {};
      return onKeep(patch).catch((error: unknown) => {
        touched.current = { ...patch, ...touched.current };
        throw error;
      });
    },
    (error) => setState(error === null ? 'kept' : { problem: error instanceof Error ? error.message : String(error) }),
  );
  const change = (part: Partial<Own>) => {
    touched.current = { ...touched.current, ...part };
    setState('writing');
    edit({ ...draft, ...part });
  };
  const { notes, tags, rating, contacts, dates, offered, next } = draft;
  const nextDay = next?.at.slice(0, 10) ?? null;
  const nextTime = next && next.at.length > 10 ? localTime(next.at) : '';
  const setNext = (what: string, on: string | null, time: string) =>
    change({ next: on === null ? null : { what, at: time ? new Date(`${on}T${time}`).toISOString() : on } });
  const [step, setStep] = useState('');
  return (
    <div class="fields mine">
      <p class="xs kept-state" role="status">
        {state === 'writing' && t('saved_writing')}
        {state === 'kept' && t('saved_is_kept')}
        {typeof state === 'object' && <span class="problem">{state.problem}</span>}
      </p>
      <TextField label={t('saved_notes')} value={notes} lines={6} onValue={(value) => change({ notes: value })} />
      <fieldset class="fd">
        <legend class="label">{t('saved_next')}</legend>
        <div class="pair">
          <TextField
            label={t('saved_next_what')}
            value={next?.what ?? step}
            placeholder={t('saved_next_hint')}
            onValue={(what) => (next ? change({ next: { ...next, what } }) : setStep(what))}
          />
          <DayField
            label={t('saved_next_day')}
            value={next && next.at.length > 10 ? localDay(next.at) : nextDay}
            onValue={(on) => setNext(next?.what ?? step, on, nextTime)}
          />
          <label class="fd narrow">
            <span class="label">{t('saved_next_time')}</span>
            <input
              class="field"
              type="time"
              value={nextTime}
              disabled={!next}
              onChange={({ currentTarget }) =>
                next && setNext(next.what, next.at.length > 10 ? localDay(next.at) : nextDay, currentTarget.value)
              }
            />
          </label>
        </div>
        <div class="row">
          {(next || dates.some(({ what }) => what !== 'applied')) && onCalendar && (
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
      <TagsField label={t('saved_tags')} tags={tags} onTags={(value) => change({ tags: value })} />
      <SelectField
        label={t('saved_rating')}
        value={rating === null ? '' : String(rating)}
        none={t('saved_rating_none')}
        choices={[5, 4, 3, 2, 1].map((value) => ({ value: String(value), name: t('saved_rating_of', value) }))}
        onValue={(value) => change({ rating: value === '' ? null : Number(value) })}
      />
      <p class="small">
        <a href={letterHref} target="_blank" rel="noreferrer noopener">
          {t(own.letter ? 'saved_letter_open' : 'saved_letter_write')}
        </a>
      </p>
      <RowsField<Dated>
        legend={t('saved_dates')}
        rows={dates}
        blank={{ what: 'interview', on: new Date().toISOString().slice(0, 10) }}
        nameOf={({ what }) => dateName(what)}
        onRows={(rows) => change({ dates: rows })}
        fields={(row, part) => (
          <>
            <SelectField
              label={t('saved_date_what')}
              value={row.what}
              choices={DAYS.map((value) => ({ value, name: dateName(value) }))}
              onValue={(what) => part({ what })}
            />
            <DayField label={t('saved_date_on')} value={row.on.slice(0, 10)} onValue={(on) => on && part({ on })} />
          </>
        )}
      />
      {deadline && !dates.some(({ what }) => what === 'deadline') && (
        <button type="button" class="btn" onClick={() => change({ dates: [...dates, { what: 'deadline', on: deadline.slice(0, 10) }] })}>
          {t('saved_take_deadline', deadline.slice(0, 10))}
        </button>
      )}
      <RowsField<Contact>
        legend={t('saved_contacts')}
        rows={contacts}
        blank={NOBODY}
        nameOf={({ name }, place) => name || String(place + 1)}
        onRows={(rows) => change({ contacts: rows })}
        fields={(row, part) => (
          <div class="contact">
            {(['name', 'role', 'email', 'phone', 'url', 'note'] as const).map((field) => (
              <TextField key={field} label={t(`saved_contact_${field}`)} value={row[field]} onValue={(value) => part({ [field]: value })} />
            ))}
          </div>
        )}
      />
      <fieldset class="fd">
        <legend class="label">{t('saved_offered')}</legend>
        <div class="pair">
          <NumberField
            label={t('saved_offered_amount')}
            value={offered?.amount ?? null}
            onValue={(amount) =>
              change({
                offered: amount === null ? null : { currency: 'EUR', unit: 'YEAR', tax: null, note: '', ...offered, amount },
              })
            }
          />
          {offered && (
            <>
              <SelectField
                label={t('options_currency')}
                value={offered.currency}
                choices={currencies()}
                onValue={(currency) => change({ offered: { ...offered, currency } })}
              />
              <SelectField
                label={t('options_unit')}
                value={offered.unit}
                choices={UNITS.map((value) => ({ value, name: perUnit(value) }))}
                onValue={(unit) => change({ offered: { ...offered, unit: unit as PayUnit } })}
              />
              <SelectField
                label={t('options_tax')}
                value={offered.tax ?? ''}
                none={t('saved_any')}
                choices={(['gross', 'net'] as const).map((value) => ({ value, name: t(`common_tax_${value}`) }))}
                onValue={(tax) => change({ offered: { ...offered, tax: tax === '' ? null : (tax as 'gross' | 'net') } })}
              />
            </>
          )}
        </div>
        {offered && (
          <TextField label={t('saved_offered_note')} value={offered.note} onValue={(note) => change({ offered: { ...offered, note } })} />
        )}
      </fieldset>
    </div>
  );
}

const dateName = (what: string) => ((DAYS as readonly string[]).includes(what) ? t(`saved_date_${what}`) : what);

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
