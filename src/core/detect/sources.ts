import { NOTHING_STRUCTURED, type PostingField, type Source, type Structured } from '../posting/posting.ts';
import type { Said } from './job-posting.ts';

/** Every field by the first of the sources that knows it, and which that was. `order`: best first. */
export function bestOf(order: readonly Said[], text: Source) {
  const sources: { [F in PostingField]?: Source } = { text };
  const pick = <T>(field: PostingField, from: (one: Said) => T | undefined): T | null => {
    const known = order.find((one) => {
      const value = from(one);
      return Array.isArray(value) ? value.length > 0 : value !== undefined;
    });
    if (!known) return null;
    sources[field] = known.source;
    return from(known) ?? null;
  };
  return {
    title: pick('title', (one) => one.title),
    hiringOrganization: pick('hiringOrganization', (one) => one.hiringOrganization),
    agency: pick('agency', (one) => one.agency),
    // A bare country code is worth less than any place that the page names
    places:
      pick('jobLocation', (one) =>
        one.jobLocation?.every((place) => place.length < 4) && one !== order.at(-1) && order.at(-1)?.jobLocation?.length
          ? []
          : one.jobLocation,
      ) ?? [],
    country: pick('country', (one) => one.country),
    datePosted: pick('datePosted', (one) => one.datePosted),
    validThrough: pick('validThrough', (one) => one.validThrough),
    structured: structuredOf(order),
    sources,
  };
}

function structuredOf(order: readonly Said[]): Structured {
  const first = <K extends keyof Structured>(name: K): Structured[K] =>
    order.map((one) => one.structured?.[name]).find((list) => list && list.length > 0) ?? NOTHING_STRUCTURED[name];
  return {
    pay: first('pay'),
    employmentType: typesOf(order),
    jobLocationType: first('jobLocationType'),
    applicantLocationRequirements: first('applicantLocationRequirements'),
    experienceRequirements: first('experienceRequirements'),
    educationRequirements: first('educationRequirements'),
    skills: first('skills'),
  };
}

/** "OTHER" says less than whatever the page says elsewhere. */
function typesOf(order: readonly Said[]): readonly string[] {
  const all = order.map((one) => one.structured?.employmentType ?? []).filter((list) => list.length > 0);
  return all.find((list) => list.some((value) => !/^other$/i.test(value))) ?? all[0] ?? [];
}
