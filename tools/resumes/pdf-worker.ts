import type { PdfWorker } from '../../src/files/pdf.ts';
import type { PdfPort } from '../../src/files/pdf-client.ts';

type Handler = { readonly WorkerMessageHandler: { initializeFromPort(port: MessagePort): void } };
const file = 'pdfjs-dist/legacy/build/pdf.worker.mjs';
const { WorkerMessageHandler } = (await import(file)) as Handler;

/** pdf.js without a browser: in the thread that asks. */
export const pdfWorkerHere: PdfWorker = () => {
  const { port1, port2 } = new MessageChannel();
  WorkerMessageHandler.initializeFromPort(port2);
  for (const port of [port1, port2]) port.start();
  const kill = () => {
    port1.close();
    port2.close();
  };
  return { port: port1 as PdfPort, kill };
};
