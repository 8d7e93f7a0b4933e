import { dayBefore, daysAgo } from './ago.ts';
import type { Body, Sheet, SheetLine } from './body.ts';
import { type Chunk, isNamed } from './chunks.ts';
import { type DayOrder, dayOf } from './day.ts';

const NAMED = /(?:^|[^inp])date|posted|publish|time-ago|postad/i;
const NOT_NAMED = /clos|valid|deadline|expir|updat|birth|start/i;

/** What a day beside it is not the day of posting. */
const STARTS =
  /start|begin|eintritt|début|inicio|início|inizio|nástup|rozpoczęcia|начало|заезд|tillträde|oppstart|clos|end|until|bis|deadline/i;

const BY = / (?:by|von|par|por|di|door|av|af) \p{Lu}[^\d]{1,30}$/u;

/** "do: 09 gru 2026", "bis 12.12.2026". */
const ENDS = /^(?:do|bis|until|till|to|by|jusqu.{0,4}|hasta|até|fino al?|tot|до|t\.o\.m\.?|senest|closes?|ends?|expires?)[: ]/i;

/** The day the page says the posting was put up, where no label does: a line that says so, a name, a time, a bare day under the title. */
export function postedOn(sheet: Sheet, body: Body, chunks: readonly Chunk[], order: DayOrder): string | undefined {
  const said = dayBeside(sheet, body, order, (line) => line.has('posted') && !line.has('until'));
  if (said) return said;
  for (const { part, text } of chunks) {
    if (!isNamed(part, NAMED, NOT_NAMED)) continue;
    const day = dayOf(text, order) ?? dayOf(timeOf(part.names[0]));
    if (day) return day;
  }
  for (const [i, { part, text, at }] of chunks.entries()) {
    if (at < -6 || at > 15) continue;
    const isBare =
      text.replace(BY, '').length < 22 &&
      at < 9 &&
      !/[–—~]| - /.test(text) &&
      !/^t?d[dt]?\b/.test(part.names[0] ?? '') &&
      !STARTS.test(chunks[i - 1]?.text ?? '') &&
      !ENDS.test(text);
    const day = dayOf(timeOf(part.names[0])) ?? (isBare ? dayOf(text, order) : undefined);
    if (day) return day;
  }
  return undefined;
}

/** The day that "3 days ago" under the title means on a page that is looked at now. */
export function postedAgo(label: string | undefined, chunks: readonly Chunk[], now: Date): string | undefined {
  const near = chunks.filter(({ text, at }) => at > -8 && at < 16 && text.length < 60).map(({ text }) => text);
  for (const words of label ? [label, ...near] : near) {
    const days = daysAgo(words);
    if (days !== undefined) return dayBefore(now, days);
  }
  return undefined;
}

/** The last day to apply, where a line says so without a label. */
export function openUntil(sheet: Sheet, body: Body, order: DayOrder): string | undefined {
  return dayBeside(sheet, body, order, (line) => line.has('until'));
}

/** A day in, or right below, the first short line that speaks of it. */
function dayBeside({ lines }: Sheet, { from, to }: Body, order: DayOrder, speaks: (line: SheetLine) => boolean): string | undefined {
  for (let i = Math.max(0, from - 60); i < Math.min(lines.length, to + 60); i += 1) {
    const { text } = lines[i]!;
    if (text.length > 120 || !isNear(lines[i]!) || !speaks(lines[i]!)) continue;
    const below = lines[i + 1];
    const day =
      dayOf(text, order) ??
      lines[i]!.parts.map(({ names }) => dayOf(timeOf(names[0]))).find(Boolean) ??
      (!/\d{3}/.test(text) && text.length < 40 && below && below.text.length < 40 && isNear(below) ? dayOf(below.text, order) : undefined);
    if (day) return day;
  }
  return undefined;
}

const isNear = ({ zone }: SheetLine): boolean => zone === null || zone === 'side' || zone === 'spoken' || zone === 'muted';

/** The attributes of a `<time>` element. */
function timeOf(name: string | undefined): string | undefined {
  return name?.startsWith('time ') ? name : undefined;
}
