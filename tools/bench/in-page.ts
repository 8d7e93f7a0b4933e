// Runs inside a page of Chromium: both sides of B1 on the same parsed documents, interleaved.
import { finish, readPage } from '../../src/core/detect/read-page.ts';
import { NEVER_SEEN } from '../../src/core/history/history.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/core/match/profile.ts';
import { report } from '../../src/core/report.ts';

const WORDS =
  /\b(?:salary|compensation|pay|hourly|annual|bonus|equity|experience|years|degree|bachelor|master|remote|hybrid|onsite|visa|sponsorship|benefits|requirements|responsibilities|qualifications|python|java|javascript|typescript|kubernetes|telegram|whatsapp|deposit|fee)\b/gi;

const PROFILE: Profile = {
  ...EMPTY_PROFILE,
  titles: ['Software Engineer'],
  skills: ['Python', 'Java', 'SQL', 'Kubernetes', 'Docker'].map((name) => ({ name, years: 4, level: null })),
  yearsOfExperience: 6,
  workModes: ['remote', 'hybrid'],
  salaryFloor: { amount: 60_000, currency: 'EUR', unit: 'YEAR', tax: 'gross' },
};
const NOW = new Date('2026-11-21');
const URL_OF_PAGE = 'https://jobs.example/jobs/1';

let documents: Document[] = [];
let kept = 0; // what was found, so that no engine skips the work

function walkScan(document: Document): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const parts: string[] = [];
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement?.localName;
    if (parent !== 'script' && parent !== 'style') parts.push(walker.currentNode.nodeValue ?? '');
  }
  kept += parts.join('\n').match(WORDS)?.length ?? 0;
}
const reportOf = (document: Document) => report(finish(readPage(document, URL_OF_PAGE, NOW)).page, PROFILE, NEVER_SEEN, NOW);
function ours(document: Document): void {
  kept += reportOf(document).warnings.length;
}
function read(document: Document): void {
  kept += finish(readPage(document, URL_OF_PAGE, NOW)).page.posting?.text.length ?? 0;
}
function readable(document: Document): void {
  kept += new Readability(document).parse()?.length ?? 0;
}
declare const Readability: new (document: Document) => { parse(): { length: number } | null };

function time(run: (document: Document) => void, documents: readonly Document[], times: number): number {
  const start = performance.now();
  for (let i = 0; i < times; i += 1) for (const document of documents) run(document);
  return (performance.now() - start) / times;
}

const bench = {
  load(pages: readonly string[]) {
    documents = pages.map((html) => new DOMParser().parseFromString(html, 'text/html'));
    const postings = documents.filter((document) => finish(readPage(document, URL_OF_PAGE, NOW)).page.posting).length;
    return { pages: documents.length, postings };
  },
  /** The posting of every document, as its report has it. */
  found: () => documents.map((document) => reportOf(document).posting),
  /** Milliseconds over all documents, once each. Readability eats its document, so it gets copies made outside the clock. */
  round() {
    const scan = time(walkScan, documents, 5);
    const mine = time(ours, documents, 5);
    const again = time(walkScan, documents, 5);
    const reading = time(read, documents, 5);
    const copies = documents.map((document) => document.cloneNode(true) as Document);
    const readability = time(readable, copies, 1);
    return { scan, again, ours: mine, read: reading, readability, kept };
  },
};
Object.assign(globalThis, { bench });
