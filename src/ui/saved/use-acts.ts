import { useRef } from 'preact/hooks';
import type { View } from '../../core/saved/filters.ts';
import type { Own, OwnStatus, StatusId } from '../../core/saved/own.ts';
import type { Kept } from '../../core/saved/record.ts';
import type { Shelf } from '../../messages/shelf.ts';
import { t } from '../text.ts';
import { type Named, namesOf, putBack, statusName, takesAway, titleOf, titlesOf } from '../view/shelf.ts';
import type { SavedProps } from './props.ts';
import type { Saying } from './use-said.ts';

export type Acts = ReturnType<typeof useActs>;

/** What the page does with what is saved: each act is told once it is done, with the way back. */
export function useActs({ rows, shelf, desk, chosen, onChoose }: SavedProps, { tell, failed }: Saying) {
  const { statuses, views } = shelf;
  // Whoever takes an act back later puts things where they belong by then
  const latest = useRef(shelf);
  latest.current = shelf;

  const rowsOf = (ids: readonly string[]) => rows.filter(({ id }) => ids.includes(id));
  /** Acts are taken back the latest first. */
  const backOf = (acts: readonly number[]) => async () => {
    for (const act of acts.toReversed()) await desk.undo(act);
  };
  const doing = (work: readonly Promise<number | null>[], words: string) =>
    void Promise.all(work).then((all) => {
      const acts = all.filter((act) => act !== null);
      if (acts.length > 0) tell(words, backOf(acts));
    }, failed);
  const arrange = (some: Partial<Shelf>) => void desk.arrange(some).catch(failed);
  /** What a person made and takes away again, or writes over, is put back by the same button as a posting. */
  const arrangeNamed = <T extends Named>(
    before: readonly T[],
    next: readonly T[],
    now: () => readonly T[],
    put: (list: readonly T[]) => Promise<unknown>,
  ) =>
    void put(next).then(() => {
      const gone = before.filter((one) => !next.includes(one));
      if (gone.length > 0) tell(t('saved_removed', namesOf(gone)), () => put(putBack(now(), gone, before)));
    }, failed);

  return {
    arrange,
    arrangeViews: (next: readonly View[]) =>
      arrangeNamed(
        views,
        next,
        () => latest.current.views,
        (list) => desk.arrange({ views: list }),
      ),
    arrangeStatuses: (next: readonly OwnStatus[]) =>
      arrangeNamed(
        statuses,
        next,
        () => latest.current.statuses,
        (list) => desk.arrange({ statuses: list }),
      ),
    forget(ids: readonly string[]) {
      doing([desk.forget(ids)], t('saved_forgotten', titlesOf(rowsOf(ids))));
      if (chosen !== null && ids.includes(chosen)) onChoose(null);
    },
    restore: (some: readonly Kept[]) => doing([desk.restore(some.map(({ id }) => id))], t('saved_restored', titlesOf(some))),
    move: (ids: readonly string[], status: StatusId) =>
      doing([desk.edit(ids, { status })], t('saved_moved', titlesOf(rowsOf(ids)), statusName(status, statuses))),
    tag(ids: readonly string[], word: string) {
      const work = alikeInTags(rowsOf(ids)).map((alike) => desk.edit(alike.ids, { tags: [...new Set([...alike.tags, word])] }));
      doing(work, t('saved_tagged', titlesOf(rowsOf(ids)), word));
    },
    async edit(row: Kept, patch: Partial<Own>) {
      const act = await desk.edit([row.id], patch);
      if (act !== null && takesAway(row.own, patch)) tell(t('saved_took_away', titleOf(row)), backOf([act]));
      return act;
    },
    async add(added: Parameters<typeof desk.add>[0]) {
      onChoose(await desk.add(added));
      tell(t('saved_added'));
    },
    /** Asks for the permission first; only inside a press of a button. */
    notify() {
      const allowed = async () => {
        if (await desk.allowNotify()) await desk.arrange({ notify: true });
      };
      void allowed().catch(failed);
    },
    files: () => desk.files(rows, shelf, (act) => tell(t('saved_taken_in'), act === null ? null : backOf([act]))),
  };
}

/** Each posting has tags of its own; those alike are written together, in one act. */
function alikeInTags(rows: readonly Kept[]): readonly { readonly tags: readonly string[]; readonly ids: readonly string[] }[] {
  const alike = new Map<string, { tags: readonly string[]; ids: string[] }>();
  for (const { id, own } of rows) {
    const key = JSON.stringify(own.tags);
    const group = alike.get(key) ?? { tags: own.tags, ids: [] };
    group.ids.push(id);
    alike.set(key, group);
  }
  return [...alike.values()];
}
