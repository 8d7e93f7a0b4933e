import { useEffect, useState } from 'preact/hooks';
import { firstRows, followSaved, row, rows } from '../../browser/storage/saved.ts';
import type { PostingId } from '../../core/posting/posting.ts';
import type { Kept } from '../../core/saved/record.ts';
import { sentenceOf } from '../../messages/sentence.ts';

/** Everything kept, the newest first. `whole` is false while only the first of many are read. */
export type Rows = { readonly rows: readonly Kept[]; readonly whole: boolean; readonly problem: string | null };

/** More changes at once than this are read anew from the beginning. */
const MOST_ONE_BY_ONE = 200;

/** All rows, live: the first few at once, the rest in chunks, later changes one by one. Undefined until something is known. */
export function useRows(): Rows | undefined {
  const [known, setKnown] = useState<Rows | undefined>(undefined);
  useEffect(() => {
    let here = true;
    let all: Kept[] = [];
    const tell = (whole: boolean) => {
      if (here) setKnown({ rows: all, whole, problem: null });
    };
    const readAll = async (first: boolean) => {
      if (first) {
        all = await firstRows();
        if (all.length > 0) tell(false);
      }
      const read: Kept[] = [];
      for await (const chunk of rows()) {
        if (!here) return;
        read.push(...chunk);
      }
      all = read;
      tell(true);
    };
    const take = async (ids: readonly PostingId[]) => {
      const changed = new Map(await Promise.all(ids.map(async (id) => [id, await row(id)] as const)));
      const still = all.flatMap((old) => {
        const now = changed.get(old.id);
        changed.delete(old.id);
        return now === undefined ? [old] : now && now.forgottenAt === undefined ? [now] : [];
      });
      const fresh = [...changed.values()].filter((one): one is Kept => one !== null && one !== undefined && one.forgottenAt === undefined);
      all = fresh.length > 0 ? [...still, ...fresh].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1)) : still;
      tell(true);
    };
    const failed = (error: unknown) => {
      if (here) setKnown({ rows: all, whole: true, problem: sentenceOf(error) });
    };
    let work = readAll(true).catch(failed);
    const stop = followSaved((ids) => {
      work = work.then(() => (ids === null || ids.length > MOST_ONE_BY_ONE ? readAll(false) : take(ids))).catch(failed);
    });
    return () => {
      here = false;
      stop();
    };
  }, []);
  return known;
}
