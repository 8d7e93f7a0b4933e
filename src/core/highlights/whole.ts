import { type Span, spanOf } from '../posting/evidence.ts';

/** How far a bracket may close behind a quotation. */
const NEAR = 40;
const DANGLING =
  /(?:[\s,;:–—(/&+·•|-]|(?<=[\s,])(?:and|or|of|on|in|with|the|a|to|for|at|by|as|und|oder|mit|et|ou|de|y|o|e|en|of|met|i|a|и|или|с|в|на))$/iu;
/** "1. ", "b) ", "✔": how an item of a list begins. */
export const ITEM_MARK = /^(?:[\p{So}▪●○■□◦‣✓✔➤►▶]\uFE0F?|\(?(?:\d{1,2}|[a-hа-з])[.)]\s)/iu;
const OPENING =
  /^(?:[\s)•*·–—,;:.|+#>_-]|[\p{So}▪●○■□◦‣✓✔➤►▶]\uFE0F?|\(?(?:\d{1,2}|[a-hа-з])[.)]\s|plus\s|of\s|(?:and|or|und|oder|et|ou|y|o|e|i|и|или)\s)/iu;
/** Where a sentence ends, its last word is no loose end: "no office to commute to". */
const SENTENCE_END = /^(?:[.!?。！？\n]|$)/u;
const MOST_CUTS = 6;

/** The quotation as a reader would cut it: no half word, no open bracket, no "and" left over. Empty only if it was. */
export function whole(text: string, span: Span): Span {
  let { start, end } = span;
  // to the end of the word; a capital inside one is a lost line break
  if (end > start && isSmall(text[end - 1])) while (isSmall(text[end])) end += 1;
  // "week-end"
  if (isSmall(text[end - 1]) && text[end] === '-' && isSmall(text[end + 1])) {
    end += 1;
    while (isSmall(text[end])) end += 1;
  }
  const quote = text.slice(start, end);
  const open = quote.lastIndexOf('(');
  if (open >= 0 && open > quote.lastIndexOf(')')) {
    const close = text.slice(end, end + NEAR).search(/[)\n]/u);
    if (close >= 0 && text[end + close] === ')') end += close + 1;
    else if (open > 0) end = start + open;
  }
  if (text[end - 1] === ')' && !text.slice(start, end).includes('(')) end -= 1;
  for (let cuts = 0; cuts < MOST_CUTS; cuts += 1) {
    const dangling = DANGLING.exec(text.slice(start, end));
    if (!dangling || dangling.index === 0 || (/\p{L}$/u.test(dangling[0]) && SENTENCE_END.test(text.slice(end, end + 1)))) break;
    end = start + dangling.index;
  }
  for (let cuts = 0; cuts < MOST_CUTS; cuts += 1) {
    const opening = OPENING.exec(text.slice(start, end));
    if (!opening || opening[0].length >= end - start) break;
    start += opening[0].length;
  }
  return start === span.start && end === span.end ? span : spanOf(text, start, end);
}

function isSmall(sign: string | undefined): boolean {
  return sign !== undefined && /\p{Ll}/u.test(sign);
}
