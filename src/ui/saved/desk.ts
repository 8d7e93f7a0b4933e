import type { PostingId } from '../../core/posting/posting.ts';
import type { Own } from '../../core/saved/own.ts';
import type { Kept, Saved } from '../../core/saved/record.ts';
import type { Added } from '../../messages/contract.ts';
import type { Shelf } from '../../messages/shelf.ts';
import type { Files } from '../components/saved-files.tsx';

/** What the page can do with what is kept. Acts answer the number by which they are undone; null when nothing changed. They reject with a sentence. */
export type Desk = {
  readonly open: (id: PostingId) => Promise<Saved | null>;
  readonly edit: (ids: readonly PostingId[], patch: Partial<Own>) => Promise<number | null>;
  readonly forget: (ids: readonly PostingId[]) => Promise<number | null>;
  readonly restore: (ids: readonly PostingId[]) => Promise<number | null>;
  readonly undo: (act: number) => Promise<number>;
  readonly add: (added: Added) => Promise<PostingId>;
  readonly arrange: (shelf: Partial<Shelf>) => Promise<unknown>;
  /** What lies in the bin, the latest first. */
  readonly bin: () => Promise<readonly Kept[]>;
  /** A posting's words before and after they last changed. */
  readonly changed: (id: PostingId) => Promise<{ readonly before: string; readonly after: string; readonly at: string } | null>;
  /** Files out and in. `tell` hears the act by which an import is undone. */
  readonly files: (rows: readonly Kept[], shelf: Shelf, tell: (act: number | null) => void) => Files;
  readonly calendar: (rows: readonly Kept[]) => void;
  /** Asks for the permission to notify, and answers whether it was given; only inside a press of a button. */
  readonly allowNotify: () => Promise<boolean>;
  readonly print: () => void;
};
