// node tools/resumes.mjs: how much of twenty résumés is read right, by format and layout. Options: --show (what was wrong), --keep FOLDER (the files), --only ID.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundled } from './analyse/bundle.mjs';
import { argumentsOf } from './arguments.mjs';
import { inChromium } from './bench/chromium.mjs';
import { ensureInstalled, fail } from './install.mjs';
import { docxOf, htmlOf, LAYOUTS, printOf, textOf } from './resumes/layouts.mjs';
import { people, today } from './resumes/people.mjs';

const { values } = argumentsOf({
  options: { show: { type: 'boolean' }, keep: { type: 'string' }, only: { type: 'string' }, json: { type: 'boolean' } },
});
ensureInstalled();
const wanted = people.filter(({ id }) => !values.only || id === values.only);
const { nameOf, proposalOf } = await import(pathToFileURL(await bundled('tools/resumes/read.ts')).href);
const small = (words) => words.toLowerCase().replaceAll('’', "'").replace(/\s+/g, ' ');

/** Every field as a line: what should be there, and what is. A line that is missing or too much is wrong. */
function fieldsOf(person, proposal) {
  const titles = [...new Set([person.headline, ...person.jobs.map(({ title }) => title)].map(small))];
  const all = [
    ['title', titles, proposal.titles.map(({ value }) => small(value))],
    ['years', [String(person.years)], proposal.years ? [String(proposal.years.value)] : []],
    ['degree', person.study.flatMap(({ value }) => value ?? []), proposal.education.map(({ value }) => value.value)],
    [
      'field',
      person.study.flatMap(({ field }) => (field ? [field] : [])),
      proposal.education.flatMap(({ value }) =>
        person.study.some(({ field, value: degree }) => field === null && degree === value.value) ? [] : (value.field ?? []),
      ),
    ],
    [
      'language',
      person.languages.map(([, , code, level]) => `${code} ${level}`),
      proposal.languages.map(({ value }) => `${value.value} ${value.level}`),
    ],
    ['place', [`${person.home.country} ${person.home.city}`], proposal.places.map(({ value }) => `${value.country} ${value.city}`)],
    [
      'skill years',
      Object.entries(person.skillYears ?? {}).map(([name, years]) => `${nameOf(name)} ${years}`),
      proposal.skills
        .filter(({ value }) => Object.keys(person.skillYears ?? {}).some((name) => nameOf(name) === value.name))
        .map(({ value }) => `${value.name} ${value.years}`),
    ],
  ];
  return all;
}

const tally = new Map();
const wrong = [];
function judge(person, format, layout, proposal) {
  for (const [field, ...lists] of [...fieldsOf(person, proposal), ['skill', ...skillsOf(person, proposal)]]) {
    const [expected, found] = lists.map((list) => [...new Set(list)]);
    const right = expected.filter((one) => found.includes(one)).length;
    const of = new Set([...expected, ...found]).size;
    for (const key of [`${format} ${layout}`, `= ${field}`, 'all']) {
      const sum = tally.get(key) ?? { right: 0, of: 0 };
      tally.set(key, { right: sum.right + right, of: sum.of + of });
    }
    if (right < of)
      wrong.push(
        `${person.id} ${format}/${LAYOUTS[format][layout]} ${field}: ${expected.filter((one) => !found.includes(one)).join(', ') || '–'} → ${found.filter((one) => !expected.includes(one)).join(', ') || '–'}`,
      );
  }
  const leak = JSON.stringify(
    [proposal.titles, proposal.skills, proposal.education, proposal.places].map((list) => list.map(({ value }) => value)),
  );
  for (const word of [person.name, person.mail, person.phone])
    if (leak.includes(word)) wrong.push(`${person.id} ${format} tells who it is: ${word}`);
}

/** The skills a person lists, and whatever else the text names (`also`): by the dictionary's names. */
function skillsOf(person, proposal) {
  const listed = [...new Set(person.skills.map((skill) => small(nameOf(skill))))];
  const also = new Set((person.also ?? []).map((skill) => small(nameOf(skill))));
  return [listed, proposal.skills.map(({ value }) => small(nameOf(value.name))).filter((name) => listed.includes(name) || !also.has(name))];
}

async function read(person, format, layout, bytes) {
  if (values.keep) {
    mkdirSync(values.keep, { recursive: true });
    writeFileSync(join(values.keep, `${person.id}-${layout + 1}.${format === 'text' ? 'txt' : format}`), bytes);
  }
  judge(person, format, layout, await proposalOf(new Uint8Array(bytes), today));
}

for (const person of wanted) {
  for (const layout of LAYOUTS.text.keys()) await read(person, 'text', layout, new TextEncoder().encode(textOf(person, layout)));
  for (const layout of LAYOUTS.docx.keys()) await read(person, 'docx', layout, docxOf(person, layout));
}
const printed = await inChromium(async (page) => {
  for (const person of wanted) {
    for (const layout of LAYOUTS.pdf.keys()) {
      await page.setContent(htmlOf(person, layout));
      await read(person, 'pdf', layout, await page.pdf(printOf(person, layout)));
    }
  }
});
if (printed?.missing) fail(printed.missing);

if (values.show) for (const line of wrong) console.log(line);
const share = ({ right, of }) => Math.round((1000 * right) / of) / 1000;
if (values.json) console.log(JSON.stringify(Object.fromEntries([...tally].map(([key, sum]) => [key, { ...sum, share: share(sum) }]))));
else {
  console.log('| | fields right | of |\n|---|---|---|');
  for (const [key, sum] of tally) {
    const [format, layout] = key.split(' ');
    const name = LAYOUTS[format] ? `${format}, ${LAYOUTS[format][Number(layout)]}` : key.replace('= ', '');
    console.log(`| ${name} | ${share(sum).toFixed(3)} | ${sum.right} / ${sum.of} |`);
  }
}
