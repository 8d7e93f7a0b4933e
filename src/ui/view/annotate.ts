import type { Mark, Role } from '../../core/marks.ts';
import type { Section } from '../../core/posting/section.ts';

/** A stretch of a line; `role` is null where nothing is marked, `gloss` the place of its note among the glosses. */
export type Piece = { readonly text: string; readonly role: Role | null; readonly gloss: number | null };

export type Line = {
  readonly start: number;
  readonly end: number;
  readonly heading: boolean;
  readonly pieces: readonly Piece[];
  readonly glosses: readonly number[];
};

/** The text as lines of pieces, ready to be drawn as text nodes and <mark>s. Where marks overlap, the first to begin wins. */
export function annotate(text: string, marks: readonly Pick<Mark, 'start' | 'end' | 'role'>[], sections: readonly Section[]): Line[] {
  const headings = new Set(sections.flatMap(({ heading }) => (heading ? [heading.trim()] : [])));
  const lines: Line[] = [];
  let at = 0;
  let next = 0;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    const pieces: Piece[] = [];
    const glosses: number[] = [];
    let done = at;
    while (next < marks.length && marks[next]!.end <= at) next += 1;
    for (let place = next; place < marks.length && marks[place]!.start < end; place += 1) {
      const from = Math.max(marks[place]!.start, done);
      const to = Math.min(marks[place]!.end, end);
      if (to <= from) continue;
      if (from > done) pieces.push({ text: text.slice(done, from), role: null, gloss: null });
      pieces.push({ text: text.slice(from, to), role: marks[place]!.role, gloss: place });
      if (marks[place]!.start >= at) glosses.push(place);
      done = to;
    }
    if (done < end) pieces.push({ text: text.slice(done, end), role: null, gloss: null });
    if (line.trim()) lines.push({ start: at, end, heading: headings.has(line.trim()), pieces, glosses });
    at = end + 1;
  }
  return lines;
}
