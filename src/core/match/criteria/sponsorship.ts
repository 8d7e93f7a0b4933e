import type { Eligibility } from '../../posting/facts.ts';
import type { Candidate } from '../candidate.ts';
import { type Judgement, short } from '../reason.ts';
import type { Sought } from '../sought.ts';

/** What the posting says of visas and of the right to work, where this person would need them. */
export function judgeSponsorship({ analysis }: Sought, { profile }: Candidate): Judgement {
  const { needsSponsorshipIn, authorizedIn } = profile;
  if (needsSponsorshipIn.length === 0 && authorizedIn.length === 0) {
    return { verdict: 'unknown', share: 0, say: ['reason_sponsorship_unset'] };
  }
  const { eligibility } = analysis.facts;
  const permit = eligibility.find(({ kind, verdict }) => (kind === 'authorization' || kind === 'citizenship') && verdict === 'required');
  const visa = eligibility.find(({ kind, verdict }) => kind === 'sponsorship' && (verdict === 'offered' || verdict === 'refused'));
  const country = countryOf(permit) ?? countryOf(visa) ?? analysis.posting.country;
  const may = country !== null && authorizedIn.includes(country);
  const needs =
    country !== null ? needsSponsorshipIn.includes(country) || (!may && authorizedIn.length > 0) : needsSponsorshipIn.length > 0;
  const judged = (stated: Eligibility, key: Parameters<typeof build>[1], met: boolean) =>
    build(stated, key, met, met ? authorizedIn : needsSponsorshipIn);
  if (visa && needs)
    return judged(visa, visa.verdict === 'offered' ? 'reason_sponsorship_met' : 'reason_sponsorship_unmet', visa.verdict === 'offered');
  if (permit && may) return judged(permit, 'reason_sponsorship_authorized', true);
  if (permit && needs) return judged(permit, 'reason_sponsorship_unauthorized', false);
  if (visa && may) return judged(visa, 'reason_sponsorship_authorized', true);
  return { verdict: 'unknown', share: 0, say: ['reason_sponsorship_unstated'] };
}

function build(
  stated: Eligibility,
  key: `reason_sponsorship_${'met' | 'unmet' | 'authorized' | 'unauthorized'}`,
  met: boolean,
  profile: readonly string[],
): Judgement {
  return {
    verdict: met ? 'met' : 'unmet',
    share: met ? 1 : 0,
    say: [key, short(stated.evidence[0]?.quote ?? stated.about?.[0]?.value ?? stated.value)],
    evidence: stated.evidence,
    ...(stated.about && { about: stated.about }),
    profile: [...profile],
  };
}

const countryOf = (stated: Eligibility | undefined): string | null => (stated && /^[A-Z]{2}$/u.test(stated.value) ? stated.value : null);
