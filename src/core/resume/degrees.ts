import { type Span, spanOf } from '../posting/evidence.ts';
import type { Degree } from '../posting/facts.ts';

// Words of degrees, by degree; short forms need their capitals and are in FORMS.
const WORDS: readonly (readonly [Degree, RegExp])[] = [
  [
    'doctorate',
    /(?<!\p{L})(?:ph\.? ?d|doctorate|doctor of philosophy|doctoral degree|promotion zum dr|dr\. ?(?:rer|phil|med|ing)\.?(?: nat\.?)?|doktor|кандидат наук|доктор наук|кандидат \p{L}{3,20} наук|аспирантура|doctorat|doctorado|doutorado|dottorato|doktorat|doktorát)(?!\p{L})/giu,
  ],
  [
    'master',
    /(?<!\p{L})(?:master(?:'?s|’s)?(?: degree| of science| of arts|(?= of | in | en ))|masters|mba|m\.? ?b\.? ?a|m\.? ?tech|magister|magistr|магистр\p{L}{0,3}|магистратура|магістр|maîtrise|máster|mestrado|laurea magistrale|laurea specialistica|diplom-?\p{L}{0,4}ingenieur(?:in)?|diplom-?informatiker(?:in)?|diplom-?kauf(?:mann|frau)|diplom-\p{L}{4,20}|diplôme d'ingénieur|staatsexamen|llm|ll\.m|mca|pgdm|pgdbm|специалитет|inżynier magister|mgr|doctorandus|yüksek lisans)(?!\p{L})/giu,
  ],
  [
    'bachelor',
    /(?<!\p{L})(?:bachelor(?:'?s|’s)?(?: degree| of science| of arts| of)?|b\.? ?tech|b\.e\.?|b\.? ?com|b\.? ?sc|bba|bca|llb|ll\.b|graduat(?:e|ion) degree|бакалавр\p{L}{0,2}|бакалавриат|(?<!нченное )высшее(?: образование)?|вища освіта|licence professionnelle|licence(?= (?:en|de|d'|mention))|licenciatura|licenciad[oa]|grado(?= (?:en|de|universitario))|diplomatura|ingenier[oa] técnic[oa]|bacharel(?:ado)?|laurea triennale|laurea(?= in)|inżynier|licencjat|bakalář|бакалавр|lisans)(?!\p{L})/giu,
  ],
  [
    'associate',
    /(?<!\p{L})(?:associate(?:'?s|’s)? degree|foundation degree|среднее профессиональное(?: образование)?|среднее специальное(?: образование)?|средне-специальное|bts|dut|btsa|hnd|ciclo superior|ciclo formativo|técnic[oa] superior|formación profesional|fp ii|grado (?:superior|medio)|curso técnico|(?:abgeschlossene |kaufmännische |technische )?(?:berufs)?ausbildung(?: zum| zur| als)|berufsausbildung|gesellenbrief|meisterbrief|staatlich geprüfte[rn]?|technikum|технікум|önlisans)(?!\p{L})/giu,
  ],
  [
    'hs',
    /(?<!\p{L})(?:high school|secondary school|h\.?s\.?c|g\.?e\.?d|abitur|fachabitur|matura|maturita|a-levels|a levels|leaving certificate|(?:основное |полное )?среднее образование|середня освіта|baccalauréat(?: professionnel| général)?|bac pro|bachillerato|ensino médio|diploma di maturità|vwo|havo)(?!\p{L})/giu,
  ],
];
const FORMS: readonly (readonly [Degree, RegExp])[] = [
  [
    'associate',
    /(?<!\p{L})CAP(?= (?:en|de|d'|cuisine|coiffure|boulang|pâtiss|électr|plomb|maçon|petite enfance|esthé|vente|menuis|mécan|soud))/gu,
  ],
  ['master', /(?<![\p{L}.])(?:M\.? ?Sc\.?|M\.A\.|MA|M\.S\.|MS|M\.? ?Com|M\.E\.?|ME|MEng)(?= in | of |,| - | \p{Lu}|\n)/gu],
  ['bachelor', /(?<![\p{L}.])(?:B\.A\.|BA|B\.S\.|BS|BE|BEng)(?= in | of |,| - | \p{Lu}|\n)/gu],
];
const FIELD = /^(?:'s)?(?: degree)?(?:,|:)?((?: {1,3}[\p{L}&'’-]{1,24}){1,7})/u;
/** Before the field: "in", "of science in", "en", «по». */
const LEADING = new Set(
  'in of en de der des di da em w z по за im für fach degree science arts science(s) образование специальность специалист as a the mention d la le zum zur als'.split(
    ' ',
  ),
);
/** After the field comes where it was studied. */
const PLACE =
  /^(?:at|from|university|college|school|institute|academy|hochschule|universität|université|universidad|universidade|università|институт|университет|техникум|колледж|академия|lycée|école|facultad|escuela|an|fh|tu)$/iu;
const MOST_WORDS = 4;

/** Words that name a degree only where studies are told. */
const STUDIES: readonly (readonly [Degree, RegExp])[] = [
  ['doctorate', /(?<!\p{L})(?:promotion|doctor|doctora|doutor|dottore)(?!\p{L})/giu],
  ['master', /(?<!\p{L})(?:master|masters|специалист|diplom)(?!\p{L})/giu],
  ['bachelor', /(?<!\p{L})(?:licence|laurea|hbo|grado|lisans|bachiller)(?!\p{L})/giu],
  ['associate', /(?<!\p{L})(?:ausbildung|lehre|cap|bep|mbo|fp|техникум|колледж|училище|technikum)(?!\p{L})/giu],
  ['hs', /(?<!\p{L})(?:lise|liceo|lycée|gymnasium|liceum|школа|maturità)(?!\p{L})/giu],
];

type Found = { readonly value: { readonly value: Degree; readonly field: string | null }; readonly evidence: Span };

/** Degrees held, highest first, one of a kind. */
export const findDegrees = (text: string): Found[] => degreesBy([...WORDS, ...FORMS], text);

/** Where a heading says that studies are told, looser words are degrees too, if no others are. */
export function findDegreesOfStudies(text: string): Found[] {
  const found = findDegrees(text);
  return found.length > 0 ? found : degreesBy(STUDIES, text);
}

function degreesBy(patterns: readonly (readonly [Degree, RegExp])[], text: string): Found[] {
  const found = new Map<Degree, Found>();
  const taken: [start: number, end: number][] = [];
  for (const [degree, pattern] of patterns) {
    if (found.has(degree)) continue;
    // "Master of Arts" is no "MA", "grado superior" no "grado"
    const first = [...text.matchAll(pattern)].find(
      ({ index, 0: words }) => !taken.some(([start, end]) => index < end && index + words.length > start),
    );
    if (!first) continue;
    const end = first.index + first[0].length;
    taken.push([first.index, end]);
    const field = fieldAfter(text, end);
    found.set(degree, { value: { value: degree, field: field?.words ?? null }, evidence: spanOf(text, first.index, field?.end ?? end) });
  }
  return RANKS.flatMap((degree) => found.get(degree) ?? []);
}

/** "in Computer Science", "en droit des affaires", ", прикладная информатика": until a comma, a line's end, or where it was studied. */
function fieldAfter(text: string, end: number): { words: string; end: number } | null {
  const found = FIELD.exec(text.slice(end, end + 90));
  if (!found) return null;
  const words = [...found[1]!.matchAll(/\S+/gu)];
  const from = words.findIndex(({ 0: word }) => !LEADING.has(word.toLowerCase()));
  if (from < 0) return null;
  const rest = words.slice(from);
  const at = rest.findIndex(({ 0: word }) => PLACE.test(word));
  const dash = rest.findIndex(({ 0: word }) => /^[-&]+$/u.test(word));
  const kept = rest.slice(0, Math.min(...[at, dash].filter((place) => place >= 0), MOST_WORDS));
  if (kept.length === 0) return null;
  const last = kept.at(-1)!;
  const offset = end + found.index + found[0].length - found[1]!.length;
  return {
    words: kept
      .map(([word]) => word)
      .join(' ')
      .toLowerCase(),
    end: offset + last.index + last[0].length,
  };
}

/** Highest first. */
export const RANKS: readonly Degree[] = ['doctorate', 'master', 'bachelor', 'associate', 'hs'];
