// npm run screenshots: docs/images, taken from the real extension in both browsers on the demo board.
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { findBrowser } from './browsers.mjs';
import { build, targets } from './build.mjs';
import { answer } from './demo/board.mjs';
import { profile } from './demo/profile.mjs';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const { default: puppeteer } = await import('puppeteer-core');
const FIREFOX = { id: 'jobgloss@jobgloss.org', uuid: '11111111-2222-4333-8444-555555555555' };
const SIZE = { width: 1280, height: 800 };
const out = join(root, 'docs/images');
mkdirSync(out, { recursive: true });
await build({ demo: true });

const board = createServer((request, response) => {
  const { status, body } = answer(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body);
});
await new Promise((ready) => board.listen(0, '127.0.0.1', ready));
const home = `http://127.0.0.1:${board.address().port}`;

for (const target of targets) {
  const executablePath = findBrowser(target);
  if (!executablePath) {
    console.log(`No ${target} here: its pictures stay as they are.`);
    continue;
  }
  const browser = await puppeteer.launch({
    browser: target,
    executablePath,
    headless: true,
    defaultViewport: null,
    ...(target === 'chrome'
      ? { pipe: true, enableExtensions: true, args: ['--no-sandbox', '--lang=en-US', `--window-size=${SIZE.width},${SIZE.height + 90}`] }
      : {
          args: ['--remote-allow-system-access', `--width=${SIZE.width}`, `--height=${SIZE.height + 85}`],
          extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX.id]: FIREFOX.uuid }) },
        }),
  });
  const id = await browser.installExtension(join(root, `dist/${target}-demo`));
  const base = target === 'chrome' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX.uuid}`;
  const ours = async (path) => {
    const page = await browser.newPage();
    await page.goto(`${base}/${path}`, { waitUntil: target === 'firefox' ? [] : 'load' });
    await page.waitForSelector('main');
    return page;
  };
  const helper = await ours('src/ui/welcome/index.html');
  const ask = (kind, request) => helper.evaluate((message) => chrome.runtime.sendMessage(message), { kind, request });
  await ask('profile/set', profile);
  for (const [name, slug] of [
    ['posting', 'principal-ml-engineer'],
    ['tricks', 'remote-assistant'],
    ['russian', 'inzhener-poiska'],
  ]) {
    const page = await browser.newPage();
    await page.goto(`${home}/jobs/${slug}`);
    const url = page.url();
    const tab = await helper.evaluate(async (wanted) => (await chrome.tabs.query({})).find((one) => one.url === wanted).id, url);
    await pause(1200);
    await ask('posting/save', { tabId: tab, url });
    const seen = await page.screenshot({ encoding: 'base64' });
    const popup = await ours(`src/ui/popup/index.html?tab=${tab}`);
    await popup.evaluate(() => {
      document.documentElement.style.width = '380px';
      document.body.style.width = '380px';
    });
    await pause(700);
    const shown = await popup.screenshot({ encoding: 'base64', clip: { x: 0, y: 0, width: 380, height: 640 } });
    await popup.close();
    const both = await side(browser, seen, shown);
    writeFileSync(join(out, `${name}-${target}.png`), both);
    await page.close();
    console.log(`docs/images/${name}-${target}.png`);
  }
  const saved = await ours('src/ui/saved/index.html');
  await pause(700);
  writeFileSync(join(out, `saved-${target}.png`), await saved.screenshot());
  console.log(`docs/images/saved-${target}.png`);
  await browser.close();
}
board.close();

/** The page with the popup over its right edge, as a person sees them. */
async function side(browser, page, popup) {
  const sheet = await browser.newPage();
  await sheet.setContent(
    `<body style="margin:0;background:#ddd"><img src="data:image/png;base64,${page}" style="display:block;width:1280px"><img src="data:image/png;base64,${popup}" style="position:absolute;top:24px;left:876px;width:380px;box-shadow:0 6px 40px #0006;border-radius:8px"></body>`,
  );
  await pause(200);
  const shot = await sheet.screenshot({ clip: { x: 0, y: 0, width: 1280, height: 760 } });
  await sheet.close();
  return shot;
}

function pause(ms) {
  return new Promise((wait) => setTimeout(wait, ms));
}
