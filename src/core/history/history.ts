/** What was seen of this posting before, on this machine. Dates are ISO 8601. */
export type History = {
  readonly firstSeen: string | null;
  readonly timesSeen: number;
  readonly reposts: readonly string[];
  readonly duplicates: readonly string[];
  readonly changes: readonly string[];
};

export const NEVER_SEEN: History = { firstSeen: null, timesSeen: 0, reposts: [], duplicates: [], changes: [] };
