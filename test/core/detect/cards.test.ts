// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { finish } from '../../../src/core/detect/read-page.ts';
import { understand, understandMore } from '../../../src/core/detect/understand.ts';
import { type Scanned, scanAdded, scanPage } from '../../../src/core/extract/scan.ts';
import { sites } from '../../../src/core/extract/sites/index.ts';
import { rangesOfSpot } from '../../../src/core/extract/text-map.ts';

const URL_OF_LIST = 'https://jobs.example.org/graz';
const JOBS = ['Baker', 'Pastry <b>Cook</b>', 'Warehouse Operative', 'Driver'];
const cardHtml = (job: string, n: number) =>
  `<article class="card"><span>New</span><h3><a href="/jobs/${n}">${job}</a></h3><p class="company">Firm ${n}</p></article>`;

function listPage() {
  document.title = 'Jobs in Graz';
  const html = `<main><h1>Jobs in Graz</h1><section>${JOBS.map(cardHtml).join('')}</section></main>`;
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  const scanned = finish(scanPage(document, URL_OF_LIST, sites));
  return { scanned, understood: understand(scanned.scan) };
}
const wordsOf = (scanned: Scanned, { titles }: ReturnType<typeof understand>) =>
  titles.map((spot) => spot && rangesOfSpot(scanned, spot).map((range) => range.toString().trim()));

test('the title of each card is found again in the page', () => {
  const { scanned, understood } = listPage();
  expect(understood.page.cards.map(({ title }) => title)).toEqual(['Baker', 'Pastry Cook', 'Warehouse Operative', 'Driver']);
  expect(wordsOf(scanned, understood)).toEqual([['Baker'], ['Pastry Cook'], ['Warehouse Operative'], ['Driver']]);
});

test('titles of cards that the page’s data tells of are found in the page, where it shows them', () => {
  const data = ['Baker', 'Driver', 'Nobody'].map((title, n) => ({
    '@type': 'JobPosting',
    title,
    url: `https://jobs.example.org/jobs/${n}`,
    hiringOrganization: 'Firm',
  }));
  document.body.replaceChildren(
    ...new DOMParser().parseFromString(
      `<h1>Jobs</h1><p>Driver wanted?</p><ul><li><a href="/jobs/0">Baker</a><li><a href="/jobs/1">Driver</a></ul><script type="application/ld+json">${JSON.stringify(data)}</script>`,
      'text/html',
    ).body.childNodes,
  );
  const scanned = finish(scanPage(document, URL_OF_LIST, sites));
  const understood = understand(scanned.scan);
  expect(understood.page.detection.kind).toBe('list');
  expect(wordsOf(scanned, understood)).toEqual([['Baker'], ['Driver'], null]);
  expect(understood.titles[1]!.line).toBe(3);
  expect(understood.shape).toBeNull(); // two links tell nothing of the next
});

test('what is added to a list is read alone: its cards are like those before', () => {
  const { understood } = listPage();
  const added = new DOMParser().parseFromString(
    `${cardHtml('Tailor', 41)}${cardHtml('Welder', 42)}<a href="/about">About us</a>`,
    'text/html',
  ).body;
  const elements = [...added.children];
  document.querySelector('section')!.append(...elements);
  const scanned = finish(scanAdded(URL_OF_LIST, elements));
  expect(scanned.scan.lines.map(({ text }) => text)).toEqual(['New', 'Tailor', 'Firm 41', 'New', 'Welder', 'Firm 42', 'About us']);
  const more = understandMore(scanned.scan, understood.shape!);
  expect(more.page.cards).toMatchObject([
    { title: 'Tailor', hiringOrganization: 'Firm 41', url: 'https://jobs.example.org/jobs/41' },
    { title: 'Welder', hiringOrganization: 'Firm 42' },
  ]);
  expect(wordsOf(scanned, more)).toEqual([['Tailor'], ['Welder']]);
});

test('a posting has no cards to find', () => {
  document.body.innerHTML =
    '<h1>Baker</h1><h2>Your tasks</h2><ul><li>Bake bread for the town</ul><h2>Requirements</h2><ul><li>2+ years of experience</ul>';
  expect(understand(finish(scanPage(document, URL_OF_LIST, sites)).scan)).toMatchObject({ titles: [], shape: null });
});
