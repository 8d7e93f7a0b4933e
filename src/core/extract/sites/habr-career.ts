import type { Site } from '../site.ts';

/** career.habr.com. */
export const habrCareer: Site = {
  id: 'habr-career',
  hosts: ['career.habr.com'],
  nativeId: /\/vacancies\/(\d{4,})/,
  body: '.vacancy-description__text',
  fields: {
    title: '.page-title__title',
    hiringOrganization: '.vacancy-company__title, .company_name',
  },
};
