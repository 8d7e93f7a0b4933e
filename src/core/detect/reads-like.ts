import { asksToApply } from './application.ts';
import type { Body, Sheet } from './body.ts';
import type { ListedCard } from './cards.ts';
import type { Said } from './job-posting.ts';
import { once } from './once.ts';
import { aboutJobs, aboutWork, advice, announced, listName, opensPay, role, sendTo } from './vocabulary.ts';

const PATH =
  /job|career|vacan|position|stell|karriere|emploi|oferta|empleo|trabajo|vaga|lavoro|annunci|prac[ae]|nabidk|ponuk|ofert|vakans|vakan|rabota|robot|recruit|opening|employ|hiring|werk|vacature|ledig|jobb|tyo|munka|allas|locuri|ilan|lowongan|tuyen-dung|viec|zhaopin|gongzuo|saiyo|kyujin/i;

const OFF_PATH =
  /\/(?:resumes?|cv|profiles?|in|freelancers?|candidates?|people|users?|talents?|courses?|cursos?|events?|blog|news|articles?|artikel|ratgeber|magazin|advice|salaries|zarplaty|gehaelter|sueldos|salaires|reviews?|products?|recipes?|questions?|legal|obzory|modelos|gigs?)\//i;
const OFF_TYPE = /^(?:Event|.{3,20}Event|Course|Recipe|Product|ProfilePage|QAPage|FAQPage|VideoObject|Movie|Book)$/;

/** What the page has beside its words. `at`: the line of the title; `inside`: cards that stand in the body. */
export type Signs = {
  readonly fields: Said;
  readonly titleAt: number;
  readonly hasButton: boolean;
  readonly listed: readonly ListedCard[];
  readonly inside: number;
};

/** What the words alone make of the page: a posting, the form to apply for one, or nothing of the kind. */
export function readsLike(sheet: Sheet, body: Body, { fields, titleAt, hasButton, listed, inside }: Signs): 'posting' | 'form' | null {
  const title = sheet.lines[titleAt]?.lower;
  const isSubject = title !== undefined && sheet.titles.some((one) => one.toLowerCase().includes(title)) && !listName(title);
  // Beside a list, a posting is the page's own subject only when the document is named after it
  if ((listed.length > 4 || inside > 2) && !isSubject) return null;
  if (titleAt >= 0 && fields.title && asksToApply(sheet, body, titleAt, fields.title)) return 'form';
  const isJob = fields.title !== undefined && role(fields.title.toLowerCase()) !== null;
  const isAtJobs =
    (URL.canParse(sheet.url) && PATH.test(new URL(sheet.url).pathname)) || (title !== undefined && announced(title) !== null);
  const asks = once(() => hasButton || body.picks.some((i) => sheet.lines[i]!.text.length < 300 && sendTo(sheet.lines[i]!.lower) !== null));
  // A short one has no sections: a job's title over a few words of hiring, or the facts of a job, and a way to apply
  const couldBeShort = isSubject && isJob && isAtJobs && body.score < 10;
  const facts = once(() => factsIn(fields));
  const short = couldBeShort && ((asks() && (body.score >= 2 || facts() >= 2)) || facts() >= 3);
  const enough = short ? 7 : 10;
  if (!short && body.score < 4) return null;
  const bare =
    body.score -
    (!isJob && [title ?? '', ...sheet.titles.map((one) => one.toLowerCase())].some((one) => aboutWork(one)) ? 10 : 0) +
    (isJob ? 3 : 0) +
    (isAtJobs ? 2 : 0) -
    (/article|profile|product|event|video/.test(sheet.type) ? 2 : 0) -
    against(sheet, body);
  // Looked for in every line, and only where it would tell
  const score = bare + (bare < enough && bare + 3 + MOST_FACTS >= enough && asks() ? 3 : 0);
  if (score >= enough) return 'posting';
  return score + MOST_FACTS >= enough && score + Math.min(MOST_FACTS, facts()) >= enough ? 'posting' : null;
}

const MOST_FACTS = 4;

/** How many facts names and labels of the page tell. */
function factsIn(fields: Said): number {
  const { structured: told = {} } = fields;
  const lists = [
    fields.jobLocation,
    told.employmentType,
    told.jobLocationType,
    told.pay,
    told.experienceRequirements,
    told.educationRequirements,
  ];
  return lists.filter((one) => one && one.length > 0).length + (fields.datePosted ? 1 : 0) + (fields.validThrough ? 1 : 0);
}

/** Hosts where a job is a piece of work for a machine. */
const OFF_HOST = /^(?:docs?|developers?|wiki|api|help|status|academy|shop)\./;

/** What speaks for an article, a CV, a course, a shop: pages that use the words of postings for something else. */
function against(sheet: Sheet, body: Body): number {
  const path = URL.canParse(sheet.url) ? new URL(sheet.url).pathname : '';
  const heads = sheet.titles.map((title) => title.toLowerCase());
  const words = new Set(body.picks.slice(0, 400).flatMap((i) => sheet.lines[i]!.elsewhere));
  return (
    Math.min(8, 2 * words.size) +
    (URL.canParse(sheet.url) && OFF_HOST.test(new URL(sheet.url).hostname) ? 6 : 0) +
    (OFF_PATH.test(path) && !PATH.test(path) ? 4 : 0) +
    (sheet.otherTypes.some((type) => OFF_TYPE.test(type)) ? 5 : sheet.otherTypes.some((type) => /Article|BlogPosting/.test(type)) ? 2 : 0) +
    (heads.some((head) => advice(head) || opensPay(head)) ? 14 : heads.some((head) => aboutJobs(head)) ? 5 : 0)
  );
}
