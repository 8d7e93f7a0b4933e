import type { PayUnit } from '../../../posting/facts.ts';

/**
 * The words of one language that stand around money. Entries are lower case, ё as е, separated by "|":
 * `word` or `two words` as they are, `stem*` the beginning of a word, `*part*` anywhere inside a compound.
 * Chinese, Japanese and Korean entries are found wherever they stand.
 */
export type PayWords = {
  /** Names of pay: "salary", "pay range". */
  readonly pay: string;
  /** Pay that is surely the fixed part. */
  readonly base?: string;
  /** All that is paid in a year: OTE, total compensation. */
  readonly total?: string;
  /** Paid on top: sign-on, commission, a 13th month. */
  readonly bonus?: string;
  /** Shares and options. */
  readonly equity?: string;
  /** Money that is nobody's pay: funding, budgets, stipends, prices. */
  readonly other?: string;
  /** Things an employer pays for; they name the money only when they stand right beside it. */
  readonly perk?: string;
  /** Words that stand near pay without naming it: "negotiable", "depending on experience". */
  readonly near?: string;
  readonly gross?: string;
  readonly net?: string;
  /** Before an open range: "from", "starting at". */
  readonly from?: string;
  /** Before an upper bound: "up to". */
  readonly upTo?: string;
  /** After an amount: "and up", 以上. */
  readonly orMore?: string;
  /** After an amount: まで. */
  readonly orLess?: string;
  /** Between two bounds: "to", "bis". */
  readonly to?: string;
  /** Says that an `and` joins two bounds. */
  readonly between?: string;
  readonly and?: string;
  /** What follows is not part of the pay: "excluding", "in addition to". */
  readonly beside?: string;
  /** "per", "a": before a unit of time. */
  readonly per?: string;
  /** Units of time as they stand after `per` or "/". */
  readonly time?: { readonly [U in PayUnit]?: string };
  /** Words that say the unit alone: "hourly", "annual", "月給". */
  readonly unit?: { readonly [U in PayUnit]?: string };
};
