// Builds the tables the scam warnings lean on from tables of researched facts (tab-separated, one header line).
//   node tools/scam-tables.mjs hosts TABLE.tsv    src/core/analyse/scam/known-hosts.data.ts: host_suffix, name, kind, confidence
//   node tools/scam-tables.mjs bodies TABLE.tsv   src/core/analyse/scam/report-bodies.data.ts: where a person reports a recruitment scam
//   node tools/scam-tables.mjs boards TABLE.tsv   src/core/analyse/scam/board-reports.data.ts: how a board lets a reader report a posting
// A row that nobody saw a page for ("memory") is left out of `bodies`; a telephone is carried over only where it stood on a page seen.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getDomain } from 'tldts';

const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const folder = new URL('../src/core/analyse/scam/', import.meta.url);
const BUILDERS = { hosts, bodies, boards };
const [what, file] = process.argv.slice(2);

if (file && Object.hasOwn(BUILDERS, what)) BUILDERS[what](rowsOf(file));
else {
  console.error('usage: node tools/scam-tables.mjs hosts|bodies|boards TABLE.tsv');
  process.exitCode = 2;
}

function rowsOf(path) {
  const [header, ...lines] = readFileSync(path, 'utf8').trim().split('\n');
  const names = header.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, i) => [names[i], cell.trim()])));
}

function hosts(rows) {
  const kinds = { ats: [], board: [], aggregator: [], agency: [], community: [] };
  for (const { host_suffix: host, kind } of rows) {
    if (!HOST.test(host) || !getDomain(host)) throw new Error(`not a host: ${host}`);
    if (!kinds[kind]) throw new Error(`${host}: what is a "${kind}"?`);
    if (!kinds[kind].includes(host)) kinds[kind].push(host);
  }
  const seen = newest(rows);
  const lists = Object.entries(kinds).map(([kind, list]) => `  ${kind}:\n    '${list.sort().join(' ')}',`);
  write(
    'known-hosts.data.ts',
    `// Table: known_hosts | public source code and pages | facts | ${seen}
/**
 * Hosts of applicant tracking systems, job boards, aggregators, agencies and communities, by kind; a host stands for its subdomains too.
 * A known host says what a site is, not that a posting on it is genuine. Gathered from public source code and pages, seen ${seen};
 * built by tools/scam-tables.mjs.
 */
export const KNOWN_HOSTS: Readonly<Record<'ats' | 'board' | 'aggregator' | 'agency' | 'community', string>> = {
${lists.join('\n')}
};
`,
  );
}

function bodies(rows) {
  const kept = rows.filter(({ confidence }) => confidence !== 'memory');
  const entries = kept.map((row) => {
    const url = new URL(row.url);
    if (url.protocol !== 'https:') throw new Error(`${row.key}: ${row.url}`);
    return {
      key: row.key,
      country: row.country,
      region: row.region || null,
      name: row.body,
      takes: row.for_what,
      url: url.href,
      phone: row.phone_seen === 'yes' ? row.phone : null,
      source: row.source,
      sourceDate: row.source_date,
      seen: row.seen_date,
      confidence: row.confidence,
    };
  });
  write(
    'report-bodies.data.ts',
    `// Table: report_bodies | the page named in each row | facts | ${newest(rows)}
import type { ReportBody } from './report-to.ts';

/**
 * Where a person reports a recruitment scam, by country (ISO 3166-1; "EU" for the Union, "*" for anywhere). Facts from the pages in \`source\`,
 * as they stood on \`seen\`; not legal advice. Built by tools/scam-tables.mjs; look again every quarter.
 */
export const REPORT_BODIES: readonly ReportBody[] = [
${entries.map(literal).join('\n')}
];
`,
  );
}

function boards(rows) {
  const entries = rows.map((row) => {
    if (!HOST.test(row.host)) throw new Error(`not a host: ${row.host}`);
    const sure = row.label_confidence !== 'memory' && row.label !== '';
    return {
      board: row.board,
      host: row.host,
      label: row.label || null,
      labelLanguage: row.label_lang || null,
      labelSeen: sure,
      where: row.where || null,
      help: row.help_url ? new URL(row.help_url).href : null,
      seen: row.seen_date,
    };
  });
  write(
    'board-reports.data.ts',
    `// Table: board_reports | the help page named in each row | facts | ${newest(rows)}
import type { BoardReport } from './report-to.ts';

/**
 * How a job board lets a reader report a posting: the words on its button and its help page. \`labelSeen\` is false where the words are
 * from memory: labels change without notice. Built by tools/scam-tables.mjs; look again every quarter.
 */
export const BOARD_REPORTS: readonly BoardReport[] = [
${entries.map(literal).join('\n')}
];
`,
  );
}

function literal(entry) {
  const value = (x) => (typeof x === 'string' ? `'${x.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'` : String(x));
  return `  { ${Object.entries(entry)
    .map(([key, x]) => `${key}: ${value(x)}`)
    .join(', ')} },`;
}

function newest(rows) {
  return rows
    .map(({ seen_date }) => seen_date)
    .sort()
    .at(-1);
}

function write(name, text) {
  writeFileSync(fileURLToPath(new URL(name, folder)), text);
  console.log(`${name}: ${text.length} bytes`);
}
