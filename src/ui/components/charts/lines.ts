/** A line of a chart whose lines have names, in pixels. */
export const LINE = 22;
/** As wide as most letters are. */
export const LETTER = 7;

/** Room for names beside bars, and as much of a name as fits in it. */
export const roomOf = (width: number) => Math.min(230, Math.round(width * 0.38));
export const short = (words: string, room: number) =>
  words.length > room / LETTER ? `${words.slice(0, Math.floor(room / LETTER) - 1)}…` : words;
