import type { Site } from '../site.ts';

/** recruitee.com: structured data. Built from public documentation: no page of it was at hand to check. */
export const recruitee: Site = {
  id: 'recruitee',
  hosts: ['recruitee.com'],
  nativeId: /\/o\/([\w-]{3,200})/,
};
