import type { Site } from '../site.ts';

/** bamboohr.com: structured data. Built from public documentation: no page of it was at hand to check. */
export const bambooHr: Site = {
  id: 'bamboohr',
  hosts: ['bamboohr.com'],
  matches: ['*.bamboohr.com/careers*', '*.bamboohr.com/jobs*'],
  nativeId: /\/careers\/(\d{1,8})|[?&]id=(\d{1,8})/,
};
