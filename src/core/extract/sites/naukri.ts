import type { Site } from '../site.ts';

/** naukri.com: class names with a hash behind them. Built from public documentation: no page of it was at hand to check. */
export const naukri: Site = {
  id: 'naukri',
  hosts: ['naukri.com'],
  nativeId: /-(\d{10,})(?:[?#]|$)/,
  body: '[class*="job-desc-container"]',
  fields: {
    title: '[class*="jd-header-title"]',
    hiringOrganization: '[class*="jd-header-comp-name"] a',
    jobLocation: '[class*="jhc__location"]',
    pay: '[class*="jhc__salary"]',
    experienceRequirements: '[class*="jhc__exp"]',
  },
};
