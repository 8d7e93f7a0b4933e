/** A number as its digits and separators say it, before any multiplier. */
export type Digits = {
  readonly value: number;
  readonly end: number;
  /** "12.50": two decimals. */
  readonly cents: boolean;
  /** "1,234", "12 000": thousands were set apart. */
  readonly grouped: boolean;
  /** "1.234" and "1,234" alone: a decimal before "million". */
  readonly short: boolean;
  /** "12,00,000". */
  readonly indian: boolean;
};

const INDIAN = /\d{1,2}(?:,\d{2}){1,3},\d{3}(?!\d)/y;
const GROUPED = /\d{1,3}(?:[ ,.']\d{3}){1,4}(?!\d)/y;
const SPLIT = /\d{1,3}, \d00(?!\d)/y; // "$50, 000"
const PLAIN = /\d{1,12}/y;
const CENTS = /[.,]\d{1,2}(?!\d)/y;
const NO_CENTS = /[.,](?:-{1,2}|–|—)(?! ?\d)/y; // "45.000,-"

/** The number that begins at `at`. `signed`: a currency sign stands before it, so that "50, 000" is one number. */
export function digitsAt(text: string, at: number, signed: boolean): Digits {
  const indian = sticky(INDIAN, text, at);
  const grouped = indian ?? oneSeparator(sticky(GROUPED, text, at));
  const whole = grouped ?? (signed ? sticky(SPLIT, text, at) : null) ?? sticky(PLAIN, text, at)!;
  const separator = grouped ? whole.replace(/\d/g, '')[0]! : '';
  let end = at + whole.length;
  let value = Number(whole.replace(/\D/g, ''));
  const found = sticky(CENTS, text, end);
  const cents = found && found[0] !== separator ? found : null;
  if (cents) {
    value += Number(`0.${cents.slice(1)}`);
    end += cents.length;
  }
  return {
    value,
    end,
    cents: cents?.length === 3,
    grouped: grouped !== null,
    short: grouped !== null && grouped.length < 8 && /[.,]/.test(separator),
    indian: indian !== null,
  };
}

/** Where the number ends when it closes without cents: "45.000,-". */
export function closedEnd(text: string, at: number): number {
  return at + (sticky(NO_CENTS, text, at)?.length ?? 0);
}

// "120 200,00" and "1,234,567" keep to one separator; "1,234 567" is two numbers.
function oneSeparator(digits: string | null): string | null {
  if (!digits) return null;
  const separators = digits.replace(/\d/g, '');
  const other = [...separators].find((separator) => separator !== separators[0]);
  return other === undefined ? digits : digits.slice(0, digits.indexOf(other, digits.indexOf(separators[0]!) + 1));
}

/** What a sticky pattern matches right at a place, or null. */
export function sticky(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}
