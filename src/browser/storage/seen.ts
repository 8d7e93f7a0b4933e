import type { History } from '../../core/history/history.ts';
import type { Posting, PostingId } from '../../core/posting/posting.ts';
import { change, readTransaction } from './database.ts';

/** Postings remembered; the one not seen for longest is let go. */
const MOST_SIGHTINGS = 20_000;
const SAME_VISIT_MS = 30 * 60_000;

/** Notes that a posting was on screen and answers what was known before. A clock set back never makes the first sighting later. */
export function sight({ id }: Pick<Posting, 'id'>, now: string): Promise<History> {
  return change(['seen'], async (tx) => {
    const store = tx.objectStore('seen');
    const before = await store.get(id);
    const sameVisit = before !== undefined && Math.abs(Date.parse(now) - Date.parse(before.lastSeen)) < SAME_VISIT_MS;
    const times = (before?.times ?? 0) + (sameVisit ? 0 : 1);
    const firstSeen = before && before.firstSeen < now ? before.firstSeen : now;
    await store.put({ ...before, id, firstSeen, lastSeen: now, times });
    if (!before && (await store.count()) > MOST_SIGHTINGS) await (await store.index('lastSeen').openCursor())?.delete();
    return { firstSeen: firstSeen.slice(0, 10), timesSeen: times, reposts: [], duplicates: [], changes: [] };
  });
}

/** Hides a posting on lists, or shows it again; one that was never opened is remembered for it. */
export async function hide(id: PostingId, hidden: boolean, now: string): Promise<void> {
  await change(['seen'], async (tx) => {
    const store = tx.objectStore('seen');
    const { hidden: _, ...known } = (await store.get(id)) ?? { id, firstSeen: now, lastSeen: now, times: 0 };
    await store.put(hidden ? { ...known, hidden: true } : known);
  });
}

/** Which of these postings are kept, and which were at least on screen once. */
export async function known(ids: readonly PostingId[]): Promise<Map<PostingId, 'seen' | 'saved'>> {
  const tx = await readTransaction(['saved', 'seen']);
  const found = await Promise.all(
    ids.map(async (id) => {
      const [record, sighting] = await Promise.all([tx.objectStore('saved').get(id), tx.objectStore('seen').getKey(id)]);
      return [id, record && record.forgottenAt === undefined ? 'saved' : sighting === undefined ? null : 'seen'] as const;
    }),
  );
  return new Map(found.flatMap(([id, what]) => (what ? [[id, what] as const] : [])));
}
