import { useRef, useState } from 'preact/hooks';
import type { Contact, Dated, Own } from '../../core/saved/own.ts';
import { sentenceOf } from '../../messages/sentence.ts';
import { t } from '../text.ts';
import { useDraft } from '../use-draft.ts';
import { SelectField, TextField } from './fields.tsx';
import { RowsField } from './rows-field.tsx';
import { DayField } from './saved-filters.tsx';
import { SavedNext } from './saved-next.tsx';
import { SavedOffered } from './saved-offered.tsx';
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
const ABOUT_THEM = ['name', 'role', 'email', 'phone', 'url', 'note'] as const satisfies readonly (keyof Contact)[];

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
    (error) => setState(error === null ? 'kept' : { problem: sentenceOf(error) }),
  );
  const change = (part: Partial<Own>) => {
    touched.current = { ...touched.current, ...part };
    setState('writing');
    edit({ ...draft, ...part });
  };
  const { notes, tags, rating, contacts, dates, offered, next } = draft;
  return (
    <div class="fields mine">
      <p class="xs kept-state" role="status">
        {state === 'writing' && t('saved_writing')}
        {state === 'kept' && t('saved_is_kept')}
        {typeof state === 'object' && <span class="problem">{state.problem}</span>}
      </p>
      <TextField label={t('saved_notes')} value={notes} lines={6} onValue={(value) => change({ notes: value })} />
      <SavedNext
        next={next}
        onNext={(value) => change({ next: value })}
        onCalendar={next || dates.some(({ what }) => what !== 'applied') ? onCalendar : undefined}
        onNotify={onNotify}
      />
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
      <Dates dates={dates} deadline={deadline} onDates={(value) => change({ dates: value })} />
      <Contacts contacts={contacts} onContacts={(value) => change({ contacts: value })} />
      <SavedOffered offered={offered} onOffered={(value) => change({ offered: value })} />
    </div>
  );
}

type DatesProps = { dates: readonly Dated[]; deadline: string | null; onDates: (dates: readonly Dated[]) => void };

function Dates({ dates, deadline, onDates }: DatesProps) {
  const day = deadline?.slice(0, 10);
  return (
    <>
      <RowsField<Dated>
        legend={t('saved_dates')}
        rows={dates}
        blank={{ what: 'interview', on: new Date().toISOString().slice(0, 10) }}
        nameOf={({ what }) => dateName(what)}
        onRows={onDates}
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
      {day && !dates.some(({ what }) => what === 'deadline') && (
        <button type="button" class="btn" onClick={() => onDates([...dates, { what: 'deadline', on: day }])}>
          {t('saved_take_deadline', day)}
        </button>
      )}
    </>
  );
}

const dateName = (what: string) => ((DAYS as readonly string[]).includes(what) ? t(`saved_date_${what}`) : what);

function Contacts({ contacts, onContacts }: { contacts: readonly Contact[]; onContacts: (contacts: readonly Contact[]) => void }) {
  return (
    <RowsField<Contact>
      legend={t('saved_contacts')}
      rows={contacts}
      blank={NOBODY}
      nameOf={({ name }, place) => name || String(place + 1)}
      onRows={onContacts}
      fields={(row, part) => (
        <div class="contact">
          {ABOUT_THEM.map((field) => (
            <TextField key={field} label={t(`saved_contact_${field}`)} value={row[field]} onValue={(value) => part({ [field]: value })} />
          ))}
        </div>
      )}
    />
  );
}
