import { type Span, spanOf } from '../posting/evidence.ts';

/** Names of languages as résumés write them, by BCP 47. Adding a language is one line. */
const NAMES: Readonly<Record<string, string>> = {
  ar: 'arabic арабский arabisch arabe árabe',
  bn: 'bengali',
  cs: 'czech чешский tschechisch tchèque čeština',
  da: 'danish dänisch датский',
  de: 'german немецкий deutsch allemand alemán alemão tedesco duits niemiecki německý німецька',
  en: 'english английский englisch anglais angličtina inglés inglês inglese engels angielski anglický англійська 英语 英語',
  es: 'spanish испанский spanisch espagnol español espanhol spagnolo spaans hiszpański',
  fi: 'finnish финский',
  fr: 'french французский französisch français francés francês francese frans francuski французька',
  gu: 'gujarati',
  he: 'hebrew иврит',
  hi: 'hindi хинди',
  hu: 'hungarian венгерский',
  it: 'italian итальянский italienisch italien italiano włoski',
  ja: 'japanese японский japanisch japonais japonés 日本語',
  kn: 'kannada',
  ko: 'korean корейский',
  ml: 'malayalam',
  mr: 'marathi',
  nl: 'dutch нидерландский голландский niederländisch nederlands néerlandais',
  no: 'norwegian норвежский',
  pa: 'punjabi',
  pl: 'polish польский polnisch polonais polski polský польська',
  pt: 'portuguese португальский portugiesisch portugais português portugués',
  ro: 'romanian румынский',
  ru: 'russian русский russisch russe ruso russo rosyjski російська',
  sv: 'swedish шведский schwedisch',
  ta: 'tamil',
  te: 'telugu',
  tr: 'turkish турецкий türkisch',
  uk: 'ukrainian украинский ukrainisch українська',
  ur: 'urdu',
  zh: 'chinese mandarin китайский chinesisch chinois chino 中文 普通话',
};
const BY_NAME = new Map(Object.entries(NAMES).flatMap(([code, names]) => names.split(' ').map((name) => [name, code] as const)));
const WORD = /\p{L}{2,20}/gu;
const LEVELS: readonly (readonly [string, RegExp])[] = [
  [
    'native',
    /native|mother tongue|родной|muttersprache|langue maternelle|ojczysty|ojczysta|nativo|nativa|madrelingua|moedertaal|рідна|母语/iu,
  ],
  ['C2', /bilingual|proficient|в совершенстве|verhandlungssicher/iu],
  ['C1', /fluent|advanced|full professional|свободн|fließend|courant|fluido|fluente|biegły|вільно/iu],
  ['B2', /upper.intermediate|professional working|good command|gute kenntnisse/iu],
  ['B1', /intermediate|conversational|limited working|средний|разговорный|grundlegend/iu],
  ['A2', /basic|elementary|beginner|базовый|начальный|grundkenntnisse|notions|básico|base/iu],
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
