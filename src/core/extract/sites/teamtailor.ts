import type { Site } from '../site.ts';

/** teamtailor.com: career sites of employers; those on a host of their own are read by the generic reader. */
export const teamtailor: Site = {
  id: 'teamtailor',
  hosts: ['teamtailor.com'],
  nativeId: /\/jobs\/(\d{4,})/,
};
