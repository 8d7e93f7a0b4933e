import { type LookAlike, ld, meta, page } from './page.ts';

const JOBS = ['Data Analyst', 'Web Developer', 'Project Manager', 'UX Designer', 'Sales Manager', 'DevOps Engineer'];
const cards = (path: string, write: (job: string, i: number) => string) =>
  JOBS.map(
    (job, i) => `<article class="card"><h3><a href="${path}${job.toLowerCase().replace(/ /g, '-')}">${write(job, i)}</a></h3></article>`,
  ).join('');

/** Lists that are full of jobs' names, and offer none. */
export const otherLists: readonly LookAlike[] = [
  {
    name: 'a catalogue of courses',
    url: 'https://learn.example/courses',
    html: page({
      title: 'Courses | Learn',
      body: `<main><h1>All courses</h1>${JOBS.map((job) => `<article><h3><a href="/courses/${job.toLowerCase().replace(/ /g, '-')}">Become a ${job}</a></h3><p>12 weeks · Certificate of completion</p><p>Enroll now · $399</p></article>`).join('')}</main>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'an index of salaries',
    url: 'https://pay.example/salaries',
    html: page({
      title: 'Salaries by job title | Pay',
      body: `<main><h1>Salaries by job title</h1>${cards('/salaries/', (job) => `${job} salary`)}</main>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'a list of interview questions',
    url: 'https://prep.example/interview-questions',
    html: page({
      title: 'Interview questions for every role',
      body: `<main><h1>Interview questions for every role</h1>${cards('/interview-questions/', (job) => `${job} interview questions`)}</main>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'a directory of freelancers',
    url: 'https://gigs.example/freelancers/hire',
    html: page({
      title: 'Hire the best freelancers',
      body: `<main><h1>Hire freelancers</h1>${JOBS.map((job, i) => `<article><h3><a href="/freelancers/~0${i}">${job}</a></h3><p>$${30 + i}/hr · 98% Job Success · Total earned $${i}0K</p><button>Hire me</button></article>`).join('')}</main>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'a company’s team',
    url: 'https://www.birchwood.example/about/team',
    html: page({
      title: 'Our team – Birchwood',
      body: `<main><h1>Our team</h1>${JOBS.map((job, i) => `<div class="member"><img alt=""><h3>Person Name${i}</h3><p>${job}</p></div>`).join('')}</main>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'templates of job descriptions',
    url: 'https://hr.example/job-descriptions',
    html: page({
      title: 'Job description templates | HR Library',
      body: `<main><h1>Job description templates</h1>${cards('/job-descriptions/', (job) => `${job} job description`)}</main>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'a blog’s index',
    url: 'https://blog.example/career-advice',
    html: page({
      title: 'Career advice | Blog',
      head: ld({ '@type': 'Blog' }) + meta('og:type', 'website'),
      body: `<main><h1>Career advice</h1>${JOBS.map((job) => `<article><h2><a href="/career-advice/how-to-become-a-${job.toLowerCase().replace(/ /g, '-')}">How to become a ${job}</a></h2><p>5 min read</p></article>`).join('')}</main>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'recipes in German',
    url: 'https://kueche.example/rezepte',
    html: page({
      lang: 'de',
      title: 'Rezepte | Küche',
      body: `<main><h1>Rezepte</h1>${['Kochbananen-Curry', 'Bäckerkartoffeln', 'Jägerschnitzel', 'Lagerfeuer-Brot', 'Gärtnerinnen-Gratin', 'Kochkäse'].map((dish, i) => `<article><h3><a href="/rezepte/${i}-gericht">${dish}</a></h3><p>30 Minuten · 4 Personen</p></article>`).join('')}</main>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'résumés on a board for employers',
    url: 'https://tver.vakansii.example/search/resume?text=водитель',
    html: page({
      lang: 'ru',
      title: 'Резюме водителей в Твери',
      body: `<main><h1>Найдено 812 резюме</h1>${['Водитель', 'Водитель-экспедитор', 'Водитель категории C', 'Персональный водитель', 'Водитель такси'].map((job, i) => `<div><h3><a href="/resume/${i}a1b2c3">${job}</a></h3><p>34 года · опыт работы 11 лет</p></div>`).join('')}</main>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'a shop',
    url: 'https://shop.example/workwear',
    html: page({
      title: 'Workwear | Shop',
      body: `<main><h1>Workwear</h1>${['Chef jacket', 'Welder gloves', 'Painter trousers', 'Nurse tunic', 'Gardener apron', 'Driver shoes'].map((thing, i) => `<div class="product"><a href="/p/${i}-thing">${thing}</a><span>$${20 + i}.00</span><button>Add to cart</button></div>`).join('')}</main>`,
    }),
    gives: { kind: 'other' },
  },
];
