import { describe, expect, test, vi } from 'vitest';
import { analyse } from '../../../../src/core/analyse/analyse.ts';
import { findLanguage } from '../../../../src/core/analyse/language.ts';
import { read } from '../../../../src/core/analyse/reading.ts';
import { findTldr } from '../../../../src/core/highlights/tldr.ts';
import { findUnusual } from '../../../../src/core/highlights/unusual.ts';
import { BLANK_POSTING, type Posting } from '../../../../src/core/posting/posting.ts';

// The promise of `languages/index.ts`: a language is one object, and whoever reads a posting reads it in that language too.
vi.mock('../../../../src/core/analyse/languages/index.ts', async (original) => {
  const { LANGUAGES } = await original<typeof import('../../../../src/core/analyse/languages/index.ts')>();
  const { constructed } = await import('./one-object.ts');
  return { LANGUAGES: [...LANGUAGES, constructed(LANGUAGES[0]!)] };
});

/** Words of the language, so that a text is known to be in it. */
const PROSE = 'Zoru zami zelo zunda zipa, zarko zoru zelo zami zunda.';
const said = (text: string, fields: Partial<Posting> = {}) =>
  analyse({ ...BLANK_POSTING, text: `${PROSE}\n\n${text}`, ...fields }, new Date('2026-11-21'));
const facts = (text: string, fields: Partial<Posting> = {}) => said(text, fields).facts;
const eligibility = (text: string) => facts(text).eligibility.map(({ kind, verdict, value }) => `${kind} ${verdict} ${value}`);

describe('a language nobody speaks, given as one object', () => {
  test('is known', () => expect(findLanguage(read({ ...BLANK_POSTING, text: PROSE }))).toBe('qaa'));

  test('has headings, and words where there are none', () => {
    const { sections } = said('Kravelno\n- Java\n\nDobravelno\n- Kafo');
    expect(sections.slice(1).map(({ kind, heading }) => [kind, heading])).toEqual([
      ['requirements', 'Kravelno'],
      ['benefits', 'Dobravelno'],
    ]);
    expect(said('Vazunde zoru fenuri.').sections.at(-1)?.kind).toBe('requirements');
  });

  test('says who is sought, and what makes a demand of it', () => {
    expect(said('Hledazun zahradzon zoru.').sections.at(-1)?.kind).toBe('summary');
    expect(said('Hledazun zahradzon kozna tulipe.').sections.at(-1)?.kind).toBe('requirements');
  });

  test('counts years', () => {
    const [years] = facts('Kravelno\n- Menzo trizo letazo praksazo vuzo Kotlin').experience;
    expect(years).toMatchObject({ minYears: 3, area: 'Kotlin', evidence: [{ quote: 'Menzo trizo letazo praksazo vuzo Kotlin' }] });
    expect(facts('Kravelno\n- 2 dozo 4 letazo praksazo').experience[0]).toMatchObject({ minYears: 2, maxYears: 4 });
    expect(facts('Bezopraksazo zoru').experience[0]).toMatchObject({ minYears: 0 });
    expect(facts('Firmavelno\n- 40 letazo starazo').experience).toEqual([]);
  });

  test('names degrees and their fields', () => {
    expect(facts('Kravelno\n- Bakalazo vuzo botanika zovi ekvazo').education).toMatchObject([
      { value: 'bachelor', field: expect.stringMatching(/^botanika/), orEquivalent: true },
    ]);
  });

  test('tells a must from a wish', () => {
    const { skills } = facts('Kravelno\n- Java\n- Kotlin milaju\n\nMilavelno\n- Docker');
    const importance = Object.fromEntries(skills.map(({ name, importance: how }) => [name, how]));
    expect(importance).toEqual({ Java: 'required', Kotlin: 'preferred', Docker: 'preferred' });
    expect(facts('Zoru znalozo Docker zelo.').skills[0]).toMatchObject({ name: 'Docker', importance: 'required' });
  });

  test('has levels, in titles and behind labels', () => {
    expect(facts('', { title: 'Vodazo zahradzo' }).seniority?.value).toBe('manager');
    expect(facts('Stupenzo: starsizo').seniority?.value).toBe('senior');
  });

  test('has kinds of employment', () => {
    expect(facts('Zoru celazo zelo').employmentType.map(({ value }) => value)).toEqual(['FULL_TIME']);
    expect(facts('Docazo zoru').employmentType.map(({ value }) => value)).toEqual(['TEMPORARY']);
  });

  test('says where the work is done', () => {
    expect(facts('Zoru celo dalkazo').workMode?.value).toBe('remote');
    expect(facts('Mistezo zoru').workMode?.value).toBe('onsite');
    expect(facts('Trizo denzo tydzo kancelzon').workMode).toMatchObject({ value: 'hybrid', officeDaysPerWeek: 3 });
    expect(facts('Kancelzon ponzo zeme utzo').workMode).toMatchObject({ value: 'hybrid', officeDaysPerWeek: 2 });
  });

  test('says who may apply, and refuses', () => {
    expect(eligibility('Davazo vizazo')).toEqual(['sponsorship offered visa']);
    expect(eligibility('Nuzo zoru vizazo')).toEqual(['sponsorship refused visa']);
    expect(eligibility('Davazo vizazo? Nuza.')).toEqual(['sponsorship refused visa']);
    expect(eligibility('Ridazo zoru')).toEqual(['licence required driving']);
    expect(eligibility('Bydlizo vuzo Canada krozo Quebec')).toEqual(['location required CA', 'location excluded Québec']);
    expect(eligibility('Vekazo 21')).toEqual(['age required 21+']);
    expect(eligibility('Obcanzo kiwizon')).toEqual(['citizenship required NZ']);
    expect(eligibility('Zoru nasezo casozo pasmozo')).toEqual([expect.stringMatching(/^timezone required/)]);
  });

  test('names languages and how well they are spoken', () => {
    expect(facts('Kravelno\n- Plynzo svahizo').languages).toMatchObject([{ value: 'sw', level: 'C1', importance: 'required' }]);
    expect(facts('Mluvzon svahizo').languages).toMatchObject([{ value: 'sw', level: null }]);
  });

  test('names what is offered', () => expect(facts('Zoru dovolzo').benefits.map(({ id }) => id)).toEqual(['paid-leave']));

  test('labels title, employer and place', () => {
    const { posting } = said('Pozizo: Zahradzo\nFirmazo: Tulipo Works\nMestozo: Leeds');
    expect(posting).toMatchObject({ title: 'Zahradzo', hiringOrganization: 'Tulipo Works', jobLocation: ['Leeds'] });
    expect(said('Zoru sidlizo vuzo Leeds zelo.').posting.jobLocation).toEqual(['Leeds']);
  });

  test('says what is over and what stands there again', () => {
    expect(said('Uzavrzo inzo').warnings.map(({ id }) => id)).toContain('closed');
    expect(said('Znovazo inzo').warnings.map(({ id }) => id)).toContain('reposted');
  });

  test('has terms that not every job has, and the sentence that tells the job', () => {
    expect(findUnusual({ ...BLANK_POSTING, text: 'Zoru zkusozon zelo.' }).map(({ id }) => id)).toEqual(['probation']);
    const found = findTldr(said('Hledazun zahradzon zoru zelo zami zunda tulipe fenuri.', { title: 'Zahradzo' }));
    expect(found?.quote).toMatch(/^Hledazun/);
  });
});
