import { type LookAlike, ld, meta, page, ps, ul } from './page.ts';

/** Pages that look a little like a job, and are none. */
export const others: readonly LookAlike[] = [
  {
    name: 'a bot wall',
    url: 'https://www.jobs.example/viewjob?jk=0123',
    html: page({
      title: 'Just a moment...',
      nav: '',
      foot: '',
      body: '<h1>www.jobs.example</h1><p>Verify you are human by completing the action below.</p><p>www.jobs.example needs to review the security of your connection before proceeding.</p><p>Ray ID: 8d1f</p>',
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'a wall that asks to sign in',
    url: 'https://www.linked.example/jobs/view/3912345678',
    html: page({
      title: 'Sign Up | Linked',
      body: '<main><h1>Join Linked</h1><form><label>Email</label><input><label>Password</label><input type="password"><p>By clicking Agree &amp; Join you agree to the User Agreement.</p><button>Agree &amp; Join</button></form></main>',
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'a page that was not found',
    url: 'https://www.jobs.example/job/9999',
    html: page({
      title: 'Page not found | Jobs',
      body: '<main><h1>404</h1><p>Sorry, the page you are looking for could not be found.</p><p><a href="/jobs">See all jobs</a></p></main>',
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'a German article about applications',
    url: 'https://www.karrieremagazin.example/ratgeber/vorstellungsgespraech-fragen/',
    html: page({
      lang: 'de',
      title: 'Vorstellungsgespräch: die 20 häufigsten Fragen – Karrieremagazin',
      head: ld({ '@type': 'Article', headline: 'Vorstellungsgespräch' }),
      body: `<article><h1>Vorstellungsgespräch: die 20 häufigsten Fragen</h1>${ps('Die Einladung ist da. Jetzt gilt es, sich auf die Fragen vorzubereiten.', 'Personaler wollen wissen, welche Berufserfahrung Sie mitbringen und warum Sie sich bewerben.')}<h2>Anforderungen der Stelle kennen</h2><p>Lesen Sie die Stellenanzeige noch einmal: Aufgaben, Profil, Gehalt.</p><h2>Was du bieten kannst</h2><p>Nennen Sie Beispiele.</p></article>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'a Russian article on salaries',
    url: 'https://journal.example/obzory/zarplaty-programmistov-2026',
    html: page({
      lang: 'ru',
      title: 'Сколько зарабатывают программисты: обзор зарплат',
      head: meta('og:type', 'article'),
      body: `<article><h1>Сколько зарабатывают программисты</h1>${ps('Мы изучили тысячи вакансий и выяснили, какой опыт требуют компании.', 'Средняя зарплата разработчика с опытом от трёх лет выросла на 8 %.', 'Требования к кандидатам становятся строже, условия — разнообразнее.')}<h2>Требования рынка</h2><p>Чаще всего просят знание SQL.</p><p>Читайте также</p><p>Комментарии</p></article>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'a résumé on a board for candidates',
    url: 'https://tver.vakansii.example/resume/0f1e2d3c',
    html: page({
      lang: 'ru',
      title: 'Резюме Водитель-экспедитор, Тверь',
      body: `<main><h1>Водитель-экспедитор</h1><p>Желаемая зарплата: 70 000 ₽</p><p>Мужчина, 34 года, Тверь, готов к командировкам</p><h2>Опыт работы 11 лет</h2><p>2019 – 2026, ООО Волга-Строй, водитель. Обязанности: перевозка грузов.</p><h2>Ключевые навыки</h2>${ul('Категории B, C, E')}<h2>Обо мне</h2><p>Ответственный.</p></main>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'a Spanish course with its data',
    url: 'https://academia.example/cursos/analista-de-datos',
    html: page({
      lang: 'es',
      title: 'Curso de Analista de Datos | Academia',
      head: ld({ '@type': 'Course', name: 'Analista de Datos', provider: 'Academia' }),
      body: `<main><h1>Curso de Analista de Datos</h1><p>Aprende SQL y estadística en doce semanas, sin experiencia previa.</p><h2>Requisitos</h2>${ul('Un ordenador')}<h2>Salidas profesionales</h2><p>Salario medio: 30.000 € al año. Bolsa de trabajo con 200 empresas.</p><a href="/inscripcion">Inscríbete</a></main>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'an event for recruiters',
    url: 'https://events.example/e/hiring-summit-2026',
    html: page({
      title: 'Hiring Summit 2026',
      head: ld({ '@type': 'BusinessEvent', name: 'Hiring Summit' }),
      body: `<main><h1>Hiring Summit 2026</h1><p>Join us in Vienna. We are looking for speakers with experience in hiring.</p><h2>What you will learn</h2>${ul('How to write requirements', 'Salary bands')}<a href="/tickets">Get tickets</a></main>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'a freelancer’s offer',
    url: 'https://gigs.example/anya/i-will-build-your-online-shop',
    html: page({
      title: 'I will build your online shop by Anya | Gigs',
      head: ld({ '@type': 'Product', name: 'I will build your online shop', offers: { price: 120 } }),
      body: `<main><h1>I will build your online shop</h1><p>Anya · Level 2 · 5.0 (312)</p><p>Hi! I am a full stack developer with 6 years of experience.</p><h2>About this gig</h2><p>What you get: a shop with payment. Requirements: your logo and texts.</p><h2>Compare packages</h2><p>Basic $120 · Standard $240 · Premium $480</p><button>Continue ($120)</button></main>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'a template of a job description in Portuguese',
    url: 'https://rh.example/modelos/descricao-de-cargo-vendedor',
    html: page({
      lang: 'pt',
      title: 'Modelo de descrição de cargo: vendedor',
      body: `<article><h1>Descrição de cargo: vendedor</h1><p>Use este modelo para escrever a vaga e atrair candidatos.</p><h2>Responsabilidades</h2>${ul('Atender clientes')}<h2>Requisitos</h2>${ul('Experiência em vendas')}<p>Baixe o modelo grátis</p></article>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'an employer’s page about working there, without a job',
    url: 'https://www.fjordfoods.example/careers',
    html: page({
      title: 'Careers – Fjord Foods',
      body: `<main><h1>Work with us</h1><p>Four hundred people make yoghurt in three dairies.</p><h2>What we offer</h2>${ul('Free milk', 'Pension', 'Flexible hours')}<h2>Our values</h2><p>Care, patience, milk. We are looking for people who join us for the long run.</p><h2>How we hire</h2><p>Every candidate gets an answer within a week.</p><a href="/careers/openings">See our openings</a></main>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'a company’s profile on a board with reviews',
    url: 'https://www.kununi.example/de/brenner-maschinenbau',
    html: page({
      lang: 'de',
      title: 'Brenner Maschinenbau als Arbeitgeber: Gehalt, Karriere, Benefits',
      body: `<main><h1>Brenner Maschinenbau</h1><p>3,9 von 5 · 212 Bewertungen</p><h2>Gehalt</h2><p>Industriemechaniker: durchschnittlich 41.200 €</p><h2>Benefits</h2>${ul('Kantine', 'Parkplatz')}<h2>Bewertungen</h2><p>„Gute Kollegen, viel zu tun.“</p><h2>Was Mitarbeiter sagen</h2><p>Work-Life-Balance 3,5</p></main>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'the terms of a board',
    url: 'https://www.jobs.example/legal/terms',
    html: page({
      title: 'Terms of use for employers | Jobs',
      body: `<main><h1>Terms of use for employers</h1>${ps('1. You may post a vacancy if you are hiring. Each job ad must state the requirements, the salary range and the location.', '2. Candidates send their applications through the site. The employer is responsible for the accuracy of the job description.', '3. Prices: a posting for 30 days costs £199.')}</main>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'a forum question about a job',
    url: 'https://forum.example/questions/812/is-this-job-offer-normal',
    html: page({
      title: 'Is this job offer normal? - Workplace Forum',
      head: ld({ '@type': 'QAPage' }),
      body: `<main><h1>Is this job offer normal?</h1><p>I have been offered a job as a junior developer. Requirements were 2 years of experience, salary 40,000 per year, full-time, remote. They ask me to start tomorrow.</p><h2>3 Answers</h2><p>It depends. You should ask for a contract.</p><p>Responsibilities should be written down.</p></main>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'a press release on new jobs',
    url: 'https://www.copper-mine.example/news/2026/300-new-jobs',
    html: page({
      title: 'Copper Ridge creates 300 new jobs',
      head: meta('og:type', 'article') + ld({ '@type': 'NewsArticle' }),
      body: `<article><h1>Copper Ridge creates 300 new jobs</h1><p>KIRUNA, 3 November 2026. Copper Ridge Mining will hire 300 people over the next two years, among them electricians, drivers and engineers.</p><p>“We are looking for people with experience underground,” said the site manager.</p><p>Salaries are competitive, the company says.</p></article>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'a scholarship with requirements and a deadline',
    url: 'https://www.uni-lakes.example.ac.uk/scholarships/alpine-fund',
    html: page({
      title: 'Alpine Fund Scholarship 2027',
      body: `<main><h1>Alpine Fund Scholarship</h1><p>The fund supports students of glaciology with £6,000 per year.</p><h2>Requirements</h2>${ul('A place on a degree programme', 'A reference from your school')}<h2>How to apply</h2><p>Send your application and a letter. Closing date: 30 November 2026.</p><h2>Benefits</h2>${ul('Tuition', 'A summer school')}<a href="/apply">Apply now</a></main>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'a degree programme with admission requirements and careers',
    url: 'https://www.uni-lakes.example.ac.uk/study/bsc-nursing',
    html: page({
      title: 'BSc Nursing - University of the Lakes',
      body: `<main><h1>BSc Nursing</h1><p>Full-time, three years. You will learn in our simulation wards.</p><h2>Entry requirements</h2>${ul('BBC at A level', 'An interview')}<h2>Careers</h2><p>Our graduates work as registered nurses; starting salary £29,000.</p><h2>What you will study</h2>${ul('Anatomy', 'Ethics')}<a href="/apply">Apply now</a></main>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'a tender',
    url: 'https://procure.example/tenders/88123',
    html: page({
      title: 'Tender 88123: road salt',
      body: `<main><h1>Tender 88123: supply of road salt</h1><p>The county seeks a supplier for 4,000 tonnes.</p><h2>Requirements</h2>${ul('Certificate of quality', 'Three years of experience with public contracts')}<p>Contract type: framework. Closing date: 30 November 2026. Location: Salisbury.</p><h2>How to submit</h2><p>Bids are opened on 1 December.</p></main>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'documentation with requirements',
    url: 'https://docs.example/guides/install',
    html: page({
      title: 'Installation guide',
      body: `<main><h1>Installation</h1><h2>Requirements</h2>${ul('Node 20 or newer', 'Some experience with the command line')}<h2>What you will need</h2>${ul('An account', 'An API key')}<h2>Skills</h2><p>You will learn how to start the server and read its logs.</p></main>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'a flat to let',
    url: 'https://flats.example/ad/7712',
    html: page({
      lang: 'de',
      title: '3-Zimmer-Wohnung in Ulm',
      body: `<main><h1>3-Zimmer-Wohnung in Ulm</h1><table><tr><th>Miete</th><td>980 € pro Monat</td></tr><tr><th>Ort</th><td>Ulm</td></tr><tr><th>Online seit</th><td>03.11.2026</td></tr></table><p>Wir suchen ruhige Mieter mit unbefristetem Arbeitsvertrag.</p><h2>Wir bieten</h2>${ul('Balkon', 'Stellplatz')}<p>Bitte bewerben Sie sich mit Gehaltsnachweis.</p></main>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'an employer’s page about apprenticeships in general',
    url: 'https://www.brenner-maschinenbau.example/karriere/unsere-werte',
    html: page({
      lang: 'de',
      title: 'Unsere Werte – Brenner Maschinenbau',
      body: `<main><h1>Unsere Werte</h1><p>Seit 1950 bauen wir Maschinen. Wir bieten unseren Mitarbeitern Sicherheit und Entwicklung.</p><h2>Was uns ausmacht</h2>${ul('Zusammenhalt', 'Handwerk')}<h2>Benefits</h2>${ul('Kantine', 'Betriebsrente')}<p>Lust mitzumachen? Alle offenen Stellen finden Sie in unserem Stellenportal.</p></main>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'news of a person who took a job',
    url: 'https://trade.example/news/new-head-of-sales',
    html: page({
      title: 'Copper Ridge names Eva Lind head of sales',
      head: ld({ '@type': 'NewsArticle' }),
      body: `<article><h1>Copper Ridge names Eva Lind head of sales</h1><p>Eva Lind has 15 years of experience in mining equipment and a degree in engineering. She will be responsible for sales in the north.</p><p>“I am looking forward to working with the team,” she said.</p><p>Share this article</p></article>`,
    }),
    gives: { kind: 'other' },
  },
  {
    name: 'a call for volunteers to a study',
    url: 'https://clinic.example/studies/sleep',
    html: page({
      title: 'Sleep study: participants wanted',
      body: `<main><h1>Participants wanted: sleep study</h1><p>We are looking for healthy people between 18 and 40.</p><h2>Requirements</h2>${ul('Non-smoker', 'Regular sleep')}<p>You will spend two nights in our laboratory and receive €150.</p></main>`,
    }),
    gives: { kind: 'other' },
  },
];
