import { hashOf } from '../core/posting/hash.ts';
import type { PageRead } from '../core/posting/page-read.ts';
import type { Sender } from '../messages/contract.ts';

const MOST = 30;

/**
 * What was lately read, by who asked: between its reading and its being seen a page's words are sent once. In memory alone: what is forgotten is
 * read again.
 */
export class Readings {
  readonly #kept = new Map<string, PageRead>();

  /** Answers a name for what was read; the same page has the same. */
  keep(sender: Sender, page: PageRead): string {
    const mark = hashOf(JSON.stringify(page));
    const key = keyOf(sender, mark);
    this.#kept.delete(key);
    this.#kept.set(key, page);
    if (this.#kept.size > MOST) for (const oldest of [...this.#kept.keys()].slice(0, -MOST)) this.#kept.delete(oldest);
    return mark;
  }

  of(sender: Sender, mark: string): PageRead | null {
    return this.#kept.get(keyOf(sender, mark)) ?? null;
  }
}

function keyOf({ tabId, frameId }: Sender, mark: string): string {
  return `${tabId}/${frameId}/${mark}`;
}
