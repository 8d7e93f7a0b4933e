import type { Gist } from '../../../src/core/glance.ts';
import type { Reason } from '../../../src/core/match/match.ts';
import { EMPTY_PROFILE, type Profile } from '../../../src/core/match/profile.ts';
import type { Salary } from '../../../src/core/posting/facts.ts';
import type { Report } from '../../../src/core/report.ts';
import { matchOf, quoting, reportOf } from './quoting.ts';

export const profile: Profile = {
  ...EMPTY_PROFILE,
  name: 'Robin Vale',
  titles: ['Machine Learning Engineer'],
  skills: [
    { name: 'PyTorch', years: 6, level: null },
    { name: 'Python', years: 9, level: null },
  ],
  yearsOfExperience: 9,
  education: [{ value: 'master', field: 'machine learning' }],
  languages: [{ value: 'en', level: 'C1' }],
  places: [{ country: 'US', region: 'WA', city: 'Seattle' }],
  workModes: ['remote', 'hybrid'],
  mostOfficeDays: 3,
  salaryFloor: { amount: 210_000, currency: 'USD', unit: 'YEAR', tax: 'gross' },
};

const SALARY: Omit<Salary, 'evidence'> = {
  kind: 'base',
  min: null,
  max: null,
  currency: null,
  unit: null,
  tax: null,
  source: 'text',
  inferred: [],
  annual: null,
  appliesTo: null,
};

const RICH = `Lead Engineer, Recommendations
In short
You will rebuild the ranking of our short films, from retrieval to the last sort.
Where: you live in the US, within reach of the Seattle, Austin or Boston office. We are in the office four days a week or more.
The base salary is $205,000 to $320,000 a year. Stock units come on top.
What we ask for
• 8+ years of building machine learning systems, or 6 with a master's degree
• 2+ years of leading a team through delivery
• Rankers or recommenders shipped to many millions of people
• Fluent Python, and C++ where it has to be fast
• Code that others like to read
A plus
• A doctorate in statistics or computer vision
• TensorFlow or PyTorch in production
• Papers at the conferences of the field
What you get
Sixteen weeks of parental leave, for every parent.
A garden on the roof, and a rule: no meetings before eleven.
Stay safe
We never ask you for a code, a password or money. Whoever does is not us.`;

function rich(withMatch: boolean): Report {
  const { claim, section, reason, span } = quoting(RICH);
  return reportOf({
    posting: {
      title: 'Lead Engineer, Recommendations (Short Films)',
      hiringOrganization: 'Brightwater Media',
      jobLocation: ['Seattle, WA, US', 'Austin, TX, US', 'Boston, MA, US'],
      country: 'US',
      language: 'en',
      datePosted: '2026-11-03',
      text: RICH,
    },
    sections: [
      section('summary', 'In short', 'In short', 'the last sort.'),
      section('requirements', 'What we ask for', 'What we ask for', 'like to read'),
      section('preferred', 'A plus', 'A plus', 'of the field'),
      section('benefits', 'What you get', 'What you get', 'before eleven.'),
      section('notice', 'Stay safe', 'We never ask', 'is not us.'),
    ],
    facts: {
      salaries: [
        {
          ...SALARY,
          ...claim('The base salary is $205,000 to $320,000 a year'),
          min: 205_000,
          max: 320_000,
          currency: 'USD',
          unit: 'YEAR',
          inferred: ['currency'],
          annual: { min: 205_000, max: 320_000, assumes: '' },
        },
        { ...SALARY, ...claim('Stock units come on top'), kind: 'equity' },
      ],
      workMode: { ...claim('in the office four days a week or more'), value: 'onsite', officeDaysPerWeek: 4 },
      employmentType: [],
      experience: [
        {
          ...claim('8+ years of building machine learning systems'),
          minYears: 8,
          maxYears: null,
          withDegree: null,
          area: 'ML',
          importance: 'required',
        },
        { ...claim("6 with a master's degree"), minYears: 6, maxYears: null, withDegree: 'master', area: 'ML', importance: 'required' },
        { ...claim('2+ years of leading a team'), minYears: 2, maxYears: null, withDegree: null, area: null, importance: 'required' },
      ],
      education: [
        { ...claim('A doctorate in statistics'), value: 'doctorate', field: 'statistics', orEquivalent: false, importance: 'preferred' },
      ],
      skills: [
        { ...claim('Python'), id: 'python', name: 'Python', importance: 'required' },
        { ...claim('C++'), id: 'cpp', name: 'C++', importance: 'required' },
        { ...claim('TensorFlow'), id: 'tensorflow', name: 'TensorFlow', importance: 'preferred' },
        { ...claim('PyTorch'), id: 'pytorch', name: 'PyTorch', importance: 'preferred' },
      ],
      eligibility: [{ ...claim('you live in the US'), kind: 'location', value: 'US', verdict: 'required' }],
    },
    highlights: [
      {
        ...claim('You will rebuild the ranking of our short films, from retrieval to the last sort.'),
        kind: 'tldr',
        text: 'In short',
        say: ['highlight_tldr'],
      },
      { ...claim('no meetings before eleven'), kind: 'unusual', text: 'Unusual', say: ['highlight_unusual'] },
      { ...claim('Sixteen weeks of parental leave, for every parent.'), kind: 'perk', text: 'Offered', say: ['highlight_perk'] },
    ],
    history: { firstSeen: '2026-11-07', timesSeen: 3, reposts: [], duplicates: [], changes: [] },
    match: withMatch
      ? matchOf(
          [
            reason(
              'salary',
              'partly',
              [14, 20],
              'Your floor of $210,000 lies inside the range',
              span('The base salary is $205,000 to $320,000 a year').quote,
            ),
            reason(
              'experience',
              'met',
              [15, 15],
              'You have a master’s degree and 9 years',
              '8+ years of building machine learning systems',
              "6 with a master's degree",
            ),
            reason('skills', 'partly', [12, 20], 'Two of four skills', 'Python', 'C++', 'TensorFlow', 'PyTorch'),
            reason('title', 'met', [10, 10], 'Close to “Machine Learning Engineer”'),
            reason('location', 'met', [10, 10], 'Seattle is yours', 'you live in the US'),
            reason(
              'workMode',
              'unmet',
              [0, 15],
              'In the office 4 days or more; you said 3 at most',
              'in the office four days a week or more',
            ),
            reason('education', 'met', [10, 10], 'You have a master’s degree'),
            reason('language', 'unknown', [0, 5], 'The posting names no language'),
            reason('sponsorship', 'unknown', [0, 5], 'The posting says nothing of visas'),
          ],
          { missingSkills: ['C++'], knownSkills: ['Python', 'PyTorch'] },
        )
      : null,
  });
}

const SCAM = `Remote data entry, flexible hours
We pay $38.00/hr, weekly.
The interview is a text chat on Telegram, no call needed.
To confirm who you are, send us the six digits you get by SMS.
We mail you a check for the laptop. Deposit it and pass the rest to our vendor.
No experience needed.`;

function scam(): Report {
  const { claim, reason } = quoting(SCAM);
  return reportOf({
    posting: {
      title: 'Remote data entry, flexible hours',
      hiringOrganization: 'Harbor & Pine Logistics',
      country: 'US',
      language: 'en',
      text: SCAM,
    },
    facts: {
      salaries: [
        {
          ...SALARY,
          ...claim('$38.00/hr'),
          min: 38,
          max: 38,
          currency: 'USD',
          unit: 'HOUR',
          annual: { min: 79_040, max: 79_040, assumes: '2,080 hours a year' },
        },
      ],
      workMode: { ...claim('Remote'), value: 'remote', officeDaysPerWeek: null },
    },
    warnings: [
      { ...claim('send us the six digits you get by SMS'), id: 'asks-for-code', group: 'scam', severity: 'danger' },
      { ...claim('Deposit it and pass the rest to our vendor'), id: 'fake-check', group: 'scam', severity: 'danger' },
      { ...claim('The interview is a text chat on Telegram'), id: 'chat-only-contact', group: 'scam', severity: 'info' },
    ],
    scam: { level: 'danger' },
    match: matchOf([
      reason('workMode', 'met', [15, 15], 'Remote, as you want', 'Remote'),
      reason('salary', 'unmet', [0, 20], 'Below your floor', '$38.00/hr'),
    ]),
  });
}

/** The same posting without its grave demands: two signs that count because they stand together. */
function careful(): Report {
  const { claim } = quoting(SCAM);
  return {
    ...scam(),
    warnings: [
      { ...claim('The interview is a text chat on Telegram'), id: 'chat-only-contact', group: 'scam', severity: 'caution' },
      { ...claim('No experience needed'), id: 'easy-money', group: 'scam', severity: 'caution' },
    ],
    scam: { level: 'caution' },
  };
}

const PARTIAL = `Machine Learning Engineer
You have shipped models for two years or more. A first degree in computing is needed; Rust is a bonus.
We look after each other`;

function partial(): Report {
  const { claim, reason } = quoting(PARTIAL);
  return reportOf({
    detection: { partial: true },
    posting: { title: 'Machine Learning Engineer', hiringOrganization: 'Lantern', language: 'en', text: PARTIAL },
    facts: {
      estimates: [
        {
          ...SALARY,
          evidence: [],
          about: [{ field: 'estimatedSalary', value: '150000–195000' }],
          min: 150_000,
          max: 195_000,
          currency: 'USD',
          unit: 'YEAR',
          source: 'structured',
        },
      ],
      experience: [{ ...claim('two years or more'), minYears: 2, maxYears: null, withDegree: null, area: null, importance: 'required' }],
      education: [
        { ...claim('A first degree in computing'), value: 'bachelor', field: 'computing', orEquivalent: false, importance: 'required' },
      ],
      skills: [{ ...claim('Rust'), id: 'rust', name: 'Rust', importance: 'preferred' }],
    },
    match: matchOf(
      [
        reason('experience', 'met', [15, 15], 'You have 9 years', 'two years or more'),
        reason('education', 'met', [10, 10], 'You have a master’s degree', 'A first degree in computing'),
        reason('skills', 'unmet', [0, 20], 'Rust is not in your profile', 'Rust'),
        reason('salary', 'unknown', [0, 20], 'Pay is not stated'),
        reason('workMode', 'unknown', [0, 15], 'No work mode is stated'),
      ],
      { missingSkills: ['Rust'] },
    ),
  });
}

const GERMAN = `Leitende Softwareentwicklerin für Empfehlungssysteme und Suchmaschinen (m/w/d)
Wir bieten 72.000 bis 88.000 € brutto im Jahr und zwei Tage in der Woche im Büro in Görlitz.
Das bringen Sie mit
Mindestens fünf Jahre Berufserfahrung in der Softwareentwicklung, vorzugsweise im öffentlichen Personennahverkehr
Deutsch auf C1-Niveau
Wünschenswert
Erfahrung mit Fahrplanauskunftssystemen und Echtzeitdatenschnittstellen`;

function german(): Report {
  const { claim, section, reason } = quoting(GERMAN);
  return reportOf({
    posting: {
      title: 'Leitende Softwareentwicklerin für Empfehlungssysteme und Suchmaschinen im Verkehrsverbund mit Personalverantwortung (m/w/d)',
      hiringOrganization: 'Verkehrsverbund Oberlausitz-Niederschlesien GmbH',
      jobLocation: ['Görlitz'],
      country: 'DE',
      language: 'de',
      text: GERMAN,
    },
    sections: [
      section('requirements', 'Das bringen Sie mit', 'Das bringen Sie mit', 'C1-Niveau'),
      section('preferred', 'Wünschenswert', 'Wünschenswert', 'Echtzeitdatenschnittstellen'),
    ],
    facts: {
      salaries: [
        {
          ...SALARY,
          ...claim('72.000 bis 88.000 € brutto im Jahr'),
          min: 72_000,
          max: 88_000,
          currency: 'EUR',
          unit: 'YEAR',
          tax: 'gross',
        },
      ],
      workMode: { ...claim('zwei Tage in der Woche im Büro'), value: 'hybrid', officeDaysPerWeek: 2 },
      experience: [
        {
          ...claim('Mindestens fünf Jahre Berufserfahrung'),
          minYears: 5,
          maxYears: null,
          withDegree: null,
          area: null,
          importance: 'required',
        },
      ],
      languages: [{ ...claim('Deutsch auf C1-Niveau'), value: 'de', level: 'C1', importance: 'required' }],
    },
    warnings: [
      {
        evidence: [],
        about: [{ field: 'baseSalary', value: '50000–60000 EUR' }],
        id: 'pay-conflict',
        group: 'conflict',
        severity: 'caution',
      },
    ],
    match: matchOf([
      reason('workMode', 'met', [15, 15], 'Two office days; you said 3 at most', 'zwei Tage in der Woche im Büro'),
      reason('language', 'unmet', [0, 10], 'German is not in your profile', 'Deutsch auf C1-Niveau'),
      reason('experience', 'met', [15, 15], 'You have 9 years', 'Mindestens fünf Jahre Berufserfahrung'),
    ]),
  });
}

const RUSSIAN = `Ведущий разработчик поиска и рекомендаций
Платим от 350 000 до 450 000 ₽ на руки. Два дня в неделю в офисе, метро Сокол.
Мы ждём
— Опыт в машинном обучении от пяти лет
— Уверенное владение Python и PyTorch
— Опыт эксплуатации Kubernetes
Будет плюсом
— Публикации по рекомендательным системам`;

function russian(): Report {
  const { claim, section, reason } = quoting(RUSSIAN);
  return reportOf({
    posting: {
      title: 'Ведущий разработчик поиска и рекомендаций (группа ранжирования товаров)',
      hiringOrganization: 'Северный маркет',
      jobLocation: ['Москва'],
      country: 'RU',
      language: 'ru',
      text: RUSSIAN,
    },
    sections: [
      section('requirements', 'Мы ждём', 'Мы ждём', 'Kubernetes'),
      section('preferred', 'Будет плюсом', 'Будет плюсом', 'системам'),
    ],
    facts: {
      salaries: [
        {
          ...SALARY,
          ...claim('от 350 000 до 450 000 ₽ на руки'),
          min: 350_000,
          max: 450_000,
          currency: 'RUB',
          unit: 'MONTH',
          tax: 'net',
          inferred: ['unit'],
          annual: { min: 4_200_000, max: 5_400_000, assumes: '12 месяцев' },
        },
      ],
      workMode: { ...claim('Два дня в неделю в офисе'), value: 'hybrid', officeDaysPerWeek: 2 },
      experience: [
        {
          ...claim('Опыт в машинном обучении от пяти лет'),
          minYears: 5,
          maxYears: null,
          withDegree: null,
          area: 'ML',
          importance: 'required',
        },
      ],
      skills: [
        { ...claim('Python'), id: 'python', name: 'Python', importance: 'required' },
        { ...claim('PyTorch'), id: 'pytorch', name: 'PyTorch', importance: 'required' },
        { ...claim('Kubernetes'), id: 'kubernetes', name: 'Kubernetes', importance: 'required' },
      ],
    },
    warnings: [
      {
        ...claim('Опыт в машинном обучении от пяти лет'),
        about: [{ field: 'experienceRequirements', value: 'От 3 до 6 лет' }],
        id: 'pay-conflict',
        group: 'conflict',
        severity: 'caution',
      },
    ],
    match: matchOf(
      [
        reason('salary', 'met', [20, 20], 'Вся вилка выше вашего минимума', 'от 350 000 до 450 000 ₽ на руки'),
        reason('experience', 'met', [15, 15], 'У вас 9 лет', 'Опыт в машинном обучении от пяти лет'),
        reason('skills', 'partly', [13, 20], 'Два навыка из трёх', 'Python', 'PyTorch', 'Kubernetes'),
        reason('workMode', 'met', [15, 15], 'Два дня; вы указали не больше трёх', 'Два дня в неделю в офисе'),
        reason('language', 'unknown', [0, 10], 'Языки не указаны'),
      ],
      { missingSkills: ['Kubernetes'], knownSkills: ['Python', 'PyTorch'] },
    ),
  });
}

const ARABIC = `مهندس تعلم آلي
الراتب من 18,000 إلى 24,000 درهم شهرياً، والعمل من المكتب في دبي.
المتطلبات
خبرة لا تقل عن خمس سنوات في تعلم الآلة
إتقان Python`;

/** Right to left, and too little to score. */
function arabic(): Report {
  const { claim, section, reason } = quoting(ARABIC);
  return reportOf({
    posting: {
      title: 'مهندس تعلم آلي',
      hiringOrganization: 'النخيل للتقنية',
      jobLocation: ['دبي'],
      country: 'AE',
      language: 'ar',
      text: ARABIC,
    },
    sections: [section('requirements', 'المتطلبات', 'المتطلبات', 'Python')],
    facts: {
      salaries: [{ ...SALARY, ...claim('من 18,000 إلى 24,000 درهم شهرياً'), min: 18_000, max: 24_000, currency: 'AED', unit: 'MONTH' }],
      workMode: { ...claim('العمل من المكتب'), value: 'onsite', officeDaysPerWeek: null },
      skills: [{ ...claim('Python'), id: 'python', name: 'Python', importance: 'required' }],
    },
    match: {
      ...matchOf([
        reason('workMode', 'unmet', [0, 8], 'On site, which you do not want', 'العمل من المكتب'),
        reason('skills', 'unknown', [0, 20], 'Your profile names no skills'),
        reason('title', 'unknown', [0, 20], 'You look for no title'),
      ]),
      score: null,
    },
  });
}

function list(): Report {
  const card = (
    id: number,
    title: string,
    hiringOrganization: string | null,
    place: string | null,
    salaryText: string | null,
    mark: Report['cards'][number]['mark'],
    more: Partial<Report['cards'][number]> = {},
  ) => ({
    id: `fake/${id}`,
    url: `https://jobs.example/${id}`,
    title,
    hiringOrganization,
    jobLocation: place ? [place] : [],
    datePosted: null,
    salaryText,
    mark,
    score: more.gist?.score ?? null,
    known: null,
    gist: null,
    guess: [],
    ...more,
  });
  const gist = (score: number | null, more: Partial<Gist> = {}): Gist => ({
    score,
    judged: 8,
    of: 11,
    broken: false,
    pay: null,
    places: [],
    mode: null,
    scam: 'none',
    warning: null,
    ...more,
  });
  const fits = (...criteria: Reason['criterion'][]) => criteria.map((criterion) => ({ criterion, verdict: 'met' as const }));
  return reportOf({
    detection: { kind: 'list', via: 'generic' },
    cards: [
      card(1, 'Staff Engineer, Ranking', 'Brightwater Media', 'Seattle, WA', '$228,000 – $301,000 a year', 'saved', {
        known: 'saved',
        gist: gist(71, { mode: 'hybrid' }),
      }),
      card(2, 'Lead Engineer, Recommendations', 'Lantern', null, null, 'strong', {
        known: 'seen',
        gist: gist(83.3, {
          mode: 'onsite',
          places: ['Seattle, WA, US', 'Austin, TX, US', 'Boston, MA, US'],
          pay: { ...SALARY, min: 205_000, max: 320_000, currency: 'USD', unit: 'YEAR' },
        }),
      }),
      card(3, 'Machine Learning Engineer', 'Lantern', null, null, 'strong', { score: 100, guess: fits('title') }),
      card(4, 'Senior Applied Scientist, Search', 'Tessellate', 'Remote, US time zones', '$190,000 – $240,000 a year', 'seen', {
        known: 'seen',
        gist: gist(null),
      }),
      card(5, 'ML Platform Engineer (contract)', null, 'Denver', '$95 – $110 an hour', 'weak', {
        score: 12,
        guess: [
          { criterion: 'title', verdict: 'partly' },
          { criterion: 'location', verdict: 'unmet' },
        ],
      }),
      card(6, 'Remote data entry, flexible hours', 'Harbor & Pine Logistics', 'Anywhere', '$38 an hour', 'warned', {
        known: 'saved',
        gist: gist(91, { scam: 'danger', warning: 'asks-for-code' }),
      }),
    ],
  });
}

/** One report for each state a page has to draw. All of it is made up. */
export const reports = {
  rich: rich(true),
  noProfile: rich(false),
  scam: scam(),
  careful: careful(),
  partial: partial(),
  german: german(),
  russian: russian(),
  arabic: arabic(),
  list: list(),
  none: reportOf({ detection: { kind: 'other', via: null, why: 'No duties, no employer and no way to apply were found.' } }),
} as const satisfies Readonly<Record<string, Report>>;
