/** Words in a row: plain, or as `**`, `*` and backticks mark them. */
export type Run = { readonly words: string; readonly as: 'plain' | 'strong' | 'em' | 'code' };

export type Block =
  | { readonly kind: 'h1' | 'h2' | 'p'; readonly runs: readonly Run[] }
  | { readonly kind: 'ul'; readonly items: readonly (readonly Run[])[] };

/** As much of Markdown as our own documents use: headings of two levels, paragraphs, lists of one, strong, emphasis, code. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let items: (readonly Run[])[] | null = null;
  for (const line of markdown.split('\n').map((one) => one.trim())) {
    if (line.startsWith('- ')) {
      if (!items) {
        items = [];
        blocks.push({ kind: 'ul', items });
      }
      items.push(runsOf(line.slice(2)));
      continue;
    }
    items = null;
    if (line === '') continue;
    if (line.startsWith('## ')) blocks.push({ kind: 'h2', runs: runsOf(line.slice(3)) });
    else if (line.startsWith('# ')) blocks.push({ kind: 'h1', runs: runsOf(line.slice(2)) });
    else blocks.push({ kind: 'p', runs: runsOf(line) });
  }
  return blocks;
}

const SIGNS = [
  ['**', 'strong'],
  ['*', 'em'],
  ['`', 'code'],
] as const;

function runsOf(line: string): Run[] {
  const runs: Run[] = [];
  let plain = '';
  let at = 0;
  while (at < line.length) {
    const sign = SIGNS.find(([mark]) => line.startsWith(mark, at));
    const end = sign ? line.indexOf(sign[0], at + sign[0].length) : -1;
    if (!sign || end < 0) {
      plain += line[at];
      at += 1;
      continue;
    }
    if (plain) runs.push({ words: plain, as: 'plain' });
    plain = '';
    runs.push({ words: line.slice(at + sign[0].length, end), as: sign[1] });
    at = end + sign[0].length;
  }
  return plain ? [...runs, { words: plain, as: 'plain' }] : runs;
}
