import type { Analysis } from '../analyse/analyse.ts';
import type { Match } from '../match/match.ts';
import type { Skill } from '../posting/facts.ts';

/** Subjects of study: beside a degree they are its field, and the degree has said it. */
const SUBJECTS = new Set([
  'computer science',
  'mathematics',
  'statistics',
  'physics',
  'chemistry',
  'biology',
  'economics',
  'engineering',
  'electrical engineering',
  'electronic engineering',
  'mechanical engineering',
  'civil engineering',
  'information technology',
  'operations research',
  'software engineering',
  'finance',
  'accounting',
]);

/** Required skills as a reader would list them; with a profile, what of them it names and what it lacks. */
export function mustsIn({ facts, posting }: Analysis, match: Match | null) {
  const degreeLines = facts.education.flatMap(({ evidence }) => evidence.map(({ start }) => lineAt(posting.text, start)));
  const isField = ({ name, evidence }: Skill) =>
    SUBJECTS.has(name.toLowerCase()) &&
    evidence.length > 0 &&
    evidence.every(({ start }) => degreeLines.includes(lineAt(posting.text, start)));
  // a licence is a condition and stands there
  const isCondition = ({ evidence }: Skill) =>
    evidence.length > 0 &&
    evidence.every((span) =>
      facts.eligibility.some((claim) => claim.evidence.some((other) => span.start < other.end && other.start < span.end)),
    );
  const all = facts.skills.filter((skill) => skill.importance === 'required' && !isField(skill) && !isCondition(skill));
  const missing = all.filter(({ name }) => match?.missingSkills.includes(name));
  const met = match ? all.filter(({ name }) => match.knownSkills.includes(name)) : [];
  return { all: [...missing, ...all.filter((skill) => !missing.includes(skill))], missing, met };
}

/** Where the line of this place begins. */
function lineAt(text: string, start: number): number {
  return text.lastIndexOf('\n', start - 1) + 1;
}
