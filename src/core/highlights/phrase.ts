import { type Span, spanOf } from '../posting/evidence.ts';
import { isGlued, isStop } from './clause.ts';
import { whole } from './whole.ts';

const PARTS = new Set([',', ';', ':', '(', ')', '–', '—', '|', '·']);
const OPENS =
  /^(?:but|and|so|also|plus|please note that|with|where|because|und|aber|et|mais|y|pero|e|mas|ma|en|maar|i|ale|a|и|а|но|та|але) /iu;

/**
 * A claim's words as a reader would quote them: the whole item of a list or the sentence if it is short, else what stands between its commas,
 * (unless `parts` is false), else the words alone, none of them cut.
 */
export function phraseAround(text: string, span: Span, most: number, parts = true): Span {
  const [start, end] = reach(text, span, most * 2, () => false);
  if (end - start <= most && end > start) return whole(text, spanOf(text, start, end));
  if (!parts) return whole(text, span);
  const [from, to] = reach(text, span, most, (sign, at) => PARTS.has(sign) && !isFigure(text, at));
  if (to - from > most || to <= from) return whole(text, span);
  const opening = OPENS.exec(text.slice(from, to));
  const lead = opening && from + opening[0].length <= span.start ? opening[0].length : 0;
  return whole(text, spanOf(text, from + lead, to));
}

/** From the quotation outwards to where its sentence or, if `parts` says so, its part ends; not much farther than `most`. */
function reach(text: string, { start, end }: Span, most: number, parts: (sign: string, at: number) => boolean): [number, number] {
  let [from, to] = [start, end];
  while (from > 0 && start - from <= most && !isStop(text, from - 1) && !parts(text[from - 1]!, from - 1) && !isGlued(text, from))
    from -= 1;
  while (to < text.length && to - end <= most && !isStop(text, to) && !parts(text[to]!, to) && !isGlued(text, to)) to += 1;
  while (from < start && /[\s•*·▪–—-]/u.test(text[from]!)) from += 1;
  while (to > end && /\s/u.test(text[to - 1]!)) to -= 1;
  return [from, to];
}

/** "9:00", "2–4", "12,000": a sign between digits parts nothing. */
function isFigure(text: string, at: number): boolean {
  return /\d/u.test(text[at - 1] ?? '') && /\d/u.test(text[at + 1] ?? '');
}
