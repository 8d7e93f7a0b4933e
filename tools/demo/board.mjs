// A small job board of our own, for `npm start`, screenshots and journeys: every posting here was written for this project.

/** @type {readonly { slug: string, lang: string, title: string, company: string, place: string, posted: string, jsonLd?: object, blocks: readonly (string | { h: string } | { li: readonly string[] })[] }[]} */
export const postings = [
  {
    slug: 'principal-ml-engineer',
    lang: 'en',
    title: 'Principal Machine Learning Engineer (Feed Ranking)',
    company: 'Brightwater Media',
    place: 'Seattle, WA, US; New York, NY, US',
    posted: '2026-11-16',
    jsonLd: { employmentType: 'FULL_TIME' },
    blocks: [
      { h: 'In short' },
      'Building and scaling the ranking systems behind the video feeds of Brightwater Media, with a focus on discovery and long-term satisfaction.',
      'Location: Must be based in the US (Seattle or New York). Office attendance required 4+ days per week.',
      'Salary: $235,000 – $414,000 per year + RSUs',
      { h: 'What you will do' },
      {
        li: [
          'Lead the roadmap for large-scale recommendation across three products.',
          'Partner with product managers and research to align strategy with company priorities.',
          'Improve the scalability, efficiency and reliability of the model serving stack.',
        ],
      },
      { h: 'Requirements' },
      {
        li: [
          "9+ years of ML experience after a Bachelor's, or equivalent with an advanced degree (Master's + 8 years or PhD + 5 years).",
          '2+ years of experience in technical leadership.',
          'Proven track record of shipping ranking models at scale.',
          'Strong software engineering skills in Python or C++.',
          'Must be based in one of the two US office locations.',
        ],
      },
      { h: 'Nice to have' },
      {
        li: [
          'Advanced degree in Machine Learning or Mathematics.',
          'Experience with TensorFlow, PyTorch, or similar frameworks.',
          'Contributions to AI publications.',
        ],
      },
      { h: 'Benefits' },
      { li: ['Comprehensive medical coverage.', 'Paid parental leave.', 'Compensation packages including equity (RSUs).'] },
    ],
  },
  {
    slug: 'machine-learning-engineer',
    lang: 'en',
    title: 'Machine Learning Engineer',
    company: 'Oakmere Labs',
    place: '',
    posted: '2026-10-30',
    blocks: [
      'At Oakmere Labs, we help small apps find the people who will love them. Our systems answer a million requests a second; our team fits around two tables.',
      'As a Machine Learning Engineer at Oakmere Labs, you will:',
      {
        li: [
          'Own the models and the software around them, from hypothesis to live test.',
          'Work on problems the literature has not covered yet, from NLP to CNNs.',
          'Become an expert in Clojure, Go and other open source technologies.',
        ],
      },
      'What we look for:',
      {
        li: [
          'Very strong coding ability (experience in Go and Clojure is a plus).',
          '2+ years of industry experience applying machine learning to large problems.',
          'B.S. or higher in Computer Science. PhD a big plus.',
          'Sets ego aside in pursuit of the best solution.',
        ],
      },
      'We are an equal opportunity employer and value diversity at our company.',
    ],
  },
  {
    slug: 'remote-assistant',
    lang: 'en',
    title: 'Remote Data Assistant (start today)',
    company: 'Global Prime Solutions Group',
    place: 'Remote',
    posted: '2026-11-20',
    blocks: [
      'No interview needed: you are hired as soon as you finish the form. Earn $450 - $700 per day from home, no experience required.',
      { h: 'How to start' },
      {
        li: [
          'To confirm your place, send us the verification code you receive by SMS.',
          'We will mail you a check; deposit it and buy your equipment from our vendor.',
          'Pay the refundable registration fee of $49 before your first task.',
          'Contact our manager on Telegram only: @prime_hr_start',
        ],
      },
    ],
  },
  {
    slug: 'inzhener-poiska',
    lang: 'ru',
    title: 'Инженер поиска',
    company: 'Северный маркет',
    place: 'Санкт-Петербург',
    posted: '2026-11-12',
    blocks: [
      'Компания «Северный маркет» развивает площадку для небольших магазинов. Ищем инженера, который сделает поиск по каталогу быстрым и точным.',
      'Зарплата: от 350 000 до 450 000 ₽ на руки. Полная занятость, гибрид: два дня в неделю в офисе.',
      { h: 'Чем предстоит заниматься' },
      { li: ['Развивать ранжирование и подсказки.', 'Ускорять индексацию каталога из сорока миллионов товаров.'] },
      { h: 'Требования' },
      { li: ['Опыт разработки на Java или Go от 3 лет.', 'Высшее техническое образование.', 'Английский язык на уровне B1 и выше.'] },
      { h: 'Будет плюсом' },
      { li: ['Опыт работы с Elasticsearch и Kafka.'] },
      'Будьте внимательны: если вас просят прислать код из СМС, войти через iCloud или Google на стороннем сайте либо запустить чужую программу, это мошенники. Нажмите «Пожаловаться».',
    ],
  },
  {
    slug: 'werkstudent-backend',
    lang: 'de',
    title: 'Werkstudent Backend-Entwicklung (m/w/d)',
    company: 'Halden Bahntechnik GmbH',
    place: 'Leipzig',
    posted: '2026-11-02',
    blocks: [
      'Die Halden Bahntechnik GmbH entwickelt Software für Stellwerke. Für unser Team in Leipzig suchen wir Verstärkung in Teilzeit (20 Stunden pro Woche).',
      { h: 'Deine Aufgaben' },
      { li: ['Entwicklung von Diensten in Kotlin und Java.', 'Pflege unserer Tests und der CI-Umgebung.'] },
      { h: 'Dein Profil' },
      {
        li: [
          'Eingeschrieben in Informatik oder einem verwandten Fach.',
          'Erste Erfahrung mit Java oder Kotlin.',
          'Deutschkenntnisse auf Niveau C1.',
        ],
      },
      { h: 'Wir bieten' },
      { li: ['16,50 € – 18,00 € brutto pro Stunde.', 'Zwei Tage pro Woche im Homeoffice möglich.', '30 Tage Urlaub.'] },
    ],
  },
];

const safe = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const STYLE =
  'body{font:16px/1.6 Georgia,"Noto Serif",serif;color:#222;background:#fff;margin:0}header,main,footer{max-width:44rem;margin:0 auto;padding:1rem 1.5rem}header{font-family:system-ui,sans-serif;border-bottom:1px solid #ddd}header a{color:#444}h1{font-size:1.7rem;line-height:1.25}h2{font-size:1.15rem}.by{font-family:system-ui,sans-serif;color:#555}article+article{border-top:1px solid #eee}';

const page = (lang, title, body, head = '') =>
  `<!doctype html>\n<html lang="${lang}">\n<head>\n<meta charset="utf-8">\n<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>${safe(title)}</title>\n${head}<style>${STYLE}</style>\n</head>\n<body>\n<header><nav><a href="/jobs">Marginalia Jobs</a> · <a href="/about">About</a></nav></header>\n<main>\n${body}\n</main>\n<footer><p>Marginalia Jobs is a demonstration. Its companies and postings are invented.</p></footer>\n</body>\n</html>\n`;

const block = (part) => {
  if (typeof part === 'string') return `<p>${safe(part)}</p>`;
  if ('h' in part) return `<h2>${safe(part.h)}</h2>`;
  return `<ul>\n${part.li.map((item) => `<li>${safe(item)}</li>`).join('\n')}\n</ul>`;
};

/** The page of a posting. */
export function postingPage({ lang, title, company, place, posted, jsonLd, blocks }) {
  const description = blocks.map(block).join('\n');
  const data = jsonLd && {
    '@context': 'https://schema.org',
    '@type': 'JobPosting',
    title,
    datePosted: posted,
    hiringOrganization: { '@type': 'Organization', name: company },
    jobLocation: place.split('; ').map((one) => {
      const [addressLocality, addressRegion, addressCountry] = one.split(', ');
      return { '@type': 'Place', address: { '@type': 'PostalAddress', addressLocality, addressRegion, addressCountry } };
    }),
    description,
    ...jsonLd,
  };
  const head = data ? `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', '\\u003c')}</script>\n` : '';
  const by = [company, place, posted].filter(Boolean).map(safe).join(' · ');
  return page(
    lang,
    `${title} – ${company} – Marginalia Jobs`,
    `<h1>${safe(title)}</h1>\n<p class="by">${by}</p>\n${description}\n<p><a href="/apply">Apply</a></p>`,
    head,
  );
}

/** The page that lists them all. */
export function listPage() {
  const cards = postings.map(
    ({ slug, lang, title, company, place }) =>
      `<article lang="${lang}"><h2><a href="/jobs/${slug}">${safe(title)}</a></h2><p class="by">${[company, place].filter(Boolean).map(safe).join(' · ')}</p></article>`,
  );
  return page('en', 'Jobs – Marginalia Jobs', `<h1>${postings.length} jobs</h1>\n${cards.join('\n')}`);
}

/** Answers a path of the board: `{ status, body }`. */
export function answer(path) {
  if (path === '/' || path === '/jobs') return { status: 200, body: listPage() };
  const posting = postings.find(({ slug }) => path === `/jobs/${slug}`);
  if (posting) return { status: 200, body: postingPage(posting) };
  if (path === '/about') {
    return {
      status: 200,
      body: page(
        'en',
        'About – Marginalia Jobs',
        '<h1>About</h1>\n<p>A job board that exists to try Jobgloss on. Nothing on this page is a posting.</p>',
      ),
    };
  }
  return { status: 404, body: page('en', 'Not found – Marginalia Jobs', '<h1>Not found</h1>\n<p>There is no such page here.</p>') };
}
