import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Profiles } from '../../src/core/match/profiles.ts';
import { bombPdf, docx, lockedPdf, paragraph, scannedPdf } from '../files/documents.ts';
import { askFrom, launch, name, openedBy, type Session, stateOf, until } from './driver.ts';
import { posting, serve } from './pages.ts';

// A résumé in, a profile confirmed, reasons out: in the built extension, under its own content security policy.
describe(`in ${name}`, () => {
  let session: Session;
  let folder: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'jobgloss-'));
    session = await launch(serve);
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const says = (page: Page, words: string) =>
    until(async () => (await page.evaluate(() => document.body.innerText)).includes(words), `the words ${words}`, 15_000);
  const written = (file: string, bytes: Uint8Array) => {
    const path = join(folder, file);
    writeFileSync(path, bytes);
    return path;
  };
  const options = async () => {
    const page = await session.openOurs('src/ui/options/index.html');
    await page.waitForSelector('input[type=file]');
    return page;
  };
  const upload = async (page: Page, path: string) => {
    const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };
  const profilesIn = (page: Page) =>
    page.evaluate(async () => ((await chrome.storage.local.get('profile')).profile as { data: Profiles } | undefined)?.data ?? null);
  /** Presses Tab until what has the focus is called so. */
  const tabTo = async (page: Page, wanted: RegExp) => {
    for (let i = 0; i < 160; i += 1) {
      await page.keyboard.press('Tab');
      const label = await page.evaluate(() => {
        const active = document.activeElement as HTMLElement;
        const labelled = (active as HTMLInputElement).labels?.[0]?.textContent;
        return active.getAttribute('aria-label') ?? labelled ?? active.textContent ?? '';
      });
      if (wanted.test(label.trim())) return;
    }
    throw new Error(`Tab never reached ${wanted}.`);
  };

  test('a PDF is read, confirmed, matched with a posting and answered with a letter, by keyboard alone', async () => {
    const page = await options();
    await page.bringToFront();
    // The file dialogue is the browser's own; the input that opens it has to be a stop of Tab
    await tabTo(page, /^Read a résumé from a file/);
    await upload(page, resolve('test/files/fixtures/side-column.pdf'));
    await says(page, 'New from side-column.pdf');
    expect((await profilesIn(page))?.list[0]?.profile.titles ?? []).toEqual([]);
    await until(() => page.evaluate(() => document.activeElement?.id === 'offers-title'), 'the focus on what was found');
    await tabTo(page, /^Data Analyst/);
    await page.keyboard.press(' ');
    await tabTo(page, /^Take \d+ things/);
    await page.keyboard.press('Enter');
    const profiles = await until(async () => {
      const all = await profilesIn(page);
      return all?.list[0]?.profile.titles.length ? all : null;
    }, 'the profile');
    expect(profiles.list[0]).toMatchObject({
      profile: { titles: ['Data Scientist'], places: [{ country: 'CA', region: null, city: 'Montreal' }] },
      edited: [],
      refused: ['titles:data analyst'],
    });
    expect(profiles.list[0]!.profile.skills.map((skill) => skill.name)).toEqual(expect.arrayContaining(['PyTorch', 'SQL', 'Tableau']));

    const ad = await session.browser.newPage();
    await ad.goto(posting('machine-learning-engineer'));
    const tab = await session.tabOf(ad);
    const match = await until(async () => (await stateOf(session, tab))?.report?.match, 'the match');
    expect(match.score).toBeGreaterThan(0);
    const popup = await session.openOurs(`src/ui/popup/index.html?tab=${tab}`);
    await says(popup, `judged ${match.judged} of ${match.of}`);
    await popup.bringToFront();
    const letter = await openedBy(session, popup, 'l', '/src/ui/letter/');
    await until(() => letter.evaluate(() => (document.querySelector('textarea')?.value.length ?? 0) > 80), 'the draft');
    await letter.bringToFront();
    await until(() => letter.evaluate(() => document.hasFocus()), 'the focus: a browser copies for nobody else');
    await letter.keyboard.press('y');
    await says(letter, 'Copied.');
    await letter.close();
    await ad.close();
    await page.close();
  });

  test('a Word document fills a second profile, and the one in use is the one that is matched', async () => {
    const page = await options();
    await page.evaluate(() => [...document.querySelectorAll('button')].find((button) => button.textContent === 'New profile')!.click());
    await until(async () => (await profilesIn(page))?.list.length === 2, 'the second profile');
    const lines = [
      'Lukas Example',
      'Head Cook',
      'Work experience',
      'Head Cook, Old Mill Inn',
      '05/2019 - 06/2026',
      'Languages',
      'German - native',
    ];
    await upload(page, written('cook.docx', docx(lines.map(paragraph).join(''))));
    await says(page, 'New from cook.docx');
    await page.evaluate(() => [...document.querySelectorAll('button')].find((button) => button.textContent!.startsWith('Take '))!.click());
    const all = await until(async () => {
      const now = await profilesIn(page);
      return now?.list[1]?.profile.titles.length ? now : null;
    }, 'the cook');
    expect(all).toMatchObject({
      active: '2',
      list: [{ profile: { titles: ['Data Scientist'] } }, { profile: { titles: ['Head Cook'], yearsOfExperience: 7 } }],
    });

    const ad = await session.browser.newPage();
    await ad.goto(posting('machine-learning-engineer'));
    const tab = await session.tabOf(ad);
    const scoreOf = async () => (await stateOf(session, tab))?.report?.match?.score ?? null;
    const asCook = await until(scoreOf, 'the match of the cook');
    expect(await askFrom(page, 'profile/use', { id: '1' })).toMatchObject({ ok: true });
    const asScientist = await until(async () => {
      const score = await scoreOf();
      return score !== asCook && score;
    }, 'the match of the scientist');
    expect(asScientist).toBeGreaterThan(asCook);
    await ad.close();
    await page.close();
  });

  test('what cannot be read says why, and the page goes on', async () => {
    const page = await options();
    const before = await profilesIn(page);
    for (const [file, bytes, sentence] of [
      ['scan.pdf', scannedPdf(), 'it looks like a scan'],
      ['locked.pdf', lockedPdf(), 'protected by a password'],
      ['bomb.pdf', bombPdf(300), 'unpacks to more than any résumé does'],
      ['empty.docx', new Uint8Array(), 'there is nothing in this file'],
      ['picture.pdf', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 4, 5]), 'not a kind of file'],
      ['half.docx', docx(paragraph('Cook')).slice(0, 200), 'this file is damaged'],
    ] as const) {
      await upload(page, written(file, bytes));
      await says(page, sentence);
    }
    expect(await profilesIn(page)).toEqual(before);
    await upload(page, resolve('test/files/fixtures/side-column.pdf'));
    await says(page, 'New from side-column.pdf');
    await page.close();
  });

  test('nothing of it asks the network', () =>
    expect(session.asked.filter((url) => !/127\.0\.0\.1|localhost/.test(String(url)) && /pdf|worker|mammoth/.test(String(url)))).toEqual(
      [],
    ));
});
