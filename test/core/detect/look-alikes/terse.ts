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
  {
    name: 'an address of the town and the job: the firm is neither',
    url: 'https://www.netzwerk.example/jobs/bremen-produktmanager-lebensmittel-112233445',
    html: page({
      lang: 'de',
      title: 'Produktmanager Lebensmittel (all genders) | Nordkost Handels GmbH | Bremen',
      body: `<a href="/pages/nordkost">Nordkost Handels GmbH</a><h1>Produktmanager Lebensmittel (all genders)</h1><ul><li>Bremen</li><li>Art der Anstellung: Vollzeit</li><li>Hybrid</li></ul><h3>Deine Aufgaben</h3>${ul('Preise kalkulieren')}<h3>Dein Profil</h3>${ul('Kaufmännische Ausbildung')}`,
    }),
    gives: { kind: 'posting', company: 'Nordkost Handels GmbH', place: ['Bremen'], types: ['FULL_TIME'], mode: 'hybrid' },
  },
  {
    name: 'a public board whose second heading is the employer',
    url: 'https://arbetsboken.example/platser/annonser/30112233',
    html: page({
      lang: 'sv',
      title: 'Undersköterska till nattpatrull - Arbetsboken',
      nav: '<header><a href="/a">För arbetsgivare</a><a href="/l">Logga in</a></header>',
      body: `<h1>Undersköterska till nattpatrull</h1><h2>Älvbo kommun, Hemtjänsten</h2><h3>Kommun: Älvbo</h3><p>Omfattning: <span>Deltid</span></p><h2>Kvalifikationer</h2>${ul('Erfarenhet efterfrågas')}<h2>Om jobbet</h2><p>Vi söker dig som är lugn.</p><p>Publicerad: 18 november 2026</p><a href="/x">Ansök</a>`,
    }),
    gives: { kind: 'posting', company: 'Älvbo kommun, Hemtjänsten', place: ['Älvbo'], types: ['PART_TIME'], posted: '2026-11-18' },
  },
  {
    name: 'the menu’s "company" is no label',
    url: 'https://www.officineverdi.example/lavora-con-noi/tornitore-cnc',
    html: page({
      lang: 'it',
      title: 'Tornitore CNC - Lavora con noi - Officine Verdi S.r.l.',
      nav: '<header><a href="/a">Azienda</a><a href="/p">Prodotti</a><a href="/l">Lavora con noi</a></header>',
      body: `<h1>Tornitore CNC</h1><p><strong>Sede:</strong> Reggio Emilia</p><p>Officine Verdi cerca un tornitore.</p><h3>Mansioni</h3>${ul('Controllo dimensionale')}<h3>Requisiti</h3>${ul('Almeno 3 anni di esperienza')}<p>Inviare il curriculum entro il 20/12/2026.</p>`,
    }),
    gives: { kind: 'posting', company: 'Officine Verdi S.r.l.', place: ['Reggio Emilia'] },
  },
  {
    name: 'a town between the firm and the terms, which nothing else names',
    url: 'https://www.isler.example/is-ilani/ege-tekstil-kalite-sorumlusu-3456789',
    html: page({
      lang: 'tr',
      title: 'Ege Tekstil A.Ş. Kalite Sorumlusu İş İlanı - isler',
      body: `<h1>Kalite Sorumlusu</h1><a href="/firma/ege">Ege Tekstil A.Ş.</a><div><span>Uşak</span><span>Tam Zamanlı</span></div><h2>Genel Nitelikler</h2>${ul('En az 3 yıl deneyimli')}<h2>İş Tanımı</h2><p>Kumaş hatalarının takibi.</p><button>Başvur</button>`,
    }),
    gives: { kind: 'posting', company: 'Ege Tekstil A.Ş.', place: ['Uşak'], types: ['FULL_TIME'] },
  },
  {
    name: 'a post of a small association that says where to write to',
    url: 'https://soilandseed.example/open-role-grant-writer/',
    html: page({
      title: 'Open role: Grant Writer – Soil &amp; Seed',
      head: meta('og:type', 'article') + meta('og:site_name', 'Soil &amp; Seed'),
      nav: '',
      body: `<h1>Open role: Grant Writer</h1><p class="entry-meta">November 10, 2026 by Priya</p><p>Soil &amp; Seed is hiring a part-time Grant Writer (20 hrs/week, fully remote).</p><p><strong>You will</strong></p>${ul('Write eight proposals a year.')}<p><strong>Pay:</strong> $38/hour</p><p>To apply, email a letter by December 5.</p><h2>Leave a Reply</h2>`,
    }),
    gives: { kind: 'posting', company: 'Soil & Seed', types: ['PART_TIME'], mode: 'remote', posted: '2026-11-10' },
  },
  {
    name: 'similar jobs in the last section of the page, each under a higher heading',
    url: 'https://www.stellenblatt.example/job/bilanzbuchhalter-1122',
    html: page({
      lang: 'de',
      title: 'Bilanzbuchhalter (m/w/d) Job in Ulm - Feinwerk AG',
      foot: '',
      body: `<h1>Bilanzbuchhalter (m/w/d)</h1><div>Feinwerk AG</div><div>Ulm</div><div>Vollzeit</div><h4>Ihre Aufgaben</h4>${ul('Abschlüsse nach HGB')}<h4>Ihr Profil</h4>${ul('Drei Jahre Berufserfahrung')}<section><h3>Ähnliche Jobs</h3><article><h2>Buchhalter</h2><span>Neu-Ulm</span><span>Teilzeit</span></article></section>`,
    }),
    gives: { kind: 'posting', types: ['FULL_TIME'], place: ['Ulm'], not: ['Neu-Ulm'] },
  },
  {
    name: 'questions for an interview, under the name of a trade and with a button to apply',
    url: 'https://blog.example/careers/interview-questions-accountant',
    html: page({
      title: '25 accountant interview questions',
      body: `<h1>25 accountant interview questions</h1><p>Hiring managers look for experience and qualifications.</p><h2>Requirements of the role</h2>${ul('What are your salary expectations?')}<h2>Responsibilities</h2><p>Be ready to speak of month-end.</p><a href="/j">Apply to accountant jobs</a>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'what a trade pays in a town, with its duties',
    url: 'https://rabota.example/zarplaty/voditel',
    html: page({
      lang: 'ru',
      title: 'Зарплата водителя в Тюмени',
      body: `<h1>Зарплата водителя в Тюмени</h1><p>Средняя зарплата: 92 000 ₽ по данным 340 вакансий.</p><h2>Обязанности водителя</h2><p>Перевозка грузов.</p><h2>Требования</h2><p>Опыт от года.</p>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'a room of the site in the head, the firm with its town behind it',
    url: 'https://kaverisprints.example/careers',
    html: page({
      title: 'Careers | Kaveri Prints Pvt Ltd, Coimbatore',
      nav: '',
      body: ps(
        'Location: Ganapathy, Coimbatore',
        'Salary: Rs. 18,000 - 22,000 per month',
        'Job type: Full time, day shift',
        'Duties: plate change, colour matching.',
        'Experience: 2-4 years. Candidates may send their resume.',
      ).replace('<p>', '<h1>We are hiring: Machine Operator</h1><p>'),
    }),
    gives: { kind: 'posting', company: 'Kaveri Prints Pvt Ltd', place: ['Ganapathy, Coimbatore'], types: ['FULL_TIME'] },
  },
  {
    name: 'the firm signs its page, and invites in its first sentence',
    url: 'https://zavod-zarya.example/o-kompanii/vakansii/slesar',
    html: page({
      lang: 'ru',
      title: 'Слесарь',
      nav: '<nav><a href="/o">О компании</a><a href="/p">Продукция</a></nav>',
      foot: '<footer>© 2019–2026 Завод «Заря»</footer>',
      body: `<h1>Слесарь КИП</h1><p>Завод «Заря» (г. Ижевск) приглашает слесаря.</p><h3>Чем предстоит заниматься</h3>${ul('Ремонт приборов')}<h3>Требования</h3>${ul('Опыт от 3 лет')}<p>Резюме на ok@zarya.example</p>`,
    }),
    gives: { kind: 'posting', company: 'Завод «Заря»', place: ['Ижевск'] },
  },
  {
    name: 'a town and its quarter between the firm and the pay',
    url: 'https://www.nabidky.example/nabidka/skladnik-1122',
    html: page({
      lang: 'cs',
      title: 'Skladník – Hanácká pila a.s.',
      nav: '<nav><a href="/f">Pro firmy</a></nav>',
      body: `<h1>Skladník</h1><p>Hanácká pila a.s.</p><p>Olomouc – Chválkovice</p><p>32 000 – 36 000 Kč / měsíc</p><h2>Náplň práce</h2>${ul('výdej řeziva')}<h2>Požadujeme</h2>${ul('praxe ve skladu')}<h2>Nabízíme</h2>${ul('5 týdnů dovolené')}<a href="/a">Odpovědět na nabídku</a>`,
    }),
    gives: { kind: 'posting', company: 'Hanácká pila a.s.', place: ['Olomouc – Chválkovice'] },
  },
  {
    name: 'where the head office is, in brackets',
    url: 'https://career.deedly.example/jobs/8002146-senior-legal-counsel',
    html: page({
      title: 'Senior Legal Counsel - Deedly',
      nav: '',
      body: `<div><span>Legal</span><span> · </span><span>Malmö (HQ)</span></div><h1>Senior Legal Counsel</h1><a href="/a">Apply for this job</a><h2>What you will do</h2>${ul('Draft contracts')}<h2>Requirements</h2>${ul('5 years of experience')}`,
    }),
    gives: { kind: 'posting', company: 'Deedly', place: ['Malmö (HQ)'] },
  },
  {
    name: 'an employer on how it hires',
    url: 'https://bank.example/careers/how-we-hire',
    html: page({
      title: 'How we hire | Orchard Bank careers',
      body: `<h1>How we hire</h1><h2>Requirements</h2><p>You will hear from us within a week.</p><h2>Interview</h2><p>Two calls and a task.</p><h2>Benefits</h2>${ul('Pension')}<a href="/a">Apply now</a>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'an employer on what it gives',
    url: 'https://bank.example/careers/benefits',
    html: page({
      title: 'Benefits | Orchard Bank',
      body: '<h1>What we offer</h1><h2>Pay</h2><p>Competitive salary and bonus.</p><h2>Flexible work</h2><p>Hybrid, full-time or part-time.</p>',
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'a course named after a trade',
    url: 'https://akademie.example/weiterbildung/bilanzbuchhalter',
    html: page({
      lang: 'de',
      title: 'Weiterbildung Bilanzbuchhalter (IHK)',
      body: `<h1>Weiterbildung Bilanzbuchhalter (IHK)</h1><p>Start: 12.01.2027 · Teilzeit · 3.490 €</p><h2>Ihre Aufgaben im Beruf</h2><p>Abschlüsse.</p><h2>Voraussetzungen</h2>${ul('Drei Jahre Berufserfahrung')}<h2>Gehalt</h2><p>Im Schnitt 58.000 €.</p>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'a job for a machine',
    url: 'https://docs.example/jobs/cron',
    html: page({
      title: 'Job runner: requirements and configuration',
      body: `<h1>Job runner</h1><h2>Requirements</h2>${ul('Node 22')}<h2>Responsibilities of a worker</h2><p>You will see it in the dashboard.</p><button>Apply changes</button>`,
    }),
    gives: { kind: 'other' },
  },
];
