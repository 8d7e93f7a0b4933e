import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { focused, hears, named, nodes, tabTo, told } from './by-ear.ts';
import { askFrom, launch, name, type Session, savedIn, stateOf, until } from './driver.ts';
import { at, posting, serve } from './pages.ts';

// By keyboard alone, and by what a screen reader is told: the browser's own accessibility tree. Firefox gives none to a driver; there the keys are proved.
describe(`in ${name}`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch(serve);
    const ours = await session.openOurs('src/ui/welcome/index.html');
    const { profile } = await import('../../tools/demo/profile.mjs');
    await askFrom(ours, 'profile/set', profile);
    await ours.close();
  });
  afterAll(() => session?.close());

  const open = async (url: string, ours: string) => {
    const page = await session.browser.newPage();
    await page.goto(url);
    const tab = await session.tabOf(page);
    await until(async () => (await stateOf(session, tab))?.report, 'the report');
    const shown = await session.openOurs(`src/ui/${ours}/index.html?tab=${tab}`);
    await shown.waitForSelector('main');
    await shown.bringToFront();
    return { page, tab, shown };
  };
  test('a posting is saved with a note and a status by keys alone, forgotten and taken back; each is told', async () => {
    const { page, shown } = await open(posting('principal-ml-engineer'), 'popup');
    await shown.keyboard.press('s');
    await hears(shown, 'Saved');
    await shown.waitForSelector('#status');
    await shown.keyboard.press('n');
    await until(() => shown.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'), 'the note to have the focus');
    await shown.keyboard.type('Ask about the days');
    await until(async () => (await savedIn(shown))[0]?.own.notes === 'Ask about the days', 'the note to be kept');
    await shown.evaluate(() => (document.activeElement as HTMLElement).blur());
    await shown.keyboard.press('t');
    expect(await shown.evaluate(() => document.activeElement?.id)).toBe('status');
    await shown.keyboard.press('ArrowDown');
    await until(async () => (await savedIn(shown))[0]?.own.status === 'applied', 'the status to be kept');
    await tabTo(shown, /^Forget$/);
    await shown.keyboard.press('Enter');
    await hears(shown, 'Forgotten.');
    await until(async () => /^Save/.test(await focused(shown)), 'the focus to stay where Forget was');
    await tabTo(shown, /^Undo$/, true);
    await shown.keyboard.press('Enter');
    await until(async () => (await savedIn(shown))[0]?.forgottenAt === undefined, 'the way back');
    expect((await savedIn(shown))[0]!.own).toMatchObject({ status: 'applied', notes: 'Ask about the days' });
    await shown.close();
    await page.close();
  });

  test('a quotation is gone to by Enter, and the page shows its words', async () => {
    const { page, shown } = await open(posting('principal-ml-engineer'), 'popup');
    const before = await until(async () => await page.evaluate(() => CSS.highlights.size), 'the marks');
    await tabTo(shown, /Contributions to AI publications/);
    await shown.keyboard.press('Enter');
    await until(async () => (await page.evaluate(() => CSS.highlights.size)) > before, 'the words to be shown');
    expect(await focused(shown)).toMatch(/Contributions to AI publications/); // and one reads on from there
    await shown.close();
    await page.close();
  });

  test('the panel says which posting it shows when the page becomes another', async () => {
    const { page, shown } = await open(posting('machine-learning-engineer'), 'panel');
    await hears(shown, /Now shown: Machine Learning Engineer/);
    await page.goto(posting('werkstudent-backend'));
    await hears(shown, /Now shown: Werkstudent/);
    await shown.bringToFront();
    await shown.keyboard.press('j');
    await hears(shown, /Mark 1 of \d+/);
    await shown.close();
    await page.close();
  });

  test('the cards of a list are walked by arrows; one that was read says its score, one that was not says so', async () => {
    const { page, shown } = await open(at('/jobs'), 'popup');
    await until(() => shown.evaluate(() => /Match \d+ of 100/.test(document.body.textContent ?? '')), 'what was read before');
    await tabTo(shown, /Principal Machine Learning Engineer/);
    const first = await focused(shown);
    expect(first).toMatch(/Match \d+ of 100, judged \d+ of \d+: Principal Machine Learning Engineer/);
    await shown.keyboard.press('ArrowDown');
    expect(await focused(shown)).not.toBe(first);
    await shown.keyboard.press('End');
    expect(await focused(shown)).toContain('Werkstudent');
    await shown.close();
    await page.close();
  });

  test.runIf(name === 'chrome')('what the tree names: the match and its sum, facts, a checklist with its verdicts, the foot', async () => {
    const { page, shown } = await open(posting('principal-ml-engineer'), 'popup');
    expect(await named(shown, 'heading')).toEqual(
      expect.arrayContaining(['Principal Machine Learning Engineer (Feed Ranking)', 'Must have', 'Nice to have']),
    );
    expect(await named(shown, 'region')).toEqual(expect.arrayContaining(['Match']));
    expect((await named(shown, 'image')).join('; ')).toMatch(/\d+ criteria met/);
    expect(await named(shown, 'list')).toEqual(expect.arrayContaining(['Facts']));
    const buttons = await named(shown, 'button');
    expect(buttons.every((words) => words.trim() !== '')).toBe(true);
    expect(buttons.filter((words) => /^(?:Met|Partly|Not met|Unknown): /.test(words)).length).toBeGreaterThan(3);
    expect(buttons).toEqual(expect.arrayContaining(['Open the side panel', 'Forget', 'Saved']));
    await shown.close();
    await page.close();
  });

  test.runIf(name === 'chrome')('a danger is an alert with its words and what to do; that the report was copied is told', async () => {
    const { page, shown } = await open(posting('remote-assistant'), 'popup');
    const alerts = (await nodes(shown)).filter(({ role }) => role === 'alert');
    expect(alerts).toHaveLength(1);
    expect(await told(shown)).toContain('send us the verification code');
    await tabTo(shown, /^Copy/);
    await shown.keyboard.press('Enter');
    await hears(shown, /[Cc]opied|by hand/);
    await shown.close();
    await page.close();
  });
});
