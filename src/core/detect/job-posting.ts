import type { Source, Structured, StructuredPay } from '../posting/posting.ts';
import { dayOf } from './day.ts';
import { decode, textOfHtml } from './html-text.ts';
import { get, type Item } from './items.ts';

/** What one source says of a posting: only the fields it knows. `description` is text, one block a line. */
export type Said = {
  readonly source: Source;
  readonly title?: string | undefined;
  readonly hiringOrganization?: string | undefined;
  readonly agency?: string | undefined;
  readonly jobLocation?: readonly string[];
  readonly country?: string | undefined;
  readonly datePosted?: string | undefined;
  readonly validThrough?: string | undefined;
  readonly url?: string | undefined;
  readonly description?: string | undefined;
  readonly structured?: Partial<Structured>;
};

const NO_PLACE =
  /^(?:anywhere|any(?: location)?|no office location|remote|worldwide|global|home[- ]?office|home[- ]?based|telecommute|远程办公?|удал[её]нн?о|удал[её]нная работа|n\/?a|none|null|undefined|unspecified|-+)$/i;

const NO_EMPLOYER =
  /^(?:confidential|(?:company|employer|name|client) (?:name )?(?:confidential|withheld|undisclosed|hidden)|undisclosed|anonymous|private (?:employer|advertiser|company)|not (?:disclosed|specified)|unknown|n\/?a|none|null|undefined|-+|vertraulich|anonym|chiffre|confidentiel(?:le)?|entreprise confidentielle|confidencial|empresa confidencial|importante empresa(?: del sector)?|riservato|azienda riservata|конфиденциально|анонимно|частное лицо|某.{0,6}公司|企業名非公開|非公開|비공개|https?:.*)$/i;

/** Whether the words hide the employer instead of naming it. */
export function isNoEmployer(words: string): boolean {
  return NO_EMPLOYER.test(words.trim().slice(0, 200));
}

/** Whether the words name no place of the earth. */
export function isNoPlace(words: string): boolean {
  return NO_PLACE.test(words.trim());
}

/** The fields of a schema.org JobPosting, in the many shapes that boards write. */
export function fieldsOf({ via, data }: Item): Said {
  const all = (name: string) => [get(data, name)].flat(2);
  const texts = (name: string, limit = 200) => unique(all(name).map((value) => wordsOf(value, limit)));
  const places = all('jobLocation').slice(0, 30);
  const named = unique(places.map(placeOf));
  const countries = new Set(places.map((place) => wordsOf(get(get(place, 'address'), 'addressCountry')).toUpperCase()));
  const [country = ''] = countries;
  const posted = dayOf(texts('datePosted')[0]);
  const until = dayOf(texts('validThrough')[0]);
  const description = all('description').map((value) => (typeof value === 'string' ? textOfHtml(value) : wordsOf(value, 0)));
  return {
    source: via,
    url: texts('url', 2_000)[0],
    title: texts('title')[0] ?? texts('name')[0],
    hiringOrganization: texts('hiringOrganization').find((name) => !isNoEmployer(name)),
    jobLocation: named.filter((name) => !isNoPlace(name)).slice(0, 20),
    country: countries.size === 1 && /^[A-Z]{2}$/.test(country) ? country : undefined,
    datePosted: posted,
    validThrough: until && until > (posted ?? '1990') ? until : undefined,
    description: description.filter(Boolean).join('\n') || undefined,
    structured: {
      pay: [
        ...all('baseSalary').map((value) => payOf(value, data, via, false)),
        ...all('estimatedSalary').map((value) => payOf(value, data, via, true)),
      ].filter((pay) => pay !== null),
      employmentType: texts('employmentType').flatMap((words) => words.split(/[,;] ?/)),
      jobLocationType: [...texts('jobLocationType'), ...named.filter((name) => isNoPlace(name) && /\p{L}{4}|远程/u.test(name))],
      applicantLocationRequirements: texts('applicantLocationRequirements'),
      experienceRequirements: all('experienceRequirements').map(experienceOf).filter(Boolean),
      educationRequirements: unique(all('educationRequirements').map((value) => wordsOf(get(value, 'credentialCategory') ?? value, 300))),
      skills: texts('skills', 1_000),
    },
  };
}

/** A value as words: a string, a number, or the name of a thing. */
export function wordsOf(value: unknown, limit = 200): string {
  const [one] = [value].flat();
  if (typeof one === 'number') return String(one);
  if (typeof one === 'string') {
    const plain = /[<&]/.test(one) ? textOfHtml(one) : decode(one);
    const words = plain.replace(/\s+/g, ' ').trim();
    return limit && words.length > limit ? '' : words;
  }
  const name = get(one, 'name') ?? get(one, '@value') ?? get(one, 'legalName');
  return name === undefined || typeof name === 'object' ? (Array.isArray(name) ? wordsOf(name[0], limit) : '') : wordsOf(name, limit);
}

function placeOf(place: unknown): string {
  const address = [get(place, 'address') ?? place].flat()[0];
  const parts = ['addressLocality', 'addressRegion', 'addressCountry'].map((name) => wordsOf(get(address, name)));
  const said: string[] = [];
  for (const part of parts)
    if (/\p{L}/u.test(part) && !said.some((other) => other.toLowerCase().includes(part.toLowerCase()))) said.push(part);
  return said.join(', ') || wordsOf(get(address, 'streetAddress')) || wordsOf(address) || wordsOf(place);
}

function payOf(pay: unknown, posting: object, source: Source, estimated: boolean): StructuredPay | null {
  if (pay === undefined || pay === null || pay === '') return null;
  const value = [get(pay, 'value') ?? pay].flat()[0];
  const number = (name: string) => {
    const stated = get(value, name) ?? get(pay, name);
    const figure = typeof stated === 'string' ? Number(stated.replace(/[\s,]/g, '') || Number.NaN) : stated;
    return typeof figure === 'number' && Number.isFinite(figure) && figure > 0 ? figure : null;
  };
  const word = (name: string) => wordsOf(get(value, name) ?? get(pay, name)) || null;
  const plain = typeof value === 'string' || typeof value === 'number' ? wordsOf(value) : '';
  const figure = /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) || null : null;
  const single = number('value') ?? figure;
  const text = figure === null && /\d/.test(plain) ? plain : null;
  const [min, max] = [number('minValue') ?? single, number('maxValue') ?? single];
  if (min === null && max === null && text === null) return null;
  const currency = word('currency') ?? (wordsOf(get(posting, 'salaryCurrency')) || null);
  return { min, max, currency, unit: word('unitText') ?? word('unitCode'), text, estimated, source };
}

function experienceOf(value: unknown): string {
  const months = Number(get(value, 'monthsOfExperience'));
  return months > 0 ? `${months} months` : wordsOf(value, 600);
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words.filter(Boolean))];
}
