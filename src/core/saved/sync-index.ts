import { NEVER_SEEN } from '../history/history.ts';
import { NO_FACTS } from '../posting/facts.ts';
import { hashOf } from '../posting/hash.ts';
import { BLANK_POSTING } from '../posting/posting.ts';
import type { Report } from '../report.ts';
import { anyOf, type Check, iso, object, oneOf, optional } from './check.ts';
import { NOTHING_OWN, OWN_FIELDS, type Own, type OwnField } from './own.ts';
import { address, OWN_CHECKS, organization, recordId, stampFault, title } from './own-shape.ts';
import { type Kept, kept } from './record.ts';
import type { Stamp } from './stamp.ts';

/** What of a kept posting goes to the person's other devices: where it is and what they wrote, each field with its stamp. Never its words or its report. */
export type IndexEntry = {
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly organization: string | null;
  readonly savedAt: string;
  readonly changedAt: string;
  readonly fields: { readonly [F in OwnField]?: readonly [Stamp, unknown] };
  readonly forgotten?: readonly [Stamp, string | null];
};

/** A letter has its own posting's words in it and is long; it goes by backup. */
const FIELDS = OWN_FIELDS.filter((field) => field !== 'letter');

/** A record as other devices hear of it; a field that was never touched is left out. */
export function entryOf({ id, urls, brief, savedAt, changedAt, own, stamps, forgottenAt }: Kept): IndexEntry {
  const fields = Object.fromEntries(FIELDS.flatMap((field) => (stamps[field] ? [[field, [stamps[field], own[field]]]] : [])));
  const entry = { id, url: urls[0] ?? null, title: brief.title, organization: brief.organization, savedAt, changedAt, fields };
  return stamps.forgotten ? { ...entry, forgotten: [stamps.forgotten, forgottenAt ?? null] } : entry;
}

/** A record that knows no more than the index does; its words come with a visit or a backup. */
export function recordOf({ id, url, title, organization, savedAt, changedAt, fields, forgotten }: IndexEntry): {
  record: Kept;
  report: Report;
} {
  const report: Report = {
    schemaVersion: 1,
    detection: { kind: 'posting', via: null, site: null, why: 'Known from another device.', partial: true },
    cards: [],
    posting: { ...BLANK_POSTING, id, url, title, hiringOrganization: organization },
    sections: [],
    facts: NO_FACTS,
    highlights: [],
    warnings: [],
    scam: { level: 'none' },
    match: null,
    history: NEVER_SEEN,
  };
  const own = { ...NOTHING_OWN, ...Object.fromEntries(Object.entries(fields).map(([field, [, value]]) => [field, value])) } as Own;
  const stamps: Kept['stamps'] = Object.fromEntries(Object.entries(fields).map(([field, [stamp]]) => [field, stamp]));
  const record: Kept = {
    ...kept(null, report, url, savedAt),
    changedAt,
    readAt: '',
    own,
    stamps: { ...stamps, ...(forgotten && { forgotten: forgotten[0] }) },
    ...(forgotten?.[1] && { forgottenAt: forgotten[1] }),
  };
  return { record, report };
}

const BUCKETS = 10;
/** Bytes of one item (the browser allows 8,192) and of all buckets (of 102,400, some for settings and profile). */
const MOST_OF_BUCKET = 7_800;

export type Packed = {
  readonly buckets: Readonly<Record<string, readonly IndexEntry[]>>;
  /** Postings in it, and those there was no room for: the ones changed longest ago. */
  readonly held: number;
  readonly left: number;
};

/** As many entries as the browser's quota holds, those changed last first; every device packs the same entries alike. */
export function packed(entries: readonly IndexEntry[]): Packed {
  const order = [...entries].sort((a, b) => (a.changedAt === b.changedAt ? (a.id < b.id ? -1 : 1) : a.changedAt > b.changedAt ? -1 : 1));
  const lists = Array.from({ length: BUCKETS }, () => ({ list: [] as IndexEntry[], size: 20 }));
  let held = 0;
  for (const entry of order) {
    const bucket = lists[Number.parseInt(hashOf(entry.id).slice(0, 5), 36) % BUCKETS]!;
    const size = bytesOf(JSON.stringify(entry)) + 1;
    if (bucket.size + size > MOST_OF_BUCKET) continue;
    bucket.list.push(entry);
    bucket.size += size;
    held += 1;
  }
  const buckets = Object.fromEntries(lists.map(({ list }, i) => [`b${i}`, list.sort((x, y) => (x.id < y.id ? -1 : 1))]));
  return { buckets, held, left: entries.length - held };
}

/** The entries of what another device wrote; what is none is passed over. */
export function unpacked(stored: Readonly<Record<string, unknown>>): IndexEntry[] {
  return Array.from({ length: BUCKETS }, (_, i) => stored[`b${i}`]).flatMap((bucket) =>
    Array.isArray(bucket) ? bucket.filter(isEntry) : [],
  );
}

const nullOr = (check: Check) => anyOf(oneOf(null), check);

/** A stamp, and what is stamped with it. */
const pair =
  (check: Check): Check =>
  (value) => {
    if (!Array.isArray(value) || value.length !== 2 || value[1] === undefined) return '';
    return stampFault(value[0]) ?? check(value[1]);
  };

const isEntry = (value: unknown): value is IndexEntry => entryFault(value) === null && stampedFields((value as IndexEntry).fields);

/** Checked as a file is: what came from another device is written into files again. */
const entryFault = object({
  id: recordId,
  url: nullOr(address),
  title: nullOr(title),
  organization: nullOr(organization),
  savedAt: iso,
  changedAt: iso,
  fields: object({}),
  forgotten: optional(pair(nullOr(iso))),
});

const stampedFields = (fields: IndexEntry['fields']) =>
  Object.entries(fields).every(
    ([field, value]) => (FIELDS as string[]).includes(field) && pair(OWN_CHECKS[field as OwnField])(value) === null,
  );

/** Bytes of a string in UTF-8. */
export function bytesOf(text: string): number {
  let size = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    size += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit < 0xe000 ? 2 : 3;
  }
  return size;
}
