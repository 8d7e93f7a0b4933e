import type { Skill } from '../../posting/facts.ts';
import type { SectionKind } from '../../posting/section.ts';
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
const BEARER =
  /^[\s-]{1,2}(?:teams?|squads?|departments?|division|practice|group|community|organi[sz]ations?|compan(?:y|ies)|startups?|providers?|vendors?|partners?|industr(?:y|ies)|sectors?|market|abteilung|команд|отдел|équipe|equipo|equipe)/u;

const UMBRELLA = /(?:languages|sprachen|языки|языков|langages|lenguajes|linguagens)$/u;
const EXAMPLES =
  /^[\s,]{0,2}(?:such as|like|e\.g|i\.e|including|incl|especially|\(|:|wie|z\.b|типа|например|такие как|comme|tels que|como)/u;

/** "Programming languages such as Python": the examples are asked for, not the word that gathers them. */
function gathers({ start, end }: Match, lower: string): boolean {
  return EXAMPLES.test(lower.slice(end, end + 14)) && UMBRELLA.test(lower.slice(start, end));
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
  if (BEARER.test(lower.slice(end, end + 16))) return true;
  // a trade outside of what is asked for is the house's own: "for the oil and gas industry"
  if (kind === undefined || !STORY.has(kind)) return false;
  return (form.group === 'trade' || FIELDS.has(form.skill.name.toLowerCase())) && !inShortItem(text, start, end);
}
