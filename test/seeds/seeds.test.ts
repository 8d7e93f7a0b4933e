// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { finish, readPage } from '../../src/core/detect/read-page.ts';
import { NEVER_SEEN } from '../../src/core/history/history.ts';
import { EMPTY_PROFILE } from '../../src/core/match/profile.ts';
import { fromText } from '../../src/core/posting/from-text.ts';
import type { PageRead } from '../../src/core/posting/page-read.ts';
import { report } from '../../src/core/report.ts';
import { expected, expectTrueQuotes, seeds } from './seeds.ts';

const judge = (page: PageRead) => report(page, EMPTY_PROFILE, NEVER_SEEN, new Date('2026-11-21'));

describe.each(seeds)('$name', ({ name, text, html }) => {
  test('as text', () => {
    const judged = judge(fromText({ text, ...(name === 'growth-ml-engineer' && { title: 'Machine Learning Engineer' }) }));
    expected[name]!(judged);
    expectTrueQuotes(judged);
  });

  test('as a page of the barest kind', () => {
    const page = finish(readPage(new DOMParser().parseFromString(html, 'text/html'), 'https://example.org/p')).page;
    const judged = judge(page);
    expected[name]!(judged);
    expectTrueQuotes(judged);
    expect(judged.posting!.text).toBe(
      text
        .split('\n')
        .filter((line) => line.trim())
        .join('\n'),
    );
  });
});

test.each([
  ['in English', 'We are hiring a helper for our shop.\nTo apply, send us the code from the SMS.'],
  ['in Russian', 'Ищем помощника в магазин.\nЧтобы откликнуться, пришлите код из СМС.'],
])('the same words as a demand are danger, %s', (_, text) => {
  const judged = judge(fromText({ text }));
  expect(judged.scam.level).toBe('danger');
  expectTrueQuotes(judged);
});
