import type { Site } from '../site.ts';

/** lever.co: one page a posting, the employer in the path. Built from public documentation: no page of it was at hand to check. */
export const lever: Site = {
  id: 'lever',
  hosts: ['lever.co'],
  matches: ['jobs.lever.co/*', 'jobs.eu.lever.co/*'],
  nativeId: /lever\.co\/[^/?#]{1,100}\/([\da-f-]{36})/,
  body: '.posting-page .section-wrapper:not(.accent-section)',
  fields: {
    title: '.posting-headline h2',
    jobLocation: '.posting-categories .location',
    employmentType: '.posting-categories .commitment',
    jobLocationType: '.posting-categories .workplaceTypes',
  },
};
