import type { PostingId } from '../../core/posting/posting.ts';

/** What is remembered of a posting that was on screen. */
export type Sighting = {
  readonly id: PostingId;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly times: number;
  /** The person does not want to see it on lists. */
  readonly hidden?: true;
};
