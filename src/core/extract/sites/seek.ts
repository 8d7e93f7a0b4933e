import type { Site } from '../site.ts';

/** seek.com and seek.com.au, seek.co.nz: data-automation names. */
export const seek: Site = {
  id: 'seek',
  hosts: ['seek.com', 'seek.com.au', 'seek.co.nz', 'jobstreet.com'],
  nativeId: /\/job\/(\d{5,})|[?&]jobId=(\d{5,})/,
  body: '[data-automation="jobAdDetails"]',
  fields: {
    title: '[data-automation="job-detail-title"]',
    hiringOrganization: '[data-automation="advertiser-name"]',
    jobLocation: '[data-automation="job-detail-location"]',
    employmentType: '[data-automation="job-detail-work-type"]',
    pay: '[data-automation="job-detail-salary"]',
  },
};
