import type { Site } from '../site.ts';

/** monster.com: structured data (checked on a list only). */
export const monster: Site = {
  id: 'monster',
  hosts: ['monster.com', 'monster.de', 'monster.co.uk'],
  nativeId: /\/(\d{8,})(?:[/?#]|$)/,
  body: '[data-testid="svx-description-container-inner"], #JobDescription',
  fields: {
    title: '[data-testid="jobTitle"]',
    hiringOrganization: '[data-testid="company"]',
    jobLocation: '[data-testid="jobDetailLocation"]',
  },
};
