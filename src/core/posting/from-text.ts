import { hashOf } from './hash.ts';
import type { PageRead } from './page-read.ts';
import { BLANK_POSTING, type Source } from './posting.ts';

export type TextInput = {
  readonly text: string;
  readonly title?: string | undefined;
  readonly company?: string | undefined;
  readonly location?: string | undefined;
  readonly country?: string | undefined;
  readonly url?: string | undefined;
};

/** A posting that did not come from a page: pasted, selected or sent as text. Its body is that text, unchanged. */
export function fromText({ text, title, company, location, country, url }: TextInput): PageRead {
  const given = (value: string | undefined) => value?.trim() || null;
  const sources: Record<string, Source> = {};
  for (const [field, value] of Object.entries({ title, hiringOrganization: company, jobLocation: location, country })) {
    if (given(value)) sources[field] = 'text';
  }
  const place = given(location);
  return {
    detection: { kind: 'posting', via: 'text', site: null, why: 'The text was given as a posting.', partial: false },
    posting: {
      ...BLANK_POSTING,
      id: `text/${hashOf(`${given(title) ?? ''}\n${given(company) ?? ''}\n${text}`)}`,
      url: given(url),
      title: given(title),
      hiringOrganization: given(company),
      jobLocation: place ? [place] : [],
      country: given(country)?.toUpperCase() ?? null,
      sources,
      text,
    },
    cards: [],
  };
}
