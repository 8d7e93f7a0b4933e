import { type LookAlike, meta, page, ps, ul } from './page.ts';

/** Pages that say little, or say it where others say something else. */
export const terse: readonly LookAlike[] = [
  {
    name: 'a firm’s profile is linked beside its name, and the posting goes on below the link',
    url: 'https://www.coastjobs.example/job/81234567',
    html: page({
      title: 'Crane Operator Job in Hobart TAS - Coast Jobs',
      body: `<article><h1>Crane Operator</h1><span class="advertiser-name">Derwent Lifting</span><a href="/derwent">View all jobs</a><div><span class="job-location">Hobart TAS</span><span class="job-worktype">Full time</span></div><a href="/apply">Quick apply</a><div><p>We lift boats, tanks and bridges.</p><p>You will work with a rigger and be home every night.</p>${ul('High risk work licence')}</div></article>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Crane Operator',
      company: 'Derwent Lifting',
      place: ['Hobart TAS'],
      types: ['FULL_TIME'],
      says: ['be home every night'],
    },
  },
  {
    name: 'a few words, and the facts of a job beside them',
    url: 'https://ropework.example/job/office-assistant/',
    html: page({
      title: 'Office Assistant - Ropework Climbing',
      nav: '',
      body: `<h1>Office Assistant</h1><ul class="meta"><li class="job-type part-time">Part Time</li><li class="location"><a>Bergen, Norway</a></li><li class="date-posted"><time datetime="2026-11-04">Posted 2 weeks ago</time></li></ul><div class="company"><strong>Ropework Climbing</strong></div><p>Answer mail, fill courses, keep guides happy.</p><p>Pay: 230 kr/hour.</p><p>To apply, email post@ropework.example</p>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Office Assistant',
      company: 'Ropework Climbing',
      place: ['Bergen, Norway'],
      posted: '2026-11-04',
      types: ['PART_TIME'],
    },
  },
  {
    name: 'a firm’s page whose sections are headed by a word',
    url: 'https://careers.tidemark.example/openings/firmware-developer',
    html: page({
      title: 'Firmware Developer | Careers | Tidemark',
      nav: '<header><a href="/">Product</a><a href="/careers">Careers</a></header>',
      body: `<h1>Firmware Developer</h1><p>Tallinn, Estonia — Hybrid – 2 days a week in the office</p><a href="/a">Apply now</a><h2>The job</h2><p>Write firmware for buoys.</p>${ul('C on small chips')}<h2>You</h2>${ul('3+ years of embedded C')}`,
    }),
    gives: { kind: 'posting', title: 'Firmware Developer', company: 'Tidemark', place: ['Tallinn, Estonia'], mode: 'hybrid' },
  },
  {
    name: 'the address ends in the job’s name, and the title holds the name of a department',
    url: 'https://karriere.fjordost.example/jobs/5120983-laborant-til-kvalitetsafdelingen',
    html: page({
      lang: 'da',
      title: 'Laborant til kvalitetsafdelingen - Fjordost',
      nav: '',
      body: `<h1>Laborant til kvalitetsafdelingen</h1><div><span>Kvalitet</span><span>·</span><span>Viborg</span><span>·</span><span>Hybrid</span></div><a href="/a">Søg dette job</a><h3>Dine opgaver</h3>${ul('Analysere prøver fra tre mejerier')}<h3>Din profil</h3>${ul('Du er uddannet laborant')}<dl><dt>Afdeling</dt><dd>Kvalitet</dd><dt>Lokationer</dt><dd>Viborg</dd><dt>Fjernstatus</dt><dd>Hybrid</dd><dt>Ansættelsestype</dt><dd>Fuldtid</dd></dl><h2>Om Fjordost</h2><p>Vi er et andelsmejeri.</p>`,
    }),
    gives: { kind: 'posting', company: 'Fjordost', place: ['Viborg'], types: ['FULL_TIME'], mode: 'hybrid' },
  },
  {
    name: 'an address that spells the first words of the firm’s name',
    url: 'https://larkhill.hiring.example/careers/61',
    html: page({
      title: 'Larkhill Animal Care - Receptionist',
      nav: '',
      body: `<h2>Receptionist</h2><p>Larkhill Animal Care is a practice with four vets.</p><p><b>Your day</b></p>${ul('Greet people and animals')}<p><b>Requirements</b></p>${ul('1 year of experience with customers')}<div><p>Location</p><p>Boise, Idaho</p></div><button>Apply</button>`,
    }),
    gives: { kind: 'posting', title: 'Receptionist', company: 'Larkhill Animal Care', place: ['Boise, Idaho'] },
  },
  {
    name: 'the room of the site that its title and address name is no firm',
    url: 'https://www.woodland.example/careers/forester',
    html: page({
      title: 'Forester – Woodland Trust careers',
      nav: '<header><a href="/visit">Visit</a><a href="/careers">Careers</a></header>',
      body: `<h1>Forester</h1><p>Woodland Trust plants native woods. You will survey and mark.</p><h2>What you need</h2>${ul('A degree in forestry')}<h2>What you will do</h2>${ul('Write management plans')}<a href="/a">Apply</a>`,
    }),
    gives: { kind: 'posting', company: 'Woodland Trust' },
  },
  {
    name: 'a table of facts, and a bar as wide as its letters in the head',
    url: 'https://recruit.midori.example/jobs/sekkei',
    html: page({
      lang: 'ja',
      title: '機械設計エンジニア｜株式会社緑機械 採用情報',
      nav: '',
      body: '<h1>機械設計エンジニア</h1><table><tr><th>仕事内容</th><td>食品機械の設計、試作。</td></tr><tr><th>応募資格</th><td>実務経験3年以上。</td></tr><tr><th>雇用形態</th><td>正社員</td></tr><tr><th>勤務地</th><td>静岡県浜松市</td></tr></table><a href="/entry">応募する</a>',
    }),
    gives: { kind: 'posting', company: '株式会社緑機械', place: ['静岡県浜松市'], types: ['FULL_TIME'] },
  },
  {
    name: 'a system that heads its page with what the page is and the number of the opening',
    url: 'https://transit.careers.example/section/2/jobdetail?job=26000412',
    html: page({
      title: 'Job Description - Transit Planner (26000412)',
      nav: '',
      body: `<h1>Job Description - Transit Planner (26000412)</h1><h2>Description</h2><p>The planner draws routes and listens at open houses.</p><h2>Qualifications</h2>${ul("Bachelor's degree in planning", 'Three years of experience')}<div><span>Primary Location</span>: <span>United States-Oregon-Salem</span></div><div><span>Job Posting</span>: <span>Oct 30, 2026, 6:59:00 AM</span></div><div><span>Unposting Date</span>: <span>Dec 4, 2026</span></div><input type="button" value="Apply Online">`,
    }),
    gives: { kind: 'posting', title: 'Transit Planner', posted: '2026-10-30', until: '2026-12-04' },
  },
  {
    name: 'the last day to apply stands alone under how long that is',
    url: 'https://www.ofertowo.example/praca/ksiegowa,oferta,1003987654',
    html: page({
      lang: 'pl',
      title: 'Praca: Księgowa, Portowa Sp. z o.o., Gdynia',
      body: `<h1>Księgowa</h1><h2>Portowa Sp. z o.o.</h2><ul><li><div>Śląska 21</div><div>Gdynia (pomorskie)</div></li><li><div>ważna jeszcze 18 dni</div><div>do: 09 gru 2026</div></li></ul><h2>Twój zakres obowiązków</h2>${ul('Prowadzenie ksiąg')}<h2>Nasze wymagania</h2>${ul('Min. 3 lata doświadczenia')}<button>Aplikuj</button>`,
    }),
    gives: { kind: 'posting', posted: null, until: '2026-12-09' },
  },
  {
    name: 'a button that counts places is no label, and a kind of pay no place',
    url: 'https://codejobs.example/job-offer/oscypek-python-developer-krakow',
    html: page({
      title: 'Python Developer - Kraków - Oscypek Labs',
      body: `<h1>Python Developer</h1><h2>Oscypek Labs</h2><div><span>Kraków</span><button>+4 Locations</button></div><div><div><h4>24 000 - 29 500 PLN</h4><span>Net per month - B2B</span></div><div><h4>19 000 - 23 000 PLN</h4><span>Gross per month - Permanent</span></div></div><div><div>Type of work</div><div>Full-time</div></div><div><div>Employment Type</div><div>B2B, Permanent</div></div><div><div>Operating mode</div><div>Remote</div></div><h3>Job description</h3><p>We build booking software.</p><p>We expect 5 years of experience with Python.</p><button>Apply</button>`,
    }),
    gives: { kind: 'posting', company: 'Oscypek Labs', place: ['Kraków'], types: ['FULL_TIME', 'CONTRACTOR'], mode: 'remote' },
  },
  {
    name: 'pay stands in the heading behind the job, and how one works in a column of facts',
    url: 'https://robota-it.example/jobs/799112-qa-engineer/',
    html: page({
      lang: 'uk',
      title: 'QA Engineer в Лелека Фінтех — Робота',
      body: `<h1><span>QA Engineer</span> <span class="text-success">$1500-2200</span></h1><a href="/jobs/company-leleka/">Лелека Фінтех</a><div><p>Шукаємо QA у команду банкінгу.</p><b>Вимоги</b>${ul('2+ роки в тестуванні')}</div><aside>${ul('<strong>Тільки віддалено</strong>', '2 роки досвіду')}</aside><p>Опубліковано 11 листопада 2026</p><a href="/a">Відгукнутися на вакансію</a>`,
    }),
    gives: { kind: 'posting', title: 'QA Engineer', mode: 'remote', pay: [1500, 2200, 'USD', 'MONTH'], posted: '2026-11-11' },
  },
  {
    name: 'a street whose kind stands behind its name, on a board',
    url: 'https://rabota-na-volge.example/vakansii/master-smeny-48812',
    html: page({
      lang: 'ru',
      title: 'Мастер смены, Самара — вакансия компании «ВолгаПласт» | Работа на Волге',
      body: `<h1>Мастер смены</h1><span>от 95 000 ₽/месяц</span><div>ООО «ВолгаПласт»</div><div>Самара, Заводское шоссе, 15</div><button>Откликнуться</button><p>Обязанности:</p>${ul('Организация работы смены')}<p>Требования:</p>${ul('Опыт от 3 лет')}`,
    }),
    gives: { kind: 'posting', place: ['Самара, Заводское шоссе, 15'], pay: [95000, null, 'RUB', 'MONTH'] },
  },
  {
    name: 'the least that the law lets a full week earn, in a posting of fewer hours',
    url: 'https://jobs.mountainshops.example/store-manager-graz',
    html: page({
      title: 'Store Manager (f/m/d) – Mountain Shops',
      nav: '',
      body: `<h1>Store Manager (f/m/d)</h1><p>Location: Graz, Austria</p><p>Employment type: Part-time</p><h2>Job Description</h2>${ul('Run a shop with nine colleagues, 30 hours a week')}<h2>Qualifications</h2>${ul('Experience in retail')}<p>Minimum gross salary: EUR 2,460 per month (full-time basis), overpayment possible.</p><a href="/a">Apply now</a>`,
    }),
    gives: { kind: 'posting', types: ['PART_TIME'], pay: [2460, 2460, 'EUR', 'MONTH'] },
  },
  {
    name: 'one note among a tool’s public notes',
    url: 'https://pebbleand.notes.example/Growth-Marketer-5c1f',
    html: page({
      title: 'Growth Marketer',
      head: meta('og:site_name', 'Pebble &amp; Moss on Notion'),
      nav: '',
      foot: '',
      body: `<h1>Growth Marketer</h1>${ps('Pebble &amp; Moss sells a sensor for old houses. We are seven people.')}<h3>What you’ll do</h3>${ul('Run our newsletter')}<h3>Who you are</h3>${ul('Experience with a small brand')}<h3>How to apply</h3><p>Write to us with your CV and the salary you expect.</p>`,
    }),
    gives: { kind: 'posting', company: 'Pebble & Moss' },
  },
  {
    name: 'a description for whoever wants to hire',
    url: 'https://hrtools.example/job-descriptions/receptionist',
    html: page({
      title: 'Receptionist job description template | HR Tools',
      body: `<h1>Receptionist job description</h1><p>This receptionist job description template is ready to post.</p><a href="/p">Post this job for free</a><h2>Job brief</h2><p>We are looking for a receptionist to manage our front desk.</p><h2>Responsibilities</h2>${ul('Greet guests')}<h2>Requirements and skills</h2>${ul('Proven work experience')}`,
    }),
    gives: { kind: 'other' },
  },
];
