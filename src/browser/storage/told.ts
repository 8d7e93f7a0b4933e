import type { PostingId } from '../../core/posting/posting.ts';

const TOLD = 'jobgloss-saved';

/** Tells every window of ours, this one included, which records have changed; null: anything may have. */
export function tellOthers(ids: readonly PostingId[] | null): void {
  const channel = new BroadcastChannel(TOLD);
  channel.postMessage(ids);
  channel.close();
}

/** Calls back with the ids of what has changed, in whichever window (null: anything may have); answers a function that stops it. */
export function followSaved(tell: (ids: readonly PostingId[] | null) => void): () => void {
  const channel = new BroadcastChannel(TOLD);
  channel.onmessage = ({ data }: MessageEvent<readonly PostingId[] | null>) => tell(Array.isArray(data) ? data : null);
  return () => channel.close();
}
