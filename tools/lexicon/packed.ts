const FIRST_SIGN = 35;
const CAPITAL = 65;
const MOST_SHARED = 25;

/** Small numbers as one sign each, counted from `#`. */
export const signs = (numbers: readonly number[]): string => numbers.map((number) => String.fromCharCode(FIRST_SIGN + number)).join('');

/** Words in the order of their letters: a capital for how many letters each shares with the one before (`A` none), and the rest of it. */
export const shortened = (words: readonly string[]): string =>
  words
    .map((word, i) => {
      const before = words[i - 1] ?? '';
      let shared = 0;
      while (shared < MOST_SHARED && shared < word.length && word[shared] === before[shared]) shared += 1;
      return String.fromCharCode(CAPITAL + shared) + word.slice(shared);
    })
    .join('');

/** Where stems are among topics, in the order asked for: a sign of scale (the largest value's half-bits below 1), then seven steps a value, -3…3 thirds of it, two to a sign. */
export const packed = (topics: readonly Float64Array[], order: readonly number[]): string =>
  order
    .map((stem) => {
      const column = topics.map((row) => row[stem]!);
      const most = Math.max(...column.map(Math.abs)) || 2 ** -20;
      const scale = Math.max(0, Math.min(55, Math.floor(-2 * Math.log2(most))));
      const unit = 2 ** (-scale / 2) / 3;
      const values = column.map((value) => Math.max(-3, Math.min(3, Math.round(value / unit))) + 3);
      return signs([scale, ...values.flatMap((value, k) => (k % 2 === 0 ? [value * 7 + values[k + 1]!] : []))]);
    })
    .join('');
