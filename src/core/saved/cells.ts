/** The pieces of a cell that holds several, each trimmed, none empty. */
export const piecesOf = (cell: string | undefined, between: RegExp): string[] =>
  (cell ?? '')
    .split(between)
    .map((piece) => piece.trim())
    .filter(Boolean);

/** A number as tables write it: "90,000", "90 000", "90.5"; null when it is more than a number. */
export function figureOf(cell: string | undefined): number | null {
  const plain = (cell ?? '').trim().replace(/[\s\u00a0\u202f]/g, '');
  if (!/^[$€£₽]?[+-]?\d[\d.,]{0,20}$/.test(plain)) return null;
  const digits = plain.replace(/^[$€£₽]/, '');
  const grouped = /^[+-]?\d{1,3}(?:[.,]\d{3}){1,5}$/.test(digits) ? digits.replace(/[.,]/g, '') : digits.replace(',', '.');
  const value = Number(grouped);
  return Number.isFinite(value) ? value : null;
}

/** The day of a cell, ISO 8601: "2026-11-21", an instant, "21.11.2026". "11/12/2026" is no day: nobody knows which. */
export function dayOf(cell: string | undefined): string | null {
  const plain = (cell ?? '').trim();
  const written = /^(\d{4}-\d{2}-\d{2})/.exec(plain)?.[1] ?? dotted(plain) ?? slashed(plain);
  return written && !Number.isNaN(Date.parse(written)) ? written : null;
}

function dotted(cell: string): string | null {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})/.exec(cell) ?? [];
  return year ? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` : null;
}

/** With a day after the twelfth there is no doubt which of the two it is. */
function slashed(cell: string): string | null {
  const [, a, b, year] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(cell) ?? [];
  if (!year) return null;
  const [first, second] = [Number(a), Number(b)];
  if (first === second || (first > 12 && second <= 12)) return `${year}-${b!.padStart(2, '0')}-${a!.padStart(2, '0')}`;
  return second > 12 && first <= 12 ? `${year}-${a!.padStart(2, '0')}-${b!.padStart(2, '0')}` : null;
}

/** The moment of a cell, ISO 8601 in UTC; a day alone begins at midnight. */
export function instantOf(cell: string | undefined): string | null {
  const plain = (cell ?? '').trim();
  if (/^\d{4}-\d{2}-\d{2}[T ]/.test(plain)) {
    const at = Date.parse(plain.replace(' UTC', 'Z').replace(' ', 'T'));
    return Number.isNaN(at) ? null : new Date(at).toISOString();
  }
  const day = dayOf(plain);
  return day ? `${day}T00:00:00.000Z` : null;
}
