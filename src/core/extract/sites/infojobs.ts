import type { Site } from '../site.ts';

/** infojobs.net: structured data. Built from public documentation: no page of it was at hand to check. */
export const infoJobs: Site = {
  id: 'infojobs',
  hosts: ['infojobs.net'],
  nativeId: /\/of-i([\da-f]{20,40})/,
};
