export const CARD_MARKS = ['warned', 'strong', 'weak', 'seen', 'saved', 'blocked'] as const;

/** What a reader should know of a list's card before opening it. */
export type CardMark = (typeof CARD_MARKS)[number];
