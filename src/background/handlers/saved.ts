import { fromText } from '../../core/posting/from-text.ts';
import { hashOf } from '../../core/posting/hash.ts';
import type { PageRead } from '../../core/posting/page-read.ts';
import type { PostingId } from '../../core/posting/posting.ts';
import { webAddress } from '../../core/posting/web-address.ts';
import type { Added } from '../../messages/contract.ts';
import type { Deps, HandlersOf } from '../deps.ts';
import type { Documents } from '../documents.ts';
import type { Judging } from '../judging.ts';
import type { Lists } from '../lists.ts';

type World = Pick<Deps, 'tabs' | 'saved' | 'memory' | 'shelf' | 'stepsChanged' | 'now'> & {
  readonly documents: Documents;
  readonly judging: Judging;
  readonly lists: Lists;
  /** A message in the reader's language. */
  readonly say: (key: string) => Promise<string>;
};

/** What a person keeps: saved from a page or written down, changed, thrown away and taken back. */
export function savedHandlers(world: World): HandlersOf<'posting' | 'shelf'> {
  const { tabs, saved, memory, shelf, stepsChanged, now, documents, judging, lists, say } = world;

  const setForgotten = async (ids: readonly PostingId[], forgotten: boolean) => {
    const act = await saved.setForgotten(ids, forgotten, now());
    lists.allSoon();
    return act;
  };

  return {
    async 'posting/save'({ tabId, url, frameId = 0 }) {
      const frame = frameId === 0 ? null : await tabs.frame(tabId);
      const current = frameId === 0 ? await tabs.get(tabId) : frame;
      if (!current?.report?.posting) throw new Error(await say('error_nothing_to_save'));
      const moved = frame ? frame.frameId !== frameId || !(await documents.isHere(tabId, frame)) : current.url !== url;
      if (moved) throw new Error(await say('error_page_moved'));
      const { id } = await saved.save(current.report, current.url, now().toISOString());
      lists.allSoon();
      return { id };
    },

    async 'posting/forget'({ id }) {
      await setForgotten([id], true);
      return null;
    },

    async 'posting/restore'({ id }) {
      await setForgotten([id], false);
      return null;
    },

    async 'posting/hide'({ id, hidden }) {
      await memory.hide(id, hidden, now().toISOString());
      await documents.againAll();
      return null;
    },

    async 'shelf/add'(added) {
      const address = webAddress(added.url);
      const read = readOf(added, address);
      if (!read) throw new Error(await say('error_nothing_to_save'));
      const judged = judging.reportWritten(read, await judging.reader());
      return { id: (await saved.save(judged, address, now().toISOString())).id };
    },

    async 'shelf/edit'({ ids, patch }) {
      const act = await saved.edit(ids, patch, now());
      if (Object.hasOwn(patch, 'next')) stepsChanged();
      return { act };
    },

    async 'shelf/forget'({ ids }) {
      return { act: await setForgotten(ids, true) };
    },

    async 'shelf/restore'({ ids }) {
      return { act: await setForgotten(ids, false) };
    },

    async 'shelf/undo'({ act }) {
      const changed = await saved.undo(act, now());
      lists.allSoon();
      stepsChanged();
      return { changed };
    },

    async 'shelf/set'(some) {
      await shelf.set({ ...(await shelf.get()), ...some });
      stepsChanged();
      return null;
    },
  };
}

/** What was written down, as if it had been read from a page; null when every field is empty. */
function readOf({ title, company, location, url, text }: Added, address: string | null): PageRead | null {
  const written = [title, company, location, url, text].map((word) => word.trim());
  if (written.every((word) => word === '')) return null;
  const read = fromText({ text, title, company, location, url: address ?? undefined });
  // Without words of its own a posting is named by what was written of it
  return text.trim() ? read : { ...read, posting: { ...read.posting!, id: `hand/${hashOf(written.join('\n'))}` } };
}
