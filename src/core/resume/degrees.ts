import { type Span, spanOf } from '../posting/evidence.ts';
import type { Degree } from '../posting/facts.ts';

// Words of degrees, by degree; short forms need their capitals and are in FORMS.
const WORDS: readonly (readonly [Degree, RegExp])[] = [
  [
    'doctorate',
    /(?<!\p{L})(?:ph\.? ?d|doctorate|doctor of philosophy|doctoral degree|promotion zum dr|doktor|кандидат наук|доктор наук|кандидат \p{L}{3,20} наук|doctorat|doctorado|doutorado|dottorato)(?!\p{L})/giu,
  ],
  [
    'master',
    /(?<!\p{L})(?:master(?:'?s)?(?: degree| of \p{L}{3,20}| in)|masters|mba|m\.? ?b\.? ?a|m\.? ?tech|magister|магистр|магистратура|maîtrise|máster|mestrado|laurea magistrale|diplom-?ingenieur|diplom-?informatiker|llm|ll\.m|mca|pgdm|pgdbm|специалитет)(?!\p{L})/giu,
  ],
  [
    'bachelor',
    /(?<!\p{L})(?:bachelor(?:'?s)?|b\.? ?tech|b\.e\.?|b\.? ?com|b\.? ?sc|bba|bca|llb|ll\.b|graduat(?:e|ion) degree|бакалавр|бакалавриат|(?<!нченное )высшее|licence professionnelle|licenciatura|licenciado|bacharel|laurea triennale|inżynier|bakalář|бакалавр)(?!\p{L})/giu,
  ],
  [
    'associate',
    /(?<!\p{L})(?:associate(?:'?s)? degree|foundation degree|среднее профессиональное|среднее специальное|bts|dut|hnd|ciclo superior)(?!\p{L})/giu,
  ],
  [
    'hs',
    /(?<!\p{L})(?:high school|secondary school|h\.?s\.?c|g\.?e\.?d|abitur|a-levels|среднее образование|baccalauréat|bachillerato|ensino médio)(?!\p{L})/giu,
  ],
];
const FORMS: readonly (readonly [Degree, RegExp])[] = [
  ['master', /(?<![\p{L}.])(?:M\.? ?Sc\.?|M\.A\.|MA|M\.S\.|MS|M\.? ?Com|M\.E\.?|ME|MEng)(?= in | of |,| - | \p{Lu}|\n)/gu],
  ['bachelor', /(?<![\p{L}.])(?:B\.A\.|BA|B\.S\.|BS|BE|BEng)(?= in | of |,| - | \p{Lu}|\n)/gu],
];
const FIELD = /^(?:'s)?(?: degree)?(?: of| in|:|,)? {1,3}((?:\p{L}[\p{L}&-]{1,20} ?){1,4})/u;

/** Degrees held, highest first, one of a kind. */
export function findDegrees(text: string): { value: { value: Degree; field: string | null }; evidence: Span }[] {
  const found = new Map<Degree, { value: { value: Degree; field: string | null }; evidence: Span }>();
  for (const [degree, pattern] of [...WORDS, ...FORMS]) {
    if (found.has(degree)) continue;
    const [first] = text.matchAll(pattern);
    if (!first) continue;
    const end = first.index + first[0].length;
    const field =
      FIELD.exec(text.slice(end, end + 70))?.[1]
        ?.trim()
        .toLowerCase() ?? null;
    found.set(degree, { value: { value: degree, field }, evidence: spanOf(text, first.index, end) });
  }
  return RANKS.flatMap((degree) => found.get(degree) ?? []);
}

/** Highest first. */
export const RANKS: readonly Degree[] = ['doctorate', 'master', 'bachelor', 'associate', 'hs'];
