import type { Analysis } from '../analyse/analyse.ts';
import type { Claim } from '../posting/claim.ts';
import { type Span, spanOf } from '../posting/evidence.ts';
import type { Profile } from './profile.ts';
import { CRITERIA, type Criterion, type Reason, short } from './reason.ts';

export type Broken = Claim & { readonly words: string };

/**
 * A person's conditions that the posting breaks. An entry of `profile.dealbreakers` is the name of a criterion, broken when that is unmet, or
 * words of their own, broken when the posting says them. Blocked companies always are conditions.
 */
export function findBroken({ posting }: Analysis, profile: Profile, reasons: readonly Reason[]): Broken[] {
  const broken: Broken[] = [];
  const company = posting.hiringOrganization;
  const agency = posting.agency;
  for (const name of [company, agency]) {
    if (name !== null && profile.blockedCompanies.some((blocked) => sameCompany(blocked, name))) {
      broken.push({ words: name, evidence: firstOf(posting.text, name), about: [{ field: 'hiringOrganization', value: name }] });
    }
  }
  for (const entry of profile.dealbreakers) {
    if ((CRITERIA as readonly string[]).includes(entry)) {
      const reason = reasons.find(({ criterion }) => criterion === (entry as Criterion));
      if (!reason || !breaks(reason)) continue;
      const words = short(reason.evidence[0]?.quote ?? reason.about?.[0]?.value ?? reason.text);
      broken.push({ words, evidence: reason.evidence, about: reason.about ?? [{ field: 'profile', value: entry }] });
    } else {
      const evidence = firstOf(posting.text, entry.trim());
      if (evidence[0]) broken.push({ words: short(evidence[0].quote), evidence });
    }
  }
  return broken.filter(({ words }, i) => broken.findIndex((other) => other.words === words) === i);
}

/** One office day too many is too many; pay that may reach the floor may reach it. */
const breaks = ({ criterion, verdict }: Reason): boolean => verdict === 'unmet' || (criterion === 'workMode' && verdict === 'partly');

const plain = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[,.]|(?<!\p{L})(?:inc|llc|ltd|gmbh|ag|corp|corporation|co|company|ооо|оао|зао|пао|ао)(?!\p{L})|["«»“”']/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
/** Whether a name is the one that was blocked. */
export const sameCompany = (blocked: string, name: string): boolean => plain(blocked) !== '' && plain(blocked) === plain(name);

/** The first place where the text has these words, as whole words, in any case. */
function firstOf(text: string, words: string): Span[] {
  if (words.length < 2) return [];
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return [];
  for (let at = lower.indexOf(words.toLowerCase()); at >= 0; at = lower.indexOf(words.toLowerCase(), at + 1)) {
    const end = at + words.length;
    if (!/[\p{L}\p{N}]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[end] ?? ' ')) return [spanOf(text, at, end)];
  }
  return [];
}
