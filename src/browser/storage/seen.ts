/**
 * The memory of what was on screen: kept on this machine, bounded, the oldest let go. `sight` and `noteGist` are the background's; pages read `changedText` and `known`.
 */
import type { Gist, Known } from '../../core/glance.ts';
import { changedLines } from '../../core/history/diff.ts';
import type { Decided, History, Relative } from '../../core/history/history.ts';
import { kinshipOf, type Trace } from '../../core/history/kinship.ts';
import type { Posting, PostingId } from '../../core/posting/posting.ts';
import { dateOf } from '../../core/saved/own.ts';
import type { Kept } from '../../core/saved/record.ts';
import { change, database, readTransaction, type Tx } from './database.ts';
import { queued } from './queued.ts';
import { gistOf, type Sighting, traceOf } from './sighting.ts';

/** Postings remembered, and those of them whose words are. */
const MOST_SIGHTINGS = 20_000;
const MOST_TEXTS = 4_000;
const MOST_CHANGES = 10;
/** Fewer sightings share a band by chance; more are boilerplate and tell nothing. */
const MOST_IN_BAND = 40;
const MOST_RELATIVES = 10;
const LONGEST_TEXT = 40_000;
const SAME_VISIT_MS = 30 * 60_000;
/** Sooner, a second publication is a copy: boards and their partners publish within days. */
const REPOST_MS = 14 * 86_400_000;

/** Notes that a posting was on screen and answers what was known before. A clock set back never makes the first sighting later. */
export function sight(posting: Posting, now: string): Promise<History> {
  const { id, text, closed } = posting;
  const trace = traceOf(posting);
  return change(['seen', 'texts', 'saved'], async (tx) => {
    const store = tx.objectStore('seen');
    const before = await store.get(id);
    const sameVisit = before !== undefined && Math.abs(Date.parse(now) - Date.parse(before.lastSeen)) < SAME_VISIT_MS;
    const firstSeen = before && before.firstSeen < now ? before.firstSeen : now;
    const { closedAt, ...known } = before ?? { id };
    const reopens = closedAt !== undefined && !closed;
    const changes = await noteText(tx, id, text, now, before?.changes ?? []);
    const sighting: Sighting = {
      ...known,
      ...trace,
      id,
      firstSeen,
      lastSeen: now,
      times: (before?.times ?? 0) + (sameVisit ? 0 : 1),
      changes,
      ...(closed && { closedAt: closedAt ?? now }),
      ...(reopens && { reopened: [...(before?.reopened ?? []), now].slice(-MOST_CHANGES) }),
    };
    queued(store.put(sighting));
    if (!before && (await store.count()) > MOST_SIGHTINGS) await dropOldest(tx);
    return historyOf(tx, sighting, trace);
  });
}

async function dropOldest(tx: Tx): Promise<void> {
  const [oldest] = await tx.objectStore('seen').index('lastSeen').getAll(null, 1);
  if (!oldest) return;
  queued(tx.objectStore('seen').delete(oldest.id));
  queued(tx.objectStore('texts').delete(oldest.id));
}

/** Keeps the words as they are now, and notes what changed in them. */
async function noteText(tx: Tx, id: PostingId, text: string, now: string, changes: NonNullable<Sighting['changes']>) {
  const texts = tx.objectStore('texts');
  const words = text.slice(0, LONGEST_TEXT);
  const last = await texts.get(id);
  if (last?.text === words || words === '') return changes;
  const changed = last ? changedLines(last.text, words) : null;
  queued(
    texts.put({ id, at: now, text: words, ...(changed ? { before: last!.text } : last?.before !== undefined && { before: last.before }) }),
  );
  if (!last && (await texts.count()) > MOST_TEXTS) {
    const [oldest] = await texts.index('at').getAllKeys(null, 1);
    if (oldest !== undefined) queued(texts.delete(oldest));
  }
  return changed ? [...changes, { on: now.slice(0, 10), ...changed }].slice(-MOST_CHANGES) : changes;
}

async function historyOf(tx: Tx, sighting: Sighting, trace: Trace & { bands: number[] }): Promise<History> {
  const relatives = await relativesOf(tx, sighting, trace);
  const mine: Relative[] = (sighting.reopened ?? []).map((on) => ({ ...relativeOf(sighting, 'repost'), lastSeen: on.slice(0, 10) }));
  const of = (...kinds: Relative['kind'][]) => relatives.filter(({ kind }) => kinds.includes(kind)).slice(0, MOST_RELATIVES);
  const jobs = [sighting.id, ...relatives.filter(({ kind }) => kind !== 'sibling').map(({ id }) => id)];
  return {
    firstSeen: sighting.firstSeen.slice(0, 10),
    timesSeen: sighting.times,
    reposts: [...mine, ...of('repost')],
    duplicates: of('copy', 'agency'),
    changes: sighting.changes ?? [],
    siblings: of('sibling'),
    decided: await decidedOf(tx, jobs),
    hidden: sighting.hidden === true,
  };
}

/** Postings that share a band and turn out to be related, the latest first. */
async function relativesOf(tx: Tx, sighting: Sighting, trace: Trace & { bands: number[] }): Promise<Relative[]> {
  const store = tx.objectStore('seen');
  const keys = await Promise.all(trace.bands.map((band) => store.index('bands').getAllKeys(band, MOST_IN_BAND)));
  const ids = new Set(keys.flat());
  ids.delete(sighting.id);
  const others = await Promise.all([...ids].slice(0, 400).map((id) => store.get(id)));
  return others
    .flatMap((other): Relative[] => {
      if (!other) return [];
      const kin = kinshipOf(trace, { ...UNKNOWN, ...other });
      if (kin === null) return [];
      return [relativeOf(other, kin === 'same' ? (isRepost(sighting, other) ? 'repost' : 'copy') : kin)];
    })
    .sort((a, b) => (a.lastSeen < b.lastSeen ? 1 : -1));
}

const UNKNOWN: Trace = { title: null, organization: null, agency: null, places: [], url: null, applyUrl: null, sketch: null };

/** Published again on the same board, a good while after the other was first seen, or after that was closed. */
function isRepost(sighting: Sighting, other: Sighting): boolean {
  const board = (id: string) => id.split('/', 1)[0];
  if (board(sighting.id) !== board(other.id)) return false;
  return other.closedAt !== undefined || Date.parse(sighting.firstSeen) - Date.parse(other.firstSeen) >= REPOST_MS;
}

function relativeOf({ id, url = null, title = null, organization = null, lastSeen }: Sighting, kind: Relative['kind']): Relative {
  return { id, url, title, organization, lastSeen: lastSeen.slice(0, 10), kind };
}

/** What the person made of the first of these postings that they keep and did more than save; else of the first they keep. */
async function decidedOf(tx: Tx, ids: readonly PostingId[]): Promise<Decided | null> {
  const found = await Promise.all(ids.map((id) => tx.objectStore('saved').get(id)));
  const rows = found.filter((row) => row !== undefined && row.forgottenAt === undefined).map((row) => row!);
  const row = rows.find(({ own }) => own.status !== 'saved') ?? rows[0];
  if (!row) return null;
  const { own, id, log, savedAt } = row;
  const last = log.findLast(({ what }) => what === 'status')?.at ?? savedAt;
  return { id, status: own.status, on: (own.status === 'applied' ? (dateOf(own, 'applied') ?? last) : last).slice(0, 10) };
}

/** The words of a posting before and after their last change; null when none was seen. For `diffOf`. */
export async function changedText(id: PostingId): Promise<{ readonly before: string; readonly after: string; readonly at: string } | null> {
  const known = await (await database()).get('texts', id);
  return known?.before === undefined ? null : { before: known.before, after: known.text, at: known.at };
}

/** Hides a posting on lists, or shows it again; one that was never opened is remembered for it. */
export async function hide(id: PostingId, hidden: boolean, now: string): Promise<void> {
  await change(['seen'], async (tx) => {
    const store = tx.objectStore('seen');
    const { hidden: _, ...known } = (await store.get(id)) ?? { id, firstSeen: now, lastSeen: now, times: 0 };
    await store.put(hidden ? { ...known, hidden: true } : known);
  });
}

/** Keeps what was found when a posting was read, and for whom; nothing of one that is not remembered. */
export async function noteGist(id: PostingId, gist: Gist, reader: string): Promise<void> {
  await change(['seen'], async (tx) => {
    const store = tx.objectStore('seen');
    const sighting = await store.get(id);
    if (sighting) await store.put({ ...sighting, gist, gistFor: reader });
  });
}

/**
 * What is known of a list's postings: hidden by the person, kept by them, or at least on screen once; and what was found when they were read. A score that
 * was judged for somebody else than `reader` is left out, unless the posting is kept with one.
 */
export async function known(ids: readonly PostingId[], reader: string): Promise<Map<PostingId, Known>> {
  const tx = await readTransaction(['saved', 'seen']);
  const found = await Promise.all(
    ids.map(async (id) => {
      const [record, sighting] = await Promise.all([tx.objectStore('saved').get(id), tx.objectStore('seen').get(id)]);
      const kept = record && record.forgottenAt === undefined ? record : null;
      if (!kept && !sighting) return [];
      const what = sighting?.hidden ? 'hidden' : kept ? 'saved' : 'seen';
      return [[id, { what, gist: gistFrom(sighting, kept, reader) }] as const];
    }),
  );
  return new Map(found.flat());
}

function gistFrom({ gist, gistFor }: Partial<Sighting> = {}, kept: Kept | null, reader: string): Gist | null {
  if (gist && gistFor === reader) return gist;
  if (kept?.brief.hasText) return gistOf(kept.brief, false, gist?.warning);
  return gist ? { ...gist, score: null, broken: false } : null;
}
