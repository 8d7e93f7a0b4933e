/** A stretch of two texts compared. */
export type Part = { readonly kind: 'same' | 'added' | 'removed'; readonly text: string };

/** Most differing lines, and words of a changed stretch, that are told apart; beyond it the stretch is shown as replaced. */
const MOST_LINES = 400;
const MOST_WORDS = 300;
/** What boards count and date anew at every visit. */
const NOISE = /\b(?:ago|applicants?|views?|viewed)\b|назад|отклик|просмотр|сегодня|вчера|\bvor \d|\bil y a\b/iu;
const MOST_TOLD = 10;
const LONGEST_TOLD = 300;

/** What became of a text: by lines, and by words where a line was changed. Joined, `same` and `added` give the new text, `same` and `removed` the old. */
export function diffOf(before: string, after: string): Part[] {
  const parts: Part[] = [];
  const lines = compared(withEnds(before), withEnds(after), MOST_LINES);
  for (let i = 0; i < lines.length; i += 1) {
    const [part, next] = [lines[i]!, lines[i + 1]];
    if (part.kind === 'removed' && next?.kind === 'added') {
      parts.push(...compared(wordsOf(part.text), wordsOf(next.text), MOST_WORDS));
      i += 1;
    } else parts.push(part);
  }
  return joined(parts);
}

function joined(parts: readonly Part[]): Part[] {
  const whole: Part[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last?.kind === part.kind) whole[whole.length - 1] = { kind: part.kind, text: last.text + part.text };
    else if (part.text !== '') whole.push(part);
  }
  return whole;
}

/** The lines that came and went, without what boards count anew; null when nothing of weight changed. */
export function changedLines(before: string, after: string): { added: string[]; removed: string[] } | null {
  const linesOf = (kind: Part['kind']) =>
    compared(withEnds(before), withEnds(after), MOST_LINES)
      .filter((part) => part.kind === kind)
      .flatMap(({ text }) => text.split('\n'))
      .map((line) => line.trim())
      .filter((line) => line !== '' && !NOISE.test(line));
  const [added, removed] = [linesOf('added'), linesOf('removed')];
  const plain = (line: string) => line.replace(/\s/g, '');
  const gone = new Set(removed.map(plain));
  const came = new Set(added.map(plain));
  const told = (lines: readonly string[], others: ReadonlySet<string>) =>
    lines
      .filter((line) => !others.has(plain(line)))
      .slice(0, MOST_TOLD)
      .map((line) => line.slice(0, LONGEST_TOLD));
  const change = { added: told(added, gone), removed: told(removed, came) };
  return change.added.length + change.removed.length > 0 ? change : null;
}

const withEnds = (text: string) => text.split(/(?<=\n)/);
const wordsOf = (text: string) => text.split(/(?<=\s)(?=\S)/);

/** The shortest way from one list to the other (Myers 1986), with no more than `most` steps; beyond it everything between the common ends is replaced. */
function compared(a: readonly string[], b: readonly string[], most: number): Part[] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end += 1;
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  return joined([
    { kind: 'same', text: a.slice(0, start).join('') },
    ...(wayFrom(left, right, most) ?? replaced(left, right)),
    { kind: 'same', text: a.slice(a.length - end).join('') },
  ]);
}

const replaced = (a: readonly string[], b: readonly string[]): Part[] => [
  { kind: 'removed', text: a.join('') },
  { kind: 'added', text: b.join('') },
];

function wayFrom(a: readonly string[], b: readonly string[], most: number): Part[] | null {
  const bound = Math.min(most, a.length + b.length);
  const reach = new Int32Array(2 * bound + 3);
  const middle = bound + 1;
  const trail: Int32Array[] = [];
  for (let steps = 0; steps <= bound; steps += 1) {
    trail.push(reach.slice(middle - steps - 1, middle + steps + 2));
    for (let k = -steps; k <= steps; k += 2) {
      const down = k === -steps || (k !== steps && reach[middle + k - 1]! < reach[middle + k + 1]!);
      let x = down ? reach[middle + k + 1]! : reach[middle + k - 1]! + 1;
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      reach[middle + k] = x;
      if (x >= a.length && x - k >= b.length) return back(a, b, trail);
    }
  }
  return null;
}

function back(a: readonly string[], b: readonly string[], trail: readonly Int32Array[]): Part[] {
  const parts: Part[] = [];
  let [x, y] = [a.length, b.length];
  for (let steps = trail.length - 1; steps >= 0; steps -= 1) {
    const reach = (k: number) => trail[steps]![k + steps + 1]!;
    const k = x - y;
    const from = k === -steps || (k !== steps && reach(k - 1) < reach(k + 1)) ? k + 1 : k - 1;
    const x0 = reach(from);
    const y0 = x0 - from;
    for (; x > x0 && y > y0; x -= 1, y -= 1) parts.push({ kind: 'same', text: a[x - 1]! });
    if (steps > 0) parts.push(x === x0 ? { kind: 'added', text: b[y - 1]! } : { kind: 'removed', text: a[x - 1]! });
    [x, y] = [x0, y0];
  }
  return inOrder(parts.reverse());
}

/** Within one change what went stands before what came. */
function inOrder(parts: readonly Part[]): Part[] {
  const ordered: Part[] = [];
  let [removed, added]: [Part[], Part[]] = [[], []];
  const flush = () => {
    ordered.push(...removed, ...added);
    [removed, added] = [[], []];
  };
  for (const part of parts) {
    if (part.kind === 'same') {
      flush();
      ordered.push(part);
    } else (part.kind === 'removed' ? removed : added).push(part);
  }
  flush();
  return ordered;
}
