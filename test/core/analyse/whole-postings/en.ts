import type { Whole } from './expected.ts';

export const en: readonly Whole[] = [
  {
    name: 'a ward nurse, under headings',
    title: 'Registered Nurse – Medical/Surgical, Nights',
    text: `Ridgeway General Hospital has cared for families in the valley for more than 60 years. Our 28-bed Medical/Surgical unit is growing and we would love you to grow with us.

What you'll do
• Assess, plan and deliver care for four to five patients a shift
• Give medication and IV therapy as ordered, and chart in Epic
• Precept new graduates after your first 12 months with us

What you'll need
• Current RN license in the State of Ohio or a compact license
• BLS certification; ACLS preferred
• Associate degree in nursing required, BSN preferred
• At least one year of acute care experience
• Must be able to work 12-hour night shifts and every third weekend

What we offer
• $34.50 – $48.20 an hour plus a night differential
• Tuition assistance up to $5,000 a year, 403(b) with match after two years of service
• Relocation is not covered for this position

Full-time, 36 hours a week. Ridgeway is an equal opportunity employer and does not discriminate on the basis of race, age, citizenship, veteran status or disability.`,
    years: ['1'],
    education: ['associate', 'bachelor preferred'],
    level: null,
    mode: null,
    employment: ['FULL_TIME'],
    languages: [],
    eligibility: [
      'licence required life-support',
      'licence required nursing US-OH',
      'relocation refused relocation',
      'shift required night',
      'shift required rotating',
      'shift required weekend',
    ],
    must: ['BLS'],
    nice: ['ACLS'],
    never: ['Go', 'REST'],
  },
  {
    name: 'a data scientist, one plain paragraph',
    title: null,
    text: `Senior Data Scientist

We are a twelve-year-old insurance startup with 90 people and offices in Leeds and Lyon. You would join the pricing team, where we go from raw claims to a quote in under a second. You will own two models end to end, present what you find to underwriters, and rest assured nobody will page you at night. We are looking for someone with 5 or more years of industry experience in statistics or machine learning, of which at least two with Python in production. An MSc in a quantitative subject is expected, although equivalent experience will do just as well; a PhD would be a plus. You should know SQL well and have shipped models with scikit-learn or XGBoost. Experience with Spark, R or dbt would be nice but is not essential. The contract is permanent and full time; you can work from home three days a week, and the other two we meet in Leeds. You must have the right to work in the UK, as we cannot sponsor visas. Everyone gets 28 days of leave, and after four years a paid sabbatical of six weeks.`,
    years: ['5'],
    education: ['master', 'doctorate preferred'],
    level: 'senior',
    mode: 'hybrid 2',
    employment: ['FULL_TIME'],
    languages: [],
    eligibility: ['authorization required GB', 'sponsorship refused visa'],
    must: ['Python', 'SQL', 'scikit-learn', 'XGBoost'],
    nice: ['Spark', 'R', 'dbt'],
    never: ['Go', 'REST'],
  },
  {
    name: 'a welder, bullets glued together',
    title: 'Pipe Welder (2nd shift)',
    text: `Job SummaryHarlan Fabrication builds pressure piping for power stations. Founded in 1979, family owned.ResponsibilitiesWeld carbon and stainless pipe to ASME Section IXRead isometric drawings and lay out spoolsKeep your booth clean and safeQualificationsHigh school diploma or GED3+ years of TIG and stick weldingMust pass a 6G weld test on siteValid driver's licenseAbility to lift up to 50 poundsOwn tools a plusBenefitsWeekly pay, $29 - $36/hr401(k) after 90 daysPaid holidaysSchedule: Monday to Thursday, 2nd shift, overtime as needed. Position is full-time and on site in Tulsa, OK. Must be at least 18 years old and able to pass a drug screen.`,
    years: ['3'],
    education: ['hs'],
    level: null,
    mode: 'onsite',
    employment: ['FULL_TIME'],
    languages: [],
    eligibility: ['age required 18+', 'licence required driving', 'shift required evening'],
    must: [],
    nice: [],
    never: ['Go'],
  },
  {
    name: 'a remote engineer, everything on few lines',
    title: 'Backend Engineer (Go)',
    text: `Acme Rockets | Backend Engineer | Remote (US or Canada) | Full-time | $150k-$185k + equity

We make launch planning software. As a Backend Engineer at Acme Rockets, you will: design services in Go, run them on Kubernetes, and rest them when nobody flies.
Required: 4-6 years of backend work, Go or Rust in production, PostgreSQL. Nice to have: Kafka, Terraform. We do not care about degrees.
Some travel (about 10%) to launch sites. On-call one week in eight. Must be a US person under ITAR. No sponsorship, no agencies.`,
    years: ['4–6'],
    education: [],
    level: null,
    mode: 'remote',
    employment: ['FULL_TIME'],
    languages: [],
    eligibility: [
      'citizenship required US',
      'location required CA',
      'location required US',
      'shift required on-call',
      'sponsorship refused visa',
      'travel required 10%',
    ],
    must: ['Go', 'Rust', 'PostgreSQL'],
    nice: ['Kafka', 'Terraform'],
    never: ['REST'],
  },
  {
    name: 'a teacher, in the words of a school',
    title: 'Year 4 Class Teacher',
    text: `Hillcrest Primary is a two-form entry school in Bristol, rated Good since 2019, with 410 children aged 4 to 11.

From September we would like to appoint a Year 4 teacher on a fixed-term contract for one year, full time.

The successful candidate will:
- hold Qualified Teacher Status (QTS)
- have taught in Key Stage 2 for a minimum of two years, or be an outstanding early career teacher
- hold a degree in any subject
- be ready to run an after-school club

It would be desirable, though not essential, to have experience with Google Classroom and a full UK driving licence.

All appointments are subject to an enhanced DBS check. We cannot offer visa sponsorship. Hillcrest welcomes applications from everyone regardless of age, religion or nationality.`,
    years: ['2'],
    education: ['bachelor'],
    level: null,
    mode: null,
    employment: ['CONTRACTOR', 'FULL_TIME'],
    languages: [],
    eligibility: ['clearance required DBS', 'licence required teaching', 'sponsorship refused visa'],
    must: [],
    nice: [],
    never: ['Go'],
  },
  {
    name: 'a sales job, with the traps of a start-up',
    title: 'Account Executive, DACH (m/f/d)',
    text: `Pipely turned five this spring, and 30 of our 80 people joined in the last 12 months. We closed a Series B of $40M.

As an Account Executive you own the whole cycle, from first call to signature, for customers in Germany, Austria and Switzerland.

You
→ have closed B2B software deals for 3 to 5 years
→ speak German like a native and English fluently
→ know Salesforce inside out; HubSpot is a bonus
→ live in Berlin or Munich, or are up for moving there

We
→ work from wherever we like on Mondays and Fridays and meet in the office the other three days
→ pay a base of €60,000 to €75,000 with an OTE of €130,000
→ sponsor your visa and pay for your move
→ let you work from abroad for up to 30 days a year`,
    years: ['3–5'],
    education: [],
    level: null,
    mode: null,
    employment: [],
    languages: ['de native', 'en C1'],
    eligibility: ['location required Berlin', 'location required Munich', 'relocation offered relocation', 'sponsorship offered visa'],
    must: ['Salesforce'],
    nice: ['HubSpot'],
    never: ['Go'],
  },
];
