import { describe, expect, test } from 'vitest';
import { analyse } from '../../../src/core/analyse/analyse.ts';
import { findHighlights, type Highlight } from '../../../src/core/highlights/highlights.ts';
import { match } from '../../../src/core/match/match.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/match/profile.ts';
import { fromText } from '../../../src/core/posting/from-text.ts';

const NOW = new Date('2026-01-01');
const POSTING = `Harbour Software builds the booking system of forty ferry lines.
We are looking for a backend developer who keeps bookings fast when the summer begins.

What you will do
- Write services in Python
- Take part in an on-call rotation every fourth week

Requirements
- 4+ years of experience with backend services
- Python and PostgreSQL

Nice to have
- Kafka

What we offer
- Health insurance
- Salary: €60,000 - €72,000 per year
- Hybrid work: 2 days a week in the Kiel office
- Probation of six months
- A non-compete clause of one year after you leave`;

const highlights = (text: string, fields: Partial<Profile> = {}, title = 'Backend Developer'): Highlight[] => {
  const analysis = analyse(fromText({ title, text }).posting!, NOW);
  return findHighlights(analysis, match(analysis, { ...EMPTY_PROFILE, ...fields }));
};
const kinds = (lines: readonly Highlight[]) => lines.map(({ kind }) => kind);
const unusual = (text: string) => highlights(text).filter(({ kind }) => kind === 'unusual');

describe('highlights', () => {
  test('are at most nine lines, each resting on the posting', () => {
    const lines = highlights(POSTING);
    expect(lines.length).toBeLessThanOrEqual(9);
    for (const { evidence, about, text } of lines) {
      expect(evidence.length + (about?.length ?? 0)).toBeGreaterThan(0);
      for (const { start, end, quote } of evidence) expect(POSTING.slice(start, end)).toBe(quote);
      expect(text.length).toBeLessThan(320);
    }
  });
  test('say the pay and the work mode in the posting’s words', () => {
    const lines = highlights(POSTING);
    expect(lines.find(({ kind }) => kind === 'pay')!.text).toMatch(/^Pay: €60,000 - €72,000/);
    expect(lines.find(({ kind }) => kind === 'mode')!.say.at(-1)).toBe('2');
  });
  test('are whole though the lines were cut at a column, and quote what stands there', () => {
    const text = `We are looking for a backend developer who keeps bookings fast when
the summer begins and nobody in the whole town has a minute to lose
over a slow page or a lost ticket.

Requirements
- 4+ years of experience with backend services that have to answer
in less than a tenth of a second, on a Sunday in July as well
- A work permit for Germany, and the patience to explain to those
who have none why they need one`;
    const lines = highlights(text);
    expect(lines.find(({ kind }) => kind === 'tldr')!.text).toContain('when the summer begins and nobody');
    for (const { evidence } of lines) for (const { start, end, quote } of evidence) expect(text.slice(start, end)).toBe(quote);
  });
  test('leave the marks of a list and a loose "or" behind', () => {
    const lines = highlights(
      'Requirements:\n1) Bachelor degree in physics\n2) Minimum 4 years of relevant experience\n\nPlus factor:\n✔ Experience with rye\n✔ A van',
    );
    expect(lines.find(({ kind }) => kind === 'years')!.say[1]).toBe('Minimum 4 years of relevant experience');
    expect(lines.find(({ kind }) => kind === 'nice')!.say[1]).toBe('Experience with rye · A van');
  });
  test('keep the last word of a sentence, however small', () => {
    const [mode] = highlights('The team is fully remote with no office to commute to.\nYou bake.').filter(({ kind }) => kind === 'mode');
    expect(mode!.say[1]).toMatch(/commute to$/u);
  });
  test('say the pay of the job, not of a test on the way to it', () => {
    const [pay] = highlights('How we hire: a paid take-home (we pay $300).\n\nThe job\n- $185k–$215k USD a year').filter(
      ({ kind }) => kind === 'pay',
    );
    expect(pay!.text).toContain('$185k');
  });
  test('say nothing twice', () => {
    const text = 'Требования:\n- полную удалёнку, часовой пояс от МСК-1 до МСК+4\n- Insurance License\n- Insurance license';
    const said = highlights(text).flatMap(({ evidence }) => evidence.map(({ quote }) => quote.toLowerCase()));
    expect(new Set(said).size).toBe(said.length);
  });
  test('put broken conditions before everything else', () => {
    const lines = highlights(POSTING, {
      resumeText: 'Backend developer, Python',
      workModes: ['remote'],
      dealbreakers: ['workMode', 'non-compete'],
    });
    expect(kinds(lines).slice(0, 2)).toEqual(['dealbreaker', 'dealbreaker']);
    expect(lines[1]!.evidence[0]!.quote).toBe('non-compete');
  });
  test('tell the job in one sentence of its own', () => {
    expect(highlights(POSTING).find(({ kind }) => kind === 'tldr')!.say[1]).toBe(
      'We are looking for a backend developer who keeps bookings fast when the summer begins.',
    );
  });
  test('quote what would be nice to have, in sections and in sentences', () => {
    const inSentence = highlights(
      'We sell boots and need a clerk for the shop.\nKnowledge of Polish is a plus.\nYou stand, smile and count.',
    );
    expect(inSentence.find(({ kind }) => kind === 'nice')!.text).toContain('Knowledge of Polish');
    expect(highlights(POSTING).find(({ kind }) => kind === 'nice')!.text).toContain('Kafka');
  });
  test('cut a quotation where a reader would', () => {
    const lines = highlights(
      'We make maps in Riga.\nRemote (US) for now\nWe offer:\n- 401(k) and more\n- Paid parental leave\nRequirements\n- SQL (preferred)',
    );
    const says = (kind: string) => lines.find((one) => one.kind === kind)?.say[1];
    expect(says('mode')).toBe('Remote (US) for now');
    expect(lines.filter(({ kind }) => kind === 'place')).toEqual([]);
    expect(says('perk')).toBe('401(k) · Paid parental leave');
    expect(says('nice')).toBe('SQL (preferred)');
  });
  test('keep what an abbreviation, a hyphen or a name with a capital inside holds together', () => {
    const lines = highlights(
      'Wir bauen Boote.\nDein Profil\n- Hohe Reisebereitschaft (ca. 60 %)\n- SolidWorks wäre von Vorteil\nWir suchen dich für die Werft in Kiel.',
    );
    const says = (kind: string) => lines.find((one) => one.kind === kind)?.say[1];
    expect(says('unusual')).toBe('Hohe Reisebereitschaft (ca. 60 %)');
    expect(says('nice')).toBe('SolidWorks wäre von Vorteil');
    expect(highlights('Nous cherchons un cuisinier.\nProfil\n- travail le week-end').find(({ kind }) => kind === 'condition')!.say[1]).toBe(
      'travail le week-end',
    );
  });
  test('quote of a long sentence the part that refuses', () => {
    const lines = highlights(
      'We need a diver for the summer.\nRequirements\n- Diving\nWe love people from all over the world and have lunch together every day on the deck of the ship, but we cannot sponsor visas, sadly.',
    );
    expect(lines.find(({ kind }) => kind === 'condition')!.say[1]).toBe('we cannot sponsor visas');
  });
  test('say who is shut out before they say what is asked', () => {
    const lines = highlights(
      'We need a test pilot.\nRequirements\n- US citizenship required\n- Secret clearance required\n- 3+ years of experience with jets\nWe do not sponsor visas.',
    );
    expect(lines.find(({ kind }) => kind === 'condition')!.text).toBe(
      'Conditions: We do not sponsor visas · US citizenship required · Secret clearance required',
    );
    expect(kinds(lines).indexOf('condition')).toBeLessThan(kinds(lines).indexOf('years'));
  });
  test('tell of what is asked what the profile has and what it lacks', () => {
    const must = (skills: readonly string[]) =>
      highlights(POSTING, { skills: skills.map((name) => ({ name, years: null, level: null })) }).find(({ kind }) => kind === 'must')!.say;
    expect(must(['Python'])).toEqual(['highlight_must_part', 'PostgreSQL, backend development', 'Python']);
    expect(must(['Python', 'PostgreSQL', 'backend development'])[0]).toBe('highlight_must_met');
    expect(must(['Fortran'])[0]).toBe('highlight_must_missing');
  });
  test('leave the subjects of a degree to the degree', () => {
    const lines = highlights(
      'We need somebody to count.\nRequirements\n- Bachelor in Mathematics, Statistics or Physics\n- Python',
      {},
      'Actuary',
    );
    expect(lines.find(({ kind }) => kind === 'must')!.say[1]).toBe('Python');
  });
  test.each([
    ['a wish', 'Опыт продаж приветствуется, но не обязателен.\nМы ищем менеджера по продажам станков в новый отдел завода.', 'Мы ищем'],
    [
      'a demand',
      'Ability to navigate dark forests by the moon alone and unaided.\nYou will guide night walks for families in the park.',
      'You will',
    ],
    [
      'the house',
      'We are a family-owned business with a great love of detail.\nWe are looking for a gardener who knows old roses.',
      'We are looking',
    ],
    [
      'a row of fields',
      'Acme | Night guide | Remote (anywhere) | Fintech | Full-time\nYou will guide night walks for families in the park.',
      'You will',
    ],
  ])('tell the job and not %s', (_, text, beginning) => {
    expect(highlights(text, {}, '').find(({ kind }) => kind === 'tldr')!.say[1]).toMatch(new RegExp(`^${beginning}`));
  });
  test('tell the first duty where no sentence tells the job', () => {
    const lines = highlights(
      'Обязанности:\n- обслуживание банковского оборудования;\n- настройка кассУчёт ключей\nТребования:\n- опыт от года',
      {},
      '',
    );
    expect(lines.find(({ kind }) => kind === 'tldr')!.say[1]).toBe('обслуживание банковского оборудования');
  });
  test('are none where there is nothing to say', () => expect(highlights('Hello.', {}, '')).toEqual([]));
});

describe('an unusual term', () => {
  test.each([
    ['non_compete', 'You sign a non-compete agreement for two years.'],
    ['unpaid', 'The first week is an unpaid trial.'],
    ['commission_only', 'This is a commission-only position.'],
    ['on_call', 'You share on-call duty with four colleagues.'],
    ['probation', 'Испытательный срок три месяца.'],
    ['travel', 'The job includes up to 50% travel in Europe.'],
    ['travel', 'Готовность к командировкам по России.'],
    ['overtime', 'Mandatory overtime in December.'],
    ['probation', 'Die Probezeit beträgt sechs Monate.'],
    ['on_call', 'Bereitschaftsdienst am Wochenende gehört dazu.'],
    ['non_compete', 'Le contrat comprend une clause de non-concurrence.'],
    ['probation', 'Okres próbny trwa trzy miesiące.'],
  ])('is quoted: %s in “%s”', (id, text) => {
    expect(unusual(text)).toMatchObject([
      { say: [`highlight_unusual_${id}`, text.slice(0, -1)], evidence: [{ quote: text.slice(0, -1) }] },
    ]);
  });
  test.each([
    'There is no on-call duty.',
    'No travel required.',
    'We have no non-compete clauses.',
    'Работа без командировок.',
    'Keine Rufbereitschaft.',
    'Travel allowance and travel insurance.',
    'We build software for travel agencies.',
    'You will handle probationers’ cases in court.',
  ])('is not claimed from “%s”', (text) => expect(unusual(text)).toEqual([]));
});

describe('the short line', () => {
  const short = (text: string, title = 'Organ builder') => highlights(text, {}, title).find(({ kind }) => kind === 'tldr')?.say[1] ?? null;

  test.each([
    [
      'You will look after the organs in two of our locations. These are Leeds and York.\nYou can lift a pipe.',
      'You will look after the organs in two of our locations. These are Leeds and York.',
    ],
    [
      'Wir suchen einen Orgelbauer für unsere Häuser im Norden. Das sind Kiel und Husum. Sie reisen gern.',
      'Wir suchen einen Orgelbauer für unsere Häuser im Norden. Das sind Kiel und Husum.',
    ],
  ])('goes on to the sentence that names what it announced: %s', (text, line) => expect(short(text)).toBe(line));

  test.each([
    [
      'boasts',
      'We are the world’s leading maker of organs and have reached profitability with tremendous growth.\nYou will tune pipes in churches all over the country.',
      'You will tune pipes in churches all over the country.',
    ],
    [
      'how one applies',
      'Once you apply, you will have an interview with me and then with the two founders.\nWe are looking for an organ builder who likes towers.',
      'We are looking for an organ builder who likes towers.',
    ],
    [
      'the house',
      'As a family-owned business since 1921, we have a tradition of good wood.\nVous réglerez les jeux et vous accorderez les tuyaux de nos églises.',
      'Vous réglerez les jeux et vous accorderez les tuyaux de nos églises.',
    ],
    [
      'a title',
      'Organ builder, repair and voicing workshop\nПредстоит чинить органы и настраивать трубы по всей стране.',
      'Предстоит чинить органы и настраивать трубы по всей стране.',
    ],
  ])('passes over %s', (_, text, expected) => expect(short(text)).toBe(expected));

  test('is none where nothing tells the job', () => {
    expect(
      short('We are right on the cutting edge of wood and have raised two rounds.\nOur customers love our organs and tell their friends.'),
    ).toBeNull();
  });

  test('leaves the title out, which stands above it', () => {
    expect(short('Overview\nOrgan builder: You will tune pipes in churches all over the country.')).toBe(
      'You will tune pipes in churches all over the country.',
    );
  });
});

describe('quotations', () => {
  const text =
    'We are looking for a baker.\nRequirements\n- At least two years in a bakery or a patisserie\n- Current food hygiene certificate or the will to get one\n- Available every third weekend, from five in the morning\nNice to have\n- Rye or spelt, since the mill grows both\nWe offer\n- Health, dental and vision insurance\nThis is a fixed-term contract for the season. A background check is part of it. Employees may not keep a second job in baking.';

  test('are whole phrases', () => {
    const says = Object.fromEntries(highlights(text, {}, 'Baker').map(({ kind, say }) => [kind, say[1]]));
    expect(says.years).toBe('At least two years in a bakery or a patisserie');
    expect(says.nice).toBe('Rye or spelt, since the mill grows both');
  });

  test('tell unusual terms, the gravest first', () => {
    expect(unusual(text).map(({ say }) => say[0])).toEqual([
      'highlight_unusual_limited',
      'highlight_unusual_exclusive',
      'highlight_unusual_screening',
    ]);
  });

  test('end where a lost line break stood', () => {
    const glued =
      'We are looking for a bakerRequirementsAt least two years in a bakeryOwn transport neededGood with doughNice to haveRye or speltWe offerFree bread';
    expect(unusual(glued).map(({ say }) => say[1])).toEqual(['Own transport needed']);
  });
});
