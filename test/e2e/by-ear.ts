import type { Page, SerializedAXNode } from 'puppeteer-core';
import { until } from './driver.ts';

// What a hand on the keyboard and an ear at a screen reader have of a page.

/** The browser's own accessibility tree, flat. Firefox gives none to a driver. */
export async function nodes(page: Page): Promise<SerializedAXNode[]> {
  const flat = (node: SerializedAXNode | null): SerializedAXNode[] => (node ? [node, ...(node.children ?? []).flatMap(flat)] : []);
  return flat(await page.accessibility.snapshot({ interestingOnly: false }));
}

export const named = async (page: Page, role: string): Promise<string[]> =>
  (await nodes(page)).filter((node) => node.role === role).map((node) => node.name ?? '');

/** What live regions say now. */
export const told = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[role=status], [role=alert]')].map(({ textContent }) => textContent ?? '').join(' | '),
  );

export const hears = (page: Page, words: string | RegExp) => until(async () => (await told(page)).match(words), `to be told ${words}`);

/** The name of what has the focus, roughly as a screen reader makes it. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const one = document.activeElement as HTMLElement | null;
    if (!one || one === document.body) return '';
    const label = (one as HTMLInputElement).labels?.[0]?.textContent;
    return (one.getAttribute('aria-label') || label || one.textContent || one.title).trim();
  });

/**
 * Presses Tab until something with such a name has the focus; `back` presses Shift and Tab. In Firefox a driver that tabs past the end of a page
 * is in the browser's own window: what has the focus then hears keys, and is not pressed by them.
 */
export async function tabTo(page: Page, words: RegExp, back = false): Promise<void> {
  for (let i = 0; i < 80; i += 1) {
    if (words.test(await focused(page))) return;
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
  }
  throw new Error(`Tab never came to ${words}; it stands at "${await focused(page)}".`);
}
