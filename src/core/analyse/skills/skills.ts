import { type About, OF_READER } from '../../posting/claim.ts';
import type { Span } from '../../posting/evidence.ts';
import type { Skill } from '../../posting/facts.ts';
import type { Section, SectionKind } from '../../posting/section.ts';
import { fold, lowerOf } from '../fold.ts';
import { importanceAt } from '../importance.ts';
import type { Read } from '../reading.ts';
import { askedFor } from './asked.ts';
import type { Scene } from './neighbours.ts';
import { isStory } from './setting.ts';
import { judged } from './signs.ts';
import { tokensOf } from './tokens.ts';
import { addItem, dictionary, emptyTrie, idOf, isSkill, type Match, matchesIn, slug } from './trie.ts';

const MOST_SPANS = 12;
const NOT_ASKED: ReadonlySet<SectionKind> = new Set(['benefits', 'legal', 'notice', 'compensation']);
/** Where a sentence that sounds like a demand is none. */
const SILENT: ReadonlySet<SectionKind> = new Set([...NOT_ASKED, 'company']);
const LONG_FIELD = 120; // a field longer than this is quoted in part
const TECHNICAL_SECTION = 4;
/** A title stands among so many lines. */
const TOP = 6;
/** What a sentence among the duties asks for weighs less than a wish in so many words: "be our expert in Go", "Go is a plus". */
const RANK = { required: 3, preferred: 2, asked: 1, mentioned: 0 } as const;
type Standing = keyof typeof RANK;
const bySentence = (kind: SectionKind | undefined): Standing => (kind === 'responsibilities' ? 'asked' : 'required');
const shownAs = (standing: Standing): Skill['importance'] => (standing === 'asked' ? 'required' : standing);

const MOST_TERMS = 200;
const SHORTEST_TERM = 3;

/** Of a reader's skills those that the dictionary does not have. */
export function ownTermsIn(names: readonly string[]): string[] {
  const own = names.slice(0, MOST_TERMS).filter((name) => name.trim().length >= SHORTEST_TERM && !isKnown(name));
  return [...new Set(own.map((name) => name.trim()))];
}

function isKnown(written: string): boolean {
  const lower = lowerOf(fold(written.trim()).text);
  const tokens = tokensOf(lower);
  return matchesIn(lower, tokens, dictionary()).some(
    ({ form, first, last }) => isSkill(form) && first === 0 && last === tokens.starts.length - 1,
  );
}

/** A skill named in a plain text; offsets into that text. */
export type NamedSkill = {
  readonly id: string;
  readonly name: string;
  readonly places: readonly { readonly start: number; readonly end: number }[];
};

/** Skills the posting asks for or mentions, in the order of the text, each once. `extraTerms`: words of the user's own to look for as well. */
export function findSkills(subject: Read, extraTerms: readonly string[] = []): Skill[] {
  const found = new Map<string, { name: string; standing: Standing; evidence: Span[]; about: About[] }>();
  const { title, structured, hiringOrganization } = subject.posting;
  const employer = hiringOrganization && slug(hiringOrganization);
  const note = ({ form }: Match, standing: Standing) => {
    const id = idOf(form);
    // "Oracle Corporation" is the house, not what it asks for
    if (standing === 'mentioned' && (id === employer || employer?.startsWith(`${id}-`))) return null;
    let known = found.get(id);
    if (!known) {
      known = { name: form.skill.name, standing, evidence: [], about: [] };
      found.set(id, known);
    }
    if (form.group === 'own' && known.about.length === 0) known.about.push({ field: OF_READER, value: form.written });
    if (RANK[standing] > RANK[known.standing]) known.standing = standing;
    return known;
  };
  const asks = (start: number) => importanceAt(subject, start, start + 1) !== 'mentioned';
  const wishes = (start: number) => importanceAt(subject, start, start + 1) === 'preferred';
  const { matches, asked } = matchesOf(subject.text, subject.lower, { asks, wishes }, extraTerms);
  const perks = sectionsWithoutSkills(subject, matches);
  // what the title names is read from the title
  const heading =
    title === null ? undefined : subject.lines.slice(0, TOP).find(({ start, end }) => subject.text.slice(start, end).trim() === title);
  for (const match of matches) {
    if (perks.some(({ start, end }) => match.start >= start && match.start < end)) continue;
    const kind = subject.sections.find(({ start, end }) => match.start >= start && match.start < end)?.kind;
    const said = importanceAt(subject, match.start, match.end);
    const standing = said === 'mentioned' && asked.has(match) && !(kind && SILENT.has(kind)) ? bySentence(kind) : said;
    if (isStory(match, shownAs(standing), kind, subject)) continue;
    if (standing === 'mentioned' && heading && match.start >= heading.start && match.end <= heading.end) continue;
    const skill = note(match, standing);
    if (skill && skill.evidence.length < MOST_SPANS) skill.evidence.push(subject.span(match.start, match.end));
  }
  const fields = [...(title ? [{ field: 'title', value: title }] : []), ...structured.skills.map((value) => ({ field: 'skills', value }))];
  for (const about of fields) {
    const { text } = fold(about.value);
    for (const match of matchesOf(text, lowerOf(text), ASKED, extraTerms).matches) {
      const skill = note(match, 'required');
      const value = about.value.length > LONG_FIELD ? text.slice(match.start, match.end) : about.value;
      if (skill && skill.about.length < MOST_SPANS && skill.about.at(-1)?.value !== value) skill.about.push({ field: about.field, value });
    }
  }
  return [...found].map(([id, { name, standing, evidence, about }]) => ({
    id,
    name,
    importance: shownAs(standing),
    evidence,
    ...(about.length > 0 && { about }),
  }));
}

/** Skills in a plain text such as a résumé: no posting, no importance. */
export function findSkillsIn(text: string, extraTerms: readonly string[] = []): NamedSkill[] {
  const folded = fold(text);
  const found = new Map<string, { id: string; name: string; places: { start: number; end: number }[] }>();
  for (const { form, start, end } of matchesOf(folded.text, lowerOf(folded.text), ASKED, extraTerms).matches) {
    const id = idOf(form);
    const skill = found.get(id) ?? { id, name: form.skill.name, places: [] };
    if (skill.places.length < MOST_SPANS) skill.places.push({ start: folded.startOf(start), end: folded.endOf(end) });
    found.set(id, skill);
  }
  return [...found.values()];
}

/** The dictionary's skill for a name as a person writes it ("K8s", "питон", "rest api"); its own words where the dictionary has none. */
export function skillNamed(written: string): { readonly id: string; readonly name: string } {
  const name = written.trim();
  const lower = lowerOf(fold(name).text);
  const tokens = tokensOf(lower);
  const whole = matchesIn(lower, tokens, dictionary()).find(({ first, last }) => first === 0 && last === tokens.starts.length - 1);
  return whole && isSkill(whole.form) ? { id: idOf(whole.form), name: whole.form.skill.name } : { id: slug(name), name };
}

/** What stands in a field or a résumé counts in full. */
const ASKED = { asks: () => true, wishes: () => false };

type Found = { readonly matches: readonly Match[]; readonly asked: ReadonlySet<Match> };

function matchesOf(text: string, lower: string, place: Pick<Scene, 'asks' | 'wishes'>, extraTerms: readonly string[]): Found {
  const tokens = tokensOf(lower);
  const scene = { ...place, text, lower, tokens, matches: outsideAddresses(lower, matchesIn(lower, tokens, dictionary())) };
  const matches = judged(scene);
  const asked = askedFor(scene, matches);
  if (extraTerms.length === 0) return { matches, asked };
  const own = emptyTrie();
  for (const term of extraTerms) if (term.trim()) addItem(own, 'own', [term.trim()]);
  const taken = new Set(matches.map(({ start }) => start));
  const extra = matchesIn(lower, tokens, own).filter(({ start }) => !taken.has(start));
  return { matches: [...matches, ...extra].sort((a, b) => a.start - b.start), asked };
}

/** Perks, pay, law and notices ask for nothing. One that names several technologies is no such section, whatever it was taken for. */
function sectionsWithoutSkills({ sections }: Read, matches: readonly Match[]): readonly Section[] {
  return sections.filter(({ kind, start, end }) => {
    if (!NOT_ASKED.has(kind)) return false;
    const technologies = new Set(
      matches.filter(({ form, start: at }) => form.group === 'tech' && at >= start && at < end).map(({ form }) => form.skill),
    );
    return technologies.size < TECHNICAL_SECTION;
  });
}

/** Without what stands inside a link or an address: "https://example.com/python.html". */
function outsideAddresses(lower: string, matches: Match[]): Match[] {
  const ranges: (readonly [number, number])[] = [];
  for (const mark of ['://', 'www.', '@']) {
    for (let at = lower.indexOf(mark), to = 0; at >= 0; at = lower.indexOf(mark, Math.max(to, at + 1))) {
      let from = at;
      to = at + mark.length;
      while (from > 0 && !isGap(lower, from - 1)) from -= 1;
      while (to < lower.length && !isGap(lower, to)) to += 1;
      if (to > at + mark.length) ranges.push([from, to]);
    }
  }
  if (ranges.length === 0) return matches;
  ranges.sort(([a], [b]) => a - b);
  // both stand in the order of the text
  let [next, reached] = [0, 0];
  return matches.filter(({ start }) => {
    for (; next < ranges.length && ranges[next]![0] <= start; next += 1) reached = Math.max(reached, ranges[next]![1]);
    return start >= reached;
  });
}

function isGap(lower: string, at: number): boolean {
  return ' \n\t<>()[]"'.includes(lower[at]!);
}
