/** Where in the posting's text a claim comes from. Offsets are UTF-16, end exclusive. */
export type Span = { readonly start: number; readonly end: number; readonly quote: string };

export function spanOf(text: string, start: number, end: number): Span {
  return { start, end, quote: text.slice(start, end) };
}

/** Text may have changed since it was analysed; a span is only good while its quote still matches. */
export function isCurrent(span: Span, text: string): boolean {
  return text.slice(span.start, span.end) === span.quote;
}
