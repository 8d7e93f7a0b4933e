// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { finish, readPage } from '../../../src/core/detect/read-page.ts';

const NAV = '<header><nav><a href="/">Home</a> <a href="/jobs">Jobs</a> <a href="/login">Sign in</a></nav></header>';
const FOOT = '<footer><p>© 2026 · <a href="/terms">Terms</a> · <a href="/privacy">Privacy</a></p></footer>';

function read(title: string, body: string, url = 'https://www.example.org/apply/77') {
  const html = `<html><head><title>${title}</title></head><body>${NAV}<main>${body}</main>${FOOT}</body></html>`;
  return finish(readPage(new DOMParser().parseFromString(html, 'text/html'), url)).page;
}

const inline = (...labels: string[]) => labels.map((one) => `<p><label>${one} <input></label></p>`).join('');
const block = (...labels: string[]) => labels.map((one, i) => `<div><label for="f${i}">${one}</label><input id="f${i}"></div>`).join('');
const bare = (...names: string[]) => names.map((one) => `<input placeholder="${one}">`).join('');
const set = (legend: string, inner: string) => `<fieldset><legend>${legend}</legend>${inner}</fieldset>`;
const form = (inner: string, button: string) =>
  `<form action="/send" method="post">${inner}<button type="submit">${button}</button></form>`;
const file = (label: string) => `<div><label for="cv">${label}</label><input id="cv" type="file" name="resume"></div>`;

const FORMS: [name: string, title: string, body: string, job: string, firm: string | null][] = [
  [
    'English, labels above the fields',
    'Dispatcher – Northwind Freight',
    `<h1>Dispatcher</h1><p>Northwind Freight, Tulsa, OK (Hybrid)</p>${form(block('First name *', 'Last name *', 'Email *', 'Phone') + file('Résumé *') + block('Cover letter'), 'Submit application')}`,
    'Dispatcher',
    'Northwind Freight',
  ],
  [
    'English, the head names the firm, the form stands in fieldsets and asks what the law lets it ask',
    'Application',
    `<h1>Apply for Night Baker at Crumb &amp; Co</h1>${form(set('Personal information', block('Full name', 'Email')) + set('Documents', file('Upload your CV')) + set('Voluntary self-identification', '<p>We are an equal opportunity employer. We invite every candidate to tell us about themselves; nothing that you say here is part of the decision, and you may leave every field empty.</p><select name="gender"><option>Female</option><option>Male</option></select>'), 'Submit application')}`,
    'Night Baker',
    'Crumb & Co',
  ],
  [
    'English, placeholders and nothing else',
    'Apply: Welder | Ironbark Works',
    `<h1>Welder</h1><p class="company">Ironbark Works</p>${form(`${bare('First name', 'Last name', 'E-mail')}<input type="file" name="resume"><textarea placeholder="Cover letter"></textarea>`, 'Submit application')}`,
    'Welder',
    'Ironbark Works',
  ],
  [
    'German, labels in the line of their fields',
    'Bewerbung – Kornblume GmbH',
    `<h1>Bewerbung als Bäcker (m/w/d)</h1><p>Kornblume GmbH, Graz</p>${form(inline('Vorname', 'Nachname', 'E-Mail-Adresse', 'Lebenslauf', 'Anschreiben'), 'Bewerbung absenden')}`,
    'Bäcker (m/w/d)',
    'Kornblume GmbH',
  ],
  [
    'French, labels above the fields',
    'Postuler – Maison Lune',
    `<h1>Postuler : Boulanger·ère (H/F)</h1><p class="entreprise">Maison Lune</p>${form(block('Prénom', 'Nom', 'Adresse e-mail') + file('CV (PDF)') + block('Lettre de motivation', 'Profil LinkedIn'), 'Envoyer ma candidature')}`,
    'Boulanger·ère (H/F)',
    'Maison Lune',
  ],
  [
    'Spanish, fieldsets',
    'Solicitud de empleo | Talleres Rueda S.L.',
    `<h1>Solicitud para el puesto de Mecánico</h1><p>Talleres Rueda S.L.</p>${form(set('Datos personales', block('Nombre', 'Apellidos', 'Correo electrónico')) + set('Documentos', file('Currículum') + block('Carta de presentación')), 'Enviar solicitud')}`,
    'Mecánico',
    'Talleres Rueda S.L.',
  ],
  [
    'Russian, labels in the line of their fields',
    'Отклик на вакансию — Завод «Искра»',
    `<h1>Отклик на вакансию «Сварщик»</h1><p class="company">ООО «Искра»</p><p>Екатеринбург, ул. Ленина, 5</p>${form(inline('Имя', 'Фамилия', 'Электронная почта') + file('Резюме') + inline('Сопроводительное письмо'), 'Отправить отклик')}`,
    'Сварщик',
    'ООО «Искра»',
  ],
  [
    'English, of a job that no list of trades knows, and fields without a form around them',
    'Sommelier at Blue Heron',
    `<h1>Apply for the position of Sommelier</h1><div class="fields">${block('Full name', 'Email')}${file('Attach resume')}<div><label>Why us?</label><textarea></textarea></div></div><button>Submit application</button>`,
    'Sommelier',
    'Blue Heron',
  ],
];

test.each(FORMS)('an application form is a posting without a text: %s', (_, title, body, job, firm) => {
  const { detection, posting } = read(title, body);
  expect(detection, detection.why).toMatchObject({ kind: 'posting', via: 'generic', why: expect.stringMatching(/application form/i) });
  expect(posting).toMatchObject({ title: job, hiringOrganization: firm, text: '' });
});

const OTHERS: [name: string, title: string, body: string][] = [
  [
    'a newsletter to sign up for',
    'Engineering manager weekly',
    `<h1>Engineering manager weekly</h1><p>One letter a week.</p>${form(bare('First name', 'Last name', 'Email'), 'Subscribe')}`,
  ],
  ['a contact form', 'Contact sales', `<h1>Contact sales</h1>${form(block('First name', 'Last name', 'Email', 'Message'), 'Send')}`],
  [
    'a log-in page of a place for applicants',
    'Driver careers – log in',
    `<h1>Driver careers</h1>${form('<label>Email</label><input type="email"><label>Password</label><input type="password"><label>Remember me</label><input type="checkbox">', 'Log in to see your resume')}`,
  ],
  [
    'an account for a résumé',
    'Register – Jobs',
    `<h1>Register as a candidate for driver jobs</h1>${form(`${block('First name', 'Last name', 'Email')}${file('Upload your resume')}<input type="password" name="password">`, 'Register')}`,
  ],
  [
    'a place to leave a résumé',
    'Upload your CV – Jobs',
    `<h1>Upload your CV and let recruiters find you</h1>${form(block('First name', 'Last name', 'Email') + file('CV'), 'Upload')}`,
  ],
  ...['General application', 'Speculative application – Sales', 'Initiativbewerbung', 'Candidature spontanée', 'Отклик без вакансии'].map(
    (head): [string, string, string] => [
      `an application for no job: ${head}`,
      `${head} – Fjord Foods`,
      `<h1>${head}</h1>${form(block('First name', 'Last name', 'Email') + file('Resume'), 'Submit application')}`,
    ],
  ),
  [
    'a support ticket with a file',
    'Technical support – new ticket',
    `<h1>Technical support</h1>${form(`${block('Full name', 'Email', 'Subject')}<div><label>Attachment</label><input type="file" name="attachment"></div>`, 'Submit ticket')}`,
  ],
  [
    'a checkout',
    'Checkout – Baker’s shop',
    `<h1>Baker’s shop</h1>${form(`${block('First name', 'Last name', 'Email', 'Address')}<input autocomplete="cc-number" placeholder="Card number">`, 'Pay now')}`,
  ],
  [
    'a scholarship',
    'Apply for the Research Scholarship',
    `<h1>Apply for the Research Scholarship</h1>${form(block('First name', 'Last name', 'Email') + file('CV'), 'Submit application')}`,
  ],
];

test.each(OTHERS)('is no posting: %s', (_, title, body) => {
  const { detection } = read(title, body, 'https://www.example.org/jobs/77/apply');
  expect(detection.kind, detection.why).toBe('other');
});

test('a short posting with a form below it keeps its words', () => {
  const { posting } = read(
    'Barista – Café Lind',
    `<h1>Barista</h1><p>Café Lind</p><h2>Your tasks</h2><ul><li>Make coffee</li></ul><h2>Requirements</h2><ul><li>1+ years of experience</li></ul>${form(block('First name', 'Last name', 'Email') + file('Resume'), 'Submit application')}`,
    'https://lind.example.org/jobs/3',
  );
  expect(posting!.text).toContain('Make coffee');
});

test('what was filled in is never read', () => {
  const { posting } = read(
    'Welder – Ironbark Works',
    `<h1>Welder</h1>${form(`<input name="email" value="ada@example.org">${bare('First name')}<textarea placeholder="Cover letter">Dear team</textarea>`, 'Submit application')}`,
  );
  expect(JSON.stringify(posting)).not.toMatch(/ada@|Dear team/);
});

test.each([
  ['Northwind Freight, Tulsa, OK (Hybrid)', 'Dispatcher – Northwind Freight', 'Tulsa, OK'],
  ['Tulsa, OK (Remote)', 'Dispatcher – Northwind Freight', 'Tulsa, OK'],
  ['Екатеринбург, ул. Ленина, 5', 'Диспетчер – Искра', 'Екатеринбург, ул. Ленина, 5'],
  ['г. Казань, проспект Победы, 12', 'Диспетчер – Искра', 'г. Казань, проспект Победы, 12'],
])('under the title, %s is a place', (line, title, place) => {
  const [job] = title.split(' – ');
  const { posting } = read(
    title,
    `<h1>${job}</h1><p>${line}</p><h2>Requirements</h2><ul><li>2+ years of experience</li></ul><h2>Responsibilities</h2><ul><li>Plan the day</li></ul>`,
    'https://www.example.org/jobs/5',
  );
  expect(posting!.jobLocation).toEqual([place]);
});
