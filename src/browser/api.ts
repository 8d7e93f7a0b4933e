import type { Browser } from 'webextension-polyfill';

const { browser: named, chrome } = globalThis as unknown as { browser?: Browser; chrome?: Browser };
const found = [named, chrome].find((api) => api?.runtime?.id);
if (!found) throw new Error('There is no extension around this page.');

/** The extension API as promises: under the name all browsers are to have, or Chromium's older one. */
export const browser: Browser = found;
