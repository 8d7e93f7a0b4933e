// A person as text, as a page to print and as a Word document, in four layouts each.
import { strToU8, zipSync } from 'fflate';
import { datesOf, HEADINGS } from './people.mjs';

export const LAYOUTS = {
  text: ['headed', 'underlined', 'dates first', 'labels'],
  docx: ['headed', 'side table', 'table of dates', 'tabs'],
  pdf: ['one column', 'side column', 'table of dates', 'narrow, dates right'],
};

const levelOf = ([name, level]) => `${name} – ${level}`;
const contactOf = ({ place, phone, mail, link }) => [place, phone, mail, ...(link ? [link] : [])];

// ---- text

export function textOf(person, layout) {
  const { language } = person;
  const h = HEADINGS[language];
  const study = person.study.map((one) => [one, datesOf(one, language)]);
  const others = [...(person.courses.length > 0 ? [[h.courses, person.courses]] : [])];
  if (layout === 0) {
    const part = (name, lines) => ['', name.toUpperCase(), ...lines];
    return [
      person.name,
      person.headline,
      ...contactOf(person),
      ...part(h.summary, [person.summary]),
      ...part(
        h.work,
        person.jobs.flatMap((job) => [
          `${job.title}, ${job.at}`,
          datesOf(job, language, 'name'),
          ...job.points.map((point) => `- ${point}`),
        ]),
      ),
      ...part(
        h.study,
        study.flatMap(([{ text, at }, dates]) => [`${text}, ${at}, ${dates}`]),
      ),
      ...part(h.skills, [person.skills.join(', ')]),
      ...part(h.languages, person.languages.map(levelOf)),
      ...others.flatMap(([name, lines]) => part(name, lines)),
    ].join('\n');
  }
  if (layout === 1) {
    const part = (name, lines) => ['', name, '='.repeat(name.length), '', ...lines];
    return [
      `${person.name} | ${contactOf(person).join(' | ')}`,
      '',
      person.headline,
      ...part(
        h.work,
        person.jobs.flatMap((job) => [
          job.title,
          `${job.at} (${datesOf(job, language, 'figures')})`,
          ...job.points.map((point) => `* ${point}`),
          '',
        ]),
      ),
      ...part(
        h.skills,
        person.skills.map((skill) => `* ${skill}`),
      ),
      ...part(
        h.study,
        study.flatMap(([{ text, at }, dates]) => [text, `${at} (${dates})`, '']),
      ),
      ...part(h.languages, [person.languages.map(([name, level]) => `${name} (${level})`).join(', ')]),
      ...others.flatMap(([name, lines]) =>
        part(
          name,
          lines.map((line) => `* ${line}`),
        ),
      ),
      ...part(h.summary, [person.summary]),
    ].join('\n');
  }
  if (layout === 2) {
    const part = (name, lines) => ['', `${name}:`, ...lines];
    return [
      person.name,
      contactOf(person).join(', '),
      person.headline,
      '',
      person.summary,
      ...part(
        h.work,
        person.jobs.flatMap((job) => [
          `${datesOf(job, language, 'dots')}  ${job.title}, ${job.at}`,
          ...job.points.map((point) => `  • ${point}`),
        ]),
      ),
      ...part(
        h.study,
        study.map(([{ text, at }, dates]) => `${dates}  ${text}, ${at}`),
      ),
      ...part(
        h.languages,
        person.languages.map(([name, level]) => `  ${name}: ${level}`),
      ),
      ...part(h.skills, [person.skills.join(' · ')]),
      ...others.flatMap(([name, lines]) => part(name, lines)),
    ].join('\n');
  }
  return [
    person.headline,
    person.name,
    ...contactOf(person),
    '',
    person.summary,
    '',
    `${h.skills}: ${person.skills.join('; ')}`,
    `${h.languages}: ${person.languages.map(([name, level]) => `${name} ${level}`).join('; ')}`,
    '',
    h.work,
    ...person.jobs.flatMap((job) => [`${job.title} | ${job.at} | ${datesOf(job, language, 'name')}`, ...job.points, '']),
    h.study,
    ...study.map(([{ text, at }, dates]) => `${text} | ${at} | ${dates}`),
    ...others.flatMap(([name, lines]) => ['', name, ...lines]),
  ].join('\n');
}

// ---- pages to print

const escaped = (words) => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const list = (lines) => `<ul>${lines.map((line) => `<li>${escaped(line)}</li>`).join('')}</ul>`;
const section = (name, body) => `<section><h2>${escaped(name)}</h2>${body}</section>`;

export function htmlOf(person, layout) {
  const { language } = person;
  const h = HEADINGS[language];
  const way = ['name', 'figures', 'short', 'dots'][layout];
  // Short names of months: where they are cut as one cuts them
  const dates = (one) => escaped(datesOf(one, language, way === 'short' && language !== 'en' ? 'name' : way));
  const skills = section(h.skills, layout === 1 ? list(person.skills) : `<p>${escaped(person.skills.join(', '))}</p>`);
  const languages = section(h.languages, list(person.languages.map(levelOf)));
  const courses = person.courses.length > 0 ? section(h.courses, list(person.courses)) : '';
  const summary = section(h.summary, `<p>${escaped(person.summary)}</p>`);
  const contact = contactOf(person).map(escaped);
  const top = `<h1>${escaped(person.name)}</h1><p class="role">${escaped(person.headline)}</p>`;
  const entry = (title, at, when, points) => {
    const body = points.length > 0 ? list(points) : '';
    if (layout === 2) return `<div class="dated"><span>${when}</span><div><b>${title}</b><br>${at}${body}</div></div>`;
    // In a narrow column dates stand on a line of their own
    if (layout === 3 && points.length === 0) return `<p><b>${title}</b><br>${at}<br>${when}</p>`;
    if (layout === 3) return `<div class="margin"><b>${title}</b><span>${when}</span></div><p>${at}</p>${body}`;
    if (layout === 1) return `<p><b>${title}</b><br>${at}<br>${when}</p>${body}`;
    return `<p><b>${title}</b>, ${at}<br>${when}</p>${body}`;
  };
  const work = section(h.work, person.jobs.map((job) => entry(escaped(job.title), escaped(job.at), dates(job), job.points)).join(''));
  const study = section(h.study, person.study.map((one) => entry(escaped(one.text), escaped(one.at), dates(one), [])).join(''));
  const body = [
    () => `${top}<p>${contact.join(' · ')}</p>${summary}${work}${study}${skills}${languages}${courses}`,
    () =>
      `<div class="two"><aside>${section(h.contact, contact.map((line) => `<p>${line}</p>`).join(''))}${skills}${languages}${courses}</aside><main>${top}${summary}${work}${study}</main></div>`,
    () => `${top}<p>${contact.join(' | ')}</p>${summary}${work}${study}${skills}${languages}${courses}`,
    () =>
      `${top}<p>${contact.join(', ')}</p><div class="two right"><main>${summary}${work}</main><aside>${study}${skills}${languages}${courses}</aside></div>`,
  ][layout]();
  const font = ['Georgia, serif', 'Arial, sans-serif', 'Georgia, serif', 'Arial, sans-serif'][layout];
  const css = `
    body { font: 10.5pt/1.4 ${font}; margin: 0 } h1 { font-size: 20pt; margin: 0 } h2 { font-size: 12pt; margin: 12pt 0 4pt } p { margin: 2pt 0 6pt } ul { margin: 2pt 0 8pt; padding-left: 14pt }
    .two { display: grid; grid-template-columns: 150pt 1fr; gap: 22pt } .two.right { grid-template-columns: 1fr 150pt } .two.right main { hyphens: auto; text-align: justify }
    .dated { display: grid; grid-template-columns: 118pt 1fr; gap: 10pt; margin: 4pt 0 } .margin { display: flex; justify-content: space-between; gap: 14pt; margin-top: 6pt } .margin span { white-space: nowrap }
    ${layout === 2 ? 'h2 { letter-spacing: 0.3em; text-transform: uppercase; border-bottom: 1px solid }' : ''}`;
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>CV</title><style>${css}</style><body>${body}</body></html>`;
}

/** What `page.pdf` is asked for: the last layouts carry a line above and a number below each page. */
export function printOf(person, layout) {
  const margin = { top: '22mm', bottom: '20mm', left: '18mm', right: '18mm' };
  const size = { format: 'A4' };
  if (layout < 2) return { ...size, margin, printBackground: true };
  const line = (words) => `<div style="font-size:8px;width:100%;text-align:center">${words}</div>`;
  const { page } = HEADINGS[person.language];
  return {
    ...size,
    margin,
    displayHeaderFooter: true,
    headerTemplate: line(`Curriculum vitae – ${escaped(person.name)}`),
    footerTemplate: line(`${page} <span class="pageNumber"></span> / <span class="totalPages"></span>`),
  };
}

// ---- Word

const para = (runs, { style, list: item, tabs } = {}) =>
  `<w:p><w:pPr>${style ? `<w:pStyle w:val="${style}"/>` : ''}${item ? '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>' : ''}${tabs ? '<w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs>' : ''}</w:pPr>${runs
    .map((words) =>
      words === '\t'
        ? '<w:r><w:tab/></w:r>'
        : words === '\n'
          ? '<w:r><w:br/></w:r>'
          : `<w:r><w:t xml:space="preserve">${escaped(words)}</w:t></w:r>`,
    )
    .join('')}</w:p>`;
const table = (rows) =>
  `<w:tbl><w:tblPr><w:tblW w:w="9000" w:type="dxa"/></w:tblPr><w:tblGrid/>${rows
    .map((cells) => `<w:tr>${cells.map((cell) => `<w:tc><w:tcPr><w:tcW w:w="3000" w:type="dxa"/></w:tcPr>${cell}</w:tc>`).join('')}</w:tr>`)
    .join('')}</w:tbl>`;

export function docxOf(person, layout) {
  const { language } = person;
  const h = HEADINGS[language];
  const heading = (name) => para([layout === 3 ? name.toUpperCase() : name], { style: 'Heading1' });
  const points = (lines) => lines.map((line) => para([line], { list: true })).join('');
  const way = ['name', 'figures', 'dots', 'name'][layout];
  const entries = (all, textFor) =>
    all
      .map((one) => {
        const [title, lines] = textFor(one);
        const when = datesOf(one, language, way);
        if (layout === 1) return para([title]) + para([one.at]) + para([when]) + points(lines);
        if (layout === 2) return table([[para([when]), para([title]) + para([one.at]) + points(lines)]]);
        if (layout === 3) return para([title, '\t', when], { tabs: true }) + para([one.at]) + points(lines);
        return para([`${title}, ${one.at}`, '\n', when]) + points(lines);
      })
      .join('');
  const work = heading(h.work) + entries(person.jobs, (job) => [job.title, job.points]);
  const study = heading(h.study) + entries(person.study, (one) => [one.text, []]);
  const skills = layout === 3 ? para([`${h.skills}: ${person.skills.join(', ')}`]) : heading(h.skills) + points(person.skills);
  const spoken =
    layout === 3
      ? para([`${h.languages}: ${person.languages.map(levelOf).join(', ')}`])
      : heading(h.languages) + points(person.languages.map(levelOf));
  const courses = person.courses.length > 0 ? heading(h.courses) + points(person.courses) : '';
  const summary = heading(h.summary) + para([person.summary]);
  const top = para([person.name], { style: 'Title' }) + para([person.headline]);
  const contact =
    layout === 3
      ? para([contactOf(person).join(' | ')])
      : contactOf(person)
          .map((line) => para([line]))
          .join('');
  const body =
    layout === 1
      ? table([[heading(h.contact) + contact + skills + spoken + courses, top + summary + work + study]])
      : layout === 3
        ? top + contact + summary + skills + spoken + work + study + courses
        : top + contact + summary + work + study + skills + spoken + courses;
  return docxFrom(body);
}

/** The least that is a Word document. */
function docxFrom(body) {
  const xml = (words) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${words}`);
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const rels = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  return zipSync({
    '[Content_Types].xml': xml(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/numbering.xml" ContentType="${types}.numbering+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/></Types>`,
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rels}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': xml(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rels}/numbering" Target="numbering.xml"/><Relationship Id="rId2" Type="${rels}/styles" Target="styles.xml"/></Relationships>`,
    ),
    'word/styles.xml': xml(
      `<w:styles ${w}><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>`,
    ),
    'word/numbering.xml': xml(
      `<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
    ),
    'word/document.xml': xml(`<w:document ${w}><w:body>${body}</w:body></w:document>`),
  });
}
