import type { Site } from '../site.ts';

/** workable.com: data-ui names. Built from public documentation: no page of it was at hand to check. */
export const workable: Site = {
  id: 'workable',
  hosts: ['workable.com'],
  matches: ['apply.workable.com/*', 'jobs.workable.com/*'],
  nativeId: /\/j\/([\dA-F]{8,12})/,
  body: '[data-ui="job-description"], [data-ui="job-requirements"], [data-ui="job-benefits"]',
  fields: {
    title: '[data-ui="job-title"]',
    jobLocation: '[data-ui="job-location"]',
    employmentType: '[data-ui="job-type"]',
    jobLocationType: '[data-ui="job-workplace"]',
  },
};
