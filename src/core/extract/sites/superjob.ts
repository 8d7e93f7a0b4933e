import type { Site } from '../site.ts';

/** superjob.ru: structured data; the number closes the path. Built from public documentation: no page of it was at hand to check. */
export const superjob: Site = {
  id: 'superjob',
  hosts: ['superjob.ru'],
  nativeId: /-(\d{6,})\.html/,
  fields: {
    title: '.f-test-vacancy-base-info h1',
    jobLocation: '.f-test-address',
  },
};
