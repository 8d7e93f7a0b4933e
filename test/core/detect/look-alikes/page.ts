/** A page of our own, shaped like those of a kind of site, and what a careful reader finds on it. */
export type LookAlike = {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly gives: Gives;
};

/** What is left out is not asked; `null` and `[]` must come out empty. */
export type Gives = {
  readonly kind: 'posting' | 'list' | 'other';
  readonly title?: string | null;
  readonly company?: string | null;
  readonly agency?: string | null;
  readonly place?: readonly string[];
  readonly posted?: string | null;
  readonly until?: string | null;
  readonly types?: readonly string[];
  readonly mode?: 'onsite' | 'hybrid' | 'remote' | null;
  readonly pay?: readonly [min: number | null, max: number | null, currency: string | null, unit: string | null] | null;
  readonly closed?: boolean;
  /** Words that the posting's text has, and words that are not its own. */
  readonly says?: readonly string[];
  readonly not?: readonly string[];
  readonly cards?: readonly {
    readonly title: string;
    readonly company?: string;
    readonly place?: string;
    readonly pay?: string;
    readonly posted?: string;
  }[];
};

type Parts = { lang?: string; title: string; head?: string; nav?: string; body: string; foot?: string };

/** A whole document with the furniture that pages have around their words. */
export function page({ lang = 'en', title, head = '', nav = NAV, body, foot = FOOT }: Parts): string {
  return `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8"><title>${title}</title>${head}</head><body>${nav}${body}${foot}</body></html>`;
}

export const NAV =
  '<header class="site-header"><a class="logo" href="/">Home</a><nav><ul><li><a href="/search">Search</a></li><li><a href="/firms">Companies</a></li><li><a href="/login">Log in</a></li></ul></nav></header>';
export const FOOT =
  '<footer class="site-footer"><ul><li><a href="/imprint">Imprint</a></li><li><a href="/privacy">Privacy</a></li></ul><p>© 2026 All rights reserved</p></footer><div id="cookie-banner"><p>We use cookies to make this site work for you.</p><button>Accept all</button></div>';

export const ul = (...items: readonly string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
export const ps = (...lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');
export const ld = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
export const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
