import type { Body } from './body.ts';
import { dayOf } from './day.ts';
import type { Said } from './job-posting.ts';
import { isNoPlace } from './job-posting.ts';
import { type LabelledField, labelled } from './labels.ts';
import { role } from './vocabulary.ts';
import type { Line, Sheet, Zone } from './walk.ts';

type Zones = readonly (Zone | undefined)[];

/** What the head of the document says of the page. */
export type Head = { readonly title: string; readonly ogTitle: string; readonly siteName: string };

export function headOf(document: Document): Head {
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"],meta[name="${name}"]`)?.getAttribute('content')?.trim() ?? '';
  const [title, ogTitle, siteName] = [document.title.slice(0, 300), meta('og:title').slice(0, 300), meta('og:site_name').slice(0, 100)];
  return { title, ogTitle, siteName };
}

/** What names and labels of the page say: classes, "Location:" lines, the heading. */
export function genericFields(sheet: Sheet, zones: Zones, body: Body, head: Head, host: string): Said {
  const labels = labelsOf(sheet, zones, body);
  const first = (field: LabelledField) => labels.get(field)?.[0];
  const titleLine = titleLineOf(sheet, zones, body, head);
  const title = titleLine?.text ?? titleFromHead(head);
  const hinted = hintsOf(sheet, zones, titleLine, body);
  const place = first('jobLocation') ?? hinted.place;
  const company = first('hiringOrganization') ?? hinted.company ?? companyFromHead(head, title, body);
  return {
    source: 'generic',
    title,
    hiringOrganization: company && !isBoard(company, head, host, body) ? company : undefined,
    agency: first('agency'),
    jobLocation: place && !isNoPlace(place) ? [place] : [],
    datePosted: dayOf(first('datePosted') ?? hinted.date),
    validThrough: dayOf(first('validThrough')),
    structured: {
      employmentType: labels.get('employmentType') ?? [],
      jobLocationType: [...(labels.get('jobLocationType') ?? []), ...(place && isNoPlace(place) ? [place] : [])],
      experienceRequirements: labels.get('experienceRequirements') ?? [],
      educationRequirements: labels.get('educationRequirements') ?? [],
      pay: (labels.get('pay') ?? [])
        .filter((text) => /\d/.test(text))
        .map((text) => ({ min: null, max: null, currency: null, unit: null, text, estimated: false, source: 'generic' })),
    },
  };
}

/** Values beside labels, near the posting or in a column of facts. */
function labelsOf({ lines }: Sheet, zones: Zones, { from, to }: Body): Map<LabelledField, string[]> {
  const found = new Map<LabelledField, string[]>();
  const usable = (i: number) => zones[i] === undefined || zones[i] === 'side';
  for (let i = Math.max(0, from - 60); i < Math.min(lines.length, to + 60); i += 1) {
    const { text } = lines[i]!;
    if (text.length > 160 || !usable(i)) continue;
    const label = labelled(text);
    if (!label) continue;
    const next = lines[i + 1];
    const value = label.value || (next && usable(i + 1) && !labelled(next.text) ? next.text : '');
    if (!value || value.length > 120 || !/[\p{L}\d]/u.test(value)) continue;
    found.set(label.field, [...(found.get(label.field) ?? []), value]);
  }
  return found;
}

/** The line that names the job: a heading that the document's title repeats, else the nearest first heading above the body. */
function titleLineOf({ lines }: Sheet, zones: Zones, { from, to }: Body, head: Head): Line | undefined {
  const titles = `${head.title}\n${head.ogTitle}`.toLowerCase();
  let [best, most] = [undefined as Line | undefined, 0];
  for (let i = 0; i < Math.min(lines.length, to); i += 1) {
    const line = lines[i]!;
    const { text, box } = line;
    if (text.length > 160 || text.length < 3 || zones[i]) continue;
    const hinted = i <= from + 3 && /title|position|vacancy|job-?name|headline/i.test(classesOf(line, 1));
    if (!box.heading && !hinted) continue;
    const score =
      (box.heading === 1 ? 3 : box.heading === 2 ? 1 : 0) +
      (hinted ? 1 : 0) +
      (text.length > 5 && titles.includes(text.toLowerCase()) ? 3 : 0) +
      (role(text.toLowerCase()) ? 2 : 0) +
      (i <= from + 2 ? 1 : -2) -
      Math.min(2, Math.max(0, from - i) / 40) -
      (/^(?:jobs?|careers?|job (?:details|description)|vacancy|menu|apply)$/i.test(text) ? 4 : 0);
    if (score > most) [best, most] = [line, score];
  }
  return most >= 3 ? best : undefined;
}

const SEPARATOR = / [-–—|·•:»>] | ?\| ?/;

function titleFromHead({ title, ogTitle }: Head): string | undefined {
  const parts = (ogTitle || title).split(SEPARATOR).filter((part) => part.length > 2);
  const said = parts.find((part) => role(part.toLowerCase())) ?? (ogTitle ? parts[0] : undefined);
  const name = said?.replace(/^job application for /i, '').split(/ (?:at|bei|chez|@) (?=\p{Lu})/u)[0];
  return name?.trim() || undefined;
}

function companyFromHead(head: Head, title: string | undefined, body: Body): string | undefined {
  for (const words of [head.title, head.ogTitle]) {
    const at = / (?:at|bei|chez|@) (\p{Lu}[^|–—\n]{1,50})/u.exec(words)?.[1] ?? /^(.{2,50}) (?:is )?hiring /.exec(words)?.[1];
    if (at) return at.trim();
  }
  const text = body.lines
    .slice(0, 200)
    .map((line) => line.text)
    .join('\n')
    .toLowerCase();
  const names = [head.siteName, ...head.title.split(SEPARATOR)].map((name) =>
    name.replace(/^(?:careers? (?:at|@)|jobs (?:at|bei)) | (?:careers?|jobs|karriere)$/gi, '').trim(),
  );
  return names.find(
    (name) => name.length > 1 && name.length < 60 && name !== title && !title?.includes(name) && text.includes(name.toLowerCase()),
  );
}

/** A board's own name is not the employer's, unless the posting speaks of it. */
function isBoard(company: string, { siteName }: Head, host: string, { lines }: Body): boolean {
  const plain = (words: string) => words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const name = plain(company);
  if (!name) return true;
  if (!plain(host).includes(name) && name !== plain(siteName)) return false;
  return !lines.some(({ text }) => text.includes(company));
}

/** What the class names and data attributes of the lines between title and body call their words. */
function hintsOf(
  { lines }: Sheet,
  zones: Zones,
  titleLine: Line | undefined,
  { from, to }: Body,
): { company?: string; place?: string; date?: string } {
  const found: { company?: string; place?: string; date?: string } = {};
  const start = titleLine ? Math.max(0, Math.min(lines.indexOf(titleLine), from) - 5) : Math.max(0, from - 25);
  for (let i = start; i < Math.min(to, from + 25); i += 1) {
    const line = lines[i]!;
    const { text } = line;
    if (text.length > 120 || text.length < 2 || line === titleLine || (zones[i] && zones[i] !== 'side')) continue;
    const names = classesOf(line, 2);
    if (
      /compan(?:y|ies)|employer|organi[sz]ation|org-?name|firma|recruiter/i.test(names) &&
      !/logo|size|industry|about|link-?list/i.test(names)
    )
      found.company ??= text;
    else if (/locat|locality|address|\bcity\b|workplace|map-?(?:marker|pin)|\bplace\b/i.test(names) && !/type|relocat/i.test(names))
      found.place ??= text;
    else if (/date|posted|publish|time-ago/i.test(names) || line.box.element.localName === 'time') found.date ??= text;
  }
  return found;
}

/** Names that the line's element and its nearest parents carry. */
function classesOf({ pieces }: Line, levels: number): string {
  let names = '';
  let element = pieces[0]?.node.parentElement ?? null;
  for (let i = 0; element && i <= levels; i += 1, element = element.parentElement) {
    for (const name of [
      'class',
      'id',
      'data-testid',
      'data-qa',
      'data-test',
      'data-automation',
      'data-automation-id',
      'itemprop',
      'data-ui',
    ]) {
      const value = element.getAttribute(name);
      if (value) names += ` ${value}`;
    }
  }
  return names;
}
