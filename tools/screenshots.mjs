// npm run screenshots: docs/images, taken from the real extension in both browsers on the demo board.
// npm run screenshots -- --store [--lang de]: what the stores show, 1280×800, in every language of the interface, in dist/store.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, relative } from 'node:path';
import { findBrowser } from './browsers.mjs';
import { build, targets } from './build.mjs';
import { answer, postings } from './demo/board.mjs';
import { profile } from './demo/profile.mjs';
import { ensureInstalled, root } from './install.mjs';

ensureInstalled();
const { default: puppeteer } = await import('puppeteer-core');
const FIREFOX = { id: 'jobgloss@jobgloss.org', uuid: '11111111-2222-4333-8444-555555555555' };
const SIZE = { width: 1280, height: 800 };
const POPUP = { width: 380, height: 600 };
/** As much of the settings as a page needs before any were kept. */
const DEFAULT_SETTINGS = { theme: 'light', rolesOff: [], marksOn: true, unmarkedHosts: [], welcomeDone: [], pay: {} };
const store = process.argv.includes('--store');
const only = process.argv[process.argv.indexOf('--lang') + 1];
const all = readdirSync(join(root, 'public/_locales')).sort();
const languages = store ? all.filter((language) => !process.argv.includes('--lang') || language === only) : ['en'];
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
  const ours = async (path, size = SIZE) => {
    const page = await browser.newPage();
    await page.setViewport(size);
    await page.goto(`${base}/${path}`, { waitUntil: target === 'firefox' ? [] : 'load' });
    await page.waitForSelector('main');
    await page.evaluate(() => {
      document.documentElement.style.scrollbarWidth = 'none';
    });
    return page;
  };
  const helper = await ours('src/ui/welcome/index.html');
  const ask = (kind, request) => helper.evaluate((message) => chrome.runtime.sendMessage(message), { kind, request });
  const tabOf = (url) =>
    helper.evaluate(async (wanted) => (await chrome.tabs.query({})).filter((one) => one.url === wanted).at(-1).id, url);
  /** A page with a posting that was read and saved. */
  const saved = async (slug) => {
    const page = await browser.newPage();
    await page.setViewport(SIZE);
    await page.goto(`${home}/jobs/${slug}`);
    const tabId = await tabOf(page.url());
    await pause(1200);
    await ask('posting/save', { tabId, url: page.url() });
    return page;
  };
  await ask('profile/set', profile);
  // A shelf with something on it, the posting that is opened saved last
  if (store) for (const { slug } of [...postings].reverse()) await (await saved(slug)).close();
  for (const language of languages) {
    const settings = await helper.evaluate(async () => (await chrome.storage.local.get('settings')).settings?.data);
    await ask('settings/set', { ...(settings ?? DEFAULT_SETTINGS), language: store ? language : null, welcomed: true });
    const keep = (name, bytes) => {
      const folder = store ? join(root, 'dist/store', language) : out;
      mkdirSync(folder, { recursive: true });
      const file = join(folder, store ? `${target}-${name}.png` : `${name}-${target}.png`);
      writeFileSync(file, bytes);
      console.log(relative(root, file));
    };
    const shots = store
      ? [
          ['1-posting', postings.find(({ lang }) => lang === language)?.slug ?? postings[0].slug],
          ['2-tricks', 'remote-assistant'],
        ]
      : [
          ['posting', 'principal-ml-engineer'],
          ['tricks', 'remote-assistant'],
          ['russian', 'inzhener-poiska'],
        ];
    for (const [name, slug] of shots) {
      const page = await saved(slug);
      const tab = await tabOf(page.url());
      const seen = await page.screenshot({ encoding: 'base64' });
      const popup = await ours(`src/ui/popup/index.html?tab=${tab}`, POPUP);
      await pause(700);
      const shown = await popup.screenshot({ encoding: 'base64' });
      await popup.close();
      keep(name, await side(browser, seen, shown));
      await page.close();
    }
    const pages = store
      ? [
          ['3-saved', 'src/ui/saved/index.html', 'tbody button'],
          ['4-first-run', 'src/ui/welcome/index.html?again', '.step:last-child h2 button'],
          ['5-options', 'src/ui/options/index.html#weights', null],
        ]
      : [['saved', 'src/ui/saved/index.html', null]];
    for (const [name, path, pressed] of pages) {
      const page = await ours(path);
      await pause(700);
      if (pressed) {
        await page.evaluate((selector) => document.querySelector(selector)?.click(), pressed);
        await pause(900);
        await page.evaluate(() => document.querySelector('.step.open')?.scrollIntoView());
      }
      await page.evaluate(() => document.activeElement?.blur());
      keep(name, await page.screenshot());
      await page.close();
    }
  }
  await browser.close();
}
board.close();

/** The page with the popup over its right edge, as a person sees them. */
async function side(browser, page, popup) {
  const sheet = await browser.newPage();
  await sheet.setViewport(SIZE);
  await sheet.setContent(
    `<body style="margin:0;background:#ddd"><img src="data:image/png;base64,${page}" style="display:block;width:1280px"><img src="data:image/png;base64,${popup}" style="position:absolute;top:24px;left:876px;width:380px;box-shadow:0 6px 40px #0006;border-radius:8px"></body>`,
  );
  await pause(200);
  const shot = await sheet.screenshot({ clip: { x: 0, y: 0, ...SIZE } });
  await sheet.close();
  return shot;
}

function pause(ms) {
  return new Promise((wait) => setTimeout(wait, ms));
}
