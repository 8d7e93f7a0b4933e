import type { Site } from '../site.ts';

/** hh.ru and its sisters: stable data-qa names. Built from public documentation: no page of it was at hand to check. */
export const hh: Site = {
  id: 'hh',
  hosts: ['hh.ru', 'hh.kz', 'hh.uz', 'headhunter.kg', 'rabota.by', 'headhunter.ge'],
  nativeId: /\/vacancy\/(\d{4,})/,
  body: '[data-qa="vacancy-description"]',
  fields: {
    title: '[data-qa="vacancy-title"]',
    hiringOrganization: '[data-qa="vacancy-company-name"]',
    jobLocation: '[data-qa="vacancy-view-raw-address"], [data-qa="vacancy-view-location"]',
    pay: '[data-qa="vacancy-salary"]',
    experienceRequirements: '[data-qa="vacancy-experience"]',
    employmentType: '[data-qa="common-employment-text"], [data-qa="vacancy-view-employment-mode"]',
    jobLocationType: '[data-qa="work-formats-text"]',
  },
};
