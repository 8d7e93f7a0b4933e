/** A line under the address bar: what it opens, and what it says. */
export type Line = { readonly content: string; readonly words: string; readonly more: string };

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/** Words as XML: signs escaped, and what XML cannot hold left out. */
export const inXml = (words: string): string =>
  words.replace(/[\u0000-\u001F\u007F-\u009F\uFFFE\uFFFF]|\p{Cs}/gu, ' ').replace(/[&<>"']/g, (sign) => SIGNS[sign]!);

/** A line as the browser takes it. */
export function description({ words, more }: Pick<Line, 'words' | 'more'>, xml: boolean): string {
  if (!xml) return [words, more].filter(Boolean).join(' · ');
  return more === '' ? inXml(words) : `${inXml(words)} <dim>· ${inXml(more)}</dim>`;
}
