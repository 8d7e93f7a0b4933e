import type { Sheet } from './body.ts';
import { type Chunk, isNamed } from './chunks.ts';
import { labelled } from './labels.ts';
import { role } from './vocabulary.ts';

const NAMED = /locat|locality|address|\bcity\b|workplace|map-?(?:marker|pin)|\bplace\b|region/i;
const MAP = /maps\.google|google\.[a-z.]{2,6}\/maps|mapy\.cz|openstreetmap|yandex\.[a-z.]{2,6}\/maps|2gis|maps\.apple|bing\.com\/maps/i;

const NOT_NAMED = /type|relocat|job-?title|input|form-|field|e-?mail/i;
// "Leipzig, Germany", "New York, NY", "São Paulo - SP"
const CITY = /^\p{Lu}[\p{L}.' -]{1,40}(?:, | - )(?:[A-Z]{2,3}|\p{Lu}[\p{L}.' -]{2,40})(?:, \p{Lu}[\p{L}. ]{1,40})?$/u;

/** The place that class names or a link to a map point out. */
export function placeOf(chunks: readonly Chunk[]): string | undefined {
  const link = chunks.find(({ part, text }) => MAP.test(part.href ?? '') && text.length > 5);
  const named = chunks.find(({ part }) => isNamed(part, NAMED, NOT_NAMED));
  const written = chunks.find(({ text, at }) => at > 0 && at < 6 && CITY.test(text) && !role(text.toLowerCase()));
  return (link ?? named ?? written)?.text;
}

/** A place as the page writes it, for one that its data writes in its own way. */
export function asShown(place: string, chunks: readonly Chunk[], { lines }: Sheet): string {
  const [city = ''] = place.split(', ');
  const near =
    city.length > 2 ? chunks.find(({ text }) => text.length < 90 && text.includes(city) && !role(text.toLowerCase())) : undefined;
  const shown = near?.text ?? lines.find(({ text, zone }) => zone !== 'more' && text.length < 60 && text.startsWith(`${city}, `))?.text;
  return shown ? (labelled(shown)?.value ?? shown).replace(/^[^\p{L}\p{N}(]{1,5}/u, '') : place.replace(/^([^,]{1,60}), [A-Z]{2}$/, '$1');
}
