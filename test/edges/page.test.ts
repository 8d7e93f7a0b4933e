import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { understand } from '../../src/core/detect/understand.ts';
import type { Scan } from '../../src/core/extract/scan.ts';
import { NEVER_SEEN } from '../../src/core/history/history.ts';
import { draftLetter, LENGTHS, LETTER_LANGUAGES, TONES } from '../../src/core/letter/letter.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/core/match/profile.ts';
import { report } from '../../src/core/report.ts';
import { expectTrueQuotes } from '../seeds/seeds.ts';
import { anyJson, expectCleanWorld, guardWorld, times } from './hostile.ts';

guardWorld();
afterEach(expectCleanWorld);

const now = new Date('2026-11-21');
const LINES = ['Cooper', 'Salary: $50,000 - $60,000 per year.', 'Requirements', '- 3+ years of experience', '- Python', 'Apply now'];
const page = (some: Partial<Scan>): Scan => ({
  url: 'https://jobs.lever.co/oak/4711',
  language: 'en',
  titles: ['Cooper', '', ''],
  siteName: '',
  type: '',
  jsonLd: [],
  otherTypes: [],
  markedUp: [],
  site: null,
  lines: LINES.map((text) => ({ text, box: 0, linked: 0, href: null, zone: null, parts: [] })),
  boxes: [{ tag: 'main', parent: -1, heading: 0, from: 0, to: LINES.length }],
  unseen: [],
  fields: [],
  partial: false,
  ...some,
});
const PROFILE: Profile = {
  ...EMPTY_PROFILE,
  titles: ['Cooper'],
  skills: [{ name: 'Python', years: 3, level: null }],
  salaryFloor: { amount: 40_000, currency: 'USD', unit: 'YEAR', tax: null },
  resumeText: 'Cooper. Three years of Python.',
};

const KEYS =
  '@context @type @graph @id title name description hiringOrganization sameAs jobLocation address addressLocality addressRegion addressCountry datePosted validThrough employmentType baseSalary currency value minValue maxValue unitText estimatedSalary jobLocationType applicantLocationRequirements experienceRequirements monthsOfExperience educationRequirements credentialCategory skills qualifications responsibilities url identifier directApply itemListElement item'.split(
    ' ',
  );
const WORDS = ['"JobPosting"', '"TELECOMMUTE"', '"MonetaryAmount"', '"YEAR"', '"EUR"', '"<p>Requirements<br>- 3+ years<script>x</script>"'];

/** Structured data that says it is a posting, whatever else it says. */
const jsonLd = fc
  .tuple(anyJson(KEYS), fc.constantFrom(...WORDS), fc.boolean())
  .map(([text, word, whole]) =>
    whole && text.startsWith('{') && text.length > 2
      ? `{"@type":"JobPosting","title":${word},${text.slice(1)}`
      : `{"@type":"JobPosting","title":"Cooper","description":${text},"baseSalary":${text}}`,
  );

const links = (node: unknown): string[] => {
  if (typeof node === 'string') return [];
  if (Array.isArray(node)) return node.flatMap(links);
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, child]) => (/url$/i.test(key) && typeof child === 'string' ? [child] : links(child)));
};

function expectSound(scan: Scan): void {
  const { page: read } = understand(scan, now);
  const judged = report(read, PROFILE, NEVER_SEEN, now);
  expectTrueQuotes(judged);
  for (const address of links({ ...read, posting: { ...read.posting, structured: null } }))
    expect(address).toMatch(/^(?:https?:\/\/|mailto:)/);
  if (!judged.posting) return;
  const { sections } = judged;
  const subject = { posting: judged.posting, facts: judged.facts, sections, match: judged.match };
  for (const language of LETTER_LANGUAGES.slice(0, 2)) draftLetter(subject, PROFILE, { language, tone: TONES[0]!, length: LENGTHS[2]! });
}

test('any JSON as structured data: the page is read, quotes are true and addresses are web addresses', () => {
  fc.assert(
    fc.property(jsonLd, fc.boolean(), (data, alone) => expectSound(page({ jsonLd: [data], ...(alone && { lines: [], boxes: [] }) }))),
    times(600),
  );
});

test('structured data that is broken off anywhere is as good as none', () => {
  fc.assert(
    fc.property(jsonLd, fc.nat(), (data, cut) => expectSound(page({ jsonLd: [data.slice(0, cut % data.length)] }))),
    times(200),
  );
});

test('structured data ten thousand deep and ten thousand wide is read in a moment', () => {
  const deep = `{"@type":"JobPosting","title":"Cooper","description":${'['.repeat(10_000)}${']'.repeat(10_000)}}`;
  const graph = `{"@graph":${'{"@graph":'.repeat(10_000)}{}${'}'.repeat(10_000)},"@type":"JobPosting"}`;
  const wide = `{"@type":"JobPosting","title":"Cooper","jobLocation":[${'{"address":"x"},'.repeat(10_000)}{}]}`;
  const many = `[${'{"@type":"JobPosting","title":"Cooper","description":"Barrels"},'.repeat(2_000)}{}]`;
  for (const data of [deep, graph, wide, many]) expectSound(page({ jsonLd: [data] }));
});

test('any words and any address as the lines of a page', () => {
  const words = fc.oneof(fc.constantFrom(...LINES, ''), fc.string({ unit: 'binary', maxLength: 80 }));
  const line = fc.record({
    text: words,
    box: fc.constant(0),
    linked: fc.nat({ max: 100 }),
    href: fc.option(
      fc.oneof(fc.webUrl(), fc.constantFrom('javascript:alert(1)', ' java\nscript:alert(1)', 'data:text/html,x', '//', 'mailto:a@b.c')),
      {
        nil: null,
      },
    ),
    zone: fc.constantFrom(null, 'nav', 'side', 'hidden', 'form'),
    parts: fc.constant([]),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 30 }), fc.oneof(fc.webUrl(), fc.constant('about:blank')), (lines, url) =>
      expectSound(
        page({ url, lines: lines as Scan['lines'], boxes: [{ tag: 'main', parent: -1, heading: 0, from: 0, to: lines.length }] }),
      ),
    ),
    times(300),
  );
});
