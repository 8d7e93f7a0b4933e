import type { Posting, PostingField, Source } from '../../posting/posting.ts';
import type { Section } from '../../posting/section.ts';
import type { Reading } from '../reading.ts';
import { countryFrom } from './country.ts';
import { findLabelled, type Labelled } from './labelled.ts';
import { locationsInTitle, locationsOf } from './locations.ts';
import { organizationOf } from './organization.ts';
import { titleOf } from './title.ts';

/** Fills what the page's fields left open from the posting's own words: title, organisation, places, country. What is known stays. */
export function complete(reading: Reading, _sections: readonly Section[], language: string | null): Posting {
  const { posting } = reading;
  const open = posting.title === null || posting.hiringOrganization === null || posting.jobLocation.length === 0;
  const labelled = open ? findLabelled(reading.text, reading.lower) : {};
  const title = posting.title ?? titleOf(reading, labelled.title);
  // A recruiter that hides its client leaves no name to find
  const hiringOrganization =
    posting.hiringOrganization ?? (posting.agency === null ? organizationOf(reading, labelled.organization) : null);
  const jobLocation = posting.jobLocation.length > 0 ? posting.jobLocation : placesOf(reading, labelled.place, title);
  const country = posting.country ?? countryFrom(jobLocation, posting.url);
  const completed = { title, hiringOrganization, jobLocation, country, language: language ?? posting.language };
  const sources: { [F in PostingField]?: Source } = { ...posting.sources };
  for (const field of ['title', 'hiringOrganization', 'jobLocation', 'country', 'language'] as const) {
    const [before, now] = [posting[field], completed[field]];
    if (now !== null && now.length > 0 && !(before !== null && before.length > 0)) sources[field] = 'text';
  }
  return { ...posting, ...completed, sources };
}

function placesOf(reading: Reading, label: Labelled | undefined, title: string | null): readonly string[] {
  const said = locationsOf(reading, label);
  return said.length > 0 || title === null ? said : locationsInTitle(title);
}
