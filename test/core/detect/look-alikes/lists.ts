import { type LookAlike, ld, page, ul } from './page.ts';

/** Pages that list jobs. */
export const lists: readonly LookAlike[] = [
  {
    name: 'results of a German board with long teasers',
    url: 'https://www.jobboerse.example/jobs/koch/in-kassel',
    html: page({
      lang: 'de',
      title: '812 Koch Jobs in Kassel - November 2026 | Jobboerse',
      body: `<main><h1>812 Treffer für Koch Jobs in Kassel</h1>${[
        [
          'Koch (m/w/d)',
          'Gasthof Adler',
          'Kassel',
          'Wir suchen einen Koch. Ihre Aufgaben: Zubereitung der Speisen. Ihr Profil: Ausbildung als Koch, Berufserfahrung von Vorteil. Wir bieten geregelte Arbeitszeiten.',
        ],
        [
          'Jungkoch (m/w/d)',
          'Hotel Krone',
          'Baunatal',
          'Du liebst frische Küche? Dann bewirb dich. Deine Aufgaben: Mise en place. Dein Profil: Teamgeist.',
        ],
        [
          'Küchenhilfe (m/w/d)',
          'Klinik Nord',
          'Kassel',
          'Wir suchen Unterstützung in Teilzeit. Aufgaben: Spülen, Schneiden. Wir bieten Zuschläge.',
        ],
        ['Souschef (m/w/d)', 'Schlosshotel', 'Hofgeismar', 'Sie führen die Küche mit. Anforderungen: Meisterbrief, fünf Jahre Erfahrung.'],
      ]
        .map(
          ([job, firm, place, text], i) =>
            `<article data-at="job-item"><h2><a data-at="job-item-title" href="/stellenangebote--x-${i}-${i}0012-inline.html">${job}</a></h2><span data-at="job-item-company-name">${firm}</span><span data-at="job-item-location">${place}</span><div data-at="jobcard-content">${text}</div><time datetime="2026-11-0${i + 1}">vor ${i} Tagen</time></article>`,
        )
        .join('')}</main>`,
    }),
    gives: {
      kind: 'list',
      cards: [
        { title: 'Koch (m/w/d)', company: 'Gasthof Adler', place: 'Kassel', posted: '2026-11-01' },
        { title: 'Jungkoch (m/w/d)', company: 'Hotel Krone', place: 'Baunatal', posted: '2026-11-02' },
        { title: 'Küchenhilfe (m/w/d)', company: 'Klinik Nord', place: 'Kassel' },
        { title: 'Souschef (m/w/d)', company: 'Schlosshotel', place: 'Hofgeismar' },
      ],
    },
  },
  {
    name: 'an employer’s openings in a table',
    url: 'https://www.rowan.example/employment',
    html: page({
      title: 'Employment Opportunities - Rowan County',
      body: `<main><h1>Employment Opportunities</h1><table><thead><tr><th>Position</th><th>Department</th><th>Location</th><th>Closes</th></tr></thead><tbody>${[
        ['Payroll Clerk', 'Finance', 'Salisbury'],
        ['Bus Driver', 'Transport', 'China Grove'],
        ['School Nurse', 'Health', 'Spencer'],
        ['Math Teacher', 'South High', 'Landis'],
      ]
        .map(
          ([job, dept, place], i) =>
            `<tr><td><a href="/employment/position.aspx?id=${i + 1}">${job}</a></td><td>${dept}</td><td class="location">${place}</td><td>11/30/2026</td></tr>`,
        )
        .join('')}</tbody></table></main>`,
    }),
    gives: {
      kind: 'list',
      cards: [
        { title: 'Payroll Clerk', place: 'Salisbury' },
        { title: 'Bus Driver', place: 'China Grove' },
        { title: 'School Nurse' },
        { title: 'Math Teacher' },
      ],
    },
  },
  {
    name: 'a company’s page with open positions under its story',
    url: 'https://www.solarloom.example/careers',
    html: page({
      title: 'Careers | Solarloom',
      body: `<main><h1>Weave with us</h1><p>Solarloom makes fabric that makes power. We offer medical, dental and a garden.</p><h2>Benefits</h2>${ul('401(k)', 'Flexible hours')}<h2>Open positions</h2><div class="w-dyn-list"><div role="list">${[
        'Mechanical Engineer',
        'Process Technician',
        'Sales Manager',
        'Textile Designer',
      ]
        .map(
          (job) =>
            `<div role="listitem" class="w-dyn-item"><a href="/careers/${job.toLowerCase().replace(' ', '-')}" class="link-block"><div class="text-block">${job}</div><div class="text-block-12">Tucson, AZ</div><div>Full-time</div></a></div>`,
        )
        .join('')}</div></div></main>`,
    }),
    gives: {
      kind: 'list',
      cards: [{ title: 'Mechanical Engineer' }, { title: 'Process Technician' }, { title: 'Sales Manager' }, { title: 'Textile Designer' }],
    },
  },
  {
    name: 'Russian search results with data-qa names',
    url: 'https://tver.vakansii.example/search/vacancy?text=повар',
    html: page({
      lang: 'ru',
      title: 'Работа поваром в Твери, свежие вакансии повара',
      body: `<main><h1>Работа поваром в Твери</h1>${[
        ['Повар горячего цеха', 'Ресторан Волга', 'от 60 000 ₽'],
        ['Повар-универсал', 'Столовая № 1', '50 000 – 55 000 ₽'],
        ['Шеф-повар', 'Гостиница Турист', 'до 120 000 ₽'],
      ]
        .map(
          ([job, firm, pay], i) =>
            `<div data-qa="vacancy-serp__vacancy"><h2><a data-qa="serp-item__title" href="https://tver.vakansii.example/vacancy/9000${i}?from=vacancy_search_list">${job}</a></h2><span>${pay} за месяц</span><a data-qa="vacancy-serp__vacancy-employer" href="/employer/${i}">${firm}</a><span data-qa="vacancy-serp__vacancy-address">Тверь</span><button>Откликнуться</button></div>`,
        )
        .join('')}</main>`,
    }),
    gives: {
      kind: 'list',
      cards: [
        { title: 'Повар горячего цеха', company: 'Ресторан Волга', place: 'Тверь', pay: 'от 60 000 ₽ за месяц' },
        { title: 'Повар-универсал', company: 'Столовая № 1', place: 'Тверь' },
        { title: 'Шеф-повар', company: 'Гостиница Турист' },
      ],
    },
  },
  {
    name: 'a thread of postings, one a comment',
    url: 'https://board.example/threads/who-is-hiring-november-2026',
    html: page({
      title: 'Ask: Who is hiring? (November 2026)',
      body: `<main><h1>Ask: Who is hiring? (November 2026)</h1><p>Please lead with the location and REMOTE if you allow it.</p>${[
        'Fern Robotics | Perception Engineer | Rotterdam | Hybrid',
        'Solarloom | Mechanical Engineer | Tucson, AZ | Onsite',
        'Birchwood | Support Agent | Cork | Remote (EU)',
        'Kite Studio | Product Designer | Porto | Full-time',
        'Northern Bricks | Data Analyst | Leeds | Hybrid',
        'Otter Vets | Veterinary Nurse | Stirling | Onsite',
      ]
        .map(
          (line, i) =>
            `<div class="comment"><span class="by">user${i}</span><div class="commtext"><h3>${line}</h3><p>We are a small team. You will work with us. Requirements: 3 years of experience. Apply by mail.</p></div></div>`,
        )
        .join('')}</main>`,
    }),
    gives: { kind: 'list' },
  },
  {
    name: 'cards told in the data of an item list',
    url: 'https://www.lavoro.example/offerte-di-lavoro/verona',
    html: page({
      lang: 'it',
      title: 'Offerte di lavoro a Verona',
      head: ld({ '@type': 'ItemList', itemListElement: [{ '@type': 'ListItem', url: '/annunci/1' }] }),
      body: `<main><h1>Offerte di lavoro a Verona</h1><ul>${[
        ['Magazziniere', 'Agricola Adige'],
        ['Impiegato contabile', 'Studio Bianchi'],
        ['Cuoco', 'Trattoria Al Ponte'],
        ['Autista patente C', 'Trasporti Nord'],
      ]
        .map(
          ([job, firm], i) =>
            `<li class="annuncio"><a href="/annunci/${job!.toLowerCase().replace(/ /g, '-')}-verona-55${i}"><h3>${job}</h3></a><div class="azienda">${firm}</div><div class="sede">Verona</div></li>`,
        )
        .join('')}</ul></main>`,
    }),
    gives: {
      kind: 'list',
      cards: [
        { title: 'Magazziniere', company: 'Agricola Adige', place: 'Verona' },
        { title: 'Impiegato contabile' },
        { title: 'Cuoco' },
        { title: 'Autista patente C' },
      ],
    },
  },
  {
    name: 'Chinese results',
    url: 'https://search.zhipai.example.cn/jobs?city=beijing',
    html: page({
      lang: 'zh-CN',
      title: '北京招聘信息_北京求职 - 直派',
      body: `<div class="job-list">${['Java开发工程师', '产品经理', '会计', '行政专员', '司机']
        .map(
          (job, i) =>
            `<div class="job-card"><a href="/job_detail/a${i}b7c.html"><span class="job-name">${job}</span><span class="job-area">北京·朝阳区</span></a><span class="salary">15-2${i}K</span><a class="company-name" href="/gongsi/${i}.html">青竹科技${i}</a></div>`,
        )
        .join('')}</div>`,
    }),
    gives: {
      kind: 'list',
      cards: [{ title: 'Java开发工程师' }, { title: '产品经理' }, { title: '会计' }, { title: '行政专员' }, { title: '司机' }],
    },
  },
];
