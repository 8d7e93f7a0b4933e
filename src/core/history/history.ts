/** Another posting that was seen on this machine and seems to be the same job. Dates are ISO 8601. */
export type Relative = {
  readonly id: string;
  readonly url: string | null;
  readonly title: string | null;
  readonly organization: string | null;
  readonly lastSeen: string;
  /** repost: published again after a while or after it was closed; agency: under another name; sibling: the same work in another place, a job of its own. */
  readonly kind: 'repost' | 'copy' | 'agency' | 'sibling';
};

/** What changed in the words between two visits: whole lines, the longest first cut. */
export type TextChange = { readonly on: string; readonly added: readonly string[]; readonly removed: readonly string[] };

/** What the person made of this posting, or of one that seems to be the same job (`id`): "you applied on …", "you were rejected". */
export type Decided = { readonly id: string; readonly status: string; readonly on: string };

/** What was seen of this posting before, on this machine. It warns; it never merges by itself. */
export type History = {
  readonly firstSeen: string | null;
  readonly timesSeen: number;
  /** Earlier publications of the same job by the same employer. */
  readonly reposts: readonly Relative[];
  /** The same job under another address, on another board, or of an agency. */
  readonly duplicates: readonly Relative[];
  readonly changes: readonly TextChange[];
  /** The same work in other places. */
  readonly siblings?: readonly Relative[];
  readonly decided?: Decided | null;
  /** The person does not want to see it on lists. */
  readonly hidden?: boolean;
};

export const NEVER_SEEN: History = { firstSeen: null, timesSeen: 0, reposts: [], duplicates: [], changes: [] };
