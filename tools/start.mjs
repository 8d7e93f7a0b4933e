// npm start: the extension in a real browser, on a small job board of our own. `npm start -- firefox` chooses the browser.
// Without a display or a browser, the same postings are read in the terminal.
import { createServer } from 'node:http';
import { argumentsOf } from './arguments.mjs';
import { findBrowser } from './browsers.mjs';
import { build } from './build.mjs';
import { answer, postings } from './demo/board.mjs';
import { ensureInstalled, fail, root } from './install.mjs';

const { positionals } = argumentsOf({ allowPositionals: true });
const [wanted] = positionals;
if (wanted && !['chrome', 'firefox', 'terminal'].includes(wanted))
  fail(`"${wanted}" is no choice: npm start -- chrome, firefox or terminal.`);
ensureInstalled();
const PORT = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(PORT) || PORT < 1 || PORT > 65_535) fail(`PORT=${process.env.PORT} is no port: choose a number from 1 to 65535.`);

console.log('Building …');
try {
  await Promise.all([build(), build({ demo: true })]);
} catch (error) {
  fail(error.message);
}

const board = createServer((request, response) => {
  const { status, body } = answer(new URL(request.url ?? '/', 'http://127.0.0.1').pathname);
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' }).end(body);
});
const choice = wanted === 'terminal' ? null : choose();
if (typeof choice === 'string' || choice === null) await inTerminal(choice);
else await inBrowser(choice);

/** The browser to open, or a sentence that says why none can be. */
function choose() {
  const display = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!display) return 'There is no display here, so no browser window can be opened.';
  for (const name of wanted ? [wanted] : ['chrome', 'firefox']) {
    let path = null;
    try {
      path = findBrowser(name);
    } catch (error) {
      return error.message;
    }
    if (path) return { name, path };
  }
  return wanted
    ? `No ${wanted} was found. Install one, or set ${wanted.toUpperCase()}_PATH.`
    : 'No browser was found. Install Chromium, Chrome, Edge or Firefox, or set CHROME_PATH or FIREFOX_PATH.';
}

async function inBrowser({ name, path }) {
  await new Promise((resolve) => {
    board.once('error', (error) => {
      fail(
        error.code === 'EADDRINUSE'
          ? `Port ${PORT} is taken. Close what uses it, or choose another one: PORT=${PORT + 1} npm start`
          : error.message,
      );
    });
    board.listen(PORT, '127.0.0.1', resolve);
  });
  const home = `http://127.0.0.1:${PORT}/jobs`;
  const { default: puppeteer } = await import('puppeteer-core');
  const dist = `${root}dist/${name}-demo`;
  // Branded Chrome ignores --load-extension; CDP and BiDi load it everywhere.
  const options =
    name === 'chrome'
      ? {
          browser: 'chrome',
          pipe: true,
          enableExtensions: true,
          args: ['--no-first-run', '--window-size=1280,900', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
        }
      : { browser: 'firefox', args: ['--remote-allow-system-access'] };
  let browser;
  try {
    browser = await puppeteer.launch({ ...options, executablePath: path, headless: false, defaultViewport: null });
    await browser.installExtension(dist);
  } catch (error) {
    console.error(`${path} could not be opened with the extension: ${error.message.split('\n')[0]}`);
    await browser?.close();
    return inTerminal(null);
  }
  const page = await browser.newPage();
  await page.goto(home);
  console.log(`
${path} is open with Jobgloss on ${home}

Try this:
  1. Open a posting. The words that state pay, requirements and warnings are marked in the page.
  2. Press the Jobgloss button in the toolbar (Alt+Shift+J; it may hide behind the puzzle piece). Press any quotation: the page goes to its words.
  3. Open "Remote Data Assistant": its demands are danger. Open «Инженер поиска»: its notice describes the same tricks, and is no alarm.
  4. Save a posting (S), open the saved list from the popup, forget it, take it back.
  5. Fill in a profile in the options: the match appears with its reasons.

Close the browser, or press Ctrl+C here, to end.`);
  process.on('SIGINT', () => void browser.close());
  await new Promise((resolve) => browser.on('disconnected', resolve));
  board.close();
}

async function inTerminal(why) {
  if (why) console.log(`\n${why} Here is the same job in the terminal.`);
  const { pathToFileURL } = await import('node:url');
  const { bundled } = await import('./analyse/bundle.mjs');
  const { readHtml, judge } = await import(pathToFileURL(await bundled('tools/analyse/door.ts')).href);
  const { describe } = await import('./demo/describe.mjs');
  for (const { slug } of postings) {
    const url = `http://127.0.0.1/jobs/${slug}`;
    console.log(`\n${'─'.repeat(80)}\n${describe(judge(await readHtml(answer(`/jobs/${slug}`).body, url)))}`);
  }
  console.log(`\n${'─'.repeat(80)}
To load it by hand:
  Chromium, Chrome, Edge: chrome://extensions → Developer mode → Load unpacked → ${root}dist/chrome
  Firefox: about:debugging#/runtime/this-firefox → Load Temporary Add-on → ${root}dist/firefox/manifest.json
Your own pages: npm run -s analyse -- page.html --url https://…`);
}
