import type { Mark, Scan } from './scan.ts';

const FEWEST_AROUND = 12; // letters of the block outside the marks: what is quoted whole is only said loudly

/** Is the trick told of in quotation marks (training mails that say «send the code»), with a sentence of its own around it? */
export function isQuoted(scan: Scan, { from, to }: Mark): boolean {
  const { start, end } = scan.blocks[scan.blockOf[from]!]!;
  const { lower } = scan.reading;
  const [first, last] = [scan.starts[from]!, scan.ends[to - 1]!];
  if (last > end || !(lower.includes('"') || lower.includes('«'))) return false;
  let open: number | null = null;
  let around = 0;
  let [opened, closed] = [false, false];
  for (let at = start; at < end; at += 1) {
    const sign = lower[at]!;
    if (sign === '«' || (sign === '"' && open === null)) open = at;
    else if (sign === '»' || sign === '"') {
      if (open !== null && open < first && at > first) opened = true;
      if (open !== null && open < last && at >= last) closed = true;
      open = null;
    } else if (open === null && sign !== ' ') around += 1;
  }
  return opened && closed && around >= FEWEST_AROUND;
}
