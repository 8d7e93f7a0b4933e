import type { PdfWorker } from './pdf.ts';
import { readText } from './text.ts';
import { type FileText, MOST_BYTES, Unreadable } from './unreadable.ts';
import { entriesOf } from './zip.ts';

export type FileKind = 'pdf' | 'docx' | 'json' | 'text';
export type FileRead = FileText & { readonly kind: FileKind };

/** What a file a person picked says; told by what is in it, whatever it is called. Throws `Unreadable`. */
export async function readFile(file: Blob, openWorker: PdfWorker): Promise<FileRead> {
  if (file.size === 0) throw new Unreadable('empty');
  if (file.size > MOST_BYTES) throw new Unreadable('too_large');
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = kindOf(bytes);
  if (kind === 'pdf') return { kind, ...(await (await import('./pdf.ts')).readPdf(bytes, openWorker)) };
  if (kind === 'docx') return { kind, ...(await (await import('./docx.ts')).readDocx(bytes)) };
  return { kind, ...readText(bytes) };
}

function kindOf(bytes: Uint8Array): FileKind {
  const start = String.fromCharCode(...bytes.subarray(0, 1_024));
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK')) {
    if (entriesOf(bytes).some(({ name }) => name === 'word/document.xml')) return 'docx';
    throw new Unreadable('other_kind');
  }
  // Word's older files, and newer ones under a password, share a container
  if (start.startsWith('\u00d0\u00cf\u0011\u00e0')) throw new Unreadable(hasWide(bytes, 'EncryptedPackage') ? 'locked' : 'old_word');
  if (start.startsWith('{\\rtf')) throw new Unreadable('other_kind');
  return /^\s{0,40}\{/u.test(start.replace('\u00ef\u00bb\u00bf', '')) ? 'json' : 'text';
}

/** A name as the container writes it: two bytes a letter. */
function hasWide(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0]!); at >= 0; at = bytes.indexOf(wanted[0]!, at + 1)) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true;
  }
  return false;
}
