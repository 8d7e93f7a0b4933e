import type { Site } from '../site.ts';

/** ashbyhq.com: a client-rendered board; the application tab has no description. */
export const ashby: Site = {
  id: 'ashby',
  hosts: ['ashbyhq.com'],
  matches: ['jobs.ashbyhq.com/*'],
  nativeId: /ashbyhq\.com\/[^/?#]{1,100}\/([\da-f-]{36})/,
  body: '[class*="_descriptionText"]',
  fields: {
    title: '.ashby-job-posting-heading',
  },
};
