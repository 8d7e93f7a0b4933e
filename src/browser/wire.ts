import { asker } from '../messages/ask.ts';
import { browser } from './api.ts';

/** For our own pages. What listens, and checks what it hears, is `listen.ts`. */
export const ask = asker((message) => browser.runtime.sendMessage(message));
