import { answer, postings } from '../../tools/demo/board.mjs';
import type { Answer } from './fixture-proxy.ts';

/** A board that the store builds list among their hosts; the journeys serve our own demo board in its place. */
export const HOST = 'jobs.lever.co';
export const at = (path: string) => `https://${HOST}${path}`;
export const posting = (slug: string) => at(`/jobs/${slug}`);
export const slugs = postings.map(({ slug }) => slug);

const paragraphs = (lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('\n');
const bare = (body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title></head><body>${body}</body></html>`;

/** Two postings whose address changes by pushState, and whose words come late. */
const SPLIT_VIEW = `${bare(`<main><h1 id="t"></h1><div id="b"></div></main>
<script>
  const POSTINGS = {
    a: ['Pastry Cook', 'Requirements: 3+ years of experience as a pastry cook. Salary: $50,000 - $60,000 per year. We are hiring a pastry cook for our bakery in Boston. You will bake, decorate and serve.'],
    b: ['Night Baker', 'Requirements: 5+ years of experience as a baker. Salary: $70,000 - $80,000 per year. We are hiring a night baker for our bakery in Denver. You will knead, bake and clean.'],
  };
  let turn = 0;
  window.show = (id, delay) => {
    const mine = (turn += 1);
    history.pushState({}, '', '/jobs/split?currentJobId=' + id);
    setTimeout(() => {
      if (mine !== turn) return;
      const [title, text] = POSTINGS[id];
      document.getElementById('t').textContent = title;
      document.getElementById('b').innerHTML = text.split('. ').map((line) => '<p>' + line + '</p>').join('');
      document.title = title;
    }, delay);
  };
</script>`)}`;

/** A router of every kind: the address says which of two postings is drawn, always 120 ms late, always in new nodes. */
const ROUTED = bare(`<main></main>
<script>
  const POSTINGS = {
    a: ['Pastry Cook', 'Requirements: 3+ years of experience as a pastry cook. Salary: $50,000 - $60,000 per year. We are hiring a pastry cook for our bakery in Boston. You will bake, decorate and serve.'],
    b: ['Night Baker', 'Requirements: 5+ years of experience as a baker. Salary: $70,000 - $80,000 per year. We are hiring a night baker for our bakery in Denver. You will knead, bake and clean.'],
  };
  window.draw = () => {
    const id = /(?:jobId=|#!?\\/jobs\\/)([ab])/.exec(location.href)?.[1];
    if (!id) return;
    const [title, text] = POSTINGS[id];
    const main = document.createElement('main');
    main.innerHTML = '<h1>' + title + '</h1>' + text.split('. ').map((line) => '<p>' + line + '</p>').join('');
    document.querySelector('main').replaceWith(main);
    document.title = title;
  };
  const late = () => setTimeout(window.draw, 120);
  window.go = (how, url) => { history[how]({}, '', url); late(); };
  addEventListener('popstate', late);
  addEventListener('hashchange', late);
  late();
</script>`);

/** 50 MB of words, made by the page itself. */
const HUGE =
  bare(`<main><h1>Warehouse Operative</h1><p>Salary: $20 - $25 per hour. We are hiring. Requirements: 1+ years of experience.</p><div id="b"></div></main>
<script>
  const line = 'You will pick, pack and ship. '.repeat(40);
  const part = document.createDocumentFragment();
  for (let i = 0; i < 42000; i += 1) { const p = document.createElement('p'); p.textContent = line; part.append(p); }
  document.getElementById('b').append(part);
</script>`);

/** 20,000 elements inside one another. They are not laid out: Chrome itself gives up on a page of 5,000 that are. */
const DEEP =
  bare(`<style>#b{display:none}</style><main><h1>Diver</h1><p>Salary: $30 - $35 per hour. We are hiring a diver. Requirements: 2+ years of experience.</p><div id="b"></div></main>
<script>
  let inner = document.getElementById('b');
  for (let i = 0; i < 20000; i += 1) { const div = document.createElement('div'); inner.append(div); inner = div; }
  inner.textContent = 'You will dive.';
</script>`);

const BROKEN_JSON_LD = bare(`<script type="application/ld+json">{"@type": "JobPosting", "title": "Gardener", </script>
<main><h1>Gardener</h1>${paragraphs([
  'Green Corner is hiring a gardener for the parks of the town.',
  'Your tasks: plant, water and prune.',
  'Requirements: 2+ years of experience in gardening, a driving licence.',
  'Salary: €2,400 – €2,800 gross per month.',
  'Apply with a short letter until the end of the month.',
])}</main>`);

/** A list that grows: twenty cards a batch, without end. */
const ENDLESS = bare(`<main><h1>Jobs in Graz</h1><p id="count"></p><section id="list"></section></main>
<script>
  const TRADES = ['Pastry Cook', 'Welder', 'Driver', 'Nurse', 'Gardener', 'Accountant', 'Plumber', 'Electrician'];
  let batch = 0;
  window.more = () => {
    const part = document.createDocumentFragment();
    for (let i = 0; i < 20; i += 1) {
      const n = batch * 20 + i;
      const card = document.createElement('article');
      card.innerHTML = '<h3><a href="/jobs/p-' + (1000 + n) + '">' + TRADES[n % 8] + ' in town ' + n + '</a></h3><p class="company">Firm ' + n + '</p><p class="location">Graz</p><p>A team of four, five days a week.</p>';
      part.append(card);
    }
    batch += 1;
    document.getElementById('list').append(part);
    document.getElementById('count').textContent = batch * 20 + ' jobs';
  };
  window.more();
</script>`);

const POSTING_WORDS = `<main><h1>Lift Mechanic</h1>${paragraphs([
  'Upward Lifts is hiring a lift mechanic for its service team in Linz.',
  'Your tasks: inspect, repair and modernise lifts.',
  'Requirements: 4+ years of experience as a mechanic, a driving licence.',
  'Salary: €3,100 – €3,600 gross per month.',
  'Apply with a short letter until the end of the month.',
])}</main>`;

/** A page around a frame of its own origin, in which the posting stands. */
const FRAMED = bare('<h1>Careers</h1><iframe src="/jobs/framed-inside" width="600" height="400"></iframe>');

/** An employer’s own page, of no listed site, with an application system’s frame in it. */
export const EMPLOYER = 'https://www.upward.example/careers/mechanic';
const EMBEDDING =
  bare(`<h1>Careers at Upward Lifts</h1><div id="place"><iframe src="https://job-boards.greenhouse.io/embed/job_app?for=upward&token=4001001" width="600" height="400"></iframe></div>
<script>
  window.leave = () => { history.pushState({}, '', '/careers'); document.getElementById('place').replaceChildren(); };
</script>`);

const PAGES: Readonly<Record<string, string>> = {
  '/jobs/split': SPLIT_VIEW,
  '/jobs/endless': ENDLESS,
  '/jobs/routed': ROUTED,
  '/jobs/framed': FRAMED,
  '/jobs/framed-inside': bare(POSTING_WORDS),
  '/jobs/huge': HUGE,
  '/jobs/deep': DEEP,
  '/jobs/broken': BROKEN_JSON_LD,
};

/** The pages of other hosts, whole. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  [EMPLOYER]: EMBEDDING,
  'https://careers.upward.example/mechanic': bare(POSTING_WORDS),
  'https://job-boards.greenhouse.io/embed/job_app?for=upward&token=4001001': bare(POSTING_WORDS),
};

export function serve(url: URL): Answer | null {
  const elsewhere = ELSEWHERE[url.href];
  if (elsewhere) return { body: elsewhere };
  if (url.host !== HOST) return null;
  const own = PAGES[url.pathname];
  return own ? { body: own } : answer(url.pathname);
}
