import type { Site } from '../site.ts';

/** myworkdayjobs.com: data-automation-id names, one tenant an employer. Built from public documentation: no page of it was at hand to check. */
export const workday: Site = {
  id: 'workday',
  hosts: ['myworkdayjobs.com', 'myworkdaysite.com'],
  nativeId: /_([A-Z]{0,6}-?\d[\d-]{2,30})(?:[?#/]|$)/,
  body: '[data-automation-id="jobPostingDescription"]',
  fields: {
    title: '[data-automation-id="jobPostingHeader"]',
    jobLocation: '[data-automation-id="locations"] dd',
    employmentType: '[data-automation-id="time"] dd',
    jobLocationType: '[data-automation-id="remoteType"] dd',
  },
};
