import type { Scan } from '../extract/scan.ts';
import { nativeIdOf, type Site } from '../extract/site.ts';
import { dayOf, dayOrderOf } from './day.ts';
import { headlineOf } from './headline.ts';
import { isNoPlace, type Said } from './job-posting.ts';

export type SiteSaid = Said & { readonly site: string };

/** What the site's own selectors found, when they found a posting: its title and its words, or its number in the address. */
export function siteSaid({ url, language, lines, site: read }: Scan, site: Site | undefined): SiteSaid | undefined {
  if (!read || !site || (site.body ? !read.body : !nativeIdOf(url, site))) return undefined;
  const { fields } = read;
  const head = read.headline && read.body ? headlineOf(lines[read.body.from]?.text ?? '') : null;
  const title = fields.title?.[0] ?? head?.title ?? (head ? lines[read.body!.from]?.text.slice(0, 160) : undefined);
  if (title === undefined) return undefined;
  const places = fields.jobLocation ?? head?.places ?? [];
  const order = dayOrderOf(language, url);
  return {
    site: read.id,
    source: 'site',
    title,
    hiringOrganization: fields.hiringOrganization?.[0] ?? head?.company,
    agency: fields.agency?.[0],
    jobLocation: places.filter((place) => !isNoPlace(place)).slice(0, 10),
    datePosted: dayOf(fields.datePosted?.[0], order),
    validThrough: dayOf(fields.validThrough?.[0], order),
    structured: {
      employmentType: fields.employmentType ?? head?.types ?? [],
      jobLocationType: [...(fields.jobLocationType ?? head?.modes ?? []), ...places.filter(isNoPlace)],
      experienceRequirements: fields.experienceRequirements ?? [],
      pay: (fields.pay ?? (head?.pay ? [head.pay] : []))
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
