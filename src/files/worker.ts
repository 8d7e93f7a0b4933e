import workerFile from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { PdfWorker } from './pdf.ts';

/** pdf.js in a worker of its own, a file of the extension. */
export const openWorker: PdfWorker = (pdfjs) => {
  const port = new Worker(workerFile, { type: 'module' });
  const worker = pdfjs.PDFWorker.create({ port });
  // What hangs answers nothing any more: it is ended from outside
  return { worker, kill: () => port.terminate() };
};
