import { type LookAlike, ld, meta, page, ps, ul } from './page.ts';

const OWN_NAV = '<header><nav><a href="/">Home</a> <a href="/products">Products</a> <a href="/contact">Contact</a></nav></header>';

/** Applicant systems, small ads, communities and posts. */
export const systems: readonly LookAlike[] = [
  {
    name: 'small ads: facts in bold behind their labels, no employer',
    url: 'https://denver.ads.example/dnw/fbh/d/line-cook-wanted/7790011223.html',
    html: page({
      title: 'Line cook wanted - food/bev/hosp - job employment',
      nav: '<header class="global-header"><a href="/">CL</a><a href="/d/jobs/search/jjj">jobs</a><a href="/post">post</a><a href="/account">account</a></header>',
      body: `<section class="body"><h2 class="postingtitle"><span class="postingtitletext"><span id="titletextonly">Line cook wanted</span><small> (Denver)</small></span></h2><section class="userbody"><div class="mapAndAttrs"><p class="attrgroup"><span>compensation: <b>$19-$22 per hour</b></span><br><span>employment type: <b>part-time</b></span><br></p></div><section id="postingbody">Busy diner is looking for a line cook.<br><br>You will:<br>- run the grill<br>- keep your station clean<br><br>Requirements:<br>- 1+ years of experience<br><br>Reply with your resume.</section><ul class="notices"><li>Principals only. Recruiters, please don't contact this job poster.</li></ul><div class="postinginfos"><p class="postinginfo">post id: 7790011223</p><p class="postinginfo">posted: <time datetime="2026-11-03T08:12:01-0700">2026-11-03 08:12</time></p></div></section></section>`,
    }),
    gives: { kind: 'posting', title: 'Line cook wanted', posted: '2026-11-03', types: ['PART_TIME'], pay: [19, 22, 'USD', 'HOUR'] },
  },
  {
    name: 'an applicant system with a header table and a day after the days',
    url: 'https://careers-pinebank.systems.example/jobs/4411/teller/job',
    html: page({
      title: 'Teller in Duluth, Minnesota | Careers at Pine Bank',
      nav: '',
      body: `<div class="iCIMS_MainWrapper"><h1 class="iCIMS_Header">Teller</h1><div class="iCIMS_JobHeaderGroup"><dl><div class="iCIMS_JobHeaderTag"><dt class="iCIMS_JobHeaderField">Job Locations</dt><dd class="iCIMS_JobHeaderData"><span>US-MN-Duluth</span></dd></div><div class="iCIMS_JobHeaderTag"><dt class="iCIMS_JobHeaderField">Posted Date</dt><dd class="iCIMS_JobHeaderData"><span title="11/3/2026 4:12 PM">3 days ago</span></dd></div><div class="iCIMS_JobHeaderTag"><dt class="iCIMS_JobHeaderField">ID</dt><dd class="iCIMS_JobHeaderData">2026-4411</dd></div><div class="iCIMS_JobHeaderTag"><dt class="iCIMS_JobHeaderField">Type</dt><dd class="iCIMS_JobHeaderData">Regular Part-Time</dd></div></dl></div><h2 class="iCIMS_InfoMsg_Job">Overview</h2><div class="iCIMS_InfoMsg_Job"><p>Pine Bank is looking for a teller.</p></div><h2>Responsibilities</h2>${ul('Serve customers at the counter')}<h2>Qualifications</h2>${ul('High school diploma', 'Six months of cash handling')}</div>`,
    }),
    gives: { kind: 'posting', title: 'Teller', company: 'Pine Bank', place: ['US-MN-Duluth'], types: ['PART_TIME'] },
  },
  {
    name: 'a career site of a group with labelled lines above the text',
    url: 'https://jobs.oakgroup.example/job/Ghent-Process-Engineer-9000/1122334455/',
    html: page({
      title: 'Process Engineer Job Details | Oak Group',
      head: meta('og:site_name', 'Oak Group'),
      nav: OWN_NAV,
      body: `<div class="jobDisplayShell" itemscope itemtype="http://schema.org/JobPosting"><div class="jobTitle"><h1 id="job-title" itemprop="title">Process Engineer</h1></div><div class="job"><p id="job-date"><strong>Date: </strong><span itemprop="datePosted">Nov 3, 2026</span></p><p id="job-location"><strong>Location: </strong><span itemprop="jobLocation" itemscope itemtype="http://schema.org/Place"><span class="jobGeoLocation">Ghent, BE, 9000</span></span></p><p id="job-company"><strong>Company: </strong><span itemprop="hiringOrganization">Oak Chemicals NV</span></p><span itemprop="description"><span class="jobdescription"><p>We seek a process engineer for our plant in Ghent.</p><p><b>Your tasks</b></p>${ul('Improve yield', 'Lead trials')}<p><b>Your profile</b></p>${ul('Master of chemical engineering', '3 years of experience')}</span></span></div></div>`,
    }),
    gives: { kind: 'posting', title: 'Process Engineer', company: 'Oak Chemicals NV', place: ['Ghent, BE, 9000'], posted: '2026-11-03' },
  },
  {
    name: 'a Ukrainian community of developers: firm, day and place around the title',
    url: 'https://gromada.example.ua/companies/sonyashnyk/vacancies/301122/',
    html: page({
      lang: 'uk',
      title: 'Вакансія: QA Engineer в компанії Соняшник, Київ | Громада',
      body: `<div class="b-vacancy"><div class="b-compinfo"><div class="info"><div class="l-n"><a href="https://gromada.example.ua/companies/sonyashnyk/">Соняшник</a></div><div class="l-t">Продуктова компанія, до 200 спеціалістів</div></div></div><div class="date">3 листопада 2026</div><h1 class="g-h2">QA Engineer</h1><div class="sh-info"><span class="place bi bi-geo-alt-fill">Київ, віддалено</span><span class="salary">$1500–2200</span></div><div class="b-typo vacancy-section"><p>Шукаємо тестувальника в команду мобільного застосунку.</p><h3>Вимоги</h3>${ul('Досвід від 2 років', 'Знання SQL')}<h3>Обов’язки</h3>${ul('Писати тест-кейси')}<h3>Ми пропонуємо</h3>${ul('Гнучкий графік')}</div><a class="replied-btn" href="#reply">Відгукнутися на вакансію</a></div>`,
    }),
    gives: { kind: 'posting', title: 'QA Engineer', company: 'Соняшник', posted: '2026-11-03', pay: [1500, 2200, 'USD', 'MONTH'] },
  },
  {
    name: 'pay inside the heading',
    url: 'https://dzhin.example/jobs/712233-node-js-developer/',
    html: page({
      title: 'Node.js Developer at Birch Labs – Dzhin',
      head: meta('og:title', 'Node.js Developer at Birch Labs'),
      body: `<main><h1><span>Node.js Developer</span> <span class="public-salary-item">up to $4500</span></h1><div><a href="/company/birch-labs">Birch Labs</a></div><div class="job-post-description"><p>Birch Labs builds tools for foresters.</p><p>What you will do:</p>${ul('Build APIs')}<p>Requirements:</p>${ul('4+ years of experience with Node.js', 'English B2')}</div><aside><ul><li>Full Remote</li><li>Countries of Europe or Ukraine</li><li>4 years of experience</li></ul></aside><p class="text-muted">Published 3 November 2026 · 31 views</p></main>`,
    }),
    gives: { kind: 'posting', title: 'Node.js Developer', company: 'Birch Labs', posted: '2026-11-03', mode: 'remote' },
  },
  {
    name: 'a blog post that is a posting',
    url: 'https://www.riverlab.example/2026/11/were-hiring-a-field-biologist/',
    html: page({
      title: 'We’re hiring: Field Biologist – River Lab',
      head: meta('og:site_name', 'River Lab') + meta('og:type', 'article'),
      nav: OWN_NAV,
      body: `<main><article class="post type-post"><header class="entry-header"><h1 class="entry-title">We’re hiring: Field Biologist</h1><div class="entry-meta"><time class="entry-date published" datetime="2026-11-03T09:00:00+00:00">November 3, 2026</time> <span class="author">by Mary</span> <span class="cat-links"><a href="/category/news">News</a></span></div></header><div class="entry-content"><p>River Lab is looking for a field biologist to join our team in Missoula, Montana.</p><h2>What you will do</h2>${ul('Count trout', 'Take water samples')}<h2>Requirements</h2>${ul('BS in biology', '2+ years of field experience', 'Driving licence')}<p>This is a full-time position; $24 per hour. To apply, send your resume.</p></div></article></main><aside class="sidebar"><h2>Recent posts</h2>${ul('<a href="/a">Spring count</a>')}</aside>`,
    }),
    gives: {
      kind: 'posting',
      company: 'River Lab',
      posted: '2026-11-03',
      types: ['FULL_TIME'],
      pay: [24, 24, 'USD', 'HOUR'],
      not: ['Spring count'],
    },
  },
  {
    name: 'an aid organisation’s notice with a column of facts',
    url: 'https://relief.example/job/4112233/logistics-officer',
    html: page({
      title: 'Logistics Officer - Chad',
      head: meta('og:site_name', 'Relief'),
      body: `<main><article><h1>Logistics Officer</h1><dl class="meta"><dt>Country</dt><dd>Chad</dd><dt>City</dt><dd>Abéché</dd><dt>Organization</dt><dd>Water for All</dd><dt>Posted</dt><dd>3 Nov 2026</dd><dt>Closing date</dt><dd>30 Nov 2026</dd></dl><p>Water for All drills wells in eastern Chad.</p><h3>Responsibilities</h3>${ul('Run the warehouse')}<h3>Qualifications</h3>${ul('3 years of experience in logistics', 'Fluent French')}<h3>How to apply</h3><p>Send a CV and a letter.</p><h2>Job details</h2><dl><dt>Type</dt><dd>Job</dd><dt>Career category</dt><dd>Logistics</dd><dt>Years of experience</dt><dd>3-4 years</dd></dl></article></main>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Logistics Officer',
      company: 'Water for All',
      place: ['Abéché'],
      posted: '2026-11-03',
      until: '2026-11-30',
    },
  },
  {
    name: 'an employer’s page of a hosted board, the firm in the path',
    url: 'https://jobs.levers.example/quietsoft/0b1c2d3e-4f50-6172-8394-a5b6c7d8e9f0',
    html: page({
      title: 'Quietsoft - Support Engineer',
      nav: '<div class="main-header"><a class="main-header-logo" href="https://quietsoft.example"><img alt="Quietsoft logo"></a></div>',
      foot: '<div class="main-footer"><a href="https://quietsoft.example">Quietsoft Home Page</a><p>Jobs powered by Levers</p></div>',
      body: `<div class="content-wrapper posting-page"><div class="section-wrapper accent-section"><div class="posting-headline"><h2>Support Engineer</h2><div class="posting-categories"><div class="sort-by-time posting-category location">Tallinn, Estonia /</div><div class="posting-category department">Support /</div><div class="posting-category commitment">Full-time /</div><div class="posting-category workplaceTypes">Hybrid</div></div></div><a class="postings-btn" href="/apply">Apply for this job</a></div><div class="section-wrapper page-full-width"><div class="section"><div>Quietsoft makes hearing aids that learn.</div></div><div class="section"><h3>What you'll do</h3><ul class="posting-requirements">${'<li>Answer clinics</li>'}</ul></div><div class="section"><h3>What we're looking for</h3><ul><li>2+ years of experience in support</li></ul></div></div></div>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Support Engineer',
      company: 'Quietsoft',
      place: ['Tallinn, Estonia'],
      types: ['FULL_TIME'],
      mode: 'hybrid',
    },
  },
  {
    name: 'an enterprise system drawn by scripts: automation ids, lists of one',
    url: 'https://maple.wd9.enterprise.example/en-US/External/job/Ottawa-ON/Nurse-Educator_R-10042',
    html: page({
      title: 'Nurse Educator',
      nav: '<header data-automation-id="header"><a href="/">Maple Health</a><button data-automation-id="utilityButtonSignIn">Sign In</button></header>',
      body: `<main><section data-automation-id="jobPostingPage"><h2 data-automation-id="jobPostingHeader">Nurse Educator</h2><a role="button" data-automation-id="adventureButton" href="/apply">Apply</a><div data-automation-id="job-posting-details"><div data-automation-id="locations"><dl><dt>locations</dt><dd>Ottawa, ON</dd></dl></div><div data-automation-id="time"><dl><dt>time type</dt><dd>Part time</dd></dl></div><div data-automation-id="postedOn"><dl><dt>posted on</dt><dd>Posted 2 Days Ago</dd></dl></div><div data-automation-id="requisitionId"><dl><dt>job requisition id</dt><dd>R-10042</dd></dl></div></div><div data-automation-id="jobPostingDescription"><p>Maple Health is looking for a nurse educator.</p><p><b>Responsibilities</b></p>${ul('Teach new staff')}<p><b>Qualifications</b></p>${ul('Registered nurse', 'Five years of experience')}</div></section></main>`,
    }),
    gives: { kind: 'posting', title: 'Nurse Educator', company: 'Maple Health', place: ['Ottawa, ON'], posted: null, types: ['PART_TIME'] },
  },
  {
    name: 'a design community with the firm first',
    url: 'https://shots.example/jobs/211233-Brand-Designer',
    html: page({
      title: 'Brand Designer at Paper Boat - Shots',
      head: meta('og:site_name', 'Shots'),
      body: `<main><div class="job-details-container"><div class="job-details-main"><h1>Brand Designer</h1><a class="company-link" href="https://paperboat.example">Paper Boat</a><p>Date posted: Nov 03, 2026</p><div class="job-details-description"><p>Paper Boat names and draws brands for young museums.</p><p><strong>You will</strong></p>${ul('Design identities')}<p><strong>You have</strong></p>${ul('5+ years of experience', 'A portfolio')}</div></div><aside class="job-details-sidebar"><h3>Job type</h3><p>Freelance</p><h3>Location</h3><p>Lyon, France — Remote OK</p></aside></div></main>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Brand Designer',
      company: 'Paper Boat',
      place: ['Lyon, France — Remote OK'],
      posted: '2026-11-03',
      types: ['CONTRACTOR'],
    },
  },
  {
    name: 'data with a remote job and countries to apply from',
    url: 'https://nomads.example/remote-jobs/backend-developer-at-cloudberry',
    html: page({
      title: 'Backend Developer at Cloudberry | Remote jobs',
      head: ld({
        '@context': 'https://schema.org/',
        '@type': 'JobPosting',
        title: 'Backend Developer',
        datePosted: '2026-11-03 09:00:00',
        description: '&lt;p&gt;Cloudberry runs billing for co-ops. You will keep it correct. 3+ years of experience.&lt;/p&gt;',
        hiringOrganization: { '@type': 'Organization', name: 'Cloudberry', sameAs: 'https://cloudberry.example' },
        jobLocationType: 'TELECOMMUTE',
        applicantLocationRequirements: [
          { '@type': 'Country', name: 'Germany' },
          { '@type': 'Country', name: 'Poland' },
        ],
        employmentType: 'FULL_TIME',
        jobLocation: { '@type': 'Place', address: { '@type': 'PostalAddress', addressCountry: 'Anywhere' } },
        baseSalary: {
          '@type': 'MonetaryAmount',
          currency: 'EUR',
          value: { '@type': 'QuantitativeValue', minValue: '60000', maxValue: '80000', unitText: 'YEAR' },
        },
      }),
      body: `<main><h1>Backend Developer</h1><h2>Cloudberry</h2>${ps('Cloudberry runs billing for co-ops. You will keep it correct. 3+ years of experience.')}</main>`,
    }),
    gives: {
      kind: 'posting',
      title: 'Backend Developer',
      company: 'Cloudberry',
      place: [],
      posted: '2026-11-03',
      types: ['FULL_TIME'],
      mode: 'remote',
      pay: [60000, 80000, 'EUR', 'YEAR'],
    },
  },
  {
    name: 'an internship on a university’s board for students',
    url: 'https://praktika.example.ch/angebot/praktikum-redaktion-3321',
    html: page({
      lang: 'de-CH',
      title: 'Praktikum Redaktion (60–80%) – Verlag Zwei Seen AG – Praktika',
      body: `<main><h1>Praktikum Redaktion (60–80%)</h1><p class="lead">Verlag Zwei Seen AG, Biel/Bienne</p><table><tr><td>Beginn</td><td>1. Februar 2027</td></tr><tr><td>Pensum</td><td>60–80%</td></tr><tr><td>Lohn</td><td>CHF 2'200 pro Monat</td></tr></table><p>Wir suchen eine Person, die Manuskripte liest.</p><h3>Aufgaben</h3>${ul('Lektorat', 'Korrespondenz')}<h3>Anforderungen</h3>${ul('Studium der Germanistik')}<a href="/bewerben">Jetzt bewerben</a></main>`,
    }),
    gives: {
      kind: 'posting',
      company: 'Verlag Zwei Seen AG',
      posted: null,
      types: ['INTERN'],
      pay: [2200, 2200, 'CHF', 'MONTH'],
    },
  },
];
