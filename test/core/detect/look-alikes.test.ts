// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { finish, readPage } from '../../../src/core/detect/read-page.ts';
import { NEVER_SEEN } from '../../../src/core/history/history.ts';
import { EMPTY_PROFILE } from '../../../src/core/match/profile.ts';
import { type Report, report } from '../../../src/core/report.ts';
import { asian } from './look-alikes/asian.ts';
import { closed, open } from './look-alikes/closed.ts';
import { english } from './look-alikes/english.ts';
import { german } from './look-alikes/german.ts';
import { lists } from './look-alikes/lists.ts';
import { nordic } from './look-alikes/nordic.ts';
import { otherLists } from './look-alikes/other-lists.ts';
import { others } from './look-alikes/others.ts';
import type { Gives, LookAlike } from './look-alikes/page.ts';
import { romance } from './look-alikes/romance.ts';
import { slavic } from './look-alikes/slavic.ts';
import { systems } from './look-alikes/systems.ts';
import { terse } from './look-alikes/terse.ts';

const NOW = new Date('2026-11-21');

function judged({ html, url }: LookAlike): Report {
  const document = new DOMParser().parseFromString(html, 'text/html');
  return report(finish(readPage(document, url)).page, EMPTY_PROFILE, NEVER_SEEN, NOW);
}

/** The report in the words of what is expected, only where something is. */
function given({ detection, posting, facts, cards }: Report, gives: Gives): Gives {
  const pay = facts.salaries.find(({ kind }) => kind === 'base');
  const all: Gives = {
    kind: detection.kind,
    title: posting?.title ?? null,
    company: posting?.hiringOrganization ?? null,
    agency: posting?.agency ?? null,
    place: posting?.jobLocation ?? [],
    posted: posting?.datePosted ?? null,
    until: posting?.validThrough ?? null,
    types: facts.employmentType.map(({ value }) => value).sort(),
    mode: facts.workMode?.value ?? null,
    pay: pay ? [pay.min ?? null, pay.max ?? null, pay.currency, pay.unit] : null,
    closed: posting?.closed ?? false,
    says: (gives.says ?? []).filter((words) => posting?.text.includes(words)),
    not: (gives.not ?? []).filter((words) => !posting?.text.includes(words)),
    cards: cards.map(({ title, hiringOrganization, jobLocation, salaryText, datePosted }, i) => ({
      title,
      ...(gives.cards?.[i]?.company !== undefined && { company: hiringOrganization ?? '' }),
      ...(gives.cards?.[i]?.place !== undefined && { place: jobLocation.join('; ') }),
      ...(gives.cards?.[i]?.pay !== undefined && { pay: salaryText ?? '' }),
      ...(gives.cards?.[i]?.posted !== undefined && { posted: datePosted ?? '' }),
    })),
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in gives)) as Gives;
}
const sorted = (gives: Gives): Gives => (gives.types ? { ...gives, types: [...gives.types].sort() } : gives);

describe.each([
  ['boards and employers that write German', german],
  ['… French, Spanish, Portuguese, Italian, Catalan, Romanian', romance],
  ['… Polish, Czech, Slovak, Ukrainian, Russian', slavic],
  ['… Norwegian, Swedish, Danish, Finnish, Dutch, Hungarian, Turkish, Greek', nordic],
  ['… Korean, Japanese, Chinese, Arabic, Indonesian, Vietnamese, and English in Asia', asian],
  ['… English', english],
  ['applicant systems, small ads, communities and posts', systems],
  ['pages that say little, or in another place', terse],
  ['pages that are no posting', others],
  ['lists that offer no job', otherLists],
  ['lists', lists],
  ['postings that are over', closed],
  ['postings that are not over', open],
])('%s', (_, pages) => {
  test.each(pages.map((page) => [page.name, page] as const))('%s', (_name, page) => {
    const result = judged(page);
    expect(given(result, page.gives), result.detection.why).toEqual(sorted(page.gives));
  });
});
