// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { finish, readPage } from '../../../src/core/detect/read-page.ts';

const URL = 'https://jobs.example/vacancies/4711?utm_source=mail';

function readHtml(html: string, url = URL) {
  return finish(readPage(new DOMParser().parseFromString(html, 'text/html'), url));
}

const BARE = [
  'At Lumen Lab we build instruments that count single photons, and we are profitable.',
  'As a Firmware Engineer at Lumen Lab, you will:',
  'Own the firmware of three instruments from the first sketch to the field.',
  'Work with physicists who write Python and with customers who do not.',
  'Desired qualities and experiences:',
  '3+ years of experience with embedded C.',
  'A degree in computer science or physics. PhD a big plus.',
  'We are an equal opportunity employer and value diversity.',
];

test('a page of bare paragraphs, with no heading and no useful title, is a posting in its own words', () => {
  const { page, map } = readHtml(`<title>Untitled</title><body>${BARE.map((line) => `<p>${line}</p>`).join('\n')}</body>`);
  expect(page.detection).toMatchObject({ kind: 'posting', via: 'generic', partial: false });
  expect(page.detection.why).not.toBe('');
  expect(page.posting?.text).toBe(BARE.join('\n'));
  expect(map?.text).toBe(page.posting?.text);
});

test('section names as headings and short lines stay in the text', () => {
  const lines = [
    'Senior Baker (Night)',
    'TL;DR',
    'Bake bread for the whole town.',
    'What you will do',
    '- Knead.',
    'Requirements',
    '- 4+ years of baking experience.',
    'Nice to have',
    '- A driving licence.',
    'Culture & Benefits',
    '- Free bread.',
  ];
  const heads = ['TL;DR', 'What you will do', 'Requirements', 'Nice to have', 'Culture & Benefits'];
  const html = lines.map((line) => (heads.includes(line) ? `<h2>${line.replace('&', '&amp;')}</h2>` : `<p>${line}</p>`)).join('');
  const { page } = readHtml(html);
  expect(page.detection.kind).toBe('posting');
  expect(page.posting?.text).toBe(lines.join('\n'));
});

const LD = {
  '@context': 'https://schema.org',
  '@type': 'JobPosting',
  title: 'Firmware Engineer',
  hiringOrganization: { '@type': 'Organization', name: 'Lumen Lab GmbH' },
  jobLocation: [{ '@type': 'Place', address: { addressLocality: 'Jena', addressRegion: 'TH', addressCountry: 'DE' } }],
  datePosted: '2026-11-03T08:00:00Z',
  validThrough: '1970-01-01',
  employmentType: ['FULL_TIME', 'PART_TIME'],
  baseSalary: { '@type': 'MonetaryAmount', currency: 'EUR', value: { minValue: 60000, maxValue: '72,000', unitText: 'YEAR' } },
  description: `<p>${BARE[0]}</p><ul><li>${BARE[2]}</li><li>${BARE[5]}</li></ul>`,
};
const script = (json: string) => `<script type="application/ld+json">${json}</script>`;

test('structured data states the fields, and the page still gives the words', () => {
  const { page, map } = readHtml(
    `${script(JSON.stringify(LD))}<nav><a href="/">Jobs</a></nav><h1>Firmware Engineer</h1><div>${BARE[0]}</div><ul><li>${BARE[2]}<li>${BARE[5]}</ul><footer>© Jobs</footer>`,
  );
  expect(page.detection).toMatchObject({ kind: 'posting', via: 'json-ld' });
  expect(page.posting).toMatchObject({
    title: 'Firmware Engineer',
    hiringOrganization: 'Lumen Lab GmbH',
    jobLocation: ['Jena, TH, DE'],
    country: 'DE',
    datePosted: '2026-11-03',
    validThrough: null,
    url: 'https://jobs.example/vacancies/4711',
    sources: { title: 'json-ld', hiringOrganization: 'json-ld', text: 'generic' },
    text: [BARE[0], BARE[2], BARE[5]].join('\n'),
  });
  expect(page.posting?.structured.pay).toEqual([
    { min: 60000, max: 72000, currency: 'EUR', unit: 'YEAR', text: null, estimated: false, source: 'json-ld' },
  ]);
  expect(map?.rangesOf(0, 14).map(String)).toEqual([BARE[0]!.slice(0, 14)]);
});

test('a description that the page does not show is read from the data, and has no ranges', () => {
  const { page, map } = readHtml(`${script(JSON.stringify(LD))}<div id="app"></div>`);
  expect(page.posting?.text).toBe([BARE[0], BARE[2], BARE[5]].join('\n'));
  expect(page.posting?.sources.text).toBe('json-ld');
  expect(map?.rangesOf(0, 14)).toEqual([]);
});

test.each([
  ['raw line breaks in strings', JSON.stringify({ ...LD, title: 'Firmware@Engineer' }).replace('@E', '\nE')],
  ['bare quotes in strings', JSON.stringify({ ...LD, skills: 'XX' }).replace('XX', 'the "real" ones, and C')],
  ['bad escapes', JSON.stringify({ ...LD, skills: 'XX' }).replace('XX', "it\\'s C\\&C")],
  ['a comma too many', JSON.stringify(LD).replace(/\}$/, ',}')],
  [
    'a graph',
    JSON.stringify({
      '@graph': [{ '@type': 'WebSite' }, { ...LD, hiringOrganization: { '@id': '#us' } }, { '@id': '#us', name: 'Lumen Lab GmbH' }],
    }),
  ],
  ['a list', JSON.stringify([{ '@type': 'BreadcrumbList' }, LD])],
  ['a comment around it', `<!-- ${JSON.stringify(LD)} -->`],
])('reads structured data with %s', (_, json) => {
  const { posting } = readHtml(`${script(json)}<h1>Firmware Engineer</h1>`).page;
  expect(posting).toMatchObject({ title: 'Firmware Engineer', hiringOrganization: 'Lumen Lab GmbH' });
});

test('microdata is read as well', () => {
  const { page } = readHtml(`<div itemscope itemtype="https://schema.org/JobPosting"><h1 itemprop="title">Firmware Engineer</h1>
    <span itemprop="hiringOrganization" itemscope itemtype="https://schema.org/Organization"><b itemprop="name">Lumen Lab GmbH</b></span>
    <span itemprop="jobLocation" itemscope><span itemprop="address" itemscope><i itemprop="addressLocality">Jena</i></span></span>
    <time itemprop="datePosted" datetime="2026-11-03">3 Nov</time>
    <div itemprop="description">${BARE.map((line) => `<p>${line}</p>`).join('')}</div></div>`);
  expect(page.detection).toMatchObject({ kind: 'posting', via: 'microdata' });
  expect(page.posting).toMatchObject({
    title: 'Firmware Engineer',
    hiringOrganization: 'Lumen Lab GmbH',
    jobLocation: ['Jena'],
    datePosted: '2026-11-03',
    text: ['Lumen Lab GmbH Jena 3 Nov', ...BARE].join('\n'),
  });
});

test('a page that is no posting says so', () => {
  const { page, map } = readHtml('<h1>Broccoli soup</h1><p>Cut the broccoli, boil it, and be generous with the pepper. Serves four.</p>');
  expect(page).toMatchObject({ detection: { kind: 'other' }, posting: null, cards: [] });
  expect(page.detection.why).not.toBe('');
  expect(map).toBeNull();
});

test('a page without end is read to a point, and that is said', () => {
  const long = 'word '.repeat(300_000);
  const { page } = readHtml(`${BARE.map((line) => `<p>${line}</p>`).join('')}<p>${long}</p>`);
  expect(page.detection).toMatchObject({ kind: 'posting', partial: true });
  expect(page.posting!.text.length).toBeLessThan(530_000);
});

test('a very deep page is read without recursion, and nothing is written to it', () => {
  const document = new DOMParser().parseFromString('<body></body>', 'text/html');
  let element: Element = document.body;
  for (let i = 0; i < 2_000; i += 1) element = element.appendChild(document.createElement('div'));
  for (const line of BARE) element.appendChild(document.createElement('p')).textContent = line;
  const { page } = finish(readPage(document, URL));
  expect(page.posting?.text).toBe(BARE.join('\n'));
});

test('data that holds the first words alone leaves the rest to the page', () => {
  const json = script(JSON.stringify({ ...LD, description: `${BARE[0]!.slice(0, 60)}…` }));
  const { page, map } = readHtml(`${json}<h1>Firmware Engineer</h1>${BARE.map((line) => `<p>${line}</p>`).join('')}`);
  expect(page.posting?.text).toBe(BARE.join('\n'));
  expect(map?.rangesOf(0, 2).map(String)).toEqual(['At']);
});

test('pay in the data of a board that guesses is told as a guess', () => {
  const json = script(JSON.stringify(LD));
  const { posting } = readHtml(
    `${json}<h1>Firmware Engineer</h1>`,
    'https://remoteok.com/remote-jobs/remote-firmware-engineer-123456',
  ).page;
  expect(posting).toMatchObject({ id: 'remoteok/123456', structured: { pay: [{ min: 60000, estimated: true }] } });
});

test('a frozen prototype and hostile keys change nothing', () => {
  const json = script(
    `{"@type":"JobPosting","__proto__":{"isAdmin":true},"constructor":{"prototype":{"x":1}},${JSON.stringify(LD).slice(1)}`,
  );
  const { posting } = readHtml(`${json}<h1>Firmware Engineer</h1>`).page;
  expect(posting?.title).toBe('Firmware Engineer');
  expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
});

test('structured data nested without end is read to a depth', () => {
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const { page } = readHtml(
    `${script(`{"@type":"JobPosting","title":"Firmware Engineer","jobLocation":${deep},"description":${deep}}`)}<h1>Firmware Engineer</h1>`,
  );
  expect(page.posting?.title).toBe('Firmware Engineer');
});

test('a board’s notice comes with the page’s own "report this job" link', () => {
  const notice = 'Be careful: if an employer asks you for a code, a password or money, they are scammers. Report it to us.';
  const { page } = readHtml(
    `<title>x</title><body><main><h1>Firmware Engineer</h1>${BARE.map((line) => `<p>${line}</p>`).join('\n')}</main><footer><p>${notice}</p><a href="/report?job=4711">Report this job</a></footer></body>`,
  );
  expect(page.posting?.boardNotices).toEqual([{ text: notice, reportUrl: 'https://jobs.example/report?job=4711' }]);
});

test('days counted back from today are a day on a page that lives, and nothing on one that was saved', () => {
  const html = `<h1>Firmware Engineer</h1><p>Posted 3 days ago</p>${BARE.map((line) => `<p>${line}</p>`).join('')}`;
  const document = new DOMParser().parseFromString(html, 'text/html');
  expect(finish(readPage(document, URL, new Date('2026-11-21T10:00:00Z'))).page.posting).toMatchObject({
    datePosted: '2026-11-18',
    sources: { datePosted: 'generic' },
  });
  expect(finish(readPage(document, URL)).page.posting!.datePosted).toBeNull();
});

test.each(['Confidential', 'Company name withheld', 'https://jobs.example', 'Конфиденциально', '企業名非公開', 'N/A'])(
  'an employer that is hidden (%s) is not named',
  (name) => {
    const { posting } = readHtml(`${script(JSON.stringify({ ...LD, hiringOrganization: { name } }))}<h1>Firmware Engineer</h1>`).page;
    expect(posting!.hiringOrganization).toBeNull();
  },
);
