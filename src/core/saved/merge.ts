import { NOTHING_OWN, OWN_FIELDS, type Own, type OwnField } from './own.ts';
import { type Change, type Kept, MOST_LOGGED, MOST_URLS, same } from './record.ts';
import type { Stamp } from './stamp.ts';

/**
 * Two forms of one record made one: of each of the person's fields the one changed later, and a field somebody wrote before one nobody touched; every
 * address, the first day, the whole history. Which is given first does not matter, nor how often it is done. The posting's own words come from the form that
 * read the page later (`freshest`).
 */
export function merged(a: Kept, b: Kept): Kept {
  const [fresh, stale] = freshest(a, b) === 'a' ? [a, b] : [b, a];
  const own = Object.fromEntries(OWN_FIELDS.map((field) => [field, later(a, b, field).own[field]])) as Own;
  const inBin = laterOf(a, b, 'forgotten');
  const { forgottenAt: _, ...rest } = { ...stale, ...fresh };
  return {
    ...rest,
    urls: [...new Set([...fresh.urls, ...stale.urls])].slice(0, MOST_URLS),
    savedAt: least(a.savedAt, b.savedAt),
    changedAt: most(a.changedAt, b.changedAt),
    readAt: most(a.readAt, b.readAt),
    ...(inBin.forgottenAt !== undefined && { forgottenAt: inBin.forgottenAt }),
    own,
    stamps: stampsOf(a, b),
    log: joined(a.log, b.log),
  };
}

/** Whose report and brief are kept: the one with words, then the later read. */
export function freshest(a: Kept, b: Kept): 'a' | 'b' {
  if (a.brief.hasText !== b.brief.hasText) return a.brief.hasText ? 'a' : 'b';
  if (a.readAt !== b.readAt) return a.readAt > b.readAt ? 'a' : 'b';
  return JSON.stringify(a.brief) >= JSON.stringify(b.brief) ? 'a' : 'b';
}

function later(a: Kept, b: Kept, field: OwnField): Kept {
  const [one, other] = [a.stamps[field] ?? '', b.stamps[field] ?? ''];
  if (one !== other) return one > other ? a : b;
  if (same(a.own[field], b.own[field])) return a;
  // Nobody's clock tells: what was written wins over what was not, then any fixed order
  if (same(b.own[field], NOTHING_OWN[field])) return a;
  if (same(a.own[field], NOTHING_OWN[field])) return b;
  return JSON.stringify(a.own[field]) > JSON.stringify(b.own[field]) ? a : b;
}

function laterOf(a: Kept, b: Kept, field: 'forgotten'): Kept {
  const [one, other] = [a.stamps[field] ?? '', b.stamps[field] ?? ''];
  if (one !== other) return one > other ? a : b;
  if ((a.forgottenAt === undefined) !== (b.forgottenAt === undefined)) return a.forgottenAt === undefined ? a : b;
  return (a.forgottenAt ?? '') <= (b.forgottenAt ?? '') ? a : b;
}

function stampsOf(a: Kept, b: Kept): Kept['stamps'] {
  const stamps: { [F in OwnField | 'forgotten']?: Stamp } = {};
  for (const field of [...OWN_FIELDS, 'forgotten'] as const) {
    const stamp = most(a.stamps[field] ?? '', b.stamps[field] ?? '');
    if (stamp) stamps[field] = stamp;
  }
  return stamps;
}

function joined(a: readonly Change[], b: readonly Change[]): readonly Change[] {
  const all = new Map([...a, ...b].map((change) => [JSON.stringify([change.at, change.what, change.from, change.to]), change]));
  return [...all]
    .sort(([x, { at }], [y, { at: other }]) => (at === other ? (x < y ? -1 : 1) : at < other ? -1 : 1))
    .map(([, change]) => change)
    .slice(-MOST_LOGGED);
}

const least = (a: string, b: string) => (a < b ? a : b);
const most = (a: string, b: string) => (a > b ? a : b);
