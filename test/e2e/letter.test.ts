import { afterAll, beforeAll, expect, test } from 'vitest';
import { profile } from '../../tools/demo/profile.mjs';
import { askFrom, launch, name, openedBy, type Session, savedIn, stateOf, until } from './driver.ts';
import { posting, serve } from './pages.ts';

let session: Session;
beforeAll(async () => {
  session = await launch(serve);
});
afterAll(() => session?.close());

test(`in ${name}, a letter is drafted, copied and kept with its posting by keyboard alone`, async () => {
  const ours = await session.openOurs('src/ui/welcome/index.html');
  expect(await askFrom(ours, 'profile/set', profile)).toMatchObject({ ok: true });
  const ad = await session.browser.newPage();
  await ad.goto(posting('principal-ml-engineer'));
  const tab = await session.tabOf(ad);
  await until(async () => (await stateOf(session, tab))?.report?.match, 'the match');
  const popup = await session.openOurs(`src/ui/popup/index.html?tab=${tab}`);
  await popup.waitForSelector('footer');
  await popup.bringToFront();
  const letter = await openedBy(session, popup, 'l', '/src/ui/letter/');
  const words = () => letter.evaluate(() => document.querySelector('textarea')?.value ?? '');
  await until(async () => (await words()).includes('Brightwater Media'), 'the draft');
  await letter.bringToFront();
  await until(() => letter.evaluate(() => document.hasFocus()), 'the focus: a browser copies for nobody else');
  const says = (part: string) =>
    until(async () => (await letter.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '')).includes(part), part);
  await letter.keyboard.press('y');
  await says('Copied');
  await letter.keyboard.press('s');
  await says('Saved with the posting');
  const [saved] = await savedIn(ours);
  expect(saved?.own.letter).toBe(await words());
  await letter.close();
});
