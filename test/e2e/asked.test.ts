import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askFrom, launch, name, pressButton, type Session, stateOf, until } from './driver.ts';
import { posting, serve } from './pages.ts';

// Pages that were open before the extension came: nothing of ours is in them, and on a site of no list nothing may be but by what pressing our button grants.
const UNLISTED = 'https://careers.upward.example/mechanic';
const LISTED = posting('principal-ml-engineer');

describe(`in ${name}`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(serve, { open: [UNLISTED, LISTED] });
  });
  afterAll(() => session?.close());

  const open = (url: string) => until(async () => (await session.browser.pages()).find((one) => one.url() === url), url);
  const readWhenAsked = async (tab: number, title: string) => {
    const popup = await session.openOurs(`src/ui/popup/index.html?tab=${tab}`);
    await until(() => popup.evaluate(pressCheck), 'the button');
    const report = await until(async () => (await stateOf(session, tab))?.report, 'the report');
    expect(report.posting?.title).toContain(title);
    await until(() => popup.evaluate((wanted) => document.body.innerText.includes(wanted), title), 'the posting in the popup');
    await popup.close();
  };

  test('a page of no listed site is closed to us until the person presses the button, and is read when they ask', async () => {
    const ours = await session.openOurs('src/ui/welcome/index.html');
    const tabs = await ours.evaluate(async () => (await chrome.tabs.query({})).map(({ id, url = null }) => ({ id: id!, url })));
    expect(tabs.map(({ url }) => url)).toContain(LISTED);
    expect(tabs.map(({ url }) => url)).not.toContain(UNLISTED);
    const closed = tabs.filter(({ url }) => url === null).map(({ id }) => id);
    expect(closed.length).toBeGreaterThan(0);
    for (const tabId of closed) expect(await askFrom(ours, 'page/check', { tabId })).toMatchObject({ ok: false });
    await ours.close();

    const page = await open(UNLISTED);
    await pressButton(session, page);
    await readWhenAsked(await session.tabOf(page), 'Lift Mechanic');
  });

  test('a page of a listed board is read when the person asks; Firefox reads it at once', async () => {
    const page = await open(LISTED);
    const tab = await session.tabOf(page);
    if (name === 'firefox') return void (await until(async () => (await stateOf(session, tab))?.report?.posting, 'the posting'));
    expect(await stateOf(session, tab)).toBeNull();
    await pressButton(session, page);
    await readWhenAsked(tab, 'Principal');
  });
});

function pressCheck(): boolean {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent?.startsWith('Check this page'));
  button?.click();
  return button !== undefined;
}
