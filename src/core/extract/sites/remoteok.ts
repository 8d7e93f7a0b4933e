import type { Site } from '../site.ts';

/** remoteok.com: the pay in its data is its own estimate. */
export const remoteOk: Site = {
  id: 'remoteok',
  hosts: ['remoteok.com', 'remoteok.io'],
  nativeId: /\/remote-jobs\/(?:[^/?#]{0,300}-)?(\d{5,})/,
  paysByGuess: true,
  body: '.expandContents .markdown, .expandContents .description',
  fields: {
    title: '.job.active [itemprop="title"]',
    hiringOrganization: '.job.active [itemprop="hiringOrganization"] [itemprop="name"]',
  },
};
