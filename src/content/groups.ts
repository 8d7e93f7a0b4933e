import type { Site } from '../core/extract/site.ts';
import { sites } from '../core/extract/sites/index.ts';
import { BOARDS } from './boards.data.ts';

/**
 * Which boards come together, so that no page carries the selectors of all. `systems` and `suites` are application systems, met in frames of
 * employers' pages as well; a board that is not named is of the world.
 */
const MEMBERS = {
  systems: ['ashby', 'bamboohr', 'greenhouse', 'lever', 'personio', 'recruitee', 'teamtailor'],
  suites: ['smartrecruiters', 'workable', 'workday'],
  east: ['habr-career', 'hh', 'hirify', 'superjob'],
  america: ['dice', 'hacker-news', 'monster', 'remoteok', 'we-work-remotely', 'wellfound', 'y-combinator', 'ziprecruiter'],
  asia: ['naukri', 'seek'],
  europe: ['infojobs', 'jobs-cz', 'reed', 'stepstone'],
} as const;

export type Group = keyof typeof MEMBERS | 'world';

/** What the manifest says of a content script. Without a group it is the generic reader alone. */
export type ContentScript = {
  readonly group: Group | null;
  /** The group's boards, then the reader, which is the same everywhere. */
  readonly files: readonly string[];
  readonly sites: readonly Site[];
  readonly matches: readonly string[];
  readonly allFrames: boolean;
};

const READER = ['src/content/reader.iife.ts', 'src/content/index.iife.ts'];

const groupOf = ({ id }: Site): Group =>
  (Object.keys(MEMBERS) as (keyof typeof MEMBERS)[]).find((group) => (MEMBERS[group] as readonly string[]).includes(id)) ?? 'world';

/** The boards named in a group that there are no site files of. */
export const unknownMembers = (): string[] => {
  const known = new Set(sites.map(({ id }) => id));
  return Object.values(MEMBERS).flatMap((ids) => ids.filter((id) => !known.has(id)));
};

const patternsOf = ({ hosts, matches }: Site): readonly string[] => matches ?? hosts.map((host) => `*.${host}/*`);

/** Every content script: one a group of boards, and the generic reader's own. */
export function contentScripts(): ContentScript[] {
  const groups = [...(Object.keys(MEMBERS) as Group[]), 'world' as const].map((group): ContentScript => {
    const own = sites.filter((site) => groupOf(site) === group);
    return {
      group,
      files: [`src/content/groups/${group}.iife.ts`, ...READER],
      sites: own,
      matches: own.flatMap(patternsOf).map(secure),
      allFrames: group === 'systems' || group === 'suites',
    };
  });
  const generic: ContentScript = {
    group: null,
    files: READER,
    sites: [],
    matches: BOARDS.flatMap(({ matches }) => matches).map(secure),
    allFrames: false,
  };
  return [...groups, generic];
}

const secure = (pattern: string) => `https://${pattern}`;
