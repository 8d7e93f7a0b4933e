// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { asked, begin, charactersRead, elementsOf, pass, tab } from './page-at-work.ts';

// What it costs to be a guest in a page that has nothing new to say.
const WORDS = Array.from({ length: 12 }, (_, i) => `<p>You have ${i + 2} years of experience in welding, and a degree.</p>`).join('');
const POSTING = `<main><h1>Welder</h1><p>Green Corner is hiring.</p><h2>Requirements</h2>${WORDS}</main>`;
const reads = () => asked.filter(({ kind }) => kind === 'page/read').length;
const body = () => document.body;
/** How high the page is; nothing is laid out here. */
const grow = (height: number) => Object.defineProperty(document.documentElement, 'scrollHeight', { value: height, configurable: true });

test('a posting that stands still is read once, however long it stands', async () => {
  await begin(POSTING);
  expect(tab!.report!.posting!.title).toBe('Welder');
  const once = charactersRead();
  await pass(60_000);
  expect(charactersRead()).toBe(once);
  expect(reads()).toBe(1);
});

test('a page that is no posting and stands still is read once', async () => {
  await begin('<main><h1>Our jobs</h1><p>We are hiring. Look at our vacancies.</p></main>');
  await pass(60_000);
  expect(reads()).toBe(1);
});

test('scripts and styles that come and go are no words', async () => {
  await begin(POSTING);
  for (const tag of ['script', 'style', 'link']) {
    const one = document.createElement(tag);
    if (tag === 'script') one.setAttribute('type', 'text/plain');
    body().append(one);
    await pass(2_000);
    one.textContent = 'let a = 1;';
    await pass(2_000);
    one.remove();
    await pass(2_000);
  }
  expect(reads()).toBe(1);
});

test('data about the posting that comes late is read', async () => {
  await begin(POSTING);
  const data = document.createElement('script');
  data.type = 'application/ld+json';
  data.textContent = JSON.stringify({ '@type': 'JobPosting', title: 'Welder (m/f)', hiringOrganization: 'Green Corner' });
  body().append(data);
  await pass(500);
  expect(tab!.report!.posting!.hiringOrganization).toBe('Green Corner');
});

test('words that come late, change or go are read', async () => {
  await begin('<main></main>');
  const main = document.querySelector('main')!;
  main.append(...elementsOf(POSTING)[0]!.children);
  await pass(500);
  expect(tab!.report!.posting!.title).toBe('Welder');
  main.querySelector('h1')!.firstChild!.nodeValue = 'Night Welder';
  await pass(500);
  expect(tab!.report!.posting!.title).toBe('Night Welder');
  main.remove();
  await pass(500);
  expect(tab!.report!.posting).toBeNull();
});

test('words that come late in a shadow root are read', async () => {
  await begin('<main><job-posting></job-posting></main>');
  document.querySelector('job-posting')!.attachShadow({ mode: 'open' });
  body().append('Jobs'); // a page that draws a part draws others
  await pass(700);
  expect(tab!.report!.posting).toBeNull();
  document.querySelector('job-posting')!.shadowRoot!.append(...elementsOf(POSTING));
  await pass(700);
  expect(tab!.report!.posting!.title).toBe('Welder');
  document.querySelector('job-posting')!.shadowRoot!.querySelector('h1')!.firstChild!.nodeValue = 'Night Welder';
  await pass(700);
  expect(tab!.report!.posting!.title).toBe('Night Welder');
});

test('what nobody could observe shows in the height of the page: it is looked at once more', async () => {
  grow(600);
  await begin('<main><div id="late"></div></main>');
  document
    .getElementById('late')!
    .attachShadow({ mode: 'open' })
    .append(...elementsOf(POSTING));
  grow(2_400);
  await pass(1_500);
  expect(tab!.report!.posting!.title).toBe('Welder');
  const once = reads();
  await pass(60_000);
  expect(reads()).toBe(once);
});

test('a tab that was opened in the background is not read anew when it is looked at', async () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  await begin(POSTING);
  await pass(20_000);
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(20_000);
  expect(tab!.report!.posting!.title).toBe('Welder');
  expect(reads()).toBe(1);
});

test('what is drawn in a tab nobody looks at is read when somebody does', async () => {
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  await begin('<main></main>');
  await pass(20_000);
  document.querySelector('main')!.append(...elementsOf(POSTING));
  await pass(20_000);
  expect(reads()).toBe(1);
  hidden.mockReturnValue(false);
  document.dispatchEvent(new Event('visibilitychange'));
  await pass(500);
  expect(tab!.report!.posting!.title).toBe('Welder');
});
