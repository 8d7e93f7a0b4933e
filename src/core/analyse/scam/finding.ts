import type { Address } from './contacts.ts';
import type { Finding } from './rule.ts';

/** The words of the text where an address stands, or the page's link. */
export function findingOf({ at, kind, value }: Address): Finding {
  return at ?? { about: [{ field: kind === 'mail' ? 'email' : 'link', value: value.slice(0, 300) }] };
}
