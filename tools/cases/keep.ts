import { JSDOM, VirtualConsole } from 'jsdom';
import { finish, readPage } from '../../src/core/detect/read-page.ts';
import { keepAsCase } from '../../src/core/extract/keep-as-case.ts';
import { NEVER_SEEN } from '../../src/core/history/history.ts';
import { EMPTY_PROFILE } from '../../src/core/match/profile.ts';
import { report } from '../../src/core/report.ts';

/** A kept page's address stands in its first line. */
const ADDRESS = /^<!-- (https?:\/\/\S{1,2000}) -->/;

/** What a case expects of its page: what a person can check by looking at it. */
export type Expected = Readonly<Record<string, unknown>>;

function documentOf(html: string, url: string): JSDOM {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
}

export function addressOf(html: string): string | null {
  return ADDRESS.exec(html)?.[1] ?? null;
}

/** The page as it may be kept: scrubbed once more, whoever made the file. */
export function scrubbed(html: string, url: string): string {
  const dom = documentOf(html, url);
  try {
    return keepAsCase(dom.window.document, url);
  } finally {
    dom.window.close();
  }
}

/** What the page gives today, in the words of `expected.json`. */
export function given(html: string, url: string, now: Date): Expected {
  const dom = documentOf(html, url);
  try {
    const { detection, posting, facts, cards } = report(finish(readPage(dom.window.document, url)).page, EMPTY_PROFILE, NEVER_SEEN, now);
    const { kind, via, site } = detection;
    if (!posting) return { kind, via, site, cards: cards.map(({ mark, ...card }) => card) };
    const { title, hiringOrganization, agency, jobLocation, datePosted, validThrough, closed, text } = posting;
    return {
      kind,
      via,
      site,
      title,
      hiringOrganization,
      agency,
      jobLocation,
      datePosted,
      validThrough,
      closed,
      employmentType: facts.employmentType.map(({ value }) => value),
      workMode: facts.workMode?.value ?? null,
      salaries: facts.salaries.map(({ kind: of, min, max, currency, unit }) => ({ kind: of, min, max, currency, unit })),
      text: text.split('\n'),
    };
  } finally {
    dom.window.close();
  }
}
