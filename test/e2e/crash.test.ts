import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, describe, expect, test } from 'vitest';
import { backupFrame, recordLine } from '../../src/core/saved/backup.ts';
import { chanceOf, recordOf, vocabulary } from '../../tools/bench/store-corpus.ts';
import { askFrom, launch, name, type Session, savedIn, until } from './driver.ts';
import { serve } from './pages.ts';

const RECORDS = 3_000;

function backupFile(path: string): void {
  const [words, chance] = [vocabulary(), chanceOf(3)];
  const { start, end } = backupFrame({ exportedAt: '2026-11-21T10:00:00.000Z', settings: null, profiles: null, shelf: null });
  const lines = Array.from({ length: RECORDS }, (_, i) => {
    const { report, ...record } = recordOf(i, words, chance);
    return recordLine(record, JSON.stringify(report), report.posting!.text);
  });
  writeFileSync(path, start + lines.join(',\n') + end);
}

// A crash of the browser, or of the machine, while a few thousand postings are taken in.
describe(`the browser is killed during an import, in ${name}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobgloss-crash-'));
  const [profile, file] = [join(folder, 'profile'), join(folder, 'backup.json')];
  let session: Session | null = null;
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const press = (page: Page, words: string) =>
    until(
      () =>
        page.evaluate((wanted) => {
          const found = [...document.querySelectorAll('button')].find(
            ({ textContent, disabled }) => !disabled && textContent?.trim() === wanted,
          );
          found?.click();
          return found !== undefined;
        }, words),
      `a button called "${words}"`,
      30_000,
    );
  /** With everything it started: nothing is said, nothing is put away. */
  const kill = async () => {
    const process_ = session!.browser.process()!;
    const gone = new Promise((done) => process_.once('exit', done));
    process.kill(-process_.pid!, 'SIGKILL');
    await gone;
    await session!.close();
  };

  test('all of it is there afterwards or nothing, what was there before is whole, and the next import goes through', async () => {
    backupFile(file);
    const found = new Set<number>();
    session = await launch(serve, { profile });
    const helper = await session.openOurs('src/ui/welcome/index.html');
    const { value } = await askFrom(helper, 'shelf/add', {
      title: 'Baker',
      company: 'Red Oven',
      location: '',
      url: '',
      text: 'Night shifts.',
    });
    const { id } = value as { id: string };
    await helper.close();
    for (const [round, after] of [30, 120, 220, 340, 500, 900].entries()) {
      const page = await session.openOurs('src/ui/saved/index.html');
      await page.waitForSelector('tr[data-row]');
      await press(page, 'Files');
      const input = (await page.waitForSelector('#file-in')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
      await press(page, 'Take it in');
      await new Promise((wait) => setTimeout(wait, after));
      await kill();

      session = await launch(serve, { profile });
      const ours = await session.openOurs('src/ui/welcome/index.html');
      expect(await askFrom(ours, 'shelf/edit', { ids: [id], patch: { notes: `after ${round}` } })).toMatchObject({ ok: true });
      const all = await savedIn(ours);
      expect(all.find((one) => one.id === id)).toMatchObject({ own: { notes: `after ${round}` }, report: { posting: { title: 'Baker' } } });
      expect([1, RECORDS + 1]).toContain(all.length);
      expect(all.every(({ report }) => report.posting!.title)).toBe(true);
      found.add(all.length);
      if (all.length > 1) break; // it came through before the crash
      await ours.close();
    }
    expect([...found][0]).toBe(1); // the first came in the middle
    if (found.size === 1) {
      const page = await session.openOurs('src/ui/saved/index.html');
      await press(page, 'Files');
      const input = (await page.waitForSelector('#file-in')) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(file);
      await press(page, 'Take it in');
      await until(async () => (await savedIn(page)).length === RECORDS + 1, 'the whole import', 30_000);
    }
  }, 240_000);
});
