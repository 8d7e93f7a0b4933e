import type { Skill } from '../../posting/facts.ts';
import type { SectionKind } from '../../posting/section.ts';
import { everyPhrase, everyWord, isOfAny } from '../languages/every.ts';
import { anyOf } from '../words/any-of.ts';
import { inShortItem } from './surroundings.ts';
import type { Match } from './trie.ts';

/** Whole fields of work: in a sentence of the house's story they tell what it does ("we make security simple"), not what one should know. */
const FIELDS = new Set(
  `security;cybersecurity;information security;security operations;AI;machine learning;big data;blockchain;automation;SaaS;SRE;DevOps;cloud computing;cloud;
   software engineering;software development;software architecture;UI;UX;compliance;negotiation;product lifecycle management;leadership;process mining;
   digital transformation;financial services;fintech;e-commerce;customer service;consulting;monitoring;data governance;robotics`
    .split(';')
    .map((name) => name.trim().toLowerCase()),
);
const STORY: ReadonlySet<SectionKind> = new Set(['summary', 'other']);
/** After a technology these name a part of the house or a trade: "our React team", "the SaaS industry". Who is looked for is no such thing: "a Go developer". */
const isBearer = isOfAny(({ skills }) => skills.bearers);
const UMBRELLAS = [...everyWord(({ skills }) => skills.umbrellas)];
const EXAMPLES = anyOf(
  everyPhrase(({ skills }) => skills.examples),
  'in front',
);

/** "Programming languages such as Python": the examples are asked for, not the word that gathers them. */
function gathers({ start, end }: Match, lower: string): boolean {
  return UMBRELLAS.some((word) => lower.slice(start, end).endsWith(word)) && leadsToExamples(lower, end);
}

function leadsToExamples(lower: string, end: number): boolean {
  const rest = lower.slice(end, end + 20).replace(/^[\s,]{1,2}/u, '');
  return rest.startsWith('(') || rest.startsWith(':') || EXAMPLES.test(rest);
}

/** Is the name only the house's story where it stands? What is asked for or wished never is. */
export function isStory(
  match: Match,
  importance: Skill['importance'],
  kind: SectionKind | undefined,
  { text, lower }: { readonly text: string; readonly lower: string },
): boolean {
  const { form, start, end } = match;
  if (gathers(match, lower)) return true;
  if (importance !== 'mentioned') return false;
  if (kind === 'company') return true;
  if (isBearer(/^[\s-]{1,2}(\p{L}{1,16})/u.exec(lower.slice(end, end + 18))?.[1] ?? '')) return true;
  // a trade outside of what is asked for is the house's own: "for the oil and gas industry"
  if (kind === undefined || !STORY.has(kind)) return false;
  return (form.group === 'trade' || FIELDS.has(form.skill.name.toLowerCase())) && !inShortItem(text, start, end);
}
