import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type Answer, OFFERED, type Offer, type OfferedField } from '../../core/match/offers.ts';
import type { ProfileField } from '../../core/match/profiles.ts';
import type { Span } from '../../core/posting/evidence.ts';
import type { Degree } from '../../core/posting/facts.ts';
import { nameOf } from '../format.ts';
import { plural, t } from '../text.ts';
import { LEVELS } from '../view/choices.ts';

type Props = {
  readonly name: string;
  readonly offers: readonly Offer[];
  /** The text the words point into. */
  readonly text: string;
  readonly partial: boolean;
  readonly edited: readonly ProfileField[];
  readonly onTake: (answers: readonly Answer[]) => void;
  readonly onLeave: () => void;
};

const idOf = ({ field, key }: Offer) => `${field}:${key}`;
const DEGREES = ['hs', 'associate', 'bachelor', 'master', 'doctorate'] as const satisfies readonly Degree[];

/** What a file proposes, field by field: each thing to take, change or leave, beside the words it was read from. */
export function Offers({ name, offers, text, partial, edited, onTake, onLeave }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const first = () => new Map(offers.map((offer) => [idOf(offer), { offer, taken: offer.wanted, value: offer.value } as Answer]));
  const [answers, setAnswers] = useState(first);
  useEffect(() => {
    title.current?.focus();
    title.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const set = (offer: Offer, part: Partial<Answer>) =>
    setAnswers((all) =>
      new Map(all).set(idOf(offer), { offer, taken: offer.wanted, value: offer.value, ...all.get(idOf(offer)), ...part }),
    );
  const setAll = (field: OfferedField, taken: boolean) => {
    for (const offer of offers) if (offer.field === field && offer.state !== 'same' && offer.state !== 'gone') set(offer, { taken });
  };
  const asked = offers.filter(({ state }) => state !== 'same');
  const known = offers.length - asked.length;
  const taken = asked.filter((offer) => answers.get(idOf(offer))?.taken).length;
  return (
    <section class="offers" aria-labelledby="offers-title">
      <h3 id="offers-title" tabIndex={-1} ref={title}>
        {t('offers_title', name)}
      </h3>
      <p class="small dim">
        {asked.length === 0 ? t('offers_nothing_new') : t('offers_lead')}
        {known > 0 && ` ${plural('offers_known', known)}`}
        {partial && ` ${t('offers_partial')}`}
      </p>
      {OFFERED.map((field) => {
        const mine = asked.filter((offer) => offer.field === field);
        if (mine.length === 0) return null;
        return (
          <fieldset class="offer-group" key={field}>
            <legend class="label">{t(`offers_field_${field.toLowerCase()}`)}</legend>
            {edited.includes(field) && <p class="xs">{t('offers_yours')}</p>}
            {mine.length > 2 && (
              <p class="row">
                <button
                  type="button"
                  class="link"
                  aria-label={t('offers_all_of', t(`offers_field_${field.toLowerCase()}`))}
                  onClick={() => setAll(field, true)}
                >
                  {t('offers_all')}
                </button>
                <button
                  type="button"
                  class="link"
                  aria-label={t('offers_none_of', t(`offers_field_${field.toLowerCase()}`))}
                  onClick={() => setAll(field, false)}
                >
                  {t('offers_none')}
                </button>
              </p>
            )}
            <ul>
              {mine.map((offer) => {
                const answer = answers.get(idOf(offer)) ?? { offer, taken: offer.wanted, value: offer.value };
                return (
                  <li key={offer.key} class={answer.taken ? 'offer on' : 'offer'}>
                    <label class="ck">
                      <input
                        type="checkbox"
                        checked={answer.taken}
                        onChange={({ currentTarget }) => set(offer, { taken: currentTarget.checked })}
                      />
                      <span>
                        <span dir="auto">
                          {offer.state === 'gone' ? t('offers_remove', shown(offer, offer.value)) : shown(offer, answer.value)}
                        </span>
                        {offer.state === 'changed' && offer.field !== 'resumeText' && (
                          <span class="was xs">{t('offers_instead_of', shown(offer, offer.mine!))}</span>
                        )}
                        {offer.state === 'gone' && <span class="was xs">{t('offers_gone')}</span>}
                      </span>
                    </label>
                    {answer.taken && offer.state !== 'gone' && <Editor answer={answer} onValue={(value) => set(offer, { value })} />}
                    {offer.evidence && <Words text={text} span={offer.evidence} />}
                  </li>
                );
              })}
            </ul>
          </fieldset>
        );
      })}
      <div class="row">
        {asked.length > 0 && (
          <button type="button" class="btn primary" onClick={() => onTake([...answers.values()])}>
            {taken === 0 ? t('offers_take_none') : plural('offers_take', taken)}
          </button>
        )}
        <button type="button" class={asked.length > 0 ? 'btn quiet' : 'btn'} onClick={onLeave}>
          {t('offers_leave')}
        </button>
      </div>
    </section>
  );
}

function shown({ field }: Pick<Offer, 'field'>, value: Offer['value']): string {
  if (field === 'resumeText') return plural('offers_letters', String(value).length);
  if (field === 'yearsOfExperience') return plural('offers_years', Number(value));
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if ('name' in value) return value.years === null ? value.name : `${value.name} · ${plural('offers_years', value.years)}`;
  if ('city' in value) return [value.city, value.region, value.country && nameOf('region', value.country)].filter(Boolean).join(', ');
  if ('level' in value) return [nameOf('language', value.value), value.level && levelName(value.level)].filter(Boolean).join(' · ');
  return [t(`common_degree_${value.value}`), value.field].filter(Boolean).join(' · ');
}

const levelName = (level: string) => (level === 'native' ? t('common_level_native') : level);

/** The part of a thing that a reader gets wrong most easily, to be put right on the spot. */
function Editor({ answer: { offer, value }, onValue }: { answer: Answer; onValue: (value: Offer['value']) => void }) {
  const what = shown(offer, offer.value);
  if (offer.field === 'resumeText') return null;
  if (typeof value === 'string')
    return <Small label={t('offers_change', what)} value={value} onValue={(next) => next.trim() !== '' && onValue(next.trim())} />;
  if (typeof value === 'number')
    return <Years label={t('offers_change', what)} value={value} onValue={(years) => years !== null && onValue(years)} />;
  if ('name' in value)
    return <Years label={t('options_skill_years', value.name)} value={value.years} onValue={(years) => onValue({ ...value, years })} />;
  if ('city' in value)
    return (
      <Small
        label={t('offers_change', what)}
        value={value.city ?? ''}
        onValue={(city) => onValue({ ...value, city: city.trim() || null })}
      />
    );
  if ('level' in value) {
    return (
      <Pick label={t('offers_change', what)} value={value.level ?? ''} onValue={(level) => onValue({ ...value, level: level || null })}>
        <option value="">{t('options_unsaid')}</option>
        {LEVELS.map((level) => (
          <option key={level} value={level}>
            {levelName(level)}
          </option>
        ))}
      </Pick>
    );
  }
  return (
    <Pick label={t('offers_change', what)} value={value.value} onValue={(degree) => onValue({ ...value, value: degree as Degree })}>
      {DEGREES.map((degree) => (
        <option key={degree} value={degree}>
          {t(`common_degree_${degree}`)}
        </option>
      ))}
    </Pick>
  );
}

type SmallProps<T> = { readonly label: string; readonly value: T; readonly onValue: (value: T) => void };

function Small({ label, value, onValue }: SmallProps<string>) {
  return (
    <input
      class="field"
      type="text"
      aria-label={label}
      dir="auto"
      value={value}
      onInput={({ currentTarget }) => onValue(currentTarget.value)}
    />
  );
}

function Years({ label, value, onValue }: SmallProps<number | null>) {
  return (
    <input
      class="field tnum"
      type="number"
      min={0}
      max={70}
      step="any"
      aria-label={label}
      value={value ?? ''}
      onInput={({ currentTarget: { value: written, valueAsNumber: years, validity } }) => {
        if (written === '' ? validity.valid : years >= 0 && years <= 70) onValue(written === '' ? null : years);
      }}
    />
  );
}

function Pick({ label, value, onValue, children }: SmallProps<string> & { children: ComponentChildren }) {
  return (
    <select class="field" aria-label={label} value={value} onChange={({ currentTarget }) => onValue(currentTarget.value)}>
      {children}
    </select>
  );
}

const AROUND = 60;

/** The words themselves, in as much of their line as tells what they are. */
function Words({ text, span: { start, end } }: { text: string; span: Span }) {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - AROUND);
  const lineEnd = text.indexOf('\n', end);
  const stop = Math.min(lineEnd < 0 ? text.length : lineEnd, end + AROUND);
  return (
    <q class="source small" dir="auto">
      {text.slice(lineStart, start)}
      <b>{text.slice(start, end)}</b>
      {text.slice(end, stop)}
    </q>
  );
}
