import type { Site } from '../site.ts';

/** jobs.cz, prace.cz: server-rendered; labels for screen readers name the facts. */
export const jobsCz: Site = {
  id: 'jobs-cz',
  hosts: ['jobs.cz', 'prace.cz'],
  nativeId: /\/(?:rpd|pd|fp\/[^/?#]{1,100})\/(\d{6,})/,
  fields: {
    title: '.JobDescriptionHeading h1',
    jobLocation: '[data-track-event="JD.Map"]',
  },
};
