// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { finish, readPage } from '../../../src/core/detect/read-page.ts';

const NAV = '<header><nav><a href="/">Home</a> <a href="/jobs">Jobs</a> <a href="/login">Sign in</a></nav></header>';
const FOOT = '<footer><p>© 2026 · <a href="/terms">Terms</a> · <a href="/careers">Careers</a></p></footer>';

function kindOf(title: string, body: string, url = 'https://www.example.org/page', head = '') {
  const html = `<html><head><title>${title}</title>${head}</head><body>${NAV}<main>${body}</main>${FOOT}</body></html>`;
  return finish(readPage(new DOMParser().parseFromString(html, 'text/html'), url)).page;
}
const list = (...items: string[]) => `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;

const POSTINGS: [name: string, title: string, body: string, url: string][] = [
  [
    'a table of facts, as authorities publish them',
    'Vacancy 2026/114 – Harbour Authority',
    `<h1>Harbour Pilot (2026/114)</h1><table><tr><th>Location</th><td>Port Ellis</td></tr><tr><th>Contract type</th><td>Permanent</td></tr><tr><th>Closing date</th><td>12 December 2026</td></tr></table>
     <p>The Harbour Authority is looking for a pilot.</p><p><b>Qualifications</b></p>${list('Master mariner certificate', 'Five years of experience at sea')}`,
    'https://harbour.example.org/notices/114',
  ],
  [
    'one long block with line breaks',
    'Night porter wanted',
    `<h2>Night porter</h2><div>We are looking for a night porter.<br><br>Responsibilities:<br>- Welcome late guests<br>- Lock up<br><br>Requirements:<br>- Fluent English<br>- 1+ years of experience<br><br>Salary: 2,100 EUR per month. Send us your CV.</div>`,
    'https://hotel.example.org/wanted',
  ],
  [
    'elements of the page’s own making',
    'Data Steward | Fjord Foods',
    `<app-job><app-title><h1>Data Steward</h1></app-title><app-text>We are hiring a data steward for our dairy.</app-text><app-block><h3>What you'll do</h3>${list('Keep the catalogue in order')}</app-block><app-block><h3>What you bring</h3>${list('Knowledge of SQL')}</app-block><button>Apply now</button></app-job>`,
    'https://fjord.example.org/careers/77',
  ],
  [
    'a French posting',
    'Boulanger·ère (H/F) – Maison Lune',
    `<h1>Boulanger·ère (H/F)</h1><p>Maison Lune – Nantes – CDI</p><h2>Vos missions</h2>${list('Pétrir, façonner, cuire')}<h2>Profil recherché</h2>${list('Expérience de deux ans')}<a href="/postuler">Postuler</a>`,
    'https://maison-lune.example.org/emploi/boulanger',
  ],
  [
    'a Ukrainian posting',
    'Інженер-технолог, Львів',
    `<h1>Інженер-технолог</h1><p>Компанія шукає інженера-технолога.</p><h3>Вимоги</h3>${list('Досвід роботи від двох років')}<h3>Обов’язки</h3>${list('Контроль якості')}<h3>Ми пропонуємо</h3>${list('Офіційне оформлення')}`,
    'https://robota.example.org/vacancy/15',
  ],
  [
    'a Japanese posting',
    'バックエンドエンジニア募集',
    `<h1>バックエンドエンジニア</h1><h2>仕事内容</h2><p>決済基盤の開発をお任せします。</p><h2>応募資格</h2>${list('Goの経験3年以上')}<h2>待遇</h2><p>年収600万円</p><a href="/oubo">応募する</a>`,
    'https://saiyo.example.org/jobs/8',
  ],
  [
    'a Vietnamese posting',
    'Tuyển dụng nhân viên kế toán',
    `<h1>Nhân viên kế toán</h1><h2>Mô tả công việc</h2>${list('Lập báo cáo thuế')}<h2>Yêu cầu</h2>${list('Kinh nghiệm 1 năm')}<h2>Quyền lợi</h2>${list('Lương 12 triệu')}`,
    'https://viec.example.org/tuyen-dung/9',
  ],
];

test.each(POSTINGS)('%s is a posting', (_, title, body, url) => {
  const page = kindOf(title, body, url);
  expect(page.detection, page.detection.why).toMatchObject({ kind: 'posting', via: 'generic' });
  expect(page.posting!.text).not.toContain('Sign in');
  expect(page.posting!.text).not.toContain('Terms');
});

const OTHERS: [name: string, title: string, body: string, url: string, head?: string][] = [
  [
    'a CV',
    'Ada Reed – Senior Developer',
    `<h1>Ada Reed</h1><h2>About me</h2><p>I am a senior developer with 9 years of experience in Java.</p><h2>My skills</h2>${list('Java', 'SQL')}<h2>Work history</h2>${list('2019–2026: Lead developer, Blue Kite')}<a href="/cv.pdf">Download CV</a>`,
    'https://adareed.example.org/cv/',
  ],
  [
    'a freelancer’s profile',
    'Ivo K. – Full Stack Developer',
    `<h1>Ivo K.</h1><p>Full Stack Developer</p><p>$45/hr · 98% Job Success · Total earned $100K</p><p>I have experience with React and Node. Fluent in English.</p><h2>Skills</h2>${list('React', 'Node')}<button>Hire me</button>`,
    'https://work.example.org/freelancers/ivo',
  ],
  [
    'a course',
    'Become a Data Analyst – Online Course',
    `<h1>Become a Data Analyst</h1><p>In this course you will learn SQL and statistics. No experience required.</p><h2>What you'll learn</h2>${list('SQL', 'Statistics')}<h2>Requirements</h2>${list('A computer')}<a href="/enroll">Enroll now</a>`,
    'https://learn.example.org/courses/data-analyst/',
    '<script type="application/ld+json">{"@type":"Course","name":"Become a Data Analyst"}</script>',
  ],
  [
    'a template of job descriptions',
    'Accountant job description template | HR Library',
    `<h1>Accountant job description template</h1><p>Use this template to write a posting that attracts candidates.</p><h2>Responsibilities</h2>${list('Prepare the books')}<h2>Requirements</h2>${list('Degree in accounting', '3 years of experience')}<h2>Related articles</h2>${list('<a href="/a">How to hire an auditor</a>')}`,
    'https://hr.example.org/articles/accountant',
  ],
  [
    'career advice',
    'How to answer “Why do you want this job?”',
    '<article><h1>How to answer “Why do you want this job?”</h1><p>Interviews are hard. A candidate who has looked into the company does better, whatever the years of experience.</p><p>Hiring managers like people who join the conversation. Your CV tells the past; the interview tells the future.</p><p>Related articles</p></article>',
    'https://career.example.org/advice/why',
    '<meta property="og:type" content="article">',
  ],
  [
    'an event with structured data',
    'Embedded meetup Jena',
    `<h1>Embedded meetup</h1><p>Join us on 4 December. We are looking for speakers with experience in C.</p><a href="/rsvp">Get tickets</a>`,
    'https://meet.example.org/events/12/',
    '<script type="application/ld+json">{"@type":"Event","name":"Embedded meetup"}</script>',
  ],
  [
    'a bot wall',
    'Just a moment...',
    '<h1>Checking your browser</h1><p>Verify you are human by completing the action below.</p>',
    'https://jobs.example.org/viewjob?jk=1',
  ],
  [
    'a company’s page',
    'About us – Fjord Foods',
    '<h1>About us</h1><p>We make yoghurt in three dairies and employ 400 people. Our values: care, patience, milk.</p><p>Join our team of dairy lovers and see what we offer.</p>',
    'https://fjord.example.org/about',
  ],
];

test.each(OTHERS)('%s is no posting', (_, title, body, url, head) => {
  const page = kindOf(title, body, url, head);
  expect(page.detection.kind, page.detection.why).toBe('other');
  expect(page.posting).toBeNull();
});

const card = (n: number, title: string, firm: string) =>
  `<article class="card"><h3><a href="/jobs/${n}?ref=list">${title}</a></h3><p class="company">${firm}</p><p class="location">Graz</p><time datetime="2026-11-0${n}">recently</time><p>€3,${n}00 per month</p></article>`;
const CARDS = [
  card(1, 'Baker', 'Kornblume'),
  card(2, 'Pastry Cook', 'Zuckerl GmbH'),
  card(3, 'Warehouse Operative', 'Lager AG'),
  card(4, 'Driver', 'Rad & Last'),
];

test('a list of jobs gives its cards', () => {
  const page = kindOf('Jobs in Graz', `<h1>Jobs in Graz</h1>${CARDS.join('')}`, 'https://jobs.example.org/graz');
  expect(page.detection.kind).toBe('list');
  expect(page.cards).toHaveLength(4);
  expect(page.cards[1]).toEqual({
    id: expect.stringMatching(/^generic\//),
    url: 'https://jobs.example.org/jobs/2',
    title: 'Pastry Cook',
    hiringOrganization: 'Zuckerl GmbH',
    jobLocation: ['Graz'],
    datePosted: '2026-11-02',
    salaryText: '€3,200 per month',
  });
});

test('a posting above similar jobs is a posting, and theirs are not its words', () => {
  const page = kindOf(
    'Gardener – Stadtgrün',
    `<h1>Gardener</h1><p class="employer">Stadtgrün</p><h2>Your tasks</h2>${list('Plant, water and prune')}<h2>Requirements</h2>${list('2+ years of experience')}<section><h2>Similar jobs</h2>${CARDS.join('')}</section>`,
    'https://jobs.example.org/jobs/9',
  );
  expect(page.posting).toMatchObject({ title: 'Gardener', hiringOrganization: 'Stadtgrün' });
  expect(page.posting!.text).not.toMatch(/Zuckerl|per month|Similar/);
});

test('a page that tells of many postings in its data is a list of them', () => {
  const item = (title: string) => ({ '@type': 'JobPosting', title, url: `https://jobs.example.org/${title}`, hiringOrganization: 'Firm' });
  const page = kindOf(
    'Openings',
    '<h1>Openings</h1>',
    'https://jobs.example.org/',
    `<script type="application/ld+json">${JSON.stringify([item('Baker'), item('Cook')])}</script>`,
  );
  expect(page.detection.kind).toBe('list');
  expect(page.cards.map(({ title }) => title)).toEqual(['Baker', 'Cook']);
});

test('a posting that is over says so', () => {
  const page = kindOf(
    'Gardener – Stadtgrün',
    `<h1>Gardener</h1><p>No longer accepting applications</p><h2>Your tasks</h2>${list('Plant')}<h2>Requirements</h2>${list('2+ years of experience')}`,
    'https://jobs.example.org/jobs/9',
  );
  expect(page.posting).toMatchObject({ closed: true });
});

test('a form to apply for a job is that job, without a text', () => {
  const page = kindOf(
    'Gardener – Stadtgrün',
    '<h1>Gardener</h1><div><label>First name</label><input><label>Last name</label><input><label>Resume</label><input type="file"></div>',
    'https://jobs.example.org/jobs/9/apply',
  );
  expect(page.posting).toMatchObject({ title: 'Gardener', text: '' });
  expect(page.detection.why).toMatch(/form/);
});

test('a form below a posting is not part of it', () => {
  const { posting } = kindOf(
    'Gardener – Stadtgrün',
    `<h1>Gardener</h1><h2>Your tasks</h2>${list('Plant, water and prune')}<h2>Requirements</h2>${list('2+ years of experience')}<form><label>First name</label><input><label>Cover letter</label><textarea></textarea><p>Do you need sponsorship?</p></form>`,
    'https://jobs.example.org/jobs/9',
  );
  expect(posting!.text).not.toMatch(/First name|sponsorship/);
});

test('labels beside the posting name its facts, in the column beside it and for screen readers alone', () => {
  const { posting } = kindOf(
    'Gardener',
    `<h1>Gardener</h1><span class="sr-only">Company</span><p>Stadtgrün</p><h2>Your tasks</h2>${list('Plant, water and prune')}<h2>Requirements</h2>${list('2+ years of experience')}
     <aside><dl><dt>Location</dt><dd>Graz, Austria</dd><dt>Published</dt><dd>3 November 2026</dd><dt>Apply by</dt><dd>30.11.2026</dd><dt>Employment type</dt><dd>Part-time</dd></dl></aside>`,
    'https://jobs.example.org/jobs/9',
  );
  expect(posting).toMatchObject({
    hiringOrganization: 'Stadtgrün',
    jobLocation: ['Graz, Austria'],
    datePosted: '2026-11-03',
    validThrough: '2026-11-30',
    structured: { employmentType: ['Part-time'] },
    sources: { hiringOrganization: 'generic', datePosted: 'generic' },
  });
});

test('the board is not the employer', () => {
  const { posting } = kindOf(
    'Gardener | Jobbrett',
    `<h1>Gardener</h1><h2>Your tasks</h2>${list('Plant, water and prune')}<h2>Requirements</h2>${list('2+ years of experience')}`,
    'https://www.jobbrett.example/jobs/9',
    '<meta property="og:site_name" content="Jobbrett">',
  );
  expect(posting!.hiringOrganization).toBeNull();
});

test('a board’s address for the firm leads to the firm’s own spelling', () => {
  const { posting } = kindOf(
    'Gardener',
    `<h1>Gardener</h1><p>Stadt Grün plants trees.</p><h2>Your tasks</h2>${list('Plant, water and prune')}<h2>Requirements</h2>${list('2+ years of experience')}`,
    'https://board.example/stadtgrun/jobs/9',
  );
  expect(posting!.hiringOrganization).toBe('Stadt Grün');
});

test('links that are no web addresses lead nowhere', () => {
  const { posting } = kindOf(
    'Gardener',
    `<h1>Gardener</h1><a href="java\nscript:alert(1)">Apply now</a><h2>Your tasks</h2>${list('Plant', '<a href="https://t.me/x">Chat</a>')}<h2>Requirements</h2>${list('2+ years of experience')}`,
    'https://board.example/jobs/9',
  );
  expect(posting).toMatchObject({ applyUrl: null, links: [{ url: 'https://t.me/x', text: 'Chat' }] });
});
