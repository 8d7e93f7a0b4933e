import { readFileSync, writeFileSync } from 'node:fs';
import { termsOf } from '../../src/core/match/similarity/terms.ts';

const LANGUAGES: Readonly<Record<string, string>> = { en: 'english', ru: 'russian' };
const FEWEST = 4; // postings a stem must be in: rarer ones are names and slips of the pen
const SOURCE = 'the Employment Scam Aegean Dataset (legitimate part) and public boards, 2012–2024';

type Posting = { readonly text: string; readonly title?: string; readonly lang: string; readonly label?: string };

/** Counts in how many postings each stem occurs. Only stems and counts leave this machine, no text. */
export function build(files: readonly string[]): void {
  const postings = files
    .flatMap((file) => readFileSync(file, 'utf8').split('\n').filter(Boolean))
    .map((line) => JSON.parse(line) as Posting)
    .filter(({ label }) => label !== 'fraud');
  for (const [language, name] of Object.entries(LANGUAGES)) {
    const own = postings.filter(({ lang }) => lang === language);
    const counts = new Map<string, number>();
    for (const { title = '', text } of own) {
      for (const stem of termsOf(`${title}\n${text}`, language).keys()) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
    const steps: string[][] = [];
    for (const [stem, count] of [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))) {
      if (count >= FEWEST && /^[\p{L}\p{N}.+#]+$/u.test(stem)) {
        const step = Math.round(4 * Math.log(own.length / count));
        steps[step] = [...(steps[step] ?? []), stem];
      }
    }
    const stems = Array.from(steps, (step) => (step ?? []).join(' '));
    const code = `import type { LexiconData } from './lexicon.ts';

/**
 * How many postings of ${own.length.toLocaleString('en')} have a stem (${language}). Made by tools/lexicon.mjs; counted over ${SOURCE}. Counts only.
 */
export const ${name.toUpperCase()}: LexiconData = ${JSON.stringify({ documents: own.length, stems }, null, 1)};
`;
    writeFileSync(`src/core/match/similarity/${name}.data.ts`, code);
    console.log(`${language}: ${own.length} postings, ${stems.join(' ').split(' ').length} stems, ${code.length} bytes`);
  }
}
