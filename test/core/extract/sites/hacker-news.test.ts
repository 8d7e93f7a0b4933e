// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { finish } from '../../../../src/core/detect/read-page.ts';
import { understand } from '../../../../src/core/detect/understand.ts';
import { scanPage } from '../../../../src/core/extract/scan.ts';
import { sites } from '../../../../src/core/extract/sites/index.ts';

const comment = (id: number, indent: number, words: string) =>
  `<tr class="athing comtr" id="${id}"><td><table><tr><td class="ind" indent="${indent}"><img width="${indent * 40}"></td><td class="votelinks"></td><td class="default"><div><span class="comhead"><a class="hnuser" href="user?id=u${id}">u${id}</a> <span class="age" title="2026-11-02T16:0${id % 10}:00 1793635200"><a href="item?id=${id}">3 hours ago</a></span></span></div><div class="comment"><div class="commtext c00">${words}</div><div class="reply"><a href="reply?id=${id}">reply</a></div></div></td></tr></table></td></tr>`;
const FERN =
  'Fern Robotics (YC W24) | Perception Engineer | Rotterdam | Hybrid | Full-time | €75k–€95k | https://fern.example<p>We build robots that weed organic fields. You will work on seeing seedlings in real time.<p>Requirements: 3+ years of experience with computer vision. Apply by mail.';
const thread = (title: string, comments: string) =>
  `<table id="hnmain"><tr><td><table class="fatitem"><tr class="athing"><td class="title"><span class="titleline"><a href="item?id=1">${title}</a></span></td></tr></table><table class="comment-tree">${comments}</table></td></tr></table>`;
const read = (html: string, url: string) =>
  understand(finish(scanPage(new DOMParser().parseFromString(html, 'text/html'), url, sites)).scan);

test('the thread is a list, each first comment a card', () => {
  const { page, titles } = read(
    thread(
      'Ask HN: Who is hiring? (November 2026)',
      comment(101, 0, FERN) +
        comment(102, 1, 'Is this open to people in Spain?') +
        comment(103, 0, 'Otter Vets | Veterinary Nurse | Stirling | ONSITE<p>Come and see.'),
    ),
    'https://news.ycombinator.com/item?id=1',
  );
  expect(page.detection).toMatchObject({ kind: 'list', via: 'site', site: 'hacker-news' });
  expect(page.cards).toEqual([
    {
      id: 'hacker-news/101',
      url: 'https://news.ycombinator.com/item?id=101',
      title: 'Perception Engineer',
      hiringOrganization: 'Fern Robotics',
      jobLocation: ['Rotterdam'],
      datePosted: '2026-11-02',
      salaryText: '€75k–€95k',
    },
    expect.objectContaining({ title: 'Veterinary Nurse', hiringOrganization: 'Otter Vets', jobLocation: ['Stirling'] }),
  ]);
  expect(titles).toHaveLength(2);
});

const own = (on: string) =>
  `<table><tr><td><table class="fatitem">${comment(101, 0, FERN).replace('<span class="age"', `<span class="onstory"> | on: <a href="item?id=1">${on}</a></span> <span class="age"`)}</table><table class="comment-tree">${comment(102, 0, 'Is this open to people in Spain?')}</table></td></tr></table>`;

test('a comment’s own page is a posting in its own words', () => {
  const { page } = read(own('Ask HN: Who is hiring? (November 2026)'), 'https://news.ycombinator.com/item?id=101');
  expect(page.posting).toMatchObject({
    id: 'hacker-news/101',
    title: 'Perception Engineer',
    hiringOrganization: 'Fern Robotics',
    jobLocation: ['Rotterdam'],
    datePosted: '2026-11-02',
    structured: { employmentType: ['Full-time'], jobLocationType: ['Hybrid'], pay: [{ text: '€75k–€95k', source: 'site' }] },
    sources: { title: 'site', text: 'site' },
  });
  expect(page.posting!.text).toContain('weed organic fields');
  expect(page.posting!.text).not.toContain('Spain');
});

test('a comment about something else is no posting', () => {
  const { page } = read(own('Show HN: My garden'), 'https://news.ycombinator.com/item?id=101');
  expect(page.detection.via).not.toBe('site');
  expect(
    read(thread('Ask HN: Who wants to be hired?', comment(1, 0, 'Location: Graz<p>Remote: yes')), 'https://news.ycombinator.com/item?id=1')
      .page.detection.kind,
  ).toBe('other');
});
