import type { Site } from '../site.ts';

/**
 * news.ycombinator.com, "Who is hiring?": the thread is a list, each of its first comments a card; a comment's own page is a posting.
 * Built from public documentation: no page of it was at hand to check.
 */
export const hackerNews: Site = {
  id: 'hacker-news',
  hosts: ['news.ycombinator.com'],
  matches: ['news.ycombinator.com/item*'],
  nativeId: /\/item\?id=(\d{3,})/,
  mark: { at: '.fatitem .titleline, .fatitem .onstory', says: /who is hiring\?|freelancer\? seeking/i },
  body: '.fatitem .commtext',
  fields: { datePosted: '.fatitem .age@title' },
  headline: true,
  cards: { words: '.ind[indent="0"] ~ .default .commtext', around: '.default', link: '.age a@href', posted: '.age@title' },
};
