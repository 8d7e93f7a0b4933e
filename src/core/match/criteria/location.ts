import { hasWord, isWithin } from '../../analyse/places/within.ts';
import type { Eligibility } from '../../posting/facts.ts';
import type { Candidate } from '../candidate.ts';
import { type Judgement, short } from '../reason.ts';
import type { Sought } from '../sought.ts';

type Place = Candidate['profile']['places'][number];

/** Where one must be against where one is: what is asked for by name first, then the posting's own place. */
export function judgeLocation({ analysis }: Sought, { profile }: Candidate): Judgement {
  const { places, willRelocate } = profile;
  if (places.length === 0) return { verdict: 'unknown', share: 0, say: ['reason_location_unknown'] };
  const { facts, posting } = analysis;
  const own = places.map(nameOf);
  const rules = facts.eligibility.filter(({ kind }) => kind === 'location');
  const excluded = rules.find((rule) => rule.verdict === 'excluded' && places.every((place) => isWithin(rule.value, place)));
  if (excluded) return told(excluded, 'unmet', 0, own);
  const required = rules.filter(({ verdict }) => verdict === 'required');
  const remote = facts.workMode?.value === 'remote';
  const met = required.find((rule) => places.some((place) => isWithin(rule.value, place)));
  if (met && (remote || required.length > 1 || isCity(met, places))) return told(met, 'met', 1, own);
  // "the Midlands": whoever lives elsewhere in that country may or may not be near enough
  const open = required.find((rule) => places.some((place) => isWithin(rule.value, place) === null));
  if (open && !met) return { verdict: 'unknown', share: 0, say: ['reason_location_unknown'], ...claimOf(open), profile: own };
  if (required.length > 0 && !met) return told(required[0]!, willRelocate ? 'partly' : 'unmet', willRelocate ? 0.6 : 0, own);
  if (remote && required.length === 0)
    return { verdict: 'met', share: 1, say: ['reason_location_remote'], ...claimOf(facts.workMode!), profile: own };

  const here = posting.jobLocation.find((line) => places.some(({ city }) => city !== null && hasWord(line, city)));
  const about = [{ field: 'jobLocation', value: short(posting.jobLocation[0] ?? posting.country ?? '') }];
  if (here)
    return {
      verdict: 'met',
      share: 1,
      say: ['reason_location_met', short(here)],
      about: [{ field: 'jobLocation', value: here }],
      profile: own,
    };
  if (posting.jobLocation.length === 0 && posting.country === null)
    return { verdict: 'unknown', share: 0, say: ['reason_location_unknown'] };
  const sameCountry = posting.country !== null && places.some(({ country }) => country === posting.country);
  const cityKnown = places.some(({ city }) => city !== null) && posting.jobLocation.length > 0;
  const quote = about[0]!.value;
  if (sameCountry && !cityKnown) return { verdict: 'met', share: 1, say: ['reason_location_met', quote], about, profile: own };
  if (posting.country === null) return { verdict: 'unknown', share: 0, say: ['reason_location_unknown'], about };
  if (sameCountry || willRelocate)
    return { verdict: 'partly', share: willRelocate ? 0.7 : 0.4, say: ['reason_location_partly', quote], about, profile: own };
  return { verdict: 'unmet', share: 0, say: ['reason_location_unmet', quote], about, profile: own };
}

function told(rule: Eligibility, verdict: 'met' | 'partly' | 'unmet', share: number, profile: string[]): Judgement {
  const quote = short(rule.evidence[0]?.quote ?? rule.about?.[0]?.value ?? rule.value);
  return { verdict, share, say: [`reason_location_${verdict}`, quote], ...claimOf(rule), profile };
}

const claimOf = ({ evidence, about }: Pick<Eligibility, 'evidence' | 'about'>) => ({ evidence, ...(about && { about }) });
const nameOf = ({ city, region, country }: Place): string => [city, region, country].filter(Boolean).join(', ');

const isCity = (rule: Eligibility, places: readonly Place[]): boolean =>
  places.some(({ city }) => city === null || hasWord(rule.value, city)) || !/^[A-Z]{2}/u.test(rule.value);
