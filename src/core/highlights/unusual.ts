import { type Reading, read } from '../analyse/reading.ts';
import type { Span } from '../posting/evidence.ts';
import type { Posting } from '../posting/posting.ts';
import { clauseAround } from './clause.ts';

/** Terms that not every job has, the gravest first. Words in lower case, ё as е, in any language; a new one is a word in a line. */
const TERMS = {
  non_compete: `non-compete|noncompete|non compete|неконкурен|конкурентн оговорк|wettbewerbsverbot|non-concurrence|no competencia|não concorrência|
    non concorrenza|concurrentiebeding|zakaz konkurencji|zákaz konkurence|конкурентне застереження|竞业限制`,
  unpaid: `unpaid trial|unpaid training|unpaid internship|unpaid position|unpaid role|is unpaid|trial shift unpaid|неоплачиваем|без оплаты|unbezahlt|unvergütet|
    non rémunéré|no remunerad|não remunerad|non retribuit|onbetaald|niepłatn|bezpłatny staż|neplacen|неоплачуван|无薪`,
  commission_only: `commission only|commission-only|100% commission|100 % commission|straight commission|только процент|без оклада|nur provision|rein provision|
    commission uniquement|solo comisión|sólo comisión|somente comissão|apenas comissão`,
  on_call: `on-call|on call|pager duty|out-of-hours|дежурств|rufbereitschaft|bereitschaftsdienst|astreinte|guardias|sobreaviso|reperibilità|bereikbaarheidsdienst|
    dyżury|dyżurów|pohotovost|чергуван|随叫随到`,
  overtime: `mandatory overtime|unpaid overtime|overtime required|overtime as needed|ненормированн|сверхурочн|переработк|überstunden|heures supplémentaires|horas extra|horas extras|
    nadgodzin|přesčas|понаднормов|加班|996`,
  probation: `probation|trial period|испытательн|probezeit|période d'essai|periodo de prueba|período de prueba|período de experiência|periodo di prova|proeftijd|
    okres próbny|zkušební dob|випробувальн|试用期`,
  travel: `% travel|travel required|travel up to|willingness to travel|willing to travel|ability to travel|able to travel|overnight travel|international travel|командировк|
    разъездн|reisebereitschaft|dienstreisen|déplacements|disponibilidad para viajar|disponibilidade para viagens|trasferte|reisbereid|delegacj|služební cesty|відряджен|出差`,
} as const;
export type Unusual = { readonly id: keyof typeof TERMS; readonly span: Span };

const LISTS = Object.entries(TERMS).map(([id, words]) => [id as Unusual['id'], words.split('|').map((word) => word.trim())] as const);
const DENIED =
  /(?:\bno|\bnot|\bnever|\bwithout|\bnon|\bzero|без|нет|не|kein|keine|keinerlei|ohne|sans|pas de|sin|sem|senza|geen|zonder|bez|žádn\p{L}{1,3}|无|不) {0,2}[\p{L}-]{0,12} ?$/u;
/** Clauses that speak of something else: paid travel is a perk, a probation officer works with offenders, a helpline takes calls. */
const OTHERWISE: { readonly [I in Unusual['id']]?: RegExp } = {
  travel: /allowance|insurance|discount|agency|agencies|industry|card|проездн/u,
  probation: /probationer|probation (?:officer|service|department)|parole/u,
  on_call: /on call (?:with|center|centre)|on call volume/u,
};

/** Unusual terms, one of a kind, each with the clause that states it. */
export function findUnusual(posting: Posting): Unusual[] {
  const reading = read(posting);
  return LISTS.flatMap(([id, words]) => {
    for (const word of words) {
      const span = stated(reading, id, word);
      if (span) return [{ id, span }];
    }
    return [];
  });
}

function stated({ lower, text, span }: Reading, id: Unusual['id'], word: string): Span | null {
  for (let at = lower.indexOf(word), tries = 0; at >= 0 && tries < 5; at = lower.indexOf(word, at + 1), tries += 1) {
    if (/[\p{L}\p{N}]/u.test(lower[at - 1] ?? ' ') && /[\p{L}\p{N}]/u.test(word[0]!)) continue;
    if (DENIED.test(lower.slice(Math.max(0, at - 24), at))) continue;
    const { start, end } = clauseAround(text, at, at + word.length);
    if (OTHERWISE[id]?.test(lower.slice(start, end))) continue;
    return span(start, end);
  }
  return null;
}
