import type { Span } from '../../posting/evidence.ts';
import type { Skill } from '../../posting/facts.ts';
import type { Candidate } from '../candidate.ts';
import type { Judgement } from '../reason.ts';
import { lexiconOf } from '../similarity/lexicon.ts';
import { stem } from '../similarity/stem.ts';
import type { Sought } from '../sought.ts';

/** A mentioned skill weighs less than a required one. */
const MENTIONED = 0.5;
/** What each wished-for skill adds, and all of them at most. Wishes never enter the denominator: one more cannot lower a score. */
const BONUS = 0.05;
const MOST_BONUS = 0.2;
/** One skill alone is little to judge by; this many make half of the stake. */
const HALF_STAKE = 2;

/** How much of what is asked the person has: a required skill weighs by how rare it is, a mentioned one half of that, a wished-for one only adds. */
export function judgeSkills({ analysis }: Sought, candidate: Candidate): Judgement {
  const { skills } = analysis.facts;
  const asked = skills.filter(({ importance }) => importance !== 'preferred');
  const wished = skills.filter((skill) => skill.importance === 'preferred' && wordFor(skill, candidate) !== null);
  if (!candidate.tellsOfWork || (asked.length === 0 && wished.length === 0)) {
    return { verdict: 'unknown', share: 0, say: ['reason_skills_none'] };
  }
  const bonus = Math.min(MOST_BONUS, BONUS * wished.length);
  if (asked.length === 0) {
    return {
      verdict: 'met',
      share: 1,
      stake: bonus,
      say: ['reason_skills_bonus', names(wished)],
      evidence: firstSpans(wished),
      profile: words(wished, candidate),
    };
  }
  const have = asked.filter((skill) => wordFor(skill, candidate) !== null);
  const missing = asked.filter((skill) => !have.includes(skill));
  const total = sum(asked);
  const share = sum(have) / total + bonus;
  const count = String(asked.length);
  const verdict = missing.length === 0 ? 'met' : share >= 0.25 ? 'partly' : 'unmet';
  return {
    verdict,
    share,
    stake: total / (total + HALF_STAKE),
    say:
      verdict === 'met'
        ? ['reason_skills_met', names(asked)]
        : have.length > 0
          ? ['reason_skills_partly', names(missing), String(have.length), count]
          : ['reason_skills_unmet', names(missing)],
    evidence: firstSpans([...have, ...missing]),
    profile: words([...have, ...wished], candidate),
  };
}

/** Required skills that the profile does not name, as the dictionary writes them. */
export function missingSkills({ analysis }: Sought, candidate: Candidate): string[] {
  const missing = analysis.facts.skills.filter((skill) => skill.importance === 'required' && wordFor(skill, candidate) === null);
  return [...new Set(missing.map(({ name }) => name))];
}

/** The skills, of whatever importance, that the profile does name, as the dictionary writes them. */
export function knownSkills({ analysis }: Sought, candidate: Candidate): string[] {
  const known = analysis.facts.skills.filter((skill) => wordFor(skill, candidate) !== null);
  return [...new Set(known.map(({ name }) => name))];
}

/** The profile's word for a skill; null when it has none. */
function wordFor({ id }: Skill, { skills }: Candidate): string | null {
  return skills.get(id) ?? null;
}

/** Skills that few postings name tell more. */
function weightOf({ name, importance }: Skill): number {
  return rarityOf(name) * (importance === 'mentioned' ? MENTIONED : 1);
}

/** The dictionary's names come again and again. Emptied when full. */
const RARITIES = new Map<string, number>();
const MOST_RARITIES = 10_000;

function rarityOf(name: string): number {
  const known = RARITIES.get(name);
  if (known !== undefined) return known;
  const { idf } = lexiconOf('en');
  const stems = name.split(' ').flatMap((word) => stem(word, 'en') ?? []);
  const rarest = Math.max(0, ...stems.map((found) => idf(found) || 6));
  const rarity = Math.min(1, 0.25 + rarest / 8);
  if (RARITIES.size >= MOST_RARITIES) RARITIES.clear();
  RARITIES.set(name, rarity);
  return rarity;
}

const sum = (skills: readonly Skill[]): number => skills.reduce((total, skill) => total + weightOf(skill), 0);
const names = (skills: readonly Skill[]): string => [...new Set(skills.map(({ name }) => name))].slice(0, 6).join(', ');
const firstSpans = (skills: readonly Skill[]): Span[] => skills.flatMap(({ evidence }) => evidence.slice(0, 1)).slice(0, 8);
const words = (skills: readonly Skill[], candidate: Candidate): string[] =>
  [...new Set(skills.flatMap((skill) => wordFor(skill, candidate) ?? []))].slice(0, 12);
