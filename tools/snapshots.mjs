// npm run snapshots [-- --write] [name…]: draws states of the playground in Chromium and compares them with the pictures that are kept. With --write it keeps them anew.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { createServer } from 'vite';
import { findBrowser } from './browsers.mjs';
import { root } from './install.mjs';
import { nameOf, SHOTS } from './playground/shots.mjs';

const FOLDER = join(root, 'test/snapshots');
const WIDTH = 380;
/** Most states say what they have to say above the fold. */
const FOLD = 700;
const TALLEST = 1_600;
/** Half as large as drawn: enough for the eye to see what moved, and a quarter of the bytes. */
const SCALE = 0.5;
/** Of 255, how far a pixel may be off, and how many of a thousand may be further off than that. Other fonts are further off than this. */
const OFF = 48;
const FEW = 4;

const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const write = process.argv.includes('--write');
const shots = SHOTS.filter((shot) => wanted.length === 0 || wanted.some((name) => nameOf(shot).includes(name)));

const server = await createServer({ configFile: join(root, 'tools/playground/vite.config.ts'), server: { port: 0 }, logLevel: 'error' });
await server.listen();
const home = `http://127.0.0.1:${server.httpServer.address().port}/`;
const browser = await puppeteer.launch({
  executablePath: findBrowser('chrome'),
  headless: true,
  args: ['--no-sandbox', '--lang=en-US', '--hide-scrollbars', '--font-render-hinting=none', '--disable-lcd-text'],
});
let wrong = 0;
let bytes = 0;
try {
  mkdirSync(FOLDER, { recursive: true });
  for (const shot of shots) {
    const name = nameOf(shot);
    const file = join(FOLDER, `${name}.png`);
    const drawn = await draw(shot);
    bytes += drawn.length;
    if (write) {
      writeFileSync(file, drawn);
      continue;
    }
    const off = existsSync(file) ? await difference(readFileSync(file), drawn) : 1_000;
    if (off <= FEW) continue;
    wrong += 1;
    const beside = join(root, 'node_modules/.cache', `${name}.png`);
    mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
    writeFileSync(beside, drawn);
    console.log(`${name}: ${existsSync(file) ? `${off.toFixed(1)} ‰ of its pixels differ` : 'not kept yet'}; as drawn now: ${beside}`);
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`${shots.length} states, ${Math.round(bytes / 1024)} KB${write ? ' written' : `, ${wrong} of them changed`}.`);
if (wrong > 0) process.exitCode = 1;

async function draw({ show, more = '', forced = false, whole = false }) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const NOW = Date.parse('2026-11-21T12:00:00Z');
    const Real = Date;
    globalThis.Date = class extends Real {
      constructor(...parts) {
        super(...(parts.length === 0 ? [NOW] : parts));
      }
      static now = () => NOW;
    };
  });
  const features = [{ name: 'prefers-reduced-motion', value: 'reduce' }];
  if (forced) features.push({ name: 'forced-colors', value: 'active' });
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features });
  await page.setViewport({ width: WIDTH, height: 600, deviceScaleFactor: SCALE });
  await page.goto(`${home}?show=${show}&theme=light&${more}`.replace(/theme=light&(.*theme=)/, '$1'), { waitUntil: 'networkidle0' });
  await page.waitForSelector('#page > *');
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewport({ width: WIDTH, height: Math.min(whole ? TALLEST : FOLD, height), deviceScaleFactor: SCALE });
  await new Promise((wait) => setTimeout(wait, 150));
  const png = Buffer.from(await page.screenshot({ optimizeForSpeed: false }));
  await page.close();
  return png;
}

/** Pixels of a thousand that differ by more than `OFF`; all of them where the sizes do. */
async function difference(before, after) {
  const page = await browser.newPage();
  const off = await page.evaluate(
    async (pictures, limit) => {
      const pixelsOf = async (base64) => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob());
        const canvas = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        canvas.drawImage(bitmap, 0, 0);
        return canvas.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [one, other] = await Promise.all(pictures.map(pixelsOf));
      if (one.width !== other.width || one.height !== other.height) return 1_000;
      let count = 0;
      for (let at = 0; at < one.data.length; at += 4)
        if ([0, 1, 2].some((channel) => Math.abs(one.data[at + channel] - other.data[at + channel]) > limit)) count += 1;
      return (4_000 * count) / one.data.length;
    },
    [before.toString('base64'), after.toString('base64')],
    OFF,
  );
  await page.close();
  return off;
}
