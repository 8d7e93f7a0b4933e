import type { PostingId } from '../posting/posting.ts';
import type { Report } from '../report.ts';
import { type Brief, briefOf } from './brief.ts';
import { NOTHING_OWN, OWN_FIELDS, type Own, type OwnField } from './own.ts';
import type { Stamp } from './stamp.ts';

/** One change a person can be told of. `from` and `to` as they stood; long words are cut. */
export type Change = {
  readonly at: string;
  readonly what: OwnField | 'kept' | 'posting' | 'forgotten' | 'restored' | 'imported';
  readonly from: unknown;
  readonly to: unknown;
};

/** A posting a person keeps, without its words: what a list, a board, filters and charts need. Dates are ISO 8601. */
export type Kept = {
  readonly id: PostingId;
  /** Every address it was saved from, the latest first. */
  readonly urls: readonly string[];
  readonly savedAt: string;
  readonly changedAt: string;
  /** When the posting's page was last read; empty where only another device has read it. */
  readonly readAt: string;
  /** When it was put in the bin; absent while it is kept (an index has no place for null). */
  readonly forgottenAt?: string;
  readonly own: Own;
  /** When each of the person's fields was last changed; a field nobody touched has none. */
  readonly stamps: { readonly [F in OwnField | 'forgotten']?: Stamp };
  /** The latest last. */
  readonly log: readonly Change[];
  readonly brief: Brief;
};

/** The same with the whole report, which carries the posting's full text. */
export type Saved = Kept & { readonly report: Report };

export const MOST_URLS = 20;
export const MOST_LOGGED = 300;
const LONGEST_LOGGED = 2_000;
/** Typing is one change: what follows within this long belongs to it. */
const SAME_CHANGE_MS = 10 * 60_000;

/** What a save makes of what was kept before (null: nothing). The person's fields stay; a posting in the bin is taken out. Saving twice changes nothing. */
export function kept(before: Kept | null, report: Report, url: string | null, now: string): Kept {
  const id = report.posting?.id;
  if (!id) throw new Error('There is no posting on this page to save.');
  const urls = [...new Set([...(url ? [url] : []), ...(before?.urls ?? [])])].slice(0, MOST_URLS);
  const brief = briefOf(report);
  if (!before) {
    const log: Change[] = [{ at: now, what: 'kept', from: null, to: null }];
    return { id, urls, savedAt: now, changedAt: now, readAt: now, own: NOTHING_OWN, stamps: {}, log, brief };
  }
  const { forgottenAt, ...rest } = before;
  const log = forgottenAt === undefined ? before.log : logged(before.log, { at: now, what: 'restored', from: null, to: null });
  return { ...rest, urls, changedAt: now, readAt: now, log, brief };
}

/** What a person's change makes of a record. Fields that stay as they are get no stamp and no line in the log. */
export function edited(record: Kept, patch: Partial<Own>, stamp: Stamp, now: string): Kept {
  const changed = OWN_FIELDS.filter((field) => Object.hasOwn(patch, field) && !same(patch[field], record.own[field]));
  if (changed.length === 0) return record;
  let own: Own = { ...record.own, ...Object.fromEntries(changed.map((field) => [field, patch[field]])) };
  const touched = new Set<OwnField>(changed);
  // The day one applied is worth knowing for ever after; nobody should have to type it.
  if (touched.has('status') && own.status === 'applied' && !own.dates.some(({ what }) => what === 'applied')) {
    own = { ...own, dates: [...own.dates, { what: 'applied', on: now.slice(0, 10) }] };
    touched.add('dates');
  }
  let log = record.log;
  for (const what of changed) log = logged(log, { at: now, what, from: brieflyOf(record.own[what]), to: brieflyOf(own[what]) });
  const stamps = { ...record.stamps, ...Object.fromEntries([...touched].map((field) => [field, stamp])) };
  return { ...record, changedAt: now, own, stamps, log };
}

/** Into the bin (`at` given) or out of it (null). */
export function binned(record: Kept, at: string | null, stamp: Stamp, now: string): Kept {
  if ((record.forgottenAt ?? null) === at || (at !== null && record.forgottenAt !== undefined)) return record;
  const { forgottenAt: _, ...rest } = record;
  const log = logged(record.log, { at: now, what: at === null ? 'restored' : 'forgotten', from: null, to: null });
  return { ...rest, ...(at !== null && { forgottenAt: at }), changedAt: now, log, stamps: { ...record.stamps, forgotten: stamp } };
}

/** The log with one change more, the latest last. Writing that goes on for a while is one change, from what stood there first. */
export function logged(log: readonly Change[], change: Change): readonly Change[] {
  const last = log.at(-1);
  const goesOn =
    last?.what === change.what &&
    (change.what === 'notes' || change.what === 'letter') &&
    Math.abs(Date.parse(change.at) - Date.parse(last.at)) < SAME_CHANGE_MS;
  return goesOn ? [...log.slice(0, -1), { ...change, from: last.from }] : [...log, change].slice(-MOST_LOGGED);
}

const brieflyOf = (value: unknown) => (typeof value === 'string' ? value.slice(0, LONGEST_LOGGED) : value);

/** Alike as data, whatever the order of keys. */
export function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  const [left, right] = [a as Record<string, unknown>, b as Record<string, unknown>];
  return keys.length === others.length && keys.every((key) => Object.hasOwn(right, key) && same(left[key], right[key]));
}
