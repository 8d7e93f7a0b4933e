import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EMPTY_PROFILE } from '../../src/core/match/profile.ts';
import { askFrom, launch, name, type Session, savedIn, until } from './driver.ts';
import { serve } from './pages.ts';

// Files out and in, paper, notifications and the browser's own sync, as a person meets them.
describe(`files of the shelf in ${name}`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'jobgloss-files-'));
  const dist = join(folder, 'dist');
  let session: Session;
  let page: Page;
  beforeAll(async () => {
    cpSync(`dist/${name}`, dist, { recursive: true });
    const manifest = join(dist, 'manifest.json');
    const whole = readFileSync(manifest, 'utf8');
    if (name === 'chrome') {
      // Nobody can press the browser's own prompt here: the permission is there from an earlier version, and optional in this one
      const { permissions, optional_permissions, ...rest } = JSON.parse(whole) as Record<string, string[]>;
      writeFileSync(manifest, JSON.stringify({ ...rest, permissions: [...permissions!, ...optional_permissions!] }));
    }
    session = await launch(serve, {
      dist,
      firefoxPrefs: {
        'extensions.webextOptionalPermissionPrompts': false,
        'browser.download.folderList': 2,
        'browser.download.dir': folder,
        'browser.download.useDownloadDir': true,
      },
    });
    if (name === 'chrome') {
      writeFileSync(manifest, whole);
      await session.browser.installExtension(dist);
      const cdp = await session.browser.target().createCDPSession();
      await cdp.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    }
    page = await session.openOurs('src/ui/saved/index.html');
    for (const [title, company] of [
      ['Baker', 'Red Oven'],
      ['=cmd|calc', 'Северный ветер'],
    ]) {
      const text = 'Night shifts. Salary: €18 per hour gross. Requirements: 2+ years in a bakery.';
      const { value } = await askFrom(page, 'shelf/add', { title, company, location: 'Graz', url: '', text });
      const patch = { notes: `on ${title}`, next: { what: 'Call Dana', at: '2027-03-01' }, rating: 4, tags: ['near'] };
      await askFrom(page, 'shelf/edit', { ids: [(value as { id: string }).id], patch });
    }
    await page.bringToFront();
    await until(() => page.evaluate(() => document.querySelectorAll('tr[data-row]').length === 2), 'two rows');
  });
  afterAll(async () => {
    await session?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const press = (words: string) =>
    until(
      () =>
        page.evaluate((wanted) => {
          const found = [...document.querySelectorAll<HTMLElement>('button, label.ck')].find(
            (one) => one.textContent?.trim() === wanted && !(one as HTMLButtonElement).disabled,
          );
          found?.click();
          return found !== undefined;
        }, words),
      `a button called "${words}"`,
    );
  const says = (words: string, ms?: number) =>
    until(() => page.evaluate((wanted) => document.body.innerText.includes(wanted), words), `the words "${words}"`, ms);
  const file = async (called: string | RegExp) => {
    const found = await until(async () => {
      const all = readdirSync(folder).filter((one) => (typeof called === 'string' ? one === called : called.test(one)));
      return all.length === 1 && !existsSync(join(folder, `${all[0]}.part`)) && readFileSync(join(folder, all[0]!)).length > 0 && all[0];
    }, `the file ${called}`);
    return join(folder, found);
  };
  const give = async (path: string) => {
    const input = (await page.waitForSelector('#file-in')) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(path);
  };
  const close = () => page.keyboard.press('Escape');

  test('everything goes out as JSON, as a sheet, as a table that runs nothing, and as days for a calendar', async () => {
    await press('Files');
    await press('Everything (JSON)');
    await says('Everything was last exported on');
    const backup = JSON.parse(readFileSync(await file(/^jobgloss-.*\.json$/), 'utf8')) as { saved: unknown[]; format: string };
    expect(backup).toMatchObject({ format: 'jobgloss', saved: [{}, {}] });
    await press('Table for Excel (.xlsx)');
    const sheet = strFromU8(unzipSync(readFileSync(await file('jobgloss.xlsx')))['xl/worksheets/sheet1.xml']!);
    expect(sheet).toContain('=cmd|calc</t>');
    expect(sheet).toContain('Северный ветер');
    expect(sheet).not.toContain('<f>');
    await press('Table (CSV)');
    const table = readFileSync(await file('jobgloss.csv'), 'utf8');
    expect(table.startsWith('\ufeffid,title,company')).toBe(true);
    expect(table).toContain("'=cmd|calc");
    await press('Days to come (.ics)');
    const days = readFileSync(await file('jobgloss.ics'), 'utf8');
    expect(days).toContain('BEGIN:VEVENT');
    expect(days).toContain('DTSTART;VALUE=DATE:20270301');
    await close();
  }, 60_000);

  test('what went out comes back the same after everything was deleted', async () => {
    const before = await savedIn(page);
    await askFrom(page, 'data/erase', null);
    await says('Nothing saved yet');
    await press('Files');
    await give(await file(/^jobgloss-.*\.json$/));
    await says('2 postings are new');
    await press('Take it in');
    await says('Taken in');
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect((await savedIn(page)).sort(byId)).toEqual(before.sort(byId));
    await press('Undo');
    await says('Undone');
    await says('Nothing saved yet');
    // What an import brought lies in the bin after its undoing, and a file does not take it out again
    await press('Files');
    await give(await file(/^jobgloss-.*\.json$/));
    await says('2 of them are in the bin');
    await close();
    await press('Bin');
    await press('Restore all');
    await until(async () => (await savedIn(page)).every(({ forgottenAt }) => !forgottenAt), 'both again');
    await press('Table');
  }, 60_000);

  test('a file that is damaged, or from a newer version, is refused in words and changes nothing', async () => {
    const before = await savedIn(page);
    const [damaged, newer] = [join(folder, 'damaged.json'), join(folder, 'newer.json')];
    const words = readFileSync(await file(/^jobgloss-\d.*\.json$/), 'utf8');
    writeFileSync(damaged, words.replace('"rating":4', '"rating":44'));
    writeFileSync(newer, words.replace('"schemaVersion":1', '"schemaVersion":2'));
    await press('Files');
    await give(damaged);
    await says('own.rating');
    await press('Back');
    await give(newer);
    await says('written by a newer version');
    await close();
    expect(await savedIn(page)).toEqual(before);
  });

  test.each([
    [
      'Huntr',
      'Job Title,Company,Location,List Name,Post URL,Created At,Date Applied,Salary,Notes\nLighthouse keeper,Harbour Board,Graz,Interviews,https://jobs.example/h1,2026-10-01,2026-10-03,"€40,000 - €45,000 per year",From the board\n',
      ['Lighthouse keeper', 'interviewing'],
    ],
    [
      'Teal',
      'Job Position,Company,Max. Salary,Location,Status,Date Saved,Deadline,Date Applied,Follow up,Excitement,URL\nBeekeeper,Meadow & Sons,,Linz,Bookmarked,2026-10-01,2026-12-01,,,5,https://jobs.example/t1\n',
      ['Beekeeper', 'saved'],
    ],
  ])('a table of %s comes in by its columns', async (tracker, words, [title, status]) => {
    const path = join(folder, `${tracker}.csv`);
    writeFileSync(path, words);
    await press('Files');
    await give(path);
    await page.waitForSelector('.columns select');
    await press('See what it would do');
    await says('1 posting is new');
    await press('Take it in');
    await says(title!);
    const taken = (await savedIn(page)).find(({ brief }) => brief.title === title)!;
    expect(taken).toMatchObject({ own: { status }, savedAt: '2026-10-01T00:00:00.000Z' });
    if (tracker === 'Huntr') expect(taken.brief.pay).toMatchObject({ min: 40_000, max: 45_000, currency: 'EUR', unit: 'YEAR' });
    else expect(taken.own).toMatchObject({ rating: 5, dates: [{ what: 'deadline', on: '2026-12-01' }] });
  });

  test('a week later the page says quietly that nothing went out, and does it at a press', async () => {
    await askFrom(page, 'shelf/set', { exportedAt: '2026-01-01T10:00:00.000Z' });
    await says('It is more than a week since everything was exported.');
    await press('Export now');
    await until(() => page.evaluate(() => !document.body.innerText.includes('It is more than a week')), 'the word to go');
  });

  test('paper gets every chosen posting with its facts, what was written on it, and its words', async () => {
    await page.evaluate(() => {
      window.print = () => {
        const paper = document.querySelector('.printed')!.cloneNode(true) as HTMLElement;
        paper.id = 'printed';
        document.body.append(paper);
      };
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('p');
    await page.keyboard.up('Control');
    const printed = () => page.evaluate(() => document.querySelectorAll('#printed article').length);
    await until(async () => (await printed()) === 4, 'four postings on paper');
    const words = await page.evaluate(() => document.querySelector('#printed')!.textContent ?? '');
    for (const part of ['Red Oven', 'on Baker', 'Call Dana', 'Night shifts.', '€18']) expect(words).toContain(part);
    if (name === 'chrome') {
      await page.emulateMediaType('print');
      const seen = (selector: string) => page.evaluate((what) => document.querySelector(what)!.checkVisibility(), selector);
      expect([await seen('#printed'), await seen('.bar-top')]).toEqual([true, false]);
      const pdf = await page.pdf({ path: join(folder, 'paper.pdf') });
      expect(pdf.length).toBeGreaterThan(5_000);
      await page.emulateMediaType();
    }
    await page.evaluate(() => document.querySelector('#printed')!.remove());
  });

  test('the permission to notify is asked for at the press that needs it, and not before', async () => {
    const notifies = () =>
      page.evaluate(async () => {
        const { shelf } = (await chrome.storage.local.get('shelf')) as { shelf?: { data: { notify: boolean } } };
        return shelf?.data.notify ?? false;
      });
    expect(await notifies()).toBe(false);
    await press('Files');
    const box = await page.evaluateHandle(
      () => [...document.querySelectorAll('label.ck')].find(({ textContent }) => textContent === 'Remind me of next steps')!,
    );
    await (box as ElementHandle<Element>).click(); // by hand: the browser gives nothing to a script
    await until(notifies, 'the switch to stay on');
    // A step on a day without an hour is due in the morning of that day
    const due = await page.evaluate(async () => (await chrome.alarms.get('steps'))?.scheduledTime);
    expect(due).toBe(new Date(2027, 2, 1, 9).getTime());
    expect(await page.evaluate(() => chrome.permissions.contains({ permissions: ['notifications'] }))).toBe(true);
    await close();
  });

  test('sync writes an index and says what it took; a full quota is said and harms nothing', async () => {
    const synced = () => page.evaluate(async () => Object.keys(await chrome.storage.sync.get(null)));
    expect(await synced()).toEqual([]);
    await askFrom(page, 'profile/set', { ...EMPTY_PROFILE, titles: ['Baker'] });
    await press('Files');
    await press('Settings, profile and a short index through the browser’s own sync');
    await says('4 postings are synced, last on', 20_000);
    expect(await synced()).toEqual(expect.arrayContaining(['b0', 'b9', 'p:profile.1.titles']));
    const carried = await page.evaluate(async () => JSON.stringify(await chrome.storage.sync.get(null)));
    expect(carried).toContain('Red Oven');
    expect(carried).not.toContain('Night shifts');
    // Somebody fills what is left of the quota, and then there is more to take along
    await page.evaluate(async () => {
      for (let i = 0, size = 8_000; size > 20; i += 1) {
        await chrome.storage.sync.set({ [`junk${i}`]: 'x'.repeat(size) }).catch(() => {
          size = Math.floor(size / 2);
        });
      }
    });
    const all = await savedIn(page);
    await askFrom(page, 'shelf/edit', { ids: all.map(({ id }) => id), patch: { notes: 'y'.repeat(600) } });
    await askFrom(page, 'shelf/set', { sync: false });
    await askFrom(page, 'shelf/set', { sync: true });
    await says('The browser’s sync has no room left', 20_000);
    expect(await savedIn(page)).toHaveLength(all.length);
    await close();
  }, 60_000);

  test('the profile goes out as a JSON Resume', async () => {
    const options = await session.openOurs('src/ui/options/index.html');
    await askFrom(page, 'profile/set', {
      ...EMPTY_PROFILE,
      name: 'Dana Example',
      titles: ['Baker'],
      skills: [{ name: 'baking', years: 4, level: null }],
    });
    await options.bringToFront();
    await until(
      () =>
        options.evaluate(() => {
          const found = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Export as JSON Resume');
          const known = [...document.querySelectorAll('input')].some(({ value }) => value === 'Dana Example');
          if (found && known) found.click();
          return found !== undefined && known;
        }),
      'the export of the profile',
    );
    expect(JSON.parse(readFileSync(await file('resume.json'), 'utf8'))).toMatchObject({
      basics: { name: 'Dana Example', label: 'Baker' },
      skills: [{ name: 'baking' }],
    });
    await options.close();
  });

  test('deleting everything leaves nothing of all this', async () => {
    expect(await askFrom(page, 'data/erase', null)).toMatchObject({ ok: true });
    const left = await page.evaluate(async () =>
      Promise.all(
        [chrome.storage.local, chrome.storage.session, chrome.storage.sync].map(async (area) => Object.keys(await area.get(null)).length),
      ),
    );
    expect(left).toEqual([0, 0, 0]);
    expect(await savedIn(page)).toEqual([]);
  });
});
