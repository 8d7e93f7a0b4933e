// npm run new:site NAME HOST: a board's file, its line in the list and a page of our own that it reads.
// npm run new:rule NAME: a scam rule's file with its sentences, its line in the list and its messages in every language.
// npm run new:language TAG: a language's file, its line in the list and the files of its sentences and whole postings.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'rolldown/parseAst';
import { root as project } from './install.mjs';

const USAGE = 'npm run new:site NAME HOST      npm run new:rule NAME      npm run new:language TAG';

const camel = (name) => name.replace(/-([a-z\d])/g, (_, letter) => letter.toUpperCase());
const inOrder = (lines) => [...lines].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1));

/** An import among the others, in their order. */
function withImport(code, line) {
  const imports = code.split('\n').filter((one) => /^import (?:type )?\{ \w+ \} from '\.\//.test(one));
  const [first, last] = [code.indexOf(imports[0]), code.indexOf(imports.at(-1)) + imports.at(-1).length];
  const by = (one) => /'(.+)'/.exec(one)[1];
  const all = [...imports, line].sort((a, b) => (by(a) < by(b) ? -1 : 1));
  return `${code.slice(0, first)}${all.join('\n')}${code.slice(last)}`;
}

/** What is written for a new site: path → text. */
function siteFiles(name, host, read) {
  const own = camel(name);
  const index = 'src/core/extract/sites/index.ts';
  const tests = 'test/core/extract/sites/sites.test.ts';
  const list = /(export const readable: readonly Site\[\] = \[\n)([^\]]+)(\];)/.exec(read(index));
  const entries = inOrder([...list[2].trimEnd().split('\n'), `  ${own},`]).join('\n');
  const page = `  {
    site: '${name}',
    id: '${name}/4711',
    url: 'https://www.${host}/jobs/4711',
    html: \`<h1 class="job-title">Gardener</h1><a class="job-company" href="/x">Stadtgrün</a><span class="job-location">Graz</span><div class="job-description">\${BODY}</div>\`,
    fields: { jobLocation: ['Graz'] },
  },
];

const pageOf`;
  return {
    [`src/core/extract/sites/${name}.ts`]: `import type { Site } from '../site.ts';

/** ${host}: say what its pages lean on. Built from public documentation: no page of it was at hand to check. */
export const ${own}: Site = {
  id: '${name}',
  hosts: ['${host}'],
  nativeId: /\\/jobs\\/(\\d{2,20})/,
  body: '.job-description',
  fields: {
    title: '.job-title',
    hiringOrganization: '.job-company',
    jobLocation: '.job-location',
  },
};
`,
    [index]: withImport(read(index), `import { ${own} } from './${name}.ts';`).replace(list[0], `${list[1]}${entries}\n${list[3]}`),
    [tests]: read(tests).replace('];\n\nconst pageOf', page),
  };
}

/** What is written for a new rule: path → text. */
function ruleFiles(name, read, languages) {
  const own = camel(name);
  const index = 'src/core/analyse/scam/rules/index.ts';
  const key = `warning_${name.replaceAll('-', '_')}`;
  const written = {
    [`src/core/analyse/scam/rules/${name}.ts`]: `import { denied } from '../frame.ts';
import type { Examples, ScamRule } from '../rule.ts';
import { marksOf } from '../scan.ts';

/** Say in a sentence what the trick is, and who loses what by it. */
export const ${own}: ScamRule = {
  id: '${name}',
  weight: 'lesser',
  kind: 'demand',
  // The words it looks for live in ../lexicon/, a language a file; "check" stands here for yours.
  find: ({ scan }) => marksOf(scan, 'check').filter((mark) => !denied(scan, mark) && false),
};

export const examples: Examples = {
  en: {
    // Sentences that must raise it, in your own words
    hit: [],
    // Traps: sentences that look like it and must raise nothing
    miss: ['You must pass a background check.'],
  },
};
`,
    [index]: withImport(read(index), `import { ${own} } from './${name}.ts';`).replace(/\n\];\s*$/, `\n  ${own},\n];\n`),
  };
  for (const language of languages) {
    const path = `public/_locales/${language}/messages.json`;
    const messages = JSON.parse(read(path));
    for (const [end, message] of [
      ['', 'What it is'],
      ['_do', 'What to do now'],
      ['_why', 'Why it matters'],
    ])
      messages[`${key}${end}`] = { message };
    const sorted = Object.fromEntries(Object.entries(messages).sort(([a], [b]) => (a < b ? -1 : 1)));
    written[path] = `${JSON.stringify(sorted, null, 2)}\n`;
  }
  return written;
}

/** Records whose keys are each language's own. */
const OWN_KEYS = new Set(['numbers', 'nationalities', 'spoken names', 'tldr duty']);
/** What stands where nothing is known yet, if it is no empty string. */
const BLANKS = { script: "'latin'", 'years compounds': 'null', 'weekdays names': "['', '', '', '', '']" };

/** The object of a language with nothing in it, shaped as the one in `code` is. */
function blankLanguage(code, tag) {
  const { declaration } = parseAst(code, { lang: 'ts' }).body.find(({ type }) => type === 'ExportNamedDeclaration');
  const blank = (node, path, indent) => {
    const at = path.slice(-2).join(' ');
    if (at === 'tag') return `'${tag}'`;
    if (at in BLANKS) return BLANKS[at];
    if (node.type === 'ArrayExpression') return '[]';
    if (node.type !== 'ObjectExpression') return "''";
    if (OWN_KEYS.has(at)) return '{}';
    const lines = node.properties.map(({ key, value }) => {
      const name = key.name ?? key.value;
      return `${indent}  ${key.name ?? `'${name}'`}: ${blank(value, [...path, name], `${indent}  `)},`;
    });
    return `{\n${lines.join('\n')}\n${indent}}`;
  };
  return blank(declaration.declarations[0].init, [], '');
}

/** What is written for a new language: path → text. */
export function languageFiles(tag, read) {
  const folder = 'src/core/analyse/languages';
  const index = `${folder}/index.ts`;
  return {
    [`${folder}/${tag}.ts`]: `import type { LanguageWords } from './language-words.ts';

export const ${tag}: LanguageWords = ${blankLanguage(read(`${folder}/nl.ts`), tag)};
`,
    [index]: withImport(read(index), `import { ${tag} } from './${tag}.ts';`).replace(/(LanguageWords\[\] = \[[^\]]+)\]/, `$1, ${tag}]`),
    [`test/core/analyse/sentences/${tag}.ts`]: `import type { Sentences } from './sentences.ts';

export const ${tag}: Sentences = {
  // A sentence that states nothing, by which the language is known
  context: '',
  // A heading over what is asked for
  requirements: '',
  // As postings say them: ['3 years of bookkeeping', 'years 3'], ['A truck licence is a plus', 'nice']
  stated: [],
  // Sentences that look like it and ask for nothing: the house's age, a trial period
  silent: [],
  titles: [],
};
`,
    [`test/core/analyse/whole-postings/${tag}.ts`]: `import type { Whole } from './expected.ts';

// Postings as people write them in this language, one under headings and one in a paragraph, and all that is to be read in them
export const ${tag}: readonly Whole[] = [];
`,
  };
}

/** Answers the exit status: 0 when the files were written, 2 on bad arguments. */
export function main([kind, name, host], root = project) {
  const read = (path) => readFileSync(join(root, path), 'utf8');
  const complain = (words) => {
    console.error(`new: ${words}\n\n${USAGE}`);
    return 2;
  };
  if (kind === 'language') return newLanguage(name, read, complain, root);
  if (kind !== 'site' && kind !== 'rule') return complain('A site, a rule or a language?');
  if (!/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/.test(name ?? '')) return complain('A name is small letters, digits and dashes: example-jobs.');
  if (kind === 'site' && !/^(?:[a-z\d-]+\.)+[a-z]{2,}$/.test(host ?? '')) return complain('A site needs its host: jobs.example.');
  const folder = kind === 'site' ? 'src/core/extract/sites' : 'src/core/analyse/scam/rules';
  if (existsSync(join(root, folder, `${name}.ts`))) return complain(`${folder}/${name}.ts is there already.`);
  const files = kind === 'site' ? siteFiles(name, host, read) : ruleFiles(name, read, readdirSync(join(root, 'public/_locales')));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  console.log(Object.keys(files).join('\n'));
  console.log(
    kind === 'site'
      ? 'Write its selectors and the page, then: node tools/content-scripts.mjs && npx vitest run test/core/extract/sites test/manifest.test.ts'
      : 'Write its sentences, its words and its messages, then: npx vitest run test/core/analyse/scam test/locales.test.ts',
  );
  return 0;
}

function newLanguage(tag, read, complain, root) {
  if (!/^[a-z]{2}$/.test(tag ?? '')) return complain('A language is two small letters (BCP 47): sv.');
  if (existsSync(join(root, `src/core/analyse/languages/${tag}.ts`))) return complain(`${tag} is read already.`);
  const files = languageFiles(tag, read);
  for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
  console.log(Object.keys(files).join('\n'));
  console.log('Write its words and its sentences (docs/languages.md), then: node tools/countries.mjs && npx vitest run test/core/analyse');
  return 0;
}

if (process.argv[1]?.endsWith('new.mjs')) process.exitCode = main(process.argv.slice(2));
