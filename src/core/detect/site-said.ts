import type { Scan } from '../extract/scan.ts';
import { nativeIdOf, type Site } from '../extract/site.ts';
import { dayOf, dayOrderOf } from './day.ts';
import { isNoPlace, type Said } from './job-posting.ts';

export type SiteSaid = Said & { readonly site: string };

/** What the site's own selectors found, when they found a posting: its number in the address, its title and its words. */
export function siteSaid({ url, language, site: read }: Scan, site: Site | undefined): SiteSaid | undefined {
  if (!read || !site || (site.body && !read.body) || !read.fields.title || !nativeIdOf(url, site)) return undefined;
  const { fields } = read;
  const places = fields.jobLocation ?? [];
  const order = dayOrderOf(language, url);
  return {
    site: read.id,
    source: 'site',
    title: read.fields.title[0],
    hiringOrganization: fields.hiringOrganization?.[0],
    agency: fields.agency?.[0],
    jobLocation: places.filter((place) => !isNoPlace(place)).slice(0, 10),
    datePosted: dayOf(fields.datePosted?.[0], order),
    validThrough: dayOf(fields.validThrough?.[0], order),
    structured: {
      employmentType: fields.employmentType ?? [],
      jobLocationType: [...(fields.jobLocationType ?? []), ...places.filter(isNoPlace)],
      experienceRequirements: fields.experienceRequirements ?? [],
      pay: (fields.pay ?? [])
        .slice(0, 1)
        .map((text) => ({ min: null, max: null, currency: null, unit: null, text, estimated: false, source: 'site' })),
    },
  };
}

/** What a source says, its pay told as the guess of a board that it is. */
export function guessed(said: Said): Said {
  const pay = (said.structured?.pay ?? []).map((one) => ({ ...one, estimated: true }));
  return { ...said, structured: { ...said.structured, pay } };
}
