// Pages of our own with the shape of real ones. Measured on 108 saved pages of boards, employers and others, as the tenth, middle and ninetieth of a hundred:
// 8, 44 and 169 KB; 111, 475 and 1,379 elements, six of ten with a class; 103, 523 and 1,653 text nodes, six of ten of them white space between tags;
// 1,200, 5,400 and 14,700 characters of text; text 7, 12 and 17 elements deep; 5, 76 and 233 links. What a saved page has lost, its scripts and the
// state in them, is put back: as many bytes again as the rest.

const SHAPES = [
  { links: 6, cards: 0, depth: 3, facts: 2, words: 3 },
  { links: 18, cards: 4, depth: 5, facts: 4, words: 8 },
  { links: 36, cards: 8, depth: 7, facts: 6, words: 16 },
  { links: 56, cards: 14, depth: 9, facts: 8, words: 22 },
  { links: 100, cards: 24, depth: 11, facts: 10, words: 36 },
  { links: 170, cards: 40, depth: 13, facts: 12, words: 56 },
];

/** Each of the pages in one of the shapes, from small to large. */
export const shaped = (pages) => pages.flatMap((html, i) => [SHAPES[i % 6], SHAPES[(i + 3) % 6]].map((shape) => furnished(html, shape)));

function furnished(html, { links, cards, depth, facts, words }) {
  const link = (n, where) =>
    `<li class="${where}__item ${where}__item--${n % 3}"><a class="${where}__link link link--quiet" href="/${where}/${n}?utm_source=${where}&pos=${n}" data-track="${where}-${n}"><span>${TOPICS[n % TOPICS.length]}</span></a></li>`;
  const column = (from, to) =>
    `<div class="footer__column col col-${from % 4}"><h4 class="footer__head">${TOPICS[from % TOPICS.length]}</h4><ul class="footer__list">${range(from, to, (n) => link(n, 'footer'))}</ul></div>`;
  const card = (n) =>
    `<li class="related__item"><article class="card card--small" data-testid="card-${n}"><div class="card__logo"><img src="/logo/${n}.png" alt="" width="40" height="40" loading="lazy"></div><div class="card__words"><a class="card__link" href="/jobs/${1000 + n}-${JOBS[n % JOBS.length].toLowerCase()}"><h3 class="card__title">${JOBS[n % JOBS.length]}</h3></a><div class="card__meta"><span class="card__firm">Hill & Sons ${n}</span><span class="card__place"><svg viewBox="0 0 16 16" aria-hidden="true"><path d="M8 1v14"></path></svg><span>Town ${n}</span></span></div><time class="card__when" datetime="2026-11-0${1 + (n % 9)}">${1 + (n % 9)} days ago</time></div></article></li>`;
  const fact = (n) =>
    `<div class="facts__row"><dt class="facts__name"><i class="icon icon-${n}"></i>${FACTS[n % FACTS.length][0]}</dt><dd class="facts__value"><span>${FACTS[n % FACTS.length][1]}</span></dd></div>`;
  const about = range(
    0,
    words,
    (n) => `<p class="about__words">${SENTENCES[n % SENTENCES.length]} ${SENTENCES[(n * 3 + 1) % SENTENCES.length]}</p>`,
  );
  const around = range(0, depth, (n) => `<div class="${WRAPS[n % WRAPS.length]}" data-reactroot-${n}="">`);
  const top = `<header class="header header--sticky"><a class="header__logo" href="/" aria-label="Home"><svg viewBox="0 0 80 20"><path d="M0 0h80v20H0z"></path></svg></a><nav class="nav" aria-label="Main"><ul class="nav__list">${range(0, links >> 1, (n) => link(n, 'nav'))}</ul></nav><form class="search" role="search" action="/search"><input name="q" type="search" placeholder="Search"><button class="button" type="submit">Search</button></form></header>`;
  const beside = `<dl class="facts">${range(0, facts, fact)}</dl>`;
  const below =
    cards > 0 ? `<section class="related"><h2 class="related__head">Similar jobs</h2><ul>${range(0, cards, card)}</ul></section>` : '';
  const foot = `<footer class="footer">${range(0, Math.ceil(links / 12), (n) => column(n * 6, n * 6 + 6))}<p class="footer__small">© The board. All rights reserved.</p></footer><div class="cookie-banner" hidden><p>We use cookies.</p><button class="button">Fine</button></div>`;
  const page = html
    .replace('<main>', `${top}${around}<main class="page page--job">${beside}`)
    .replace(
      '</main>',
      `<section class="about"><h2 class="about__head">About the firm</h2>${about}</section></main>${below}${'</div>'.repeat(depth)}${foot}`,
    );
  const lines = indented(page);
  const state = [];
  for (let n = 0, size = 0; size < lines.length; n += 1) {
    const one = {
      id: n,
      key: `item-${n}-${(n * 2_654_435_761) >>> 8}`,
      label: TOPICS[n % TOPICS.length],
      on: n % 2 === 0,
      seen: [n, n + 1],
    };
    size += JSON.stringify(one).length;
    state.push(one);
  }
  return lines.replace(
    '</body>',
    `<script>window.__STATE__=${JSON.stringify({ items: state }).replaceAll('<', '\\u003c')}</script></body>`,
  );
}

/** Tags on lines of their own, as templates leave them. */
function indented(html) {
  let depth = 0;
  return html.replace(/>\s*(?=<(\/?)(?!\/?(?:b|i|a|em|strong|path|svg)\b)[a-z])/g, (_, closing) => {
    depth = Math.max(0, Math.min(12, depth + (closing ? -1 : 1)));
    return `>\n${' '.repeat(2 * depth)}`;
  });
}

function range(from, to, of) {
  return Array.from({ length: Math.max(0, to - from) }, (_, i) => of(from + i)).join('');
}

const WRAPS = [
  'app',
  'layout layout--wide',
  'container mx-auto px-4',
  'row',
  'col col-12 col-lg-8',
  'content',
  'css-1x2y3z',
  'jss42 jss43',
];
const TOPICS = [
  'Companies',
  'Help',
  'Salaries by town',
  'For employers',
  'Language courses',
  'Blog',
  'Sign in',
  'Terms',
  'Prices',
  'About us',
  'Press',
  'Events',
];
const SENTENCES = [
  'We have been building bridges, large and small, since our grandparents met over a drawing board in this very town.',
  'Our people come from thirty countries, and most of them have stayed for longer than they ever meant to.',
  'In the last year we have planted a garden behind the hall, where lunch is eaten when the weather is kind.',
  'Whoever joins us gets a guide for the first months, who has time set aside for nothing but questions.',
  'What we make is used by hospitals, schools and two railways, and it has to work on Sundays as well.',
];
const JOBS = ['Baker', 'Welder', 'Driver', 'Nurse', 'Gardener', 'Accountant', 'Plumber', 'Electrician'];
const FACTS = [
  ['Department', 'Operations'],
  ['Languages', 'English, German'],
  ['Reference', 'R-2041'],
  ['Team', 'Eight people'],
  ['Start', 'As agreed'],
  ['Floor', 'Third, with a lift'],
];
