import { type Check, iso, list, maybe, number, object, oneOf, optional, text, whole } from './check.ts';
import type { OwnField } from './own.ts';
import { isStamp } from './stamp.ts';

// What a person says of a posting, and what else files and other devices tell alike: with one check for both, what came in by one way can go out by the other.
/** Characters of the longest text that is taken in. */
export const MOST_TEXT = 1_000_000;
export const words = (count: number, each: number) => list(text(each), count);
export const payUnit = oneOf('HOUR', 'DAY', 'WEEK', 'MONTH', 'YEAR');
export const tax = maybe(oneOf('gross', 'net'));
export const recordId = text(600, 1);
export const address = text(8_000);
export const title = text(2_000);
export const organization = text(1_000);

export const OWN_CHECKS: { readonly [F in OwnField]: Check } = {
  status: optional(text(100, 1)),
  round: maybe(number(1, 100)),
  notes: optional(text(MOST_TEXT)),
  tags: optional(words(200, 200)),
  rating: maybe(whole(1, 5)),
  contacts: optional(
    list(
      object({
        name: text(1_000),
        role: optional(text(1_000)),
        email: optional(text(1_000)),
        phone: optional(text(200)),
        url: optional(text(8_000)),
        note: optional(text(20_000)),
      }),
      200,
    ),
  ),
  dates: optional(list(object({ what: text(200), on: iso }), 500)),
  offered: maybe(object({ amount: number(0), currency: text(20), unit: payUnit, tax, note: optional(text(20_000)) })),
  next: maybe(object({ what: text(2_000), at: iso })),
  letter: optional(text(MOST_TEXT)),
};

export const ownFault = object(OWN_CHECKS);
export const stampFault: Check = (value) => (isStamp(value) ? null : '');
