// @vitest-environment jsdom
import { expect, test } from 'vitest';
import {
  asked,
  begin,
  beginToLoad,
  charactersRead,
  elementsOf,
  gloss,
  load,
  markOnDemand,
  pass,
  tab,
  wordsMarked,
} from './page-at-work.ts';

const TRADES = ['Baker', 'Welder', 'Driver', 'Nurse', 'Gardener', 'Accountant', 'Plumber', 'Electrician'];
const nameOf = (n: number) => `${TRADES[n % TRADES.length]} in town ${n}`;
const cardHtml = (n: number) =>
  `<article class="card"><h3><a href="/jobs/${1000 + n}">${nameOf(n)}</a></h3><p class="company">Firm ${n}</p><p class="location">Graz</p><p>We bake, weld and drive for all of Styria, five days a week, in a team of four.</p></article>`;

test('500 cards added in 25 batches cost hardly more reading than they have characters', async () => {
  await begin('<main><h1>Jobs in Graz</h1><p id="count"></p><section id="list"></section></main>');
  const list = document.getElementById('list')!;
  for (let batch = 0; batch < 25; batch += 1) {
    list.append(...elementsOf(Array.from({ length: 20 }, (_, i) => cardHtml(batch * 20 + i)).join('')));
    document.getElementById('count')!.textContent = `${batch * 20 + 20} of 500`;
    await pass(400);
  }
  await pass(12_000);
  const added = [...list.querySelectorAll('h3, p')].reduce((sum, { textContent }) => sum + textContent!.length, 0);
  expect(tab!.report!.cards).toHaveLength(500);
  expect(tab!.report!.cards.at(-1)).toMatchObject({ title: nameOf(499), hiringOrganization: 'Firm 499' });
  expect(wordsMarked()).toContain('Baker in town 496');
  expect(charactersRead() / added).toBeLessThanOrEqual(1.2);
}, 30_000);

test('the strong card is marked on the words of its title, and nothing is written into the page', async () => {
  await begin(`<main><h1>Jobs in Graz</h1><section>${[0, 1, 2, 3, 4].map(cardHtml).join('')}</section></main>`);
  expect(wordsMarked()).toContain('Baker in town 0');
  expect(document.querySelectorAll('main *').length).toBe(2 + 5 * 6);
});

test('a list that reuses its rows is followed: what left is forgotten, what came is marked', async () => {
  await begin(`<main><h1>Jobs in Graz</h1><section>${[1, 2, 3, 4, 5].map(cardHtml).join('')}</section></main>`);
  expect(wordsMarked()).not.toContain('Baker in town 8');
  const before = charactersRead();
  const row = document.querySelector('article')!;
  row.querySelector('a')!.setAttribute('href', '/jobs/1008');
  row.querySelector('a')!.firstChild!.nodeValue = 'Baker in town 8';
  row.querySelector('.company')!.textContent = 'Firm 8';
  await pass(500);
  expect(wordsMarked()).toContain('Baker in town 8');
  expect(tab!.report!.cards.at(-1)).toMatchObject({ title: 'Baker in town 8', hiringOrganization: 'Firm 8' });
  expect(charactersRead() - before).toBeLessThan(200);
  row.remove();
  document.querySelector('section')!.append(...elementsOf(cardHtml(17)));
  await pass(500);
  expect(wordsMarked()).not.toContain('Baker in town 8');
});

test('rows in wrappers of their own are read alone, too', async () => {
  await begin(`<main><h1>Jobs in Graz</h1><div id="pages"><div>${[1, 2, 3, 4, 5].map(cardHtml).join('')}</div></div></main>`);
  const before = charactersRead();
  document.getElementById('pages')!.append(...elementsOf(`<div>${[8, 9, 10].map(cardHtml).join('')}</div>`));
  await pass(500);
  expect(wordsMarked()).toContain('Baker in town 8');
  expect(charactersRead() - before).toBeLessThan(3 * 150);
});

test('a posting that opens beside the list without a new address is noticed', async () => {
  await begin(`<main><h1>Jobs in Graz</h1><section>${[1, 2, 3, 4, 5].map(cardHtml).join('')}</section></main>`);
  const posting = `<div><h2>Requirements</h2>${Array.from({ length: 12 }, (_, i) => `<p>You have ${i + 2} years of experience in welding and a degree.</p>`).join('')}</div>`;
  const reads = asked.filter(({ kind }) => kind === 'page/read').length;
  document.body.append(...elementsOf(posting));
  await pass(1_000);
  expect(asked.filter(({ kind }) => kind === 'page/read').length).toBe(reads + 1);
});

test('a list that the page’s data tells of is followed by its links', async () => {
  const data = [1, 2, 3, 4, 5].map((n) => ({ '@type': 'JobPosting', title: nameOf(n), url: `http://localhost:3000/jobs/${1000 + n}` }));
  await begin(
    `<main><h1>Jobs in Graz</h1><section>${[1, 2, 3, 4, 5].map(cardHtml).join('')}</section><script type="application/ld+json">${JSON.stringify(data)}</script></main>`,
  );
  expect(tab!.report!.detection.via).toBe('json-ld');
  document.querySelector('section')!.append(...elementsOf(cardHtml(8)));
  await pass(500);
  expect(asked.filter(({ kind }) => kind === 'page/more')).toHaveLength(1);
  expect(wordsMarked()).toContain('Baker in town 8');
});

const listHtml = `<main><h1>Jobs in Graz</h1><section>${[0, 1, 2, 3, 4].map(cardHtml).join('')}</section></main>`;

test('a page that is still loading is not read, however much comes into it, and then it is read once', async () => {
  await beginToLoad(listHtml);
  document.querySelector('section')!.append(...elementsOf(cardHtml(9)));
  await pass(2_000);
  expect(asked).toEqual([]);
  load();
  await pass(50);
  expect(tab!.report!.cards).toHaveLength(6);
  expect(asked.filter(({ kind }) => kind === 'page/read')).toHaveLength(1);
});

test('a page that is still loading is read at once when the person asks', async () => {
  await beginToLoad(listHtml);
  void gloss.told({ kind: 'page/again' });
  await pass(0);
  expect(tab!.report!.cards).toHaveLength(5);
});

test('an address that comes before the page has loaded is read under its own name, the one before not at all', async () => {
  await beginToLoad(listHtml);
  history.pushState(null, '', '/jobs?page=2');
  document.querySelector('section')!.replaceChildren(...elementsOf([11, 12, 13, 14].map(cardHtml).join('')));
  await pass(500);
  load();
  await pass(500);
  expect(tab).toMatchObject({ url: expect.stringContaining('page=2') });
  expect(tab!.report!.cards.map(({ title }) => title)).toEqual([11, 12, 13, 14].map(nameOf));
});

test('marks that were asked for stay when the page is read again, and go with its address', async () => {
  markOnDemand();
  await begin(listHtml);
  expect(wordsMarked()).toEqual([]);
  await gloss.told({ kind: 'marks/paint', on: true });
  expect(wordsMarked()).toContain('Baker in town 0');
  void gloss.told({ kind: 'page/again' });
  await pass(50);
  expect(wordsMarked()).toContain('Baker in town 0');
  history.pushState(null, '', '/jobs?page=2');
  document.querySelector('section')!.replaceChildren(...elementsOf([8, 9, 10, 11].map(cardHtml).join('')));
  await pass(2_000);
  expect(tab!.report!.cards).toHaveLength(4);
  expect(wordsMarked()).toEqual([]);
});
