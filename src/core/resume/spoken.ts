import { type Span, spanOf } from '../posting/evidence.ts';

/** Names of languages as résumés write them, by BCP 47. Adding a language is one line. */
const NAMES: Readonly<Record<string, string>> = {
  af: 'afrikaans',
  am: 'amharic',
  ar: 'arabic арабский arabisch arabe árabe',
  az: 'azerbaijani азербайджанский',
  be: 'belarusian белорусский',
  bg: 'bulgarian болгарский bulgarisch bulgare búlgaro български',
  bn: 'bengali',
  ca: 'catalan valencian каталанский katalanisch catalán català valenciano valencià catalão',
  cs: 'czech чешский tschechisch tchèque čeština',
  cy: 'welsh cymraeg',
  da: 'danish dänisch датский',
  de: 'german немецкий deutsch allemand alemán alemão tedesco duits niemiecki německý німецька',
  el: 'greek греческий griechisch grec griego grego greco ελληνικά',
  en: 'english английский englisch anglais angličtina inglés inglês inglese engels angielski anglický англійська 英语 英語',
  es: 'spanish испанский spanisch espagnol español espanhol spagnolo spaans hiszpański',
  et: 'estonian эстонский estnisch',
  eu: 'basque euskera euskara баскский baskisch vasco',
  fa: 'persian farsi фарси персидский persisch dari',
  fi: 'finnish финский',
  fr: 'french французский französisch français francés francês francese frans francuski французька',
  ga: 'irish gaeilge',
  gl: 'galician gallego galego',
  gu: 'gujarati',
  he: 'hebrew иврит',
  hi: 'hindi хинди',
  hr: 'croatian хорватский kroatisch croate croata hrvatski',
  hu: 'hungarian венгерский',
  hy: 'armenian армянский armenisch arménien armenio',
  id: 'indonesian индонезийский indonesisch',
  it: 'italian итальянский italienisch italien italiano włoski',
  ja: 'japanese японский japanisch japonais japonés 日本語',
  ka: 'georgian грузинский georgisch',
  kk: 'kazakh казахский kasachisch',
  kn: 'kannada',
  ko: 'korean корейский',
  lt: 'lithuanian литовский litauisch lietuvių',
  lv: 'latvian латышский lettisch',
  ml: 'malayalam',
  mr: 'marathi',
  ms: 'malay малайский',
  nl: 'dutch нидерландский голландский niederländisch nederlands néerlandais',
  no: 'norwegian норвежский',
  pa: 'punjabi',
  pl: 'polish польский polnisch polonais polski polský польська',
  pt: 'portuguese португальский portugiesisch portugais português portugués',
  ro: 'romanian румынский',
  ru: 'russian русский russisch russe ruso russo rosyjski російська',
  sk: 'slovak словацкий slowakisch slovenčina',
  sl: 'slovene slovenian словенский slowenisch',
  sq: 'albanian албанский albanisch albanais',
  sr: 'serbian сербский serbisch serbe srpski',
  sv: 'swedish шведский schwedisch',
  sw: 'swahili kiswahili суахили',
  ta: 'tamil',
  te: 'telugu',
  th: 'thai тайский thailändisch',
  tl: 'tagalog filipino тагальский',
  tr: 'turkish турецкий türkisch',
  tt: 'tatar татарский',
  uk: 'ukrainian украинский ukrainisch українська',
  ur: 'urdu',
  uz: 'uzbek узбекский',
  vi: 'vietnamese вьетнамский vietnamesisch vietnamien',
  zh: 'chinese mandarin китайский chinesisch chinois chino 中文 普通话',
};
const BY_NAME = new Map(Object.entries(NAMES).flatMap(([code, names]) => names.split(' ').map((name) => [name, code] as const)));
const WORD = /\p{L}{2,20}/gu;
const LEVELS: readonly (readonly [string, RegExp])[] = [
  [
    'native',
    /native|mother tongue|anadil|langue natale|mateřsk|материнськ|родной|muttersprache|langue maternelle|ojczysty|ojczysta|nativo|nativa|madrelingua|moedertaal|рідна|母语/iu,
  ],
  ['C2', /bilingual|proficient|bilingue|bilingüe|zweisprachig|в совершенстве|verhandlungssicher/iu],
  [
    'C1',
    /fluent|advanced|avanzado|avancé|avançado|avanzato|продвинут|zaawansowan|pokročil|sehr gut|full professional|свободн|fließend|courant|fluido|fluente|biegły|вільно/iu,
  ],
  [
    'B2',
    /upper.intermediate|(?<!\p{L})(?:good|goed|gut|dobr[aey]|bonne?|bueno|bom|buon[ao]|добре|хорош)|выше среднего|gute? kenntnis|buen nivel|bon niveau|professional working|good command|gute kenntnisse/iu,
  ],
  [
    'B1',
    /intermediate|intermedio|intermédiaire|intermediário|intermedio|średni|conversational|conversación|limited working|средний|разговорный|grundlegend/iu,
  ],
  [
    'A2',
    /basic|basis|elementary|beginner|básic|scolaire|débutant|principiante|podstawow|základ|со словарем|базовый|начальный|grundkenntnisse|notions|básico|base/iu,
  ],
];
const CEFR = /(?<![\p{L}\d])([ABC][12])(?![\p{L}\d])/u;

/** Spoken languages with a CEFR level ("native" above them) where one is told beside the name. */
export function findSpoken(text: string): { value: { value: string; level: string | null }; evidence: Span }[] {
  const found = new Map<string, { value: { value: string; level: string | null }; evidence: Span }>();
  for (const match of text.matchAll(WORD)) {
    const code = BY_NAME.get(match[0].toLowerCase());
    if (code === undefined || (found.get(code)?.value.level ?? null) !== null) continue;
    const end = match.index + match[0].length;
    const rest = text.slice(end, end + 45);
    // Up to the next language: "English – fluent, German – B1".
    const next = [...rest.matchAll(WORD)].find(([word]) => BY_NAME.has(word.toLowerCase()));
    const near = rest.slice(0, next?.index ?? rest.length).split('\n')[0]!;
    const level = CEFR.exec(near)?.[1] ?? LEVELS.find(([, pattern]) => pattern.test(near))?.[0] ?? null;
    if (found.has(code) && level === null) continue;
    found.set(code, { value: { value: code, level }, evidence: spanOf(text, match.index, end) });
  }
  return [...found.values()];
}
