import type { Site } from '../site.ts';

/** glassdoor.com and its countries; the figures beside a title are mostly its own estimates. Built from public documentation: no page of it was at hand to check. */
export const glassdoor: Site = {
  id: 'glassdoor',
  hosts: ['glassdoor.com', 'glassdoor.co.uk', 'glassdoor.ca', 'glassdoor.de', 'glassdoor.fr', 'glassdoor.co.in'],
  nativeId: /[?&](?:jl|jobListingId)=(\d{6,})/,
  pane: '[class*="JobDetails_jobDetailsContainer"]',
  body: '[class*="JobDetails_jobDescription"], .jobDescriptionContent',
  fields: {
    title: '[data-test="job-title"], h1[id^="jd-job-title"]',
    hiringOrganization: '[class*="EmployerProfile_employerNameHeading"], [data-test="employer-name"]',
    jobLocation: '[data-test="location"]',
  },
  paysByGuess: true,
};
