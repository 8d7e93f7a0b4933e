import type { Runtime } from 'webextension-polyfill';
import type { Handlers, Sender } from '../messages/contract.ts';
import { route } from '../messages/router.ts';
import { browser } from './api.ts';

/** One of our own pages has our origin. A content script has its page's; a tab proves nothing, our pages can live in one. */
function senderOf({ id, origin, tab, frameId, url }: Runtime.MessageSender & { origin?: string }): Sender {
  const page = id === browser.runtime.id && origin === new URL(browser.runtime.getURL('')).origin;
  return { from: page ? 'page' : 'content', tabId: tab?.id ?? null, frameId: frameId ?? 0, url: url ?? null, pageUrl: tab?.url ?? null };
}

/** Answers every message. Call it in the first turn of the background: a woken worker is not asked twice. */
export function answer(handlers: Handlers): void {
  browser.runtime.onMessage.addListener(((message: unknown, sender: Runtime.MessageSender, reply: (value: unknown) => void) => {
    void route(message, senderOf(sender), handlers).then(reply); // route never rejects: errors are replies
    return true; // the answer comes later; right in every version of both browsers
  }) as Runtime.OnMessageListenerCallback);
}
