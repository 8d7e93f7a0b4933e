import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer, { type Browser, type KeyInput, type Page } from 'puppeteer-core';
import type { TabState } from '../../src/browser/storage/reports.ts';
import type { Saved } from '../../src/browser/storage/saved.ts';
import { findBrowser } from '../../tools/browsers.mjs';
import { type Answer, startProxy } from './fixture-proxy.ts';

export type Name = 'chrome' | 'firefox';
export const name = (process.env.BROWSER ?? 'chrome') as Name;

const FIREFOX_ID = 'jobgloss@jobgloss.org';
const FIREFOX_UUID = '11111111-2222-4333-8444-555555555555';

export type Options = {
  readonly extension?: boolean;
  readonly profile?: string;
  readonly firefoxPrefs?: Record<string, unknown>;
  readonly chromeArgs?: readonly string[];
  readonly dist?: string;
  /** Addresses that are open before the extension comes. */
  readonly open?: readonly string[];
};

/** A real browser with the built extension, whose every request is answered by `answer` and listed in `asked`. */
export async function launch(
  answer: (url: URL) => Answer | null,
  { extension = true, profile, firefoxPrefs, chromeArgs = [], dist, open = [] }: Options = {},
) {
  const folder = resolve(dist ?? `dist/${name}`);
  if (!existsSync(folder)) throw new Error(`${folder} is missing: run npm run build first.`);
  const executablePath = findBrowser(name);
  if (!executablePath) throw new Error(`No ${name} was found.`);
  const proxy = await startProxy(answer);
  const common = {
    headless: true,
    executablePath,
    acceptInsecureCerts: true,
    defaultViewport: null,
    ...(profile && { userDataDir: profile }),
  } as const;
  const browser =
    name === 'chrome'
      ? await puppeteer.launch({
          ...common,
          browser: 'chrome',
          pipe: true,
          enableExtensions: true,
          args: [
            '--no-sandbox',
            '--ignore-certificate-errors',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--no-first-run',
            '--window-size=1100,800',
            '--lang=en-US',
            `--proxy-server=127.0.0.1:${proxy.port}`,
            ...chromeArgs,
          ],
        })
      : await puppeteer.launch({
          ...common,
          browser: 'firefox',
          args: ['--remote-allow-system-access', '--width=1100', '--height=800'],
          extraPrefsFirefox: {
            'extensions.webextensions.uuids': JSON.stringify({ [FIREFOX_ID]: FIREFOX_UUID }),
            'network.proxy.type': 1,
            'network.proxy.http': '127.0.0.1',
            'network.proxy.http_port': proxy.port,
            'network.proxy.ssl': '127.0.0.1',
            'network.proxy.ssl_port': proxy.port,
            'network.proxy.allow_hijacking_localhost': true,
            'network.stricttransportsecurity.preloadlist': false,
            // A temporary add-on keeps its identity and its storage over a restart, as an installed one does.
            'extensions.webextensions.keepStorageOnUninstall': true,
            'extensions.webextensions.keepUuidOnUninstall': true,
            'extensions.background.idle.timeout': 1_000,
            ...firefoxPrefs,
          },
        });
  for (const url of open) await (await browser.newPage()).goto(url);
  const id = extension ? await browser.installExtension(folder) : '';
  const base = name === 'chrome' ? `chrome-extension://${id}` : `moz-extension://${FIREFOX_UUID}`;
  // An installed extension opens its first run in front of everything, a moment later: journeys begin when that is over.
  if (extension) await closeFirstRun(browser, base);
  return {
    browser,
    id,
    base,
    asked: proxy.asked,
    /** A page of the extension, at a path relative to its root. */
    openOurs: async (path: string): Promise<Page> => {
      const page = await browser.newPage();
      await goto(page, `${base}/${path}`);
      return page;
    },
    /** The number by which the extension knows a tab. */
    tabOf: (page: Page) => tabOf(browser, base, page),
    /** Fails a journey in which a host was asked that no page of it has. */
    close: async () => {
      await browser.close().catch(() => undefined);
      proxy.close();
      const strangers = strangersIn(proxy.asked, answer);
      if (strangers.length > 0) throw new Error(`Something was asked of ${strangers.join(', ')}.`);
    },
  };
}

/** What the browsers ask of their makers whatever is installed; less than this is subtracted in network.test.ts. Names under .example belong to nobody. */
const MAKERS =
  /(?:^|\.)(?:google|googleapis|gstatic|gvt1|googleusercontent|mozilla|firefox|mozaws|mozgcp)\.(?:com|org|net)$|\.example$|^127\.0\.0\.1$/;

function strangersIn(asked: readonly string[], answer: (url: URL) => Answer | null): string[] {
  const urls = asked.map((one) => new URL(one));
  const known = new Set(urls.filter((url) => answer(url) !== null).map(({ host }) => host));
  return [...new Set(urls.filter(({ host, hostname }) => !known.has(host) && !MAKERS.test(hostname)).map(({ href }) => href))];
}

export type Session = Awaited<ReturnType<typeof launch>>;

async function closeFirstRun(browser: Browser, base: string): Promise<void> {
  const welcome = await until(async () => {
    for (const page of await browser.pages()) {
      // Asked of the page itself: Firefox leaves the driver's own record of the address at about:blank.
      const url = await page.evaluate(() => location.href).catch(() => '');
      if (url.startsWith(`${base}/src/ui/welcome/`)) return page;
    }
    return false;
  }, 'the first run to open');
  await welcome.close();
}

/** Firefox never reports the load of an extension's page. */
export async function goto(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: url.startsWith('moz-extension:') ? [] : 'load' });
  if (url.startsWith('moz-extension:')) await page.waitForSelector('body');
}

async function tabOf(browser: Browser, base: string, page: Page): Promise<number> {
  const helper = await browser.newPage();
  await goto(helper, `${base}/src/ui/welcome/index.html`);
  const url = page.url();
  const id = await helper.evaluate(async (wanted) => {
    const tabs = await chrome.tabs.query({});
    return tabs.filter((tab) => tab.url === wanted).at(-1)?.id ?? null;
  }, url);
  await helper.close();
  if (id === null) throw new Error(`No tab shows ${url}.`);
  return id;
}

/** The page of ours that opens when a key is pressed in another. */
export async function openedBy(session: Session, page: Page, key: KeyInput, path: string): Promise<Page> {
  const before = new Set(await session.browser.pages());
  await page.keyboard.press(key).catch(() => undefined); // a popup is gone before the key comes up
  return until(async () => {
    for (const one of await session.browser.pages().catch(() => [])) {
      if (before.has(one)) continue;
      const url = await one.evaluate(() => location.href).catch(() => '');
      if (url.includes(path)) return one;
    }
    return null;
  }, path);
}

/** Asks again and again until `look` answers something. */
export async function until<T>(look: () => Promise<T | null | undefined | false>, what: string, ms = 10_000): Promise<T> {
  const end = Date.now() + ms;
  for (;;) {
    const found = await look();
    if (found) return found;
    if (Date.now() > end) throw new Error(`Waited ${ms} ms in vain for ${what}.`);
    await new Promise((wait) => setTimeout(wait, 50));
  }
}

/** What the extension knows of a tab. */
export async function stateOf(session: Session, tab: number): Promise<TabState | null> {
  const ours = await helperOf(session);
  return ours.evaluate(async (key) => ((await chrome.storage.session.get(key))[key] as TabState | undefined) ?? null, `tab:${tab}`);
}

const helpers = new WeakMap<Session, Page>();

/** One page of ours that stays open, to look into storage from. It sends no message, so it keeps no background awake. */
async function helperOf(session: Session): Promise<Page> {
  const known = helpers.get(session);
  if (known && !known.isClosed()) return known;
  const page = await session.openOurs('src/ui/welcome/index.html');
  helpers.set(session, page);
  return page;
}

/** Sends one message from a page of ours, as its `ask` does. */
export function askFrom(page: Page, kind: string, request: unknown): Promise<{ ok: boolean; value?: unknown; error?: string }> {
  return page.evaluate((message) => chrome.runtime.sendMessage(message), { kind, request });
}

/** All saved records, whole, the bin included. */
export async function savedIn(page: Page): Promise<Saved[]> {
  // As words: Firefox hands the same object over once, and then leaves it out
  const words = await page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const open = indexedDB.open('jobgloss');
        open.onerror = () => reject(open.error);
        open.onsuccess = () => {
          const tx = open.result.transaction(['saved', 'reports', 'packs']);
          const [rows, reports, packs] = ['saved', 'reports', 'packs'].map((store) => tx.objectStore(store).getAll());
          tx.oncomplete = () => {
            open.result.close();
            const whole = (id: string) => {
              const pack = packs!.result.find(({ of }) => of.includes(id));
              const at = pack?.of.indexOf(id);
              const { json, text } = reports!.result.find((report) => report.id === id) ?? { json: pack.jsons[at], text: pack.texts[at] };
              const report = JSON.parse(json);
              return { ...report, posting: { ...report.posting, text } };
            };
            resolve(JSON.stringify(rows!.result.map((row) => ({ ...row, report: whole(row.id) }))));
          };
        };
      }),
  );
  return JSON.parse(words) as Saved[];
}

/** Kills the background as the browser does when it needs the memory. */
export async function killBackground(session: Session): Promise<void> {
  if (name === 'chrome') {
    const target = session.browser.targets().find((one) => one.type() === 'service_worker' && one.url().startsWith(session.base));
    await (await target?.worker())?.close();
    return;
  }
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)})`;
  await inFirefox(session, `${policy}.extension.terminateBackground({ disableResetIdleForTest: true })`);
}

/** Presses our button in the browser's own bar while `page` is in front: what it grants, it grants for that page. */
export async function pressButton(session: Session, page: Page): Promise<void> {
  await page.bringToFront();
  if (name === 'chrome') return page.triggerExtensionAction((await session.browser.extensions()).get(session.id)!);
  await inFirefox(
    session,
    `(async () => {
      const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)});
      await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(Services.wm.getMostRecentWindow('navigator:browser'));
    })()`,
  );
}

/** Runs in Firefox's own window. */
export async function inFirefox(session: Session, expression: string): Promise<unknown> {
  const { connection } = session.browser as unknown as {
    connection: { send(method: string, params: unknown): Promise<{ result: Record<string, unknown> }> };
  };
  const { result: tree } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [{ context }] = tree.contexts as [{ context: string }];
  const { result } = await connection.send('script.evaluate', { expression, target: { context }, awaitPromise: true });
  if (result.type !== 'success') throw new Error(JSON.stringify(result));
  return (result.result as { value?: unknown }).value;
}
