// node tools/figures.mjs: what docs/benchmarks.md says last is written wherever it is cited ("B3: 0.03"). `npm run bench -- --write` puts the figures in there.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.mjs';

const RECORD = join(root, 'docs/benchmarks.md');
const CITING = ['docs/how-it-is-proved.md', 'README.md'];
const ROW = /^\| ([A-Z]\d{1,2}(?:-\w{1,10})?) [^|]{1,200}\| ([^|]{1,20}) \| ([^|]{0,20})\|/gm;
const CITED = /\b([A-Z]\d{1,2}(?:-\w{1,10})?): \d[\d.,–]{0,12}(?<![.,])/g;

/** The ratio of each bench in the record, as it is written there. */
export const figuresIn = (record) => new Map([...record.matchAll(ROW)].map(([, id, ratio]) => [id, ratio.trim()]));

/** The text with the figures of the record. */
export const cited = (text, figures) => text.replace(CITED, (whole, id) => (figures.has(id) ? `${id}: ${figures.get(id)}` : whole));

/** The record with what was measured now; rows that were not measured stay as they are. */
export function recorded(record, results) {
  const measured = new Map(results.filter(({ missing }) => !missing).map((one) => [one.id, one]));
  return record.replace(ROW, (row, id, ratio, aa) => {
    const now = measured.get(id);
    if (!now) return row;
    const rest = row.slice(0, row.length - `${ratio} | ${aa}|`.length);
    return `${rest}${now.ratio} | ${now.aa === undefined || now.aa === null ? '' : `${now.aa} `}|`;
  });
}

/** Writes what was measured into the record, and from there wherever it is cited. */
export function writeFigures(results = []) {
  const record = recorded(readFileSync(RECORD, 'utf8'), results);
  writeFileSync(RECORD, record);
  for (const file of CITING) {
    const path = join(root, file);
    writeFileSync(path, cited(readFileSync(path, 'utf8'), figuresIn(record)));
  }
}

/** Files that cite another figure than the record has. */
export function staleIn(read) {
  const figures = figuresIn(read('docs/benchmarks.md'));
  return CITING.filter((file) => cited(read(file), figures) !== read(file));
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) writeFigures();
