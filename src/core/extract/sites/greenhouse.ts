import type { Site } from '../site.ts';

/** greenhouse.io: job boards of many employers, in the old and the new layout. */
export const greenhouse: Site = {
  id: 'greenhouse',
  hosts: ['greenhouse.io'],
  matches: ['boards.greenhouse.io/*', 'boards.eu.greenhouse.io/*', 'job-boards.greenhouse.io/*', 'job-boards.eu.greenhouse.io/*'],
  nativeId: /\/jobs\/(\d{4,})|[?&](?:gh_jid|token)=(\d{4,})/,
  body: '.job__description, #content',
  fields: {
    title: '.job__title h1, h1.app-title',
    jobLocation: '.job__location, .app-title ~ .location',
  },
};
