import type { Site } from '../site.ts';

/** stepstone.de and its countries: data-at names (checked on a list only). */
export const stepstone: Site = {
  id: 'stepstone',
  hosts: ['stepstone.de', 'stepstone.at', 'stepstone.be', 'stepstone.nl', 'totaljobs.com'],
  nativeId: /--(\d{5,})-inline|\/job(\d{6,})/,
  body: '[data-at="job-ad-content"]',
  fields: {
    title: '[data-at="header-job-title"]',
    hiringOrganization: '[data-at="metadata-company-name"]',
    jobLocation: '[data-at="metadata-location"]',
    employmentType: '[data-at="metadata-work-type"]',
    jobLocationType: '[data-at="metadata-remote"]',
  },
};
