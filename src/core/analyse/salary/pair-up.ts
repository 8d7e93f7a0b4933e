import type { Salary } from '../../posting/facts.ts';
import { annualOf } from './annual.ts';
import type { Money } from './money.ts';

/** `sure`: whom it is for was said, not concluded; `money`: where it stands in the folded text. */
export type Found = Salary & { readonly sure: boolean; readonly money: Money };

/** "Minimum: $21.15 … Maximum: $31.73": two claims that are the ends of one. */
export function pairUp(found: Found[], lower: string): void {
  const [low, high] = [found.at(-2), found.at(-1)];
  if (!low || !high || low.kind !== high.kind || low.currency !== high.currency || low.unit !== high.unit) return;
  const [a, b] = [low.money, high.money];
  const climbs = high.min === null && !b.ranged && !a.ranged && low.min !== null && low.min < high.max!;
  if (climbs && b.start - a.end <= 60 && CLIMBS.test(lower.slice(a.end, b.start))) {
    merge(found, low, high);
    return;
  }
  if (low.max !== null || high.min !== null || low.min! >= high.max! || b.start - a.end > 45) return;
  if (!/min/.test(lower.slice(Math.max(0, a.start - 30), a.start)) || !/max/.test(lower.slice(a.end, b.start))) return;
  merge(found, low, high);
}

/** "$19 an hour and goes up to $22 an hour" */
const CLIMBS =
  /\b(?:goes|going|rise|rises|rising|increas(?:e|es|ing)|grow|grows|growing|progress(?:es|ing)|moves?|climbs?)\b[^.;\d]{0,16}$/;

function merge(found: Found[], low: Found, high: Found): void {
  const whole = { min: low.min, max: high.max };
  found.splice(-2, 2, { ...low, ...whole, annual: annualOf({ ...whole, unit: low.unit }), evidence: [...low.evidence, ...high.evidence] });
}

/** "Min", "$95,000", "Max", "$120,000", each on a line of its own: `heading` is the line above the last. */
export function pairLines(found: Found[], heading: string): void {
  const [low, high] = [found.at(-2), found.at(-1)];
  if (!low || !high || !/^max(?:imum)?\b.{0,16}$/.test(heading) || high.money.ranged || low.money.ranged) return;
  if (high.kind !== low.kind || high.currency !== low.currency || low.money.min >= high.money.min) return;
  if (high.money.start - low.money.end > 40) return;
  merge(found, { ...low, min: low.money.min }, { ...high, max: high.money.max });
}
