import type { Part } from '../extract/scan.ts';
import type { Body, Sheet } from './body.ts';

/** A few words with an element of their own, `at` lines after the title; `rank` of the heading they stand in, 0 for none. */
export type Chunk = { readonly part: Part; readonly text: string; readonly at: number; readonly rank: number };

/** Short words from a little above the title to a little below the beginning of the body. */
export function chunksOf({ lines, boxes }: Sheet, { from, to }: Body, titleAt: number): Chunk[] {
  const at = titleAt < 0 ? from : titleAt;
  const chunks: Chunk[] = [];
  const end = Math.min(lines.length, Math.max(from + 25, Math.min(to + 12, from + 80)));
  for (let i = Math.max(0, Math.min(at, from) - 12); i < end; i += 1) {
    const { text: line, zone, parts, box } = lines[i]!;
    const { heading: rank } = boxes[box]!;
    if (i === titleAt || (zone && zone !== 'side' && zone !== 'muted')) continue;
    // <span>Kazan</span>, <span>Kremlin Station</span>
    if (
      parts.length > 1 &&
      parts.length < 5 &&
      line.length < 60 &&
      /, |\(/.test(line) &&
      !/ [·•|] |:/.test(line) &&
      parts.every(({ text }) => text.length > 0)
    ) {
      chunks.push({ part: { ...parts[0]!, names: parts[0]!.names.slice(1) }, text: line, at: i - at, rank });
    }
    for (const part of parts) {
      // "Firm · Place · 2026-11-03" is three
      for (const text of part.text.length < 160 ? part.text.split(/ [·•|—] /) : []) {
        const plain = text.replace(/[\s/|,·•]{1,4}$/, '');
        if (plain.length > 1 && plain.length < 100 && /[\p{L}\d]/u.test(plain)) chunks.push({ part, text: plain, at: i - at, rank });
      }
    }
  }
  return chunks;
}

/** Whether the words' element or one of the two around it carries such a name. The nearest that says anything decides. */
export function isNamed({ names }: Part, pattern: RegExp, not: RegExp): boolean {
  const name = names.find((one) => pattern.test(one));
  return name !== undefined && !not.test(name);
}
