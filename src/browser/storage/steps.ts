import type { PostingId } from '../../core/posting/posting.ts';
import type { Kept } from '../../core/saved/record.ts';
import { stepsDue } from '../../core/saved/reminders.ts';
import { change, database } from './database.ts';
import { unstored } from './split.ts';

/** Kept postings with a next step, whatever its day. */
async function rowsWithStep(): Promise<Kept[]> {
  return (await (await database()).getAllFromIndex('saved', 'nextAt')).map(unstored).filter((row) => row.forgottenAt === undefined);
}

/** The steps that are due, each told once, however often this is asked; and when the next is due. */
export async function takeDueSteps(now: number): Promise<{ readonly due: readonly Kept[]; readonly nextAt: number | null }> {
  const rows = await rowsWithStep();
  return change(['meta'], async (tx) => {
    const meta = tx.objectStore('meta');
    const told = ((await meta.get('told')) ?? {}) as Readonly<Record<PostingId, string>>;
    const answer = stepsDue(rows, told, now);
    const still = rows.filter(({ id, own }) => told[id] === own.next?.at || answer.due.some((row) => row.id === id));
    await meta.put(Object.fromEntries(still.map(({ id, own }) => [id, own.next!.at])), 'told');
    return answer;
  });
}

/** When the first of all was saved; null when nothing is kept. */
export async function oldestSaved(): Promise<string | null> {
  const cursor = await (await database()).transaction('saved').store.index('newest').openCursor(null, 'prev');
  return cursor?.value.savedAt ?? null;
}
