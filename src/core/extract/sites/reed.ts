import type { Site } from '../site.ts';

/** reed.co.uk: structured data. Built from public documentation: no page of it was at hand to check. */
export const reed: Site = {
  id: 'reed',
  hosts: ['reed.co.uk'],
  nativeId: /\/jobs\/[^/?#]{1,200}\/(\d{6,})/,
  body: '[data-qa="job-description"], [itemprop="description"]',
  fields: {
    title: '[data-qa="job-title"], h1[itemprop="title"]',
    hiringOrganization: '[data-qa="company-name"]',
    jobLocation: '[data-qa="job-location"]',
    pay: '[data-qa="job-salary"]',
  },
};
