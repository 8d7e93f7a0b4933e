import type { Site } from '../site.ts';

/** hirify.me: an aggregator that adds a note of its own below each posting. Built from public documentation: no page of it was at hand to check. */
export const hirify: Site = {
  id: 'hirify',
  hosts: ['hirify.me'],
  nativeId: /\/(?:job|jobs|vacancy|vacancies)\/(?:[^/?#]{0,200}-)?([\da-z]{5,40})(?:[/?#]|$)/,
};
