import { readFileSync, writeFileSync } from 'node:fs';
import type { LexiconData } from '../../src/core/match/similarity/lexicon.ts';
import { termsOf } from '../../src/core/match/similarity/terms.ts';
import { packed, shortened, signs } from './packed.ts';
import { topicsOf } from './topics.ts';

const LANGUAGES: Readonly<Record<string, { readonly name: string; readonly topics: number }>> = {
  en: { name: 'english', topics: 40 },
  // Too few postings to tell topics from chance.
  ru: { name: 'russian', topics: 0 },
};
const FEWEST = 4; // postings a stem must be in: rarer ones are names and slips of the pen
/** A stem in more than this share of the postings tells no topic. */
const TOO_COMMON = 0.5;
const TITLE_TIMES = 2;
const SOURCE = 'the Employment Scam Aegean Dataset (legitimate part) and public boards, 2012–2024';

type Posting = { readonly text: string; readonly title?: string; readonly lang: string; readonly label?: string };

/** Counts in how many postings each stem occurs, and which stems go together. Only stems and numbers leave this machine, no text. */
export function build(files: readonly string[]): void {
  const postings = files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Posting)
    .filter(({ label }) => label !== 'fraud');
  for (const [language, { name, topics }] of Object.entries(LANGUAGES)) {
    const documents = postings
      .filter(({ lang }) => lang === language)
      .map(({ title = '', text }) => termsOf(`${`${title}\n`.repeat(TITLE_TIMES)}${text}`, language));
    const counts = new Map<string, number>();
    for (const document of documents) for (const stem of document.keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    const known = [...counts]
      .filter(([stem, count]) => count >= FEWEST && /^[\p{L}\p{N}.+#]+$/u.test(stem))
      .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    // As the letters go: a stem then begins as the one before it
    const order = known.map((_, i) => i).sort((a, b) => (known[a]![0] < known[b]![0] ? -1 : 1));
    const steps = order.map((i) => Math.round(4 * Math.log(documents.length / known[i]![1])));
    const data: LexiconData = {
      documents: documents.length,
      stems: shortened(order.map((i) => known[i]![0])),
      steps: signs(steps),
      topics,
      packed: topics > 0 ? packed(topicsIn(documents, known, topics), order) : '',
    };
    const code = `// Table: lexicon_${language} | counts over ${SOURCE}; numbers only | numbers | 2024-12-31
import type { LexiconData } from './lexicon.ts';

/**
 * How many postings of ${documents.length.toLocaleString('en')} have a stem (${language}), and which stems go together. Made by tools/lexicon.mjs;
 * counted over ${SOURCE}. Numbers only, no text.
 */
export const ${name.toUpperCase()}: LexiconData = ${JSON.stringify(data, null, 1)};
`;
    writeFileSync(`src/core/match/similarity/${name}.data.ts`, code);
    console.log(`${language}: ${documents.length} postings, ${known.length} stems, ${code.length} bytes`);
  }
}

function topicsIn(
  documents: readonly ReadonlyMap<string, number>[],
  known: readonly (readonly [string, number])[],
  topics: number,
): Float64Array[] {
  const numbers = new Map(known.map(([stem], i) => [stem, i]));
  const weighed = documents.map((document) => {
    const weights = [...document].flatMap(([stem, times]) => {
      const number = numbers.get(stem);
      if (number === undefined) return [];
      const count = known[number]![1];
      const weight = count > TOO_COMMON * documents.length ? 0 : (1 + Math.log(times)) * Math.log(documents.length / count);
      return weight > 0 ? [[number, weight] as const] : [];
    });
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1;
    return weights.map(([number, weight]) => [number, weight / length] as const);
  });
  return topicsOf(weighed, known.length, topics);
}
