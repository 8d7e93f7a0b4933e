export type SectionKind =
  | 'summary'
  | 'responsibilities'
  | 'requirements'
  | 'preferred'
  | 'benefits'
  | 'company'
  | 'compensation'
  | 'legal'
  | 'notice'
  | 'other';

/** A stretch of the posting's text that serves one purpose. Sections do not overlap and are in the order of the text. */
export type Section = { readonly kind: SectionKind; readonly heading: string | null; readonly start: number; readonly end: number };
