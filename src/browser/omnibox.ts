import type { Omnibox } from 'webextension-polyfill';
import { description, type Line } from './address-line.ts';
import { browser } from './api.ts';

export type AddressBar = {
  readonly begin: () => void;
  /** What is said of what is being typed, and the lines that answer it. */
  readonly typed: (text: string) => Promise<{ readonly first: string; readonly lines: readonly Line[] }>;
  /** The page of ours that an answer opens. */
  readonly entered: (text: string) => Promise<string>;
};

/** Chromium reads descriptions as XML, Firefox as they stand. */
const readsXml = () => !browser.runtime.getURL('').startsWith('moz-');

/** Answers the address bar after our keyword. Call it in the first turn of the background. */
export function answerAddressBar(bar: AddressBar): void {
  if (!browser.omnibox) return; // Firefox for Android has none
  const xml = readsXml();
  let last = 0;
  browser.omnibox.onInputStarted.addListener(bar.begin);
  browser.omnibox.onInputChanged.addListener((text, suggest) => {
    last += 1;
    const mine = last;
    void bar.typed(text).then(({ first, lines }) => {
      if (mine !== last) return; // something else has been typed since
      browser.omnibox.setDefaultSuggestion({ description: description({ words: first, more: '' }, xml) });
      suggest(lines.map((line) => ({ content: line.content, description: description(line, xml) })));
    });
  });
  browser.omnibox.onInputEntered.addListener((text, how) => void bar.entered(text).then((path) => open(path, how)));
}

async function open(path: string, how: Omnibox.OnInputEnteredDisposition): Promise<void> {
  const url = browser.runtime.getURL(path);
  if (how === 'currentTab') await browser.tabs.update({ url });
  else await browser.tabs.create({ url, active: how === 'newForegroundTab' });
}
