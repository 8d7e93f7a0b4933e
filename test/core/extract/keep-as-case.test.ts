// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { finish, readPage } from '../../../src/core/detect/read-page.ts';
import { keepAsCase } from '../../../src/core/extract/keep-as-case.ts';
import { scrubAddress, scrubWords } from '../../../src/core/extract/scrub.ts';

const ADDRESS = 'https://user:word@jobs.example/view?jk=0123456789abcdef&session=s3cr3t#me';
const POSTING = `<title>Gardener – Stadtgrün</title><meta property="og:title" content="Gardener"><meta name="csrf-token" content="s3cr3tt0ken">
  <script>var user = {"name":"Olga Reader"}</script><style>.x{color:red}</style>
  <script type="application/ld+json">{"@type":"JobPosting","title":"Gardener","applicationContact":{"name":"Ada Reed","telephone":"+43 316 1299567"},"url":"https://jobs.example/view?jk=0123456789abcdef&tk=1","description":"<p>Ask ada.reed@stadtgruen.example</p>"}</script>
  <script type="application/ld+json">{"@type":"Person","name":"Olga Reader"}</script>
  <nav><span class="user-name">Olga Reader</span></nav>
  <h1 class="title" onclick="go()" data-user="olga">Gardener</h1><p class="employer">Stadtgrün</p>
  <h2>Your tasks</h2><ul><li>Plant, <b>water</b> &amp; prune</ul>
  <h2>Requirements</h2><ul><li>2+ years of experience, 10 000 – 12 000 plants, since 2019-01-02</ul>
  <p>Contact: Ada Reed, +43 316 123 45 67, ada.reed@stadtgruen.example, @ada_reed</p>
  <a href="/apply?token=eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9&id=77">Apply now</a><input value="Olga Reader"><textarea>My letter</textarea>
  <img src="https://cdn.example/olga.jpg" alt="Stadtgrün"><p style="display:none">hidden words</p><my-card></my-card>`;

function kept() {
  const document = new DOMParser().parseFromString(POSTING, 'text/html');
  document.querySelector('my-card')!.attachShadow({ mode: 'open' }).append('In the shade');
  return keepAsCase(document, ADDRESS);
}

test('a kept page carries nobody’s name, address, number or token, and no script', () => {
  const html = kept();
  for (const secret of [
    'Olga',
    'Ada',
    '123 45',
    '@stadt',
    '1299567',
    'ada_reed',
    's3cr3t',
    'eyJ',
    'onclick',
    'olga.jpg',
    'My letter',
    'var user',
    'color:red',
    'word@',
  ])
    expect(html, secret).not.toContain(secret);
  expect(html).toContain('name@mail.example');
});

test('a kept page is read as the page was', () => {
  const read = (document: Document) => finish(readPage(document, 'https://jobs.example/view?jk=0123456789abcdef')).page;
  const html = kept();
  expect(html.split('\n')[0]).toBe('<!-- https://jobs.example/view?jk=0123456789abcdef -->');
  const [before, after] = [POSTING, html].map((one) => read(new DOMParser().parseFromString(one, 'text/html')));
  expect(after!.detection).toEqual(before!.detection);
  expect(after!.posting).toMatchObject({ title: 'Gardener', hiringOrganization: 'Stadtgrün', sources: before!.posting!.sources });
  expect(after!.posting!.text).toContain('Plant, water & prune');
  expect(after!.posting!.text).toContain('10 000 – 12 000 plants, since 2019-01-02');
  expect(html).toContain('In the shade');
  expect(html).toContain('display:none');
});

test('keeping a kept page changes nothing more', () => {
  const html = kept();
  expect(keepAsCase(new DOMParser().parseFromString(html, 'text/html'), html.split('\n')[0]!.slice(5, -4))).toBe(html);
});

test('pay, days and numbers of postings are no phone numbers', () => {
  for (const words of [
    '$88,400 - $162,100',
    '60 000 - 75 000 ₽',
    '03.11.2026 - 30.11.2026',
    '2026-11-03',
    '1.950.000,00',
    'Job 4912345678',
    '€3,200 per month',
    '10–12 hours',
  ])
    expect(scrubWords(words)).toBe(words);
  for (const words of ['+49 30 1234567', '(030) 123 45 67', '0316/123456', '8 (812) 123-45-67', '555-123-4567'])
    expect(scrubWords(words)).not.toMatch(/[1-9]{2}/);
});

test('an address keeps the number of its posting alone', () => {
  expect(scrubAddress('https://a.example/jobs/1?utm_source=x&gh_jid=77&email=a@b.example#frag')).toBe('https://a.example/jobs/1?gh_jid=77');
  expect(scrubAddress('javascript:alert(1)')).toBe('');
});
