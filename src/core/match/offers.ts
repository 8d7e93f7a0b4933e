import { skillNamed } from '../analyse/skills/skills.ts';
import type { Span } from '../posting/evidence.ts';
import { RANKS } from '../resume/degrees.ts';
import type { Proposal } from '../resume/propose.ts';
import type { Profile } from './profile.ts';
import type { KeptProfile, ProfileField } from './profiles.ts';

/** Fields a résumé can fill, in the order in which they are shown. */
export const OFFERED = [
  'titles',
  'yearsOfExperience',
  'skills',
  'education',
  'languages',
  'places',
  'resumeText',
] as const satisfies readonly ProfileField[];
export type OfferedField = (typeof OFFERED)[number];

type Element<F extends OfferedField> = Profile[F] extends readonly (infer E)[] ? E : NonNullable<Profile[F]>;

type OfferOf<F extends OfferedField> = {
  readonly field: F;
  /** The same thing in another file has the same key. */
  readonly key: string;
  /** `gone`: in the profile from a file before, not in this one. */
  readonly state: 'new' | 'changed' | 'same' | 'gone';
  readonly value: Element<F>;
  /** What the profile says now, where it says otherwise. */
  readonly mine: Element<F> | null;
  /** The words it was read from; null for what is not in this file. */
  readonly evidence: Span | null;
  /** What is suggested: never to overwrite what the person wrote, nor to bring back what they refused. */
  readonly wanted: boolean;
};

/** One thing a file proposes for a profile. */
export type Offer = { [F in OfferedField]: OfferOf<F> }[OfferedField];

/** An answer to an offer; `value` is the person's where they changed it. */
export type Answer = { readonly offer: Offer; readonly taken: boolean; readonly value: Offer['value'] };

type ListField = Exclude<OfferedField, 'yearsOfExperience' | 'resumeText'>;

/** By what two entries are the same thing. */
const KEYS: { readonly [F in ListField]: (value: Element<F>) => string } = {
  titles: (title) => title.toLowerCase(),
  skills: ({ name }) => skillNamed(name).id,
  education: ({ value }) => value,
  languages: ({ value }) => value,
  places: ({ country, region, city }) => [country, region, city].join('/').toLowerCase(),
};

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);
/** What a file leaves open says nothing against what is known. */
const completed = <T>(value: T, mine: T): T =>
  typeof value === 'object' && value !== null
    ? ({ ...mine, ...Object.fromEntries(Object.entries(value).filter(([, part]) => part !== null && part !== '')) } as T)
    : value;

/** What a file proposes, held against a profile. */
export function offersOf({ profile, edited, refused }: KeptProfile, proposal: Proposal): Offer[] {
  const wantedIn = (field: OfferedField, key: string) => !edited.includes(field) && !refused.includes(`${field}:${key}`);
  const list = <F extends ListField>(field: F, said: readonly { readonly value: Element<F>; readonly evidence: Span }[]): OfferOf<F>[] => {
    const keyOf = KEYS[field] as (value: Element<F>) => string;
    const mine = new Map((profile[field] as readonly Element<F>[]).map((value) => [keyOf(value), value]));
    const found = new Set<string>();
    const offers = said.flatMap(({ value, evidence }): OfferOf<F>[] => {
      const key = keyOf(value);
      if (found.has(key)) return [];
      found.add(key);
      const now = mine.get(key);
      if (now === undefined) return [{ field, key, state: 'new', value, mine: null, evidence, wanted: wantedIn(field, key) }];
      const next =
        field === 'titles'
          ? now
          : field === 'skills'
            ? completed({ ...(value as object), name: (now as { readonly name: string }).name } as Element<F>, now)
            : completed(value, now);
      const state = same(next, now) ? 'same' : 'changed';
      return [
        {
          field,
          key,
          state,
          value: next,
          mine: state === 'same' ? null : now,
          evidence,
          wanted: state === 'changed' && !edited.includes(field),
        },
      ];
    });
    if (edited.includes(field)) return offers;
    const gone = [...mine].filter(([key]) => !found.has(key));
    return [
      ...offers,
      ...gone.map(([key, value]): OfferOf<F> => ({ field, key, state: 'gone', value, mine: value, evidence: null, wanted: false })),
    ];
  };
  const single = <F extends 'yearsOfExperience' | 'resumeText'>(field: F, value: Element<F>, evidence: Span | null): OfferOf<F>[] => {
    const now = profile[field] as Element<F> | null;
    const blank = now === null || now === '';
    const state = blank ? 'new' : same(now, value) ? 'same' : 'changed';
    return [
      {
        field,
        key: field,
        state,
        value,
        mine: state === 'changed' ? now : null,
        evidence,
        wanted: state !== 'same' && wantedIn(field, field),
      },
    ];
  };
  return [
    ...list('titles', proposal.titles),
    ...(proposal.years ? single('yearsOfExperience', proposal.years.value, proposal.years.evidence) : []),
    ...list(
      'skills',
      proposal.skills.map(({ value, evidence }) => ({ value: { ...value, level: null }, evidence })),
    ),
    ...list('education', proposal.education),
    ...list('languages', proposal.languages),
    ...list('places', proposal.places),
    ...(proposal.text.trim() === '' ? [] : single('resumeText', proposal.text, null)),
  ] as Offer[];
}

/** The profile with what was taken, which fields the person changed on the way, and what they refused. */
export function takeOffers(profile: Profile, answers: readonly Answer[]): { profile: Profile; edited: ProfileField[]; refused: string[] } {
  let next = profile;
  const edited = new Set<ProfileField>();
  const refused: string[] = [];
  for (const { offer, taken, value } of answers) {
    const { field, key, state } = offer;
    if (state === 'new' && !taken) refused.push(`${field}:${key}`);
    if (!taken || state === 'same') continue;
    if (!same(value, offer.value)) edited.add(field);
    if (field === 'yearsOfExperience' || field === 'resumeText') {
      next = { ...next, [field]: value };
      continue;
    }
    const keyOf = KEYS[field] as (value: unknown) => string;
    const list = next[field] as readonly unknown[];
    const changed =
      state === 'gone'
        ? list.filter((one) => keyOf(one) !== key)
        : state === 'new'
          ? [...list.filter((one) => keyOf(one) !== keyOf(value)), value]
          : list.map((one) => (keyOf(one) === key ? value : one));
    next = { ...next, [field]: changed };
  }
  const rank = ({ value }: Profile['education'][number]) => RANKS.indexOf(value);
  return { profile: { ...next, education: next.education.toSorted((a, b) => rank(a) - rank(b)) }, edited: [...edited], refused };
}
