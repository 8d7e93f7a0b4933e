import type { PDFDocumentProxy, PDFWorker } from 'pdfjs-dist';
import { textOfSheets } from '../core/resume/layout/layout.ts';
import type { Piece, Sheet } from '../core/resume/layout/pieces.ts';
import { inflatedSize } from './inflate.ts';
import { type FileText, MOST_MS, MOST_PAGES, MOST_TEXT, MOST_UNPACKED, Unreadable } from './unreadable.ts';

type Pdfjs = typeof import('pdfjs-dist');

/** Where pdf.js works, and how to end that at once whatever it is doing. */
export type PdfWorker = (pdfjs: Pdfjs) => { readonly worker: PDFWorker | null; readonly kill: () => void };

/** The text of a PDF, in reading order. */
export async function readPdf(bytes: Uint8Array, openWorker: PdfWorker, most = { ms: MOST_MS, pages: MOST_PAGES }): Promise<FileText> {
  await refuseBomb(bytes);
  const pdfjs = (await import('pdfjs-dist/legacy/build/pdf.mjs')) as unknown as Pdfjs;
  const { worker, kill } = openWorker(pdfjs);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooSlow = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Unreadable('too_slow')), most.ms);
  });
  try {
    return await Promise.race([textIn(pdfjs, bytes, worker, most.pages), tooSlow]);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken');
  } finally {
    clearTimeout(timer);
    kill();
  }
}

async function textIn(pdfjs: Pdfjs, bytes: Uint8Array, worker: PDFWorker | null, mostPages: number): Promise<FileText> {
  const task = pdfjs.getDocument({
    data: bytes.slice(), // pdf.js takes it away
    ...(worker && { worker }),
    isEvalSupported: false,
    useWorkerFetch: false,
    useWasm: false,
    disableFontFace: true,
    useSystemFonts: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    verbosity: 0,
  } as Parameters<Pdfjs['getDocument']>[0]);
  const document = await task.promise;
  const sheets: Sheet[] = [];
  let letters = 0;
  for (let page = 1; page <= Math.min(document.numPages, mostPages) && letters <= MOST_TEXT; page += 1) {
    const sheet = await sheetOf(document, page);
    sheets.push(sheet);
    letters += sheet.pieces.reduce((sum, { text }) => sum + text.length, 0);
  }
  const text = textOfSheets(sheets);
  if (text.replace(/\s/gu, '').length < 20) throw new Unreadable('scanned');
  return { text: text.slice(0, MOST_TEXT), partial: text.length > MOST_TEXT || sheets.length < document.numPages };
}

async function sheetOf(document: PDFDocumentProxy, number: number): Promise<Sheet> {
  const page = await document.getPage(number);
  const { width, height, transform } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent({ includeMarkedContent: false, disableNormalization: true });
  const [a = 1, b = 0, c = 0, d = -1, e = 0, f = 0] = transform as number[];
  const pieces: Piece[] = items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [m0 = 1, m1 = 0, m2 = 0, m3 = 1, x = 0, y = 0] = item.transform as number[];
    // What stands upright or upside down is decoration; the page itself may be turned
    const across = Math.abs(a * m0 + c * m1) >= Math.abs(b * m0 + d * m1);
    if (!across) return [];
    const size = Math.hypot(m2, m3) || item.height;
    return [{ text: item.str, x: a * x + c * y + e, y: b * x + d * y + f, width: item.width, size }];
  });
  page.cleanup();
  return { width, height, pieces };
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
