import { describe, expect, test } from 'vitest';
import { findEducation } from '../../../../src/core/analyse/education.ts';
import { findExperience } from '../../../../src/core/analyse/experience.ts';
import { subjectOf } from '../subject.ts';

describe('a posting of a few lines, with hardly a small word, has its language', () => {
  test.each([
    ['de', 'Ihr Profil\n- 3 Jahre Berufserfahrung\n- Masterabschluss'],
    ['de', 'Aufgaben\n- Kundenbetreuung\nAnforderungen\n- Führerschein Klasse B'],
    ['de', 'Elektriker (m/w/d)\nVollzeit\nAbgeschlossene Ausbildung\nFührerschein B'],
    ['fr', 'Profil recherché\n- 3 ans d’expérience\n- Diplôme Bac+5'],
    ['fr', 'Missions\n- Gestion commerciale\nCompétences requises\n- Expérience souhaitée'],
    ['es', 'Requisitos\n- 3 años experiencia\n- Licenciatura'],
    ['es', 'Funciones\n- Atención telefónica\nSe ofrece\n- Contrato indefinido'],
    ['pt', 'Requisitos\n- 3 anos experiência\n- Ensino superior completo'],
    ['it', 'Requisiti\n- 3 anni esperienza\n- Laurea magistrale'],
    ['nl', 'Functie-eisen\n- 3 jaar werkervaring\n- HBO diploma'],
    ['pl', 'Wymagania\n- 3 lata doświadczenia\n- Wykształcenie wyższe'],
    ['cs', 'Požadavky\n- 3 roky praxe\n- Vysokoškolské vzdělání'],
    ['ru', 'Требования\n- Опыт 3 года\n- Высшее образование'],
    ['ru', 'Требования\nJava, Kotlin, Spring Boot, PostgreSQL, Kubernetes, Terraform\nОпыт от трёх лет'],
    ['uk', 'Вимоги\n- Досвід 3 роки\n- Вища освіта'],
    ['zh', '任职要求\n- 3年以上经验\n- 硕士学历'],
    ['sv', 'Kvalifikationer\n- 3 års erfarenhet\n- Körkort'],
    ['fi', 'Vaatimukset\n- 3 vuoden kokemus\n- Ajokortti'],
  ])('%s: %s', (language, text) => expect(subjectOf(text).language).toBe(language));
});

describe('and is read in it', () => {
  test.each([
    ['de', 'Ihr Profil\n- 3 Jahre Berufserfahrung\n- Masterabschluss', 'master'],
    ['fr', 'Profil recherché\n- 3 ans d’expérience\n- Licence', 'bachelor'],
    ['es', 'Requisitos\n- 3 años experiencia\n- Licenciatura', 'bachelor'],
    ['it', 'Requisiti\n- 3 anni esperienza\n- Laurea magistrale', 'master'],
  ])('%s: %s', (_, text, degree) => {
    const subject = subjectOf(text);
    expect(subject.sections.map(({ kind }) => kind)).toContain('requirements');
    expect(findExperience(subject)).toMatchObject([{ minYears: 3 }]);
    expect(JSON.stringify(findEducation(subject))).toContain(degree);
  });
});

test.each([
  'Java, Kotlin, Spring Boot\nMünchen',
  'Senior Backend Developer\nŁódź, Kraków\nKubernetes, Terraform',
  'Sales Manager\nSão Paulo\nSalesforce, HubSpot',
  'Nestlé, L’Oréal, Hermès\nBrand Manager',
  'Requirements\n- Python, Django\n- Škoda Auto, Mladá Boleslav',
  'Stack: Rust, Tokio, Grafana\nOffice: Zürich\nEmployer: Jahre Shipping',
  'Skills\n- Figma, Sketch\n- Peña Nieto Studio, Logroño',
  'QA Engineer\n- Selenium, Cypress\n- Malmö, Göteborg, Århus',
  'Visual Studio, Angular, Profil Software\nGdańsk',
  'Responsibilities\n- React, Redux\nCompany: Deutsche Börse Group, Straße 7',
  'Formation Analytics, Mission Motors\nTableau, Looker',
  'Consultant, Deloitte Österreich\nSAP FI/CO\nWien',
  'Data Analyst, Stage Entertainment\nSAP, Jira, Confluence\nDüsseldorf',
])('tools, towns and names are no language: %s', (text) => expect(['en', null]).toContain(subjectOf(text).language));
