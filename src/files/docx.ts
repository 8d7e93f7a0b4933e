import { tidyLine } from '../core/resume/layout/tidy.ts';
import { type FileText, MOST_TEXT, Unreadable } from './unreadable.ts';
import { entriesOf, readEntry, refuseBomb, type ZipEntry } from './zip.ts';

const MOST_XML = 6 * 1024 * 1024;

/** What mammoth makes of a document; the parts that carry words. */
export type Part = {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Part[];
  readonly numbering?: unknown;
  readonly styleName?: string | null;
};

/** The text of a Word document: items of lists as "• ", rows of a table on one line where each cell is one line. */
export async function readDocx(bytes: Uint8Array): Promise<FileText> {
  const entries = entriesOf(bytes);
  await refuseBomb(bytes, entries);
  if (entries.some(({ name, size }) => name.endsWith('.xml') && size > MOST_XML)) throw new Unreadable('bomb');
  const { read } = await import('mammoth/lib/docx/docx-reader.js');
  let lines: string[];
  try {
    const { value } = await read(openedZip(bytes, entries));
    lines = linesOf(value.children ?? []);
  } catch {
    throw new Unreadable('broken');
  }
  const text = lines
    .map(tidyLine)
    .join('\n')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  if (text === '') throw new Unreadable('scanned');
  return { text: text.slice(0, MOST_TEXT), partial: text.length > MOST_TEXT };
}

/** A zip as mammoth asks for it. It brings a library for zips of its own, which does not ship: ours has counted what comes out. */
function openedZip(bytes: Uint8Array, entries: readonly ZipEntry[]) {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  return {
    exists: (name: string) => byName.has(name),
    read: async (name: string, encoding?: string) => {
      const found = await readEntry(bytes, byName.get(name)!);
      return encoding ? new TextDecoder(encoding).decode(found) : found;
    },
  };
}

function linesOf(parts: readonly Part[]): string[] {
  return parts.flatMap((part) => {
    if (part.type === 'paragraph') {
      const lines = wordsOf(part).split('\n');
      return part.numbering && lines[0]!.trim() !== '' ? [`• ${lines[0]}`, ...lines.slice(1)] : lines;
    }
    if (part.type === 'table') return (part.children ?? []).flatMap(({ children = [] }) => cellsOf(children));
    return linesOf(part.children ?? []);
  });
}

/** "2019 – 2021 | Cook, Harbour Inn": short cells make one line, and what stands below in the last one follows. Cells of many lines are columns. */
function cellsOf(cells: readonly Part[]): string[] {
  // The cell with the name comes first, wherever it stands
  const named = cells.findIndex(({ children = [] }) => children.some(({ styleName }) => /^title$/iu.test(styleName ?? '')));
  const ordered = named > 0 ? [cells[named]!, ...cells.filter((_, i) => i !== named)] : cells;
  const all = ordered
    .map(({ children = [] }) => linesOf(children).filter((line) => line.trim() !== ''))
    .filter((lines) => lines.length > 0);
  if (all.slice(0, -1).some((lines) => lines.length > 2)) return all.flatMap((lines) => [...lines, '']);
  return [all.map((lines, i) => (i < all.length - 1 ? lines.join(' ') : lines[0]!)).join('  '), ...(all.at(-1)?.slice(1) ?? [])];
}

function wordsOf({ type, value = '', children = [] }: Part): string {
  if (type === 'text') return value;
  if (type === 'tab') return '  ';
  if (type === 'break') return '\n';
  if (type === 'checkbox' || type === 'image' || type === 'noteReference' || type === 'commentReference') return '';
  return children.map(wordsOf).join('');
}
