import type { Site } from '../site.ts';

/** wellfound.com: structured data. Built from public documentation: no page of it was at hand to check. */
export const wellfound: Site = {
  id: 'wellfound',
  hosts: ['wellfound.com'],
  nativeId: /\/jobs\/(\d{5,})-/,
};
