import browser from 'webextension-polyfill';
import { asker } from '../messages/ask.ts';

/** For our own pages. What listens, and checks what it hears, is `listen.ts`. */
export const ask = asker((message) => browser.runtime.sendMessage(message));
