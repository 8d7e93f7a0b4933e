import type { OpenLine, Piece, UnseenText } from './pieces.ts';
import type { Zone } from './scan.ts';
import { type Unseen, unseenIn } from './unseen.ts';

/** Takes the words that nobody can see out of their lines. Where that would be most of the page, it is about to be shown. */
export function* leaveOutUnseen(document: Document, lines: OpenLine[], all: Piece[][]): Generator<void, UnseenText[]> {
  const isUnseen = unseenIn(document);
  if (!isUnseen) return [];
  const found: { line: number; out: Set<Piece>; zone: Zone }[] = [];
  let [hidden, total] = [0, 0];
  for (const [i, pieces] of all.entries()) {
    if (i % 50 === 49) yield;
    total += lines[i]!.text.length;
    // Furniture and links are no words of a posting: what they hide matters to nobody
    if ((lines[i]!.zone && lines[i]!.zone !== 'side') || lines[i]!.linked >= lines[i]!.text.length) continue;
    const beside = lines[i]!.zone === 'side';
    let why: Map<Piece, Unseen> | null = null;
    for (const piece of pieces) {
      const { holder } = piece.inside;
      const unseen = holder && isUnseen(holder, beside ? piece.inside : null);
      if (unseen) why = (why ?? new Map()).set(piece, unseen);
    }
    if (!why) continue;
    found.push({ line: i, out: new Set(why.keys()), zone: [...why.values()].includes('hidden') ? 'hidden' : 'spoken' });
    hidden += lines[i]!.text.length;
  }
  if (hidden > total / 2) return [];
  const unseen: UnseenText[] = [];
  for (const { line: i, out, zone } of found) {
    const [line, pieces] = [lines[i]!, all[i]!];
    const wordsOf = (k: number) => line.text.slice(pieces[k]!.at, pieces[k + 1]?.at);
    if (zone === 'hidden')
      unseen.push({
        line: i,
        text: pieces
          .map((piece, k) => (out.has(piece) ? wordsOf(k) : ''))
          .join('')
          .trim()
          .slice(0, 2_000),
      });
    if (out.size === pieces.length) {
      line.zone = zone;
      continue;
    }
    let text = '';
    const kept: Piece[] = [];
    pieces.forEach((piece, k) => {
      if (out.has(piece)) return;
      kept.push({ ...piece, at: text.length, apart: true });
      text += wordsOf(k);
    });
    line.text = text.trimEnd();
    line.linked = Math.min(line.linked, line.text.length);
    all[i] = kept;
  }
  return unseen.slice(0, 100);
}
