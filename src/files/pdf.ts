import { textOfSheets } from '../core/resume/layout/layout.ts';
import type { Piece, Sheet } from '../core/resume/layout/pieces.ts';
import { inflatedSize } from './inflate.ts';
import { openPdf, type PdfDocument, type PdfPage, type PdfPort } from './pdf-client.ts';
import { type FileText, MOST_MS, MOST_PAGES, MOST_TEXT, MOST_UNPACKED, Unreadable } from './unreadable.ts';

/** Where pdf.js works, and how to end that at once whatever it is doing. */
export type PdfWorker = () => { readonly port: PdfPort; readonly kill: () => void };

/** The text of a PDF, in reading order. */
export async function readPdf(bytes: Uint8Array, openWorker: PdfWorker, most = { ms: MOST_MS, pages: MOST_PAGES }): Promise<FileText> {
  await refuseBomb(bytes);
  const { port, kill } = openWorker();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooSlow = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unreadable('too_slow')), most.ms);
  });
  try {
    return await Promise.race([textIn(port, bytes, most.pages), tooSlow]);
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable('broken');
  } finally {
    clearTimeout(timer);
    kill();
  }
}

async function textIn(port: PdfPort, bytes: Uint8Array, mostPages: number): Promise<FileText> {
  const document = await openPdf(port, bytes);
  const sheets: Sheet[] = [];
  let letters = 0;
  for (let page = 0; page < Math.min(document.pages, mostPages) && letters <= MOST_TEXT; page += 1) {
    const sheet = await sheetOf(document, page);
    sheets.push(sheet);
    letters += sheet.pieces.reduce((sum, { text }) => sum + text.length, 0);
  }
  const text = textOfSheets(sheets);
  if (text.replace(/\s/gu, '').length < 20) throw new Unreadable('scanned');
  return { text: text.slice(0, MOST_TEXT), partial: text.length > MOST_TEXT || sheets.length < document.pages };
}

async function sheetOf(document: PdfDocument, index: number): Promise<Sheet> {
  const [page, items] = [await document.page(index), await document.items(index)];
  const { width, height, transform } = drawn(page);
  const [a, b, c, d, e, f] = transform;
  const pieces: Piece[] = items.flatMap((item) => {
    if (item.str === undefined) return [];
    const [m0 = 1, m1 = 0, m2 = 0, m3 = 1, x = 0, y = 0] = item.transform;
    // What stands upright or upside down is decoration; the page itself may be turned
    const across = Math.abs(a * m0 + c * m1) >= Math.abs(b * m0 + d * m1);
    if (!across) return [];
    const size = Math.hypot(m2, m3) || item.height;
    return [{ text: item.str, x: a * x + c * y + e, y: b * x + d * y + f, width: item.width, size }];
  });
  return { width, height, pieces };
}

type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

/** A page as it is shown: its size, and the way from its own units, which count from below, to the units shown, which count from above. */
function drawn({ rotate, userUnit: unit, view: [left = 0, low = 0, right = 0, high = 0] }: PdfPage): {
  readonly width: number;
  readonly height: number;
  readonly transform: Matrix;
} {
  const [width, height] = [(right - left) * unit, (high - low) * unit];
  switch (((rotate % 360) + 360) % 360) {
    case 90:
      return { width: height, height: width, transform: [0, unit, unit, 0, -low * unit, -left * unit] };
    case 180:
      return { width, height, transform: [-unit, 0, 0, unit, right * unit, -low * unit] };
    case 270:
      return { width: height, height: width, transform: [0, -unit, -unit, 0, high * unit, right * unit] };
    default:
      return { width, height, transform: [unit, 0, 0, -unit, -left * unit, high * unit] };
  }
}

const STREAM = new TextEncoder().encode('stream');
const FLATE = /\/(?:FlateDecode|Fl)\b/gu;

/** A few bytes may unpack to gigabytes: the stretches are unpacked here first, piece by piece, and counted. */
async function refuseBomb(bytes: Uint8Array): Promise<void> {
  let total = 0;
  for (let at = find(bytes, 0); at >= 0; at = find(bytes, at + 6)) {
    // "endstream" ends in the same letters
    if (bytes[at - 1] === 0x64) continue;
    const head = String.fromCharCode(...bytes.subarray(Math.max(0, at - 400), at));
    const dictionary = head.slice(head.lastIndexOf(' obj') + 1);
    const layers = dictionary.match(FLATE)?.length ?? 0;
    if (layers > 1) throw new Unreadable('bomb');
    if (layers === 0) continue;
    const start = bytes[at + 6] === 0x0d ? at + 8 : at + 7;
    const next = find(bytes, start);
    total += await inflatedSize(bytes.subarray(start, next < 0 ? bytes.length : next), 'deflate', MOST_UNPACKED);
    if (total > MOST_UNPACKED) throw new Unreadable('bomb');
  }
}

function find(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x73, from); at >= 0; at = bytes.indexOf(0x73, at + 1)) {
    if (STREAM.every((byte, i) => bytes[at + i] === byte)) return at;
  }
  return -1;
}
