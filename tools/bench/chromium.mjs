import puppeteer from 'puppeteer-core';
import { findBrowser } from '../browsers.mjs';

/** Runs in an empty page of Chromium; says so when there is none. */
export async function inChromium(run, options = {}) {
  const executablePath = findBrowser('chrome');
  if (!executablePath) return { missing: 'no Chromium was found: set CHROME_PATH' };
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-background-networking'],
    ...options,
  });
  try {
    const page = await browser.newPage();
    return await run(page, browser);
  } finally {
    await browser.close();
  }
}
