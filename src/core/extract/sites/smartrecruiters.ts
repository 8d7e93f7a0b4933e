import type { Site } from '../site.ts';

/** smartrecruiters.com. Built from public documentation: no page of it was at hand to check. */
export const smartrecruiters: Site = {
  id: 'smartrecruiters',
  hosts: ['smartrecruiters.com'],
  matches: ['jobs.smartrecruiters.com/*', 'careers.smartrecruiters.com/*'],
  nativeId: /smartrecruiters\.com\/[^/?#]{1,100}\/(\d{9,})/,
  body: '.job-sections',
  fields: {
    title: '.job-title',
  },
};
