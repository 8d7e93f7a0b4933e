import type { Site } from '../site.ts';

/** personio.de and personio.com: structured data. Built from public documentation: no page of it was at hand to check. */
export const personio: Site = {
  id: 'personio',
  hosts: ['personio.de', 'personio.com'],
  matches: ['*.jobs.personio.de/*', '*.jobs.personio.com/*'],
  nativeId: /\/job\/(\d{4,})/,
  body: '.detail-content',
  fields: {
    title: '.detail-title',
  },
};
