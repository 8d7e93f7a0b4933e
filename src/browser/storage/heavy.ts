/**
 * The heavy halves of records: a report and its words. One that is saved lies alone, under its id; those of an import lie in packs, since a browser writes
 * one large record in a fraction of the time of thirty small ones. Where both are there, the one alone is the later.
 */
import { unwrap } from 'idb';
import type { PostingId } from '../../core/posting/posting.ts';
import type { Pack, StoredReport, Tx } from './database.ts';
import { queued } from './queued.ts';

/** The stores they lie in: a transaction that asks for one of them needs both. */
export const HEAVY = ['reports', 'packs'] as const;
const IN_A_PACK = 32;
/** Packs read at once by who reads everything. */
const PACKS_AT_ONCE = 16;

type AnyTx = Tx | Tx<'readonly'>;

/** The report of one record, wherever it lies; undefined where it has none. */
export async function heavyOf(tx: AnyTx, id: PostingId): Promise<StoredReport | undefined> {
  return (await heaviesOf(tx, [id])).get(id);
}

/** Those of the ids that have a report, wherever it lies. */
export async function heaviesOf(tx: AnyTx, ids: readonly PostingId[]): Promise<Map<PostingId, StoredReport>> {
  const reading = tx as Tx<'readonly'>;
  const reports = reading.objectStore('reports');
  const alone = await Promise.all(ids.map((id) => reports.get(id)));
  const found = new Map(alone.flatMap((one) => (one ? [[one.id, one] as const] : [])));
  const wanted = new Set(ids.filter((id) => !found.has(id)));
  for (const id of wanted) {
    const pack = await reading.objectStore('packs').index('of').get(id);
    for (const [at, other] of (pack?.of ?? []).entries()) {
      if (wanted.delete(other)) found.set(other, { id: other, text: pack!.texts[at]!, json: pack!.jsons[at]! });
    }
  }
  return found;
}

/** Writes packs as they fill; `end` writes the last. For records that have no heavy half yet, in the order of their ids. */
export function packing(tx: Tx) {
  const store = unwrap(tx.objectStore('packs'));
  const empty = () => ({ of: [] as PostingId[], texts: [] as string[], jsons: [] as string[] });
  let pack = empty();
  const end = () => {
    // Asked of the browser itself: a promise a record takes longer than the record
    if (pack.of.length > 0) store.add(pack satisfies Pack);
    pack = empty();
  };
  return {
    add: ({ id, text, json }: StoredReport) => {
      pack.of.push(id);
      pack.texts.push(text);
      pack.jsons.push(json);
      if (pack.of.length === IN_A_PACK) end();
    },
    end,
  };
}

/** Leaves nothing of them, in packs neither. */
export async function dropHeavies(tx: Tx, ids: readonly PostingId[]): Promise<void> {
  const gone = new Set(ids);
  const packs = tx.objectStore('packs');
  for (const id of ids) queued(tx.objectStore('reports').delete(id));
  const keys = new Set(await Promise.all(ids.map((id) => packs.index('of').getKey(id))));
  for (const n of keys) {
    const pack = n === undefined ? undefined : await packs.get(n);
    if (!pack) continue;
    const left = [...pack.of.keys()].filter((at) => !gone.has(pack.of[at]!));
    const of = (list: readonly string[]) => left.map((at) => list[at]!);
    queued(left.length === 0 ? packs.delete(n!) : packs.put({ ...pack, of: of(pack.of), texts: of(pack.texts), jsons: of(pack.jsons) }));
  }
}

/** Every text, some at a time; of one that was written anew the later comes last. */
export async function* eachHeavyText(
  packsAfter: (n: number | null, most: number) => Promise<Pack[]>,
  reportsAfter: (id: PostingId | null) => Promise<StoredReport[]>,
): AsyncGenerator<{ id: PostingId; text: string }[]> {
  for (let after: number | null = null; ; ) {
    const packs: Pack[] = await packsAfter(after, PACKS_AT_ONCE);
    if (packs.length === 0) break;
    yield packs.flatMap(({ of, texts }) => of.map((id, at) => ({ id, text: texts[at]! })));
    after = packs.at(-1)!.n!;
  }
  for (let after: PostingId | null = null; ; ) {
    const chunk: StoredReport[] = await reportsAfter(after);
    if (chunk.length === 0) return;
    yield chunk.map(({ id, text }) => ({ id, text }));
    after = chunk.at(-1)!.id;
  }
}
