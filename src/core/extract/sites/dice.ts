import type { Site } from '../site.ts';

/** dice.com. Built from public documentation: no page of it was at hand to check. */
export const dice: Site = {
  id: 'dice',
  hosts: ['dice.com'],
  nativeId: /\/job-detail\/([\da-f-]{36})/,
  body: '[data-testid="jobDescriptionHtml"], #jobDescription',
  fields: {
    title: '[data-cy="jobTitle"]',
    hiringOrganization: '[data-cy="companyNameLink"]',
    jobLocation: '[data-cy="location"]',
  },
};
