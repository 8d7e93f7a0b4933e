import workerFile from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import type { PdfWorker } from './pdf.ts';

/** pdf.js in a worker of its own, a file of the extension. What hangs answers nothing any more: it is ended from outside. */
export const openWorker: PdfWorker = () => {
  const port = new Worker(workerFile, { type: 'module' });
  return { port, kill: () => port.terminate() };
};
