import type { Site } from '../site.ts';

/** weworkremotely.com. Built from public documentation: no page of it was at hand to check. */
export const weWorkRemotely: Site = {
  id: 'we-work-remotely',
  hosts: ['weworkremotely.com'],
  nativeId: /\/remote-jobs\/([a-z\d-]{5,200})/,
  body: '#job-listing-show-container, .lis-container__job__content__description',
  fields: {
    title: '.listing-header-container h1, .lis-container__header__hero__company-info__title',
  },
};
