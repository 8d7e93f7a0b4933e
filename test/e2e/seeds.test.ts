import { afterAll, beforeAll, describe, test } from 'vitest';
import { expected, expectTrueQuotes, seeds } from '../seeds/seeds.ts';
import { launch, name, type Session, stateOf, until } from './driver.ts';

/** A board whose addresses say nothing of the employer. */
const HOST = 'builtin.com';

describe(`in ${name}, through the built extension`, () => {
  let session: Session;
  beforeAll(async () => {
    session = await launch((url) => {
      const seed = seeds.find((one) => url.host === HOST && url.pathname === `/${one.name}`);
      return seed ? { body: seed.html } : null;
    });
  });
  afterAll(() => session?.close());

  test.each(seeds)('$name gives exactly what it states', async (seed) => {
    const page = await session.browser.newPage();
    await page.goto(`https://${HOST}/${seed.name}`);
    const tab = await session.tabOf(page);
    const report = await until(async () => (await stateOf(session, tab))?.report, 'the report');
    expected[seed.name]!(report);
    expectTrueQuotes(report);
    await page.close();
  });
});
