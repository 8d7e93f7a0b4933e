import type { Site } from '../site.ts';

/** ycombinator.com and workatastartup.com: the jobs of its companies. Built from public documentation: no page of it was at hand to check. */
export const yCombinator: Site = {
  id: 'y-combinator',
  hosts: ['ycombinator.com', 'workatastartup.com'],
  matches: ['www.ycombinator.com/*', '*.workatastartup.com/*'],
  nativeId: /\/jobs\/([\w]{5,20})(?:-|[/?#]|$)/,
};
