import { beforeEach, describe, expect, test } from 'vitest';
import { PAY_TERMS, payTerms } from '../../../src/core/analyse/salary/pay-terms.ts';
import { RATES } from '../../../src/core/analyse/salary/rates.data.ts';
import { rateBetween } from '../../../src/core/analyse/salary/rates.ts';
import { NO_FILTERS } from '../../../src/core/saved/filters.ts';
import { kept as record } from '../../../src/core/saved/record.ts';
import { annotate } from '../../../src/ui/view/annotate.ts';
import { decidesOf } from '../../../src/ui/view/decides.ts';
import { glossesOf } from '../../../src/ui/view/glosses.ts';
import { headlinesOf, youOf } from '../../../src/ui/view/headlines.ts';
import { aYear, compare, inMoney, mainSalary, rateText } from '../../../src/ui/view/pay-view.ts';
import { clauseAround, requirementsOf } from '../../../src/ui/view/requirements.ts';
import { drawn, shelved, statusesOf } from '../../../src/ui/view/shelf.ts';
import { tilesOf } from '../../../src/ui/view/tiles.ts';
import { matchOf, quoting, reportOf } from '../fakes/quoting.ts';
import { profile, reports } from '../fakes/reports.ts';
import { speakFor } from '../spoken.ts';

beforeEach(() => speakFor('en'));

const [base] = reports.rich.facts.salaries;
const FLOOR = { amount: 100_000, currency: 'USD', unit: 'YEAR', tax: null } as const;

describe('pay beside a floor', () => {
  const pay = (min: number | null, max: number | null, unit: 'HOUR' | 'YEAR' = 'YEAR') => ({ ...base!, min, max, unit, annual: null });
  test.each([
    [120_000, 150_000, 'above'],
    [80_000, 150_000, 'across'],
    [60_000, 80_000, 'below'],
    [null, 80_000, 'below'],
    [100_000, null, 'above'],
  ])('%s to %s lies %s', (min, max, standing) => expect(compare(pay(min, max), FLOOR)?.standing).toBe(standing));

  test('an hour’s pay meets a year’s floor over 2,080 hours', () => expect(compare(pay(50, 60, 'HOUR'), FLOOR)?.standing).toBe('above'));

  test('keeps all three on the bar', () => {
    const { bar } = compare(pay(120_000, 150_000), FLOOR)!;
    expect(bar.floor).toBeGreaterThan(0);
    expect(bar.floor).toBeLessThan(bar.from);
    expect(bar.to).toBeLessThan(100);
  });

  test('is not compared with a currency of no known rate, nor gross with net', () => {
    expect(compare({ ...pay(80_000, 150_000), tax: 'net' }, { ...FLOOR, tax: 'gross' })).toBeNull();
    expect(compare({ ...pay(80_000, 150_000), currency: 'XAU' }, FLOOR)).toBeNull();
    expect(compare(pay(1, 2), null)).toBeNull();
  });

  test('meets a floor in another currency at a rate that is told', () => {
    const compared = compare(pay(200_000, 250_000), { ...FLOOR, currency: 'EUR' });
    expect(compared?.standing).toBe('above');
    expect(rateText(compared!.rate!)).toMatch(/^1 USD = 0\.\d+ EUR \(Aug.21,.2026\)$/);
  });

  test('tells how long a year is taken to be', () => {
    expect(aYear(pay(50, null, 'HOUR'))).toEqual({ min: 104_000, max: null, times: 2_080 });
    expect(aYear(pay(50, null, 'HOUR'), { ...PAY_TERMS, year: { ...PAY_TERMS.year, hoursPerWeek: 20 } })?.min).toBe(52_000);
    expect(aYear(pay(50_000, 60_000))).toBeNull();
  });

  test('is told in the reader’s money to three figures, over a year where that can be told', () => {
    const terms = payTerms(PAY_TERMS.year, { USD: 1.5 });
    expect(inMoney(pay(205_000, 320_000), 'EUR', terms)).toMatchObject({ min: 137_000, max: 213_000, yearly: true, rate: { asOf: null } });
    expect(inMoney(pay(50, null, 'HOUR'), 'EUR', terms)).toMatchObject({ min: 69_300, max: null, yearly: true });
    expect(inMoney({ ...pay(3_000, null), unit: null }, 'EUR', terms)).toMatchObject({ min: 2_000, yearly: false });
    expect(inMoney(pay(1, 2), 'USD', terms)).toBeNull();
    expect(inMoney(pay(1, 2), null, terms)).toBeNull();
    expect(inMoney({ ...pay(1, 2), currency: 'XAU' }, 'EUR', terms)).toBeNull();
    expect(rateText(inMoney(pay(1, 2), 'EUR', terms)!.rate)).toBe('1 USD = 0.6667 EUR (your rate)');
    expect(rateText(rateBetween('USD', 'CNY', RATES)!)).toMatch(/^1 USD ≈ 6\.75 CNY \(Aug.21,.2026, rounded\)$/);
  });

  test('base pay is shown before a package', () => {
    const total = { ...base!, kind: 'total' as const };
    expect(mainSalary([total, base!])).toBe(base);
    expect(mainSalary([])).toBeNull();
  });
});

test('a danger is told before anything else, and pay before what speaks against it', () => {
  const signs = (name: 'scam' | 'rich') => headlinesOf(reports[name], profile).map(({ key, sign }) => `${key} ${sign}`);
  expect(signs('scam')[0]).toBe('scam danger');
  expect(signs('rich')[0]).toMatch(/^pay /);
});

test('words of the posting that our sentence holds already are not quoted beside it once more', () => {
  const text = 'Fixed term contract, 12 months.';
  const reason = quoting(text).reason('employmentType', 'unmet', [0, 4], '', 'Fixed term contract');
  const match = matchOf([{ ...reason, say: ['reason_employmentType_unmet', 'Fixed term contract'] }]);
  const line = decidesOf(reportOf({ posting: { text }, match }), profile).find(({ key }) => key === 'employmentType');
  expect(line).toMatchObject({ words: '“Fixed term contract” is not what you look for.', quoted: false });
});

describe('what is saved, by its pay', () => {
  const kept = (id: string, part: Partial<typeof base>) => {
    const report = { ...reports.rich, facts: { ...reports.rich.facts, salaries: [{ ...base!, annual: null, ...part }] } };
    return { ...record(null, report, null, '2026-11-10'), id, report };
  };
  const all = [
    kept('yen', { min: null, max: 9_000_000, currency: 'JPY' }),
    kept('dollars', { min: null, max: 90_000, currency: 'USD' }),
    kept('an hour', { min: null, max: 60, currency: 'USD', unit: 'HOUR' }),
    kept('none', { min: 90_000, max: null, currency: null }),
  ];
  const inOrder = (terms = PAY_TERMS) =>
    shelved(all, NO_FILTERS, { by: 'pay', down: true }, { pay: terms, statuses: [] }, null).map(({ id }) => id);
  test('stands in the order of one money over one year', () => expect(inOrder()).toEqual(['an hour', 'dollars', 'yen', 'none']));
  test('follows the reader’s own year', () => {
    expect(inOrder({ ...PAY_TERMS, year: { ...PAY_TERMS.year, hoursPerWeek: 10 } })).toEqual(['dollars', 'yen', 'an hour', 'none']);
  });
});

describe('a long list', () => {
  const all = (stretches: ReturnType<typeof drawn>) => stretches.map(({ first, end }) => [first, end]);
  test('draws what is in sight, and the row with the focus wherever it is', () => {
    expect(all(drawn(10_000, { first: 96, end: 144 }, 100))).toEqual([[96, 144]]);
    expect(all(drawn(10_000, { first: 96, end: 144 }, 3))).toEqual([
      [3, 4],
      [96, 144],
    ]);
    expect(all(drawn(10_000, { first: 96, end: 144 }, 9_999))).toEqual([
      [96, 144],
      [9_999, 10_000],
    ]);
  });
  test('draws nothing beyond its end', () => {
    expect(all(drawn(5, { first: 0, end: 48 }, 0))).toEqual([[0, 5]]);
    expect(all(drawn(5, { first: 48, end: 96 }, 2))).toEqual([[2, 3]]);
    expect(drawn(0, { first: 0, end: 48 }, 0)).toEqual([]);
  });
});

test('a status of one’s own stands after the stage it is like', () => {
  const own = [{ id: 'own:take-home', name: 'Take-home', like: 'interviewing' as const }];
  expect(statusesOf(own).slice(1, 5)).toEqual(['applied', 'interviewing', 'own:take-home', 'offer']);
});

describe('requirements', () => {
  const items = requirementsOf(reports.rich);

  test('are the lines of their sections, without bullet and heading', () => {
    expect(items.map(({ span }) => span.quote)).toContain('Rankers or recommenders shipped to many millions of people');
    expect(items.map(({ span }) => span.quote)).not.toContain('What we ask for');
  });

  test('are slices of the posting’s text', () => {
    for (const { span } of items) expect(reports.rich.posting!.text.slice(span.start, span.end)).toBe(span.quote);
  });

  test('stated outside any section are found too', () => {
    expect(items[0]!.span.quote).toMatch(/^Where: you live in the US/);
  });

  test('name what the profile has and lacks; of alternatives one will do', () => {
    const line = (start: string) => items.find(({ span }) => span.quote.startsWith(start))!;
    expect(line('Fluent Python')).toMatchObject({ verdict: 'partly', has: ['Python'], lacks: ['C++'] });
    expect(line('TensorFlow or PyTorch')).toMatchObject({ verdict: 'met', has: ['PyTorch'], lacks: [], importance: 'preferred' });
  });

  test('have no verdict without a profile', () => {
    expect(new Set(requirementsOf(reports.noProfile).map(({ verdict }) => verdict))).toEqual(new Set([null]));
  });

  test('a demand in a long paragraph is quoted with its sentence only', () => {
    const filler = 'We are many and we like it here, as anybody will tell you at length. ';
    const text = `${filler.repeat(3)}You have five years of Rust. ${filler.repeat(2)}`;
    expect(clauseAround(text, quoting(text).span('five years')).quote).toBe('You have five years of Rust.');
  });
});

describe('the annotated text', () => {
  test('is the text, piece by piece', () => {
    const text = 'One two\n\nthree four';
    const lines = annotate(
      text,
      [
        { start: 4, end: 7, role: 'pay' },
        { start: 5, end: 14, role: 'must' },
      ],
      [],
    );
    expect(lines.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))).toEqual(['One two', 'three four']);
    expect(lines.map(({ pieces }) => pieces.map(({ role }) => role))).toEqual([
      [null, 'pay'],
      ['must', null],
    ]);
  });

  test('puts a note beside the line its words begin in', () => {
    const text = 'One\ntwo three';
    const [first, second] = annotate(text, [{ start: 4, end: 7, role: 'nice' }], []);
    expect(first!.glosses).toEqual([]);
    expect(second!.glosses).toEqual([0]);
  });

  test('takes a long text in its stride', () => {
    const text = 'word '.repeat(20).concat('\n').repeat(4_000);
    const marks = Array.from({ length: 400 }, (_, place) => ({ start: place * 1_000, end: place * 1_000 + 4, role: 'must' as const }));
    expect(annotate(text, marks, [])).toHaveLength(4_000);
  });
});

test('neighbouring marks of one role on one line are one note', () => {
  const quotes = glossesOf(reports.rich).map(({ span }) => span.quote);
  expect(quotes).toContain('Python, and C++');
  expect(quotes).toContain('TensorFlow or PyTorch');
});

describe('what is asked, line by line', () => {
  const TEXT = `What we ask for
• You live in the US, near one of our offices. We are in the office four days a week or more, together.
• Five years of work`;
  const { claim, section, reason } = quoting(TEXT);
  const asked = reportOf({
    posting: { title: 'Baker', jobLocation: ['Seattle'], text: TEXT },
    sections: [section('requirements', 'What we ask for', 'What we ask for', 'Five years of work')],
    facts: {
      workMode: { ...claim('in the office four days a week or more'), value: 'onsite', officeDaysPerWeek: 4 },
      eligibility: [{ ...claim('You live in the US'), kind: 'location', value: 'US', verdict: 'required' }],
      experience: [{ ...claim('Five years'), minYears: 5, maxYears: null, withDegree: null, area: null, importance: 'required' }],
    },
    match: matchOf([
      { ...reason('location', 'met', [8, 8], 'Seattle is yours'), profile: ['Seattle, WA, US'] },
      reason('workMode', 'unmet', [0, 8], 'On site', 'in the office four days a week or more'),
      { ...reason('experience', 'met', [8, 8], 'You have 9 years', 'Five years'), profile: ['9'] },
    ]),
  });

  test('a line of two demands is two lines, and where the work is done is left to the facts', () => {
    expect(requirementsOf(asked).map(({ span, verdict }) => [span.quote, verdict])).toEqual([
      ['You live in the US, near one of our offices.', 'met'],
      ['Five years of work', 'met'],
    ]);
  });

  test('a line is a wish where its words wish, an item ends where it ends, and its mark is left out', () => {
    const text = `What we ask for
1. Five years of work in a bakery where the oven never gets cold and
the night never ends
2. A diving licence would be lovely, as would be a good singing voice
and the patience to explain to guests why rye is dark
✔ A smile that lasts from four in the morning until the last loaf is
sold`;
    const at = quoting(text);
    const wish = at.claim('A diving licence would be lovely, as would be a good singing voice').evidence;
    const lines = requirementsOf(
      reportOf({
        posting: { title: 'Baker', text },
        sections: [at.section('requirements', 'What we ask for', 'What we ask for', 'sold')],
        highlights: [{ kind: 'nice', text: '', say: ['highlight_nice'], evidence: wish }],
      }),
    );
    expect(lines.map(({ span, importance }) => [span.quote.replaceAll('\n', ' ').replace(/ .* /, ' … '), importance])).toEqual([
      ['Five … ends', 'required'],
      ['A … dark', 'preferred'],
      ['A … sold', 'required'],
    ]);
    for (const { span } of lines) expect(text.slice(span.start, span.end)).toBe(span.quote);
  });

  test('places are named, not counted, while they are few; more are counted and the first named', () => {
    const tile = (places: string[]) => tilesOf({ ...asked, posting: { ...asked.posting!, jobLocation: places } })[1]!;
    expect(tile(['Seattle, WA, US', 'Austin, TX, US']).label).toBe('Seattle or Austin');
    expect(tile(['Remote, US', 'Remote, UK']).label).toBe('Remote, US or Remote, UK');
    expect(tile(['Seattle, WA', 'Austin, TX', 'Boston, MA', 'Reno, NV', 'York, PA'])).toMatchObject({
      label: '5 places',
      detail: 'Seattle, Austin, Boston and 2 more',
    });
  });
});

describe('what the profile says to a demand', () => {
  const you = (criterion: 'education' | 'language' | 'workMode', ...profile: string[]) =>
    youOf({ criterion, profile, say: ['reason_workMode_unmet', ''], text: '' });

  test.each([
    ['en', 'You: Master’s (machine learning)', 'You: English (C1) and Russian (native)', 'You want: Remote or Hybrid'],
    ['ru', 'У вас: Магистр (machine learning)', 'У вас: английский (C1) и русский (родной)', 'Вы хотите: Удалённо или Гибрид'],
  ] as const)('is in the reader’s language (%s), and a field of study as it was typed', (language, degree, spoken, modes) => {
    speakFor(language);
    expect(you('education', 'master, machine learning')).toBe(degree);
    expect(you('language', 'en C1', 'ru native')).toBe(spoken);
    expect(you('workMode', 'remote', 'hybrid')).toBe(modes);
  });
});
