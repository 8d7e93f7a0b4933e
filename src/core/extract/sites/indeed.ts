import type { Site } from '../site.ts';

/** indeed.com and its countries: a page of its own (jk) and the pane beside a list (vjk). */
export const indeed: Site = {
  id: 'indeed',
  hosts: ['indeed.com'],
  nativeId: /[?&](?:vjk|jk)=([\da-f]{16})/,
  cardId: /(?:jobTitle-|sj_)([\da-f]{16})/,
  pane: '.jobsearch-RightPane, #jobsearch-ViewjobPaneWrapper',
  body: '#jobDescriptionText',
  fields: {
    title: '.jobsearch-JobInfoHeader-title',
    hiringOrganization:
      '[data-testid="inlineHeader-companyName"] a, [data-company-name="true"], .jobsearch-InlineCompanyRating > div:first-child',
    jobLocation:
      '[data-testid="inlineHeader-companyLocation"], [data-testid="job-location"], .jobsearch-JobInfoHeader-subtitle > div:nth-child(2)',
  },
};
