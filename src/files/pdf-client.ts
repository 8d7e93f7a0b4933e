import { Unreadable } from './unreadable.ts';

/** A worker of pdf.js, or a port to one. */
export type PdfPort = {
  postMessage(message: unknown): void;
  addEventListener(kind: 'message', hear: (event: MessageEvent) => void): void;
};

export type PdfItem = {
  readonly str?: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
};

/** `view`: the corners of the page, in its own units; `rotate`: by how many degrees it is turned. */
export type PdfPage = { readonly rotate: number; readonly userUnit: number; readonly view: readonly number[] };

export type PdfDocument = {
  readonly pages: number;
  page(index: number): Promise<PdfPage>;
  items(index: number): Promise<readonly PdfItem[]>;
};

/** The version of the worker that ships; another one refuses to answer. */
const API = '5.6.205';
const ME = 'jobgloss';
const ANSWER = { value: 1, error: 2 };
const STREAM = { closed: 3, chunk: 4, error: 5, started: 8 };
const AMPLE = 1e9;
/** Nothing is drawn, and nothing is fetched to draw it with. */
const WORDS_ALONE = {
  maxImageSize: -1,
  disableFontFace: true,
  ignoreErrors: true,
  isEvalSupported: false,
  isOffscreenCanvasSupported: false,
  isImageDecoderSupported: false,
  canvasMaxAreaInBytes: -1,
  fontExtraProperties: false,
  useSystemFonts: false,
  useWasm: false,
  useWorkerFetch: false,
  cMapUrl: null,
  cMapPacked: true,
  iccUrl: null,
  standardFontDataUrl: null,
  wasmUrl: null,
  enableWebGPU: false,
};

type Heard = {
  readonly targetName: string;
  readonly sourceName: string;
  readonly action?: string;
  readonly callback?: number;
  readonly callbackId?: number;
  readonly stream?: number;
  readonly streamId?: number;
  readonly success?: boolean;
  readonly data?: unknown;
  readonly chunk?: { readonly items: readonly PdfItem[] };
  readonly reason?: unknown;
};

type Waiting = { readonly resolve: (value: unknown) => void; readonly reject: (reason: unknown) => void };

/**
 * Opens a PDF in a worker of pdf.js and speaks with it in its own messages. The library's other half, which asks such questions and draws pages, is
 * three times as large as all of ours and is never loaded: words are wanted here, no picture.
 */
export async function openPdf(port: PdfPort, bytes: Uint8Array): Promise<PdfDocument> {
  const waiting = new Map<number, Waiting>();
  const streams = new Map<number, Waiting & { readonly items: PdfItem[] }>();
  let last = 0;
  let opened: Waiting;
  const pages = new Promise<number>((resolve, reject) => {
    opened = { resolve: resolve as Waiting['resolve'], reject };
  });
  pages.catch(() => undefined); // whoever asks first hears it

  const ask = <T>(sourceName: string, targetName: string, action: string, data: unknown) =>
    new Promise<T>((resolve, reject) => {
      last += 1;
      waiting.set(last, { resolve: resolve as Waiting['resolve'], reject });
      port.postMessage({ sourceName, targetName, action, callbackId: last, data });
    });

  const hearStream = ({ stream, streamId, success, chunk, reason }: Heard) => {
    const found = streams.get(streamId!);
    if (stream === STREAM.chunk) for (const item of chunk?.items ?? []) found?.items.push(item);
    if (stream === STREAM.closed) found?.resolve(found.items);
    if (stream === STREAM.error || (stream === STREAM.started && !success)) found?.reject(reason);
  };

  const hear = (heard: Heard) => {
    const { action, callback, callbackId, data, reason, sourceName, targetName } = heard;
    if (heard.stream) return hearStream(heard);
    if (callback) {
      const found = waiting.get(callbackId!);
      waiting.delete(callbackId!);
      return callback === ANSWER.value ? found?.resolve(data) : found?.reject(reason);
    }
    if (action === 'GetDoc') opened.resolve((data as { pdfInfo: { numPages: number } }).pdfInfo.numPages);
    if (action === 'DocException') opened.reject(data);
    if (action === 'PasswordRequest') return opened.reject(new Unreadable('locked'));
    // A font or a table it would like to fetch: there is none
    if (callbackId)
      port.postMessage({
        sourceName: targetName,
        targetName: sourceName,
        callback: ANSWER.error,
        callbackId,
        reason: new Error('Nothing is fetched.'),
      });
  };
  port.addEventListener('message', ({ data }) => hear(data as Heard));

  port.postMessage({ sourceName: 'main', targetName: 'worker', action: 'configure', data: { verbosity: 0 } });
  const worker = await ask<string>('main', 'worker', 'GetDocRequest', {
    docId: ME,
    apiVersion: API,
    data: bytes,
    password: null,
    disableAutoFetch: true,
    rangeChunkSize: 2 ** 16,
    docBaseUrl: null,
    enableXfa: false,
    evaluatorOptions: WORDS_ALONE,
  });
  port.postMessage({ sourceName: ME, targetName: worker, action: 'Ready', data: null });
  return {
    pages: await pages,
    page: (pageIndex) => ask<PdfPage>(ME, worker, 'GetPage', { pageIndex }),
    items: (pageIndex) =>
      new Promise((resolve, reject) => {
        last += 1;
        streams.set(last, { resolve: resolve as Waiting['resolve'], reject, items: [] });
        const data = { pageId: pageIndex, pageIndex, includeMarkedContent: false, disableNormalization: true };
        port.postMessage({ sourceName: ME, targetName: worker, action: 'GetTextContent', streamId: last, data, desiredSize: AMPLE });
      }),
  };
}
