import type { Site } from '../site.ts';

/** ziprecruiter.com: structured data. Built from public documentation: no page of it was at hand to check. */
export const zipRecruiter: Site = {
  id: 'ziprecruiter',
  hosts: ['ziprecruiter.com'],
  nativeId: /[?&](?:jid|lvk)=([\w-]{6,60})/,
  body: '.job_description',
  fields: {
    title: 'h1.job_title',
    hiringOrganization: '.hiring_company',
    jobLocation: '.hiring_location',
  },
};
