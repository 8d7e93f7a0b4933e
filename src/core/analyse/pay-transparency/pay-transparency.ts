import type { Facts } from '../../posting/facts.ts';
import type { Warning } from '../../posting/warning.ts';
import { countryOf, findPlaces } from '../places/find-places.ts';
import type { Read } from '../reading.ts';
import { PAY_LAWS, type PayLaw } from './laws.data.ts';
import { REGION_NAMES } from './regions.data.ts';

const MOST = 3;
/** A shorter text is a teaser: what it leaves out, the posting may state. */
const WHOLE_POSTING = 300;

/**
 * No pay is stated, though a law of the posting's place asks for it in the advertisement: the law is named, with its threshold, the day it
 * applies from and its source. Whether it covers this employer is for others to say. Places that cannot be resolved raise nothing.
 */
export function findPayWarnings(subject: Read, facts: Facts): Warning[] {
  const { posting, text, now } = subject;
  if (facts.salaries.some(({ kind, min, max }) => (kind === 'base' || kind === 'total') && (min ?? max) !== null)) return [];
  if (text.length < WHOLE_POSTING || posting.jobLocation.length === 0) return [];
  const day = posting.datePosted ?? now.toISOString().slice(0, 10);
  const laws = new Map<string, PayLaw>();
  for (const place of posting.jobLocation) for (const law of lawsOf(place, subject.country)) if (law.from <= day) laws.set(law.key, law);
  return [...laws.values()].slice(0, MOST).map((law) => ({
    id: 'no-pay-stated',
    group: 'pay',
    severity: 'info',
    evidence: [],
    about: [
      { field: 'law', value: law.law },
      { field: 'place', value: law.city ?? law.region ?? law.country },
      { field: 'from', value: law.from },
      { field: 'employees', value: `${law.employees}+ (${law.counted})` },
      { field: 'source', value: law.source },
      { field: 'confidence', value: law.confidence },
      { field: 'seen', value: law.seen },
      ...posting.jobLocation.slice(0, 1).map((value) => ({ field: 'jobLocation', value })),
    ],
  }));
}

/** The laws of one place: its region's or else its city's, or its country's. */
function lawsOf(place: string, country: string | null): PayLaw[] {
  const region = regionOf(place, country);
  if (region) {
    const ofRegion = PAY_LAWS.filter((law) => law.region === region && law.city === null);
    return ofRegion.length ? ofRegion : PAY_LAWS.filter((law) => law.region === region && law.city !== null && named(place, law.city));
  }
  const where = countryOf(findPlaces(place)) ?? (/remote|anywhere|worldwide/i.test(place) ? null : country);
  return PAY_LAWS.filter((law) => law.region === null && law.country === where);
}

/** ISO 3166-2 of "Denver, CO", "Remote (Colorado)", "Vancouver, BC, Canada"; null when the place lies in no region with a law or could be elsewhere. */
function regionOf(place: string, country: string | null): string | null {
  const parts = place.split(/[,;|/()]|\s[-–—]\s/).map((part) => part.trim());
  const known = countryOf(findPlaces(place)) ?? country;
  if (known !== null && known !== 'US' && known !== 'CA') return null;
  const codes = parts.map((part) => part.replace(/\s\w?\d[\w ]{2,9}$/, '')).filter((part) => /^[A-Z]{2}$/.test(part) && part !== 'US');
  // "Vancouver, WA": the code decides, whatever the city; "San Jose, CA" is a state unless the country is Canada.
  for (const code of codes.filter((c) => c !== 'CA' || known !== 'CA')) {
    const region = Object.keys(REGION_NAMES).find((iso) => iso.endsWith(`-${code}`) && (known === null || iso.startsWith(known)));
    if (region) return region;
    if (US_STATES.has(code) && known !== 'CA') return `US-${code}`;
  }
  for (const [iso, names] of Object.entries(REGION_NAMES)) {
    if (known !== null && !iso.startsWith(known)) continue;
    if (names.some((name) => parts.includes(name) || place === name)) return iso;
  }
  return null;
}

const US_STATES: ReadonlySet<string> = new Set(
  'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC'.split(
    ' ',
  ),
);

function named(place: string, city: string): boolean {
  return place.toLowerCase().includes(city.toLowerCase());
}
