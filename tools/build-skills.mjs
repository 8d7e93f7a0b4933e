// Builds src/core/analyse/skills/dictionary.data.ts from the lists in tools/skills/ and from linguist-languages.
//   node tools/build-skills.mjs            writes the file
//   node tools/build-skills.mjs --check    fails when the file is not what the lists give
//
// A list: one skill an item, items apart by ";" or a line break, other ways to write it apart by "|", the first is its name.
//   @tech, @tool    what follows is software of developers / of everybody else
//   @method, @trade ways of working / another profession's knowledge
//   @code, @block   no skills: see tools/skills/words.txt
//   ^Rust   needs its capital        ~Go   needs its capital and other signs of technology around
//   =REST   needs exactly this case  %agile  an ordinary word unless the posting is about software
//   ?sales  a skill only where it is asked for ("experience in sales"), not wherever it is named
//   _Excel  a name only, not looked for          тестировани*  a word's beginning
import { readFileSync, writeFileSync } from 'node:fs';
import * as linguist from 'linguist-languages';

const root = new URL('../', import.meta.url);
const read = (name) => readFileSync(new URL(`tools/skills/${name}`, root), 'utf8');
const TARGET = new URL('src/core/analyse/skills/dictionary.data.ts', root);
const FILES = ['software.txt', 'methods.txt', 'business.txt', 'trades.txt', 'onet.txt', 'words.txt'];
const SKILLS = new Set(['tech', 'tool', 'method', 'trade']);
const GROUPS = ['tech', 'tool', 'method', 'trade', 'code', 'block'];

const groups = Object.fromEntries(GROUPS.map((name) => [name, []]));
const owner = new Map();
const warnings = [];

const bare = (form) => form.replace(/^[\^~=%?_]/u, '');

/** Forms as they are looked up: case and ё do not matter, and what stands between words does not either. */
const key = (form) =>
  bare(form)
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/(?<=[\p{L}\p{N}])[\s\-/._'&:]+(?=[\p{L}\p{N}])/gu, ' ')
    .trim();

/** Does a name already known stand inside? "Oracle Java" says no more than "Java". */
function saysKnown(name) {
  const words = key(name).split(' ');
  return words.some((_, from) =>
    words.some((_, to) => to >= from && to - from < words.length - 1 && owner.has(words.slice(from, to + 1).join(' '))),
  );
}

function add(group, item, weak) {
  const forms = item
    .split('|')
    .map((form) => form.trim())
    .filter(Boolean);
  if (forms.length === 0) return;
  const kept = forms.filter((form) => {
    if (form.startsWith('_')) return true;
    const known = owner.get(key(form));
    if (known && !weak && !(known === forms[0])) warnings.push(`${form}: of ${forms[0]}, already of ${known}`);
    if (!known) owner.set(key(form), forms[0]);
    return !known;
  });
  if (kept.length === 0) return;
  if (kept[0] !== forms[0]) {
    if (weak) return;
    kept.unshift(forms[0].startsWith('_') ? forms[0] : `_${bare(forms[0])}`);
  }
  const shown = bare(kept[0]);
  // words around a skill are never shown
  if (SKILLS.has(group) && shown.includes('*')) warnings.push(`${shown}: a beginning of a word cannot be the name a reader sees`);
  groups[group].push(kept.join('|'));
}

for (const file of FILES) {
  let group = 'tech';
  for (const line of read(file).split('\n')) {
    if (!line || line.startsWith('# ')) continue;
    if (line.startsWith('@')) group = line.slice(1).trim();
    else
      for (const item of line.split(';'))
        if (file !== 'onet.txt' || !saysKnown(item)) add(group, item.trim(), file === 'onet.txt' || file === 'words.txt');
  }
}

// Languages of linguist that are no word of ordinary speech: those that are stand in software.txt with their signs, or nowhere.
const WORDS = new Set(read('ordinary-names.txt').split(/\s+/u));
// Only those an editor has a mode for: the rest no posting names.
for (const { name } of Object.values(linguist).filter(({ type, aceMode }) => type === 'programming' && aceMode !== 'text')) {
  if (
    name.length < 4 ||
    name.split(' ').length > 2 ||
    /[()+]|Config|Module|Expression|Transcript|Document|Score|Assembly|Template/u.test(name)
  )
    continue;
  if (WORDS.has(name.toLowerCase())) continue;
  add('tech', name, true);
}

// The look-up finds plurals by itself.
const plural = (form, forms) => /^[a-z].{3,}[^s]s$/iu.test(form) && forms.includes(form.slice(0, -1));
// "AI/ML" is two skills, wherever both stand in the lists by themselves.
const both = (form) => form.includes('/') && form.split('/').every((part) => part.length > 1 && owner.has(key(part)));
for (const name of GROUPS) {
  groups[name] = groups[name].map((item) =>
    item
      .split('|')
      .filter((form, at, forms) => at === 0 || !(both(form) || plural(form, forms)))
      .join('|'),
  );
}
// ё is looked up as е: the reading folds it.
const body = GROUPS.map((name) => `@${name}\n${groups[name].join('\n').replaceAll('ё', 'е')}`).join('\n');
const escaped = body.replace(/[\\`]|\$\{/gu, (sign) => `\\${sign}`);
const copied = /copied on (\d{4}-\d\d-\d\d)/u.exec(read('onet.txt'))[1];
const { version } = JSON.parse(readFileSync(new URL('node_modules/linguist-languages/package.json', root), 'utf8'));
const code = `// Table: skills | O*NET Technology Skills (USDOL/ETA), selected and shaped; USDOL/ETA has not approved, endorsed or tested these modifications; linguist-languages ${version} (MIT); own lists | CC BY 4.0 | ${copied}
// Written by tools/build-skills.mjs: change the lists in tools/skills/, not this file. The signs are explained in the tool.

export const DICTIONARY = \`${escaped}\`;
`;
for (const warning of warnings) console.warn(warning);
if (warnings.length > 0) process.exitCode = 1;
if (process.argv.includes('--check')) {
  if (readFileSync(TARGET, 'utf8') !== code) {
    console.error('dictionary.data.ts is not what the lists give: run node tools/build-skills.mjs');
    process.exitCode = 1;
  }
} else writeFileSync(TARGET, code);
console.log(GROUPS.map((name) => `${name} ${groups[name].length}`).join(', '), `${Math.round(Buffer.byteLength(code) / 1024)} KB`);
