import { lowerOf } from '../analyse/fold.ts';
import { type Span, spanOf } from '../posting/evidence.ts';
import type { Posting } from '../posting/posting.ts';
import { clauseAround, isGlued } from './clause.ts';

/** Terms that not every job has, the gravest first: beginnings of words or phrases, lower case, any language. A new one is a word in a line. */
const TERMS = {
  non_compete: `non-compete|noncompete|non compete|неконкурен|конкурентная оговорка|wettbewerbsverbot|non-concurrence|no competencia|não concorrência|
    non concorrenza|concurrentiebeding|zakaz konkurencji|zákaz konkurence|конкурентне застереження|竞业限制`,
  unpaid: `unpaid trial|unpaid training|unpaid internship|unpaid position|unpaid role|trial shift unpaid|неоплачиваем|без оплаты|unbezahlt|unvergütet|
    non rémunéré|no remunerad|não remunerad|non retribuit|onbetaald|niepłatn|bezpłatny staż|neplacen|неоплачуван|无薪`,
  commission_only: `commission only|commission-only|100% commission|100 % commission|straight commission|только процент|без оклада|nur provision|rein provision|
    commission uniquement|solo comisión|sólo comisión|somente comissão|apenas comissão`,
  limited: `fixed-term|fixed term|maternity cover|maternity leave cover|cover maternity leave|temporary contract|temporary position|temporary role|seasonal contract|seasonal position|
    month contract|month ftc|-month contract|for one year in the first instance|in the first instance|cover a secondment|срочный трудов|срочный договор|временная работа|на время декрет|
    на период декрет|befristet|elternzeitvertretung|cdd |durée déterminée|contrat saisonnier|contrato temporal|contrato por obra|tiempo determinado|plazo fijo|prazo determinado|
    contrato temporário|tempo determinato|contratto stagionale|jaarcontract|tijdelijk contract|bepaalde tijd|czas określony|na zastępstwo|dobu určitou|строковий договір|
    строковий трудовий|тимчасова робота|固定期限|短期合同`,
  exclusive: `second job|second employment|outside employment|secondary employment|moonlighting|вторая работа|второй работы|другой работы по совместительству|nebentätigkeit|
    clause d'exclusivité|dedicación exclusiva|cláusula de exclusividad|dedicação exclusiva|clausola di esclusiva|nevenfuncties|zakaz dodatkowego zatrudnienia|другої роботи|禁止兼职|不得兼职`,
  own_equipment: `bring your own|your own laptop|own laptop|your own computer|your own machine|own hand tools|your own tools|own tools|own vehicle|own car|own transport|свой ноутбук|
    свой компьютер|своего ноутбука|личный автомобиль|личного автомобиля|свой автомобиль|на своем авто|на личном авто|eigener pkw|eigenes fahrzeug|eigener laptop|eigenes werkzeug|
    véhicule personnel|véhicule indispensable|votre propre ordinateur|vehículo propio|coche propio|ordenador propio|computadora propia|carro próprio|veículo próprio|computador próprio|
    auto propria|automunit|mezzo proprio|eigen auto|eigen laptop|własny samochód|własnym samochodem|własny sprzęt|vlastní auto|vlastní notebook|власний автомобіль|власне авто|
    власний ноутбук|自备电脑|自带电脑|自备车`,
  on_call: `on-call|on call|pager duty|out-of-hours|дежурств|rufbereitschaft|bereitschaftsdienst|astreinte|guardias|sobreaviso|reperibilità|bereikbaarheidsdienst|
    dyżury|dyżurów|pohotovost|чергуван|随叫随到`,
  overtime: `mandatory overtime|unpaid overtime|overtime required|overtime as needed|ненормированн|сверхурочн|переработк|überstunden|heures supplémentaires|horas extra|
    nadgodzin|přesčas|понаднормов|加班`,
  travel: `% travel|travel required|travel up to|willingness to travel|willing to travel|ability to travel|able to travel|overnight travel|international travel|командировк|
    разъездн|reisebereitschaft|dienstreisen|déplacements|disponibilidad para viajar|disponibilidade para viagens|trasferte|reisbereid|delegacj|služební cesty|відряджен|出差`,
  screening: `drug test|drug screen|background check|background screening|credit check|polygraph|pre-employment screening|criminal record check|enhanced dbs|no dui|clean driving record|
    clean record|проверка сб|службой безопасности|служба безопасности провер|полиграф|führungszeugnis|casier judiciaire|antecedentes penales|antidoping|antecedentes criminais|
    certificato penale|verklaring omtrent|niekaralno|trestního rejstříku|про несудим|无犯罪记录`,
  probation: `probation|trial period|испытательн|probezeit|période d'essai|periodo de prueba|período de prueba|período de experiência|periodo di prova|proeftijd|
    okres próbny|zkušební dob|випробувальн|试用期`,
  at_will: `employment is at will|employment at will|at-will employment|at will employment|is at-will`,
} as const;
export type Unusual = { readonly id: keyof typeof TERMS; readonly span: Span };

type Term = { readonly id: Unusual['id']; readonly words: string };
const LIST: readonly Term[] = Object.entries(TERMS).flatMap(([id, lines]) =>
  lines.split('|').map((words) => ({ id: id as Unusual['id'], words: words.trim() })),
);
const IDS = Object.keys(TERMS) as Unusual['id'][];
/** Signs of a term that are looked up; the shorter ones are Han. */
const SHORTEST = 3;
/** Terms by a small number made of their first three signs. */
const BY_START = new Map<number, Term[]>();
for (const term of LIST) {
  if (term.words.length < SHORTEST) continue;
  const key = startOf(term.words, 0);
  BY_START.set(key, [...(BY_START.get(key) ?? []), term]);
}
/** Whether a term may begin so, by the last bits of its number: most words end here. */
const MAY_START = new Uint8Array(1 << 12);
for (const key of BY_START.keys()) MAY_START[key & (MAY_START.length - 1)] = 1;
/** Units of text that a term begins with: letters, digits and the percent sign. */
const FIRST = new Uint8Array(0x10000);
for (const { words } of LIST) FIRST[words.charCodeAt(0)] = 1;
const UNSPACED = LIST.filter(({ words }) => /\p{Script=Han}/u.test(words));

const DENIED =
  /(?:\bno|\bnot|\bnever|\bwithout|\bnon|\bzero|без|нет|не|kein|keine|keinerlei|ohne|sans|pas de|sin|sem|senza|geen|zonder|bez|žádn\p{L}{1,3}|无|不) {0,2}[\p{L}-]{0,12} ?$/u;
/** Clauses that speak of something else: paid travel is a perk, a probation officer works with offenders, a helpline takes calls. */
const OTHERWISE: { readonly [I in Unusual['id']]?: RegExp } = {
  travel: /allowance|insurance|discount|agency|agencies|industry|card|проездн/u,
  own_equipment:
    /ideas?\b|lunch|your own (?:dog|style|self|experience)|personality|perspective|allowance|budget|амортизац|не обязател|plus|преимущ/u,
  limited: /experience|not (?:a )?fixed|опыт/u,
  screening: /background check(?:s|ing)? (?:software|company|platform|industry)|polygraph(?:er|y)/u,
  overtime: /нефт|сырь|отход|компенсац|доплат/u,
  probation: /probationer|probation (?:officer|service|department)|parole/u,
  on_call: /on call (?:with|center|centre)|on call volume/u,
};

/** "No second job": the no is what is said. */
const BY_A_NO: ReadonlySet<Unusual['id']> = new Set(['exclusive']);

/** Unusual terms, one of a kind, each with the clause that states it. Looks every word up once. */
export function findUnusual({ text }: Posting): Unusual[] {
  const lower = lowerOf(text).replaceAll('’', "'");
  const found = new Map<Unusual['id'], Span>();
  const note = ({ id, words }: Term, at: number) => {
    if (found.has(id) || (!BY_A_NO.has(id) && DENIED.test(lower.slice(Math.max(0, at - 24), at)))) return;
    const { start, end } = clauseAround(text, at, at + words.length);
    if (!OTHERWISE[id]?.test(lower.slice(start, end))) found.set(id, spanOf(text, start, end));
  };
  for (let i = 0, before = 0x20, last = lower.length - SHORTEST; i <= last; i += 1) {
    const unit = lower.charCodeAt(i);
    if (FIRST[unit] === 1 && (unit === PERCENT || !isWord(before) || (text.charCodeAt(i) !== unit && isGlued(text, i)))) {
      const start = startOf(lower, i);
      const terms = MAY_START[start & (MAY_START.length - 1)] === 1 && BY_START.get(start);
      if (terms) for (const term of terms) if (lower.startsWith(term.words, i)) note(term, i);
    }
    before = unit;
  }
  for (const term of UNSPACED) {
    const at = lower.indexOf(term.words);
    if (at >= 0) note(term, at);
  }
  // one sentence is quoted once, for the gravest of what it says
  const kept: Unusual[] = [];
  for (const id of IDS) {
    const span = found.get(id);
    if (span && !kept.some(({ span: other }) => span.start < other.end && other.start < span.end)) kept.push({ id, span });
  }
  return kept;
}

function startOf(text: string, at: number): number {
  return (text.charCodeAt(at) << 10) ^ (text.charCodeAt(at + 1) << 5) ^ text.charCodeAt(at + 2);
}

const PERCENT = 0x25; // "50% travel"

/** Letters and digits; what is not ASCII is a letter unless it is punctuation. */
function isWord(unit: number): boolean {
  if (unit < 0x80) return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
  return unit >= 0xc0 && !(unit >= 0x2000 && unit <= 0x206f) && !(unit >= 0x3000 && unit <= 0x303f);
}
