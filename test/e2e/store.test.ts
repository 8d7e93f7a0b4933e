import { readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundleForPages } from '../../tools/bench/bundle.mjs';
import { askFrom, killBackground, launch, name, type Session, savedIn, stateOf, until } from './driver.ts';
import { posting, serve } from './pages.ts';

/** What `damage-in-page.ts` puts into the page. */
declare function damaged(count: number, seed: number): Promise<{ accepted: number; refused: number; changed: number; same: boolean }>;

describe(`in ${name}`, () => {
  let session: Session;
  let ours: Page;
  let tab: number;
  let page: Page;
  beforeAll(async () => {
    session = await launch(serve);
    page = await session.browser.newPage();
    await page.goto(posting('principal-ml-engineer'));
    tab = await session.tabOf(page);
    await until(async () => (await stateOf(session, tab))?.report, 'the report');
    ours = await session.openOurs('src/ui/welcome/index.html');
  });
  afterAll(() => session?.close());

  const save = () => askFrom(ours, 'posting/save', { tabId: tab, url: page.url() });

  test('what a person writes of a posting is kept, taken back, and outlives a second save', async () => {
    const { value } = await save();
    const { id } = value as { id: string };
    const edited = await askFrom(ours, 'shelf/edit', { ids: [id], patch: { status: 'applied', notes: 'from the journey' } });
    await save();
    expect(await savedIn(ours)).toMatchObject([{ id, own: { status: 'applied', notes: 'from the journey' } }]);
    const { act } = edited.value as { act: number };
    expect(await askFrom(ours, 'shelf/undo', { act })).toMatchObject({ ok: true, value: { changed: 1 } });
    expect(await savedIn(ours)).toMatchObject([{ own: { status: 'saved', notes: '' } }]);
  });

  test('killed at twenty random points of a save there is one record, whole', async () => {
    for (let round = 0; round < 20; round += 1) {
      const asked = save().catch(() => null);
      await new Promise((wait) => setTimeout(wait, Math.random() * 40));
      await killBackground(session);
      await asked;
      const again = await save();
      expect(again.ok).toBe(true);
      const all = await savedIn(ours);
      expect(all).toHaveLength(1);
      expect(all[0]!.report.facts.salaries.length).toBeGreaterThan(0);
    }
  });

  test('of ten thousand damaged backups none changes a thing', async () => {
    await ours.evaluate(await bundleForPages('test/e2e/damage-in-page.ts'));
    const came = await ours.evaluate(() => (globalThis as unknown as { damaged: typeof damaged }).damaged(10_000, 5));
    expect(came).toMatchObject({ changed: 0, same: true });
    expect(came.accepted + came.refused).toBe(10_000);
    expect(came.refused).toBeGreaterThan(3_000);
    expect(came.accepted).toBeGreaterThan(500);
    await askFrom(ours, 'data/erase', null);
    await page.reload();
    await until(async () => (await stateOf(session, tab))?.report, 'the report');
  }, 120_000);

  test('the same posting at two addresses, saved a hundred times from two windows, is one record that knows both', async () => {
    const [other, twin] = [await session.openOurs('src/ui/welcome/index.html'), await session.browser.newPage()];
    await twin.goto(`${page.url()}?utm_source=list`);
    const twinTab = await session.tabOf(twin);
    await until(async () => (await stateOf(session, twinTab))?.report, 'the report of the twin');
    const times = async (from: Page, request: { tabId: number; url: string }) => {
      const replies = await from.evaluate((message) => Promise.all(Array.from({ length: 50 }, () => chrome.runtime.sendMessage(message))), {
        kind: 'posting/save',
        request,
      });
      expect(replies.map(({ ok }: { ok: boolean }) => ok)).not.toContain(false);
    };
    await Promise.all([times(ours, { tabId: tab, url: page.url() }), times(other, { tabId: twinTab, url: twin.url() })]);
    const all = await savedIn(ours);
    expect(all).toHaveLength(1);
    expect([...all[0]!.urls].sort()).toEqual([page.url(), twin.url()]);
    await other.close();
    await twin.close();
  });

  test('what the first version kept is brought over whole', async () => {
    const golden = JSON.parse(readFileSync('test/browser/storage/database.v1.json', 'utf8')) as {
      stores: Record<string, { id: string }[]>;
    };
    await ours.evaluate(
      (stores) =>
        new Promise<void>((done, fail) => {
          indexedDB.deleteDatabase('jobgloss').onsuccess = () => {
            const open = indexedDB.open('jobgloss', 1);
            open.onerror = () => fail(open.error);
            open.onupgradeneeded = () => {
              const saved = open.result.createObjectStore('saved', { keyPath: 'id' });
              saved.createIndex('savedAt', 'savedAt');
              saved.createIndex('forgottenAt', 'forgottenAt');
              open.result.createObjectStore('seen', { keyPath: 'id' }).createIndex('lastSeen', 'lastSeen');
              for (const [store, records] of Object.entries(stores))
                for (const record of records) open.transaction!.objectStore(store).put(record);
            };
            open.onsuccess = () => {
              open.result.close();
              done();
            };
          };
        }),
      golden.stores,
    );
    const first = golden.stores.saved![0]!.id;
    expect((await askFrom(ours, 'shelf/edit', { ids: [first], patch: { rating: 5 } })).ok).toBe(true);
    const all = await savedIn(ours);
    expect(all.map(({ id }) => id).sort()).toEqual(golden.stores.saved!.map(({ id }) => id).sort());
    expect(all.find(({ id }) => id === first)).toMatchObject({ own: { rating: 5 }, savedAt: expect.any(String) });
  });

  test('deleting everything leaves nothing anywhere', async () => {
    await save();
    await askFrom(ours, 'shelf/set', { sync: true });
    await page.close();
    expect((await askFrom(ours, 'data/erase', null)).ok).toBe(true);
    const left = await ours.evaluate(async () => {
      const counts = await new Promise<number>((done) => {
        const open = indexedDB.open('jobgloss');
        open.onsuccess = () => {
          const tx = open.result.transaction([...open.result.objectStoreNames]);
          const asked = Array.from(open.result.objectStoreNames, (store) => tx.objectStore(store).count());
          tx.oncomplete = () => {
            open.result.close();
            done(asked.reduce((sum, { result }) => sum + result, 0));
          };
        };
      });
      const keys = await Promise.all([chrome.storage.local, chrome.storage.session, chrome.storage.sync].map((area) => area.get(null)));
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return [counts, ...keys.map((one) => Object.keys(one).length), scripts.length, (await caches.keys()).length];
    });
    expect(left).toEqual([0, 0, 0, 0, 0, 0]);
  });
});
