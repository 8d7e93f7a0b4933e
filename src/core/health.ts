import type { Source } from './posting/posting.ts';
import type { Report } from './report.ts';

const HEALTH_FIELDS = ['title', 'company', 'place', 'posted', 'pay', 'text'] as const;
export type HealthField = (typeof HEALTH_FIELDS)[number];

/** By the board's own marks and data, by the generic reader from the page's words, or not at all. */
export type HowRead = 'own' | 'guessed' | null;

/** What became of one visit to a page that is a posting, or should be one by its address. Says nothing of which. */
export type Visit = {
  /** When it began, ms since 1970. */
  readonly visit: number;
  readonly outcome: 'read' | 'missed' | 'failed';
  readonly fields: { readonly [F in HealthField]: HowRead };
};

export type SiteHealth = { readonly site: string; readonly visits: readonly Visit[] };

/** How the pages of each site were read lately: the site visited last first, its latest visit first. */
export type Health = { readonly sites: readonly SiteHealth[] };

export const NO_HEALTH: Health = { sites: [] };

const MOST_SITES = 60;
const MOST_VISITS = 20;
const NOTHING_READ: Visit['fields'] = { title: null, company: null, place: null, posted: null, pay: null, text: null };

/**
 * What there is to note of a visit; null where nothing was to be expected. `report` is null when reading broke; `named`: the address is one of a
 * posting.
 */
export function visitOf(visit: number, report: Report | null, named: boolean): Visit | null {
  if (report === null) return { visit, outcome: 'failed', fields: NOTHING_READ };
  const { posting, facts, detection } = report;
  if (!posting) return named && detection.kind === 'other' ? { visit, outcome: 'missed', fields: NOTHING_READ } : null;
  const { sources } = posting;
  const fields: Visit['fields'] = {
    title: how(posting.title, sources.title),
    company: how(posting.hiringOrganization, sources.hiringOrganization),
    place: how(posting.jobLocation[0], sources.jobLocation),
    posted: how(posting.datePosted, sources.datePosted),
    pay: posting.structured.pay.some(({ estimated }) => !estimated) ? 'own' : facts.salaries.length > 0 ? 'guessed' : null,
    text: how(posting.text, sources.text),
  };
  return { visit, outcome: 'read', fields };
}

function how(value: string | null | undefined, source: Source | undefined): HowRead {
  if (!value) return null;
  return source === undefined || source === 'generic' || source === 'text' ? 'guessed' : 'own';
}

/** With one visit more. A visit that is looked at again is told anew, not twice. */
export function noted({ sites: known }: Health, site: string, visit: Visit): Health {
  if (site === '') return { sites: known };
  const before = known.find((one) => one.site === site)?.visits ?? [];
  const visits = [visit, ...before.filter((one) => one.visit !== visit.visit)].slice(0, MOST_VISITS);
  return { sites: [{ site, visits }, ...known.filter((one) => one.site !== site)].slice(0, MOST_SITES) };
}

/** `broken`: it should be there and mostly is not, or was always there and no longer is. `absent`: postings do without it. */
export type FieldHealth = { readonly field: HealthField; readonly state: 'read' | 'guessed' | 'broken' | 'absent'; readonly times: number };

/** The line of a site: each field over its last visits, and how many of them were no posting though their address said so. */
export type HealthLine = {
  readonly fields: readonly FieldHealth[];
  readonly of: number;
  readonly missed: number;
  readonly broken: boolean;
};

const NEEDED: readonly HealthField[] = ['title', 'company', 'text'];

/** Judges each field over the visits that are kept of a site, the page as a whole by how many of them gave no posting. */
export function lineOf({ visits }: Pick<SiteHealth, 'visits'>): HealthLine {
  const read = visits.filter(({ outcome }) => outcome === 'read').map(({ fields }) => fields);
  const missed = visits.length - read.length;
  const fields = HEALTH_FIELDS.map((field): FieldHealth => {
    const found = read.map((one) => one[field]).filter((one) => one !== null);
    const times = found.length;
    const often = times > 0 && times * 2 >= read.length;
    const state = stopped(read.map((one) => one[field] !== null))
      ? 'broken'
      : often
        ? found.filter((one) => one === 'own').length * 2 >= times
          ? 'read'
          : 'guessed'
        : NEEDED.includes(field) && read.length > 0
          ? 'broken'
          : 'absent';
    return { field, state, times };
  });
  return { fields, of: visits.length, missed, broken: missed * 3 > visits.length || fields.some(({ state }) => state === 'broken') };
}

/** In the last three visits not once, and before them nearly always. */
function stopped(found: readonly boolean[]): boolean {
  const [late, early] = [found.slice(0, 3), found.slice(3)];
  return late.length === 3 && early.length >= 3 && !late.includes(true) && early.filter(Boolean).length >= early.length * 0.8;
}
