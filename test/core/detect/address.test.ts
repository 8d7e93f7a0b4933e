import { describe, expect, test } from 'vitest';
import { canonical, webAddress } from '../../../src/core/detect/address.ts';

const BASE = 'https://jobs.example/search/berlin?page=2#top';

describe('the address of a link', () => {
  const links = [
    '/jobs/platform-engineer-1234',
    '/jobs/view/1?ref=nav&utm_source=x#apply',
    '/a/../b/./c',
    '/a/%2e%2e/b',
    '//other.example/jobs/1',
    '/jobs/инженер',
    "/jobs/o'neil?q='x'",
    '/jobs/a b',
    '/jobs/"quoted"?q=<b>',
    '/jobs\\1',
    'details/7',
    '?page=3',
    '#apply',
    'https://board.example/jobs/1',
    'https://board.example',
    'https://BOARD.example/Jobs/1',
    'http://board.example:80/jobs/1',
    'https://user:word@board.example/jobs',
    'https://board.example/jobs/../1?x=1',
    'https://xn--e1afmkfd.example/1',
    'https://board.0x1a/jobs',
    'https://board.12/jobs',
    'https://-a..b.example/jobs/1',
    'ftp://board.example/file',
    'https://board.example/jobs?q=c%2B%2B&place=Köln',
  ];

  test.each(links)('%s is what the platform makes of it', (href) => {
    let platform: string | null = null;
    try {
      const url = new URL(href, BASE);
      platform = /^https?:$/.test(url.protocol) ? url.href : null;
    } catch {}
    expect(webAddress(href, BASE)).toBe(platform);
  });

  test('is none without a page on the web around it', () => {
    expect(webAddress('/jobs/1', 'about:blank')).toBeNull();
    expect(webAddress('/jobs/1', 'file:///home/me/page.html')).toBeNull();
  });

  test('loses what follows the visitor around, and nothing else', () => {
    expect(canonical('https://board.example/jobs/1?utm_source=x&id=7&ref=nav#apply')).toBe('https://board.example/jobs/1?id=7');
    expect(canonical('https://board.example/jobs/1')).toBe('https://board.example/jobs/1');
    expect(canonical('https://board.example/jobs/@acme')).toBe('https://board.example/jobs/@acme');
    expect(canonical('https://me:secret@board.example/jobs/1')).toBe('https://board.example/jobs/1');
  });
});
