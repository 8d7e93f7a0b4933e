import type { PostingId } from '../../core/posting/posting.ts';
import type { Kept } from '../../core/saved/record.ts';
import { type Entry, WordIndex } from '../../core/search/word-index.ts';
import { eachText, keptAmong, rows, textOf } from './saved.ts';
import { followSaved } from './told.ts';

/** Finds kept postings by their words. */
export type Finder = {
  /** Ids that hold every word, the best first; null where the query asks nothing. Among those that are indexed so far. */
  readonly find: (query: string) => string[] | null;
  /** Starts the index, if nobody has; ends when everything is in it. `progress` hears 0–1. */
  readonly ready: (progress?: (share: number) => void) => Promise<void>;
  readonly close: () => void;
};

/** Milliseconds of work between two chances for the page to draw. */
const SLICE = 12;

/** Lets the page draw and hear its keys. A timer would wait for some milliseconds more each time. */
function aTurn(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(null);
  });
}

/** A search of everything kept. The index is built at the first `ready`, from titles first and words after, in slices; later changes go in one by one. */
export function openFinder(): Finder {
  const index = new WordIndex();
  let building: Promise<void> | null = null;
  let closed = false;
  const stop = followSaved((ids) => {
    if (building) building = building.then(() => (ids === null ? build() : take(ids)));
  });

  async function build(tell?: (share: number) => void): Promise<void> {
    const known = new Map<PostingId, Kept>();
    for await (const chunk of rows()) for (const row of chunk) known.set(row.id, row);
    let done = 0;
    let began = Date.now();
    for await (const chunk of eachText()) {
      for (const { id, text } of chunk) {
        const row = known.get(id);
        if (closed) return;
        if (!row) continue;
        index.add(entryOf(row, text));
        done += 1;
        if (Date.now() - began < SLICE) continue;
        tell?.(done / known.size);
        await aTurn();
        began = Date.now();
      }
    }
    tell?.(1);
  }

  async function take(ids: readonly PostingId[]): Promise<void> {
    const kept = await keptAmong(ids);
    for (const id of ids) {
      const row = kept.get(id);
      if (row) index.add(entryOf(row, await textOf(id)));
      else index.remove(id);
    }
  }

  return {
    find: (query) => index.search(query),
    ready: (tell) => {
      building ??= build(tell);
      return building;
    },
    close: () => {
      closed = true;
      stop();
    },
  };
}

/** What the search knows of a record; `text` is its posting's. */
export function entryOf({ id, brief, own }: Kept, text: string): Entry {
  const contacts = own.contacts.flatMap(({ name, role, note }) => [name, role, note]);
  return {
    id,
    title: brief.title ?? '',
    names: [brief.organization, brief.agency, ...brief.places, ...own.tags].filter(Boolean).join('\n'),
    text: [own.notes, own.next?.what ?? '', ...contacts, text].filter(Boolean).join('\n'),
    language: brief.language,
  };
}
