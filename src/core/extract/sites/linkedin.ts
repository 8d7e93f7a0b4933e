import type { Site } from '../site.ts';

/** linkedin.com: the public page, its fragments, and the signed-in page, whose open posting is named by currentJobId (the signed-in half was built without a page at hand). */
export const linkedin: Site = {
  id: 'linkedin',
  hosts: ['linkedin.com'],
  nativeId: /[?&]currentJobId=(\d{5,})|\/jobs\/view\/(?:[^/?#]{0,300}-)?(\d{5,})|\/jobPosting\/(\d{5,})/,
  pane: '.jobs-search__job-details--container, .jobs-details, .job-view-layout',
  body: '.show-more-less-html__markup, .description__text, #job-details, .jobs-description-content__text',
  fields: {
    title: '.top-card-layout__title, .topcard__title, .job-details-jobs-unified-top-card__job-title, .jobs-unified-top-card__job-title',
    hiringOrganization:
      '.topcard__org-name-link, .topcard__flavor:first-child, .job-details-jobs-unified-top-card__company-name, .jobs-unified-top-card__company-name',
    jobLocation:
      '.topcard__flavor + span, .jobs-unified-top-card__bullet, .job-details-jobs-unified-top-card__primary-description-container .tvm__text:first-child',
    employmentType:
      '.description__job-criteria-item:nth-child(2) .description__job-criteria-text, .job-criteria__item:nth-child(2) .job-criteria__text',
    jobLocationType: '.jobs-unified-top-card__workplace-type',
  },
};
