import type { Span } from './evidence.ts';

/** What a claim rests on when not on the posting's text: a structured field, the title, a link, the page. */
export type About = { readonly field: string; readonly value: string };

/** Every claim says where it comes from: words of the text, or something else that is named. At least one of the two is not empty. */
export type Claim = { readonly evidence: readonly Span[]; readonly about?: readonly About[] };

/** Must the candidate have it, or is it a plus? */
export type Importance = 'required' | 'preferred';

/** The field of a claim that was looked for only because the reader's profile names it: a page must not learn of it. */
export const OF_READER = 'profile';
