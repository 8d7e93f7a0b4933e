// Shapes O*NET's table of technology skills into tools/skills/onet.txt: names of products that several fields of work use.
//   node tools/shape-onet.mjs FILE DAY     FILE: "Technology Skills" of the O*NET database, tab-separated, as downloaded or gathered by name with
//                                          the columns name, major_groups, hot; DAY: when it was copied, since the table itself bears neither day nor release
import { readFileSync, writeFileSync } from 'node:fs';

const [file, day] = process.argv.slice(2);
if (!file || !/^\d{4}-\d\d-\d\d$/u.test(day ?? '')) throw new Error('usage: node tools/shape-onet.mjs FILE DAY (2026-11-21)');

const [header, ...lines] = readFileSync(file, 'utf8').trim().split('\n');
const columns = header.split('\t').map((name) => name.trim().toLowerCase());
const column = (...names) => columns.findIndex((name) => names.includes(name));
const NAME = column('name', 'example');
const FIELDS = column('major_groups', 'o*net-soc code');
const HOT = column('hot', 'hot technology');

const fields = new Map();
const hot = new Set();
for (const line of lines) {
  const cells = line.split('\t').map((cell) => cell.trim());
  const known = fields.get(cells[NAME]) ?? new Set();
  for (const field of cells[FIELDS].split(',')) known.add(field.slice(0, 2));
  fields.set(cells[NAME], known);
  if (/^(?:1|Y)$/u.test(cells[HOT])) hot.add(cells[NAME]);
}

/** "Data entry software" and "Customer information databases" name a kind, not a product. */
const isKind = (name) =>
  /^\p{Lu}[\p{Ll}-]*(?: \p{Ll}[\p{Ll}-]*)+(?: [A-Z]{2,6})?(?: \p{Ll}+)*$/u.test(name) ||
  /\b(?:software|system|systems|tools|databases?|sites|spreadsheets?|program)$/iu.test(name);

/** Places where postings say "follow us", and browsers. */
const FURNITURE =
  /^(?:LinkedIn|YouTube|TikTok|Google|Facebook|Twitter|Instagram|Myspace|Pinterest|Tumblr|Skype|Yahoo|Mozilla|Netscape|Blink|Compilers|Bowtie|Samba|Canu|SeaMonkey|Microsoft Internet)/u;

/** The product's own word, where it cannot be an ordinary one: "FileMaker", "ArcInfo", "GoToMeeting". */
const ownWord = (name) => {
  const word = name.split(' ').at(-1);
  return name.includes(' ') && /^[A-Za-z]{5,}$/u.test(word) && /\p{Ll}\p{Lu}/u.test(word) ? `|=${word}` : '';
};

const names = [...fields]
  .filter(([name, groups]) => groups.size > 2 || hot.has(name))
  .map(([name]) => name.replace(/\s*\(.*\)$/u, ''))
  .filter(
    (name) =>
      name.length >= 4 &&
      name.length <= 28 &&
      name.split(' ').length <= 3 &&
      !isKind(name) &&
      !/[^\x20-\x7e]|[;|*&"!@]| \p{Ll}+\b/u.test(name) &&
      !FURNITURE.test(name),
  )
  // Ordinary-looking words are a product only with their capitals ("Constant Contact"), a single one only among others ("Loom").
  .map((name) =>
    /^\p{Lu}\p{Ll}+$/u.test(name) ? `~${name}` : `${/^(?:\p{Lu}\p{Ll}+ ?)+$/u.test(name) ? '^' : ''}${name}${ownWord(name)}`,
  );

writeFileSync(
  new URL('skills/onet.txt', import.meta.url),
  `# Names from the O*NET database's Technology Skills (https://www.onetcenter.org/database.html), copied on ${day}, by the U.S. Department of Labor,
# Employment and Training Administration (USDOL/ETA). The copy does not name its release. Used under the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA.
# Selected and shaped by tools/shape-onet.mjs; USDOL/ETA has not approved, endorsed or tested these modifications.
@tool
${[...new Set(names)].sort((a, b) => (a < b ? -1 : 1)).join(';')}
`,
);
console.log(names.length, 'names');
