import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch, name, type Session, stateOf, until } from './driver.ts';
import { at, posting, serve } from './pages.ts';

// A guest in the page: the same page with the extension and without it, looked at by the page's own eyes.
let withUs: Session;
let without: Session;
beforeAll(async () => {
  withUs = await launch(serve);
  without = await launch(serve, { extension: false });
});
afterAll(async () => {
  await withUs?.close();
  await without?.close();
});

/** What a script of the page can find out about its own document. */
const traces = () => ({
  html: document.documentElement.outerHTML,
  globals: Object.getOwnPropertyNames(window).sort(),
  styles: document.styleSheets.length,
  adopted: document.adoptedStyleSheets.length,
  resources: performance.getEntriesByType('resource').map(({ name }) => name),
  marks: [...performance.getEntriesByType('mark'), ...performance.getEntriesByType('measure')].length,
  highlights: CSS.highlights.size,
  selection: String(getSelection()),
});

async function look(session: Session, url: string, settled: (tab: number) => Promise<unknown>) {
  const page = await session.browser.newPage();
  await page.goto(url);
  if (session === withUs) await settled(await session.tabOf(page));
  else await new Promise((wait) => setTimeout(wait, 300));
  const found = await page.evaluate(traces);
  await page.close();
  return found;
}

describe(`in ${name}`, () => {
  test('a page with marks has the very nodes it has without us', async () => {
    const url = posting('principal-ml-engineer');
    const seen = await look(withUs, url, async (tab) => {
      await until(async () => (await stateOf(withUs, tab))?.report?.posting, 'the report');
      await new Promise((wait) => setTimeout(wait, 500)); // painted by now
    });
    const plain = await look(without, url, async () => undefined);
    expect(seen.highlights).toBeGreaterThan(0);
    expect({ ...seen, highlights: 0 }).toEqual(plain);
  });

  test('a page where nothing is marked shows no trace at all', async () => {
    const seen = await look(withUs, at('/about'), (tab) => until(async () => (await stateOf(withUs, tab))?.report, 'the report'));
    expect(seen).toEqual(await look(without, at('/about'), async () => undefined));
    expect(seen.highlights).toBe(0);
  });

  test('a page of an unlisted site is not even visited', async () => {
    const page = await withUs.browser.newPage();
    await page.goto('https://unlisted.example/jobs/principal-ml-engineer').catch(() => undefined);
    const tab = await withUs.tabOf(page).catch(() => null);
    expect(tab === null ? null : await stateOf(withUs, tab)).toBeNull();
    await page.close();
  });
});
