import type { Part } from '../extract/scan.ts';
import { type Body, letters, type Sheet } from './body.ts';
import { dayOf } from './day.ts';
import { isNoPlace, type Said } from './job-posting.ts';
import { type LabelledField, labelled } from './labels.ts';
import { furniture, role } from './vocabulary.ts';

/** A few words with an element of their own: a line, or a part of one. */
export type Chunk = { readonly part: Part; readonly text: string; readonly at: number };

/** What names and labels of the page say: classes, "Location:" lines, the heading. */
export function genericFields(sheet: Sheet, body: Body, titleAt: number, chunks: readonly Chunk[]): Said {
  const labels = labelsOf(sheet, body);
  const first = (field: LabelledField) => labels.get(field)?.[0];
  const title = (sheet.lines[titleAt]?.text ?? titleFromHead(sheet))?.replace(/^(?:job )?application for:? | gesucht$/gi, '');
  const hint = (pattern: RegExp, not: RegExp) => chunks.find(({ part }) => isNamed(part, pattern, not))?.text;
  const place = first('jobLocation') ?? hint(PLACE, /type|relocat|job-?title/i);
  return {
    source: 'generic',
    title,
    hiringOrganization: companyOf(chunks, first('hiringOrganization'), title, sheet, body),
    agency: first('agency'),
    jobLocation: place && !isNoPlace(place) ? [place] : [],
    datePosted: dayOf(first('datePosted') ?? hint(/(?:^|[^inp])date|posted|publish|time-ago/i, /clos|valid|deadline|expir|updat/i)),
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

const PLACE = /locat|locality|address|\bcity\b|workplace|map-?(?:marker|pin)|\bplace\b|region/i;

/** Short words from a little above the title to a little below the beginning of the body. */
export function chunksOf({ lines }: Sheet, { from, to }: Body, titleAt: number): Chunk[] {
  const at = titleAt < 0 ? from : titleAt;
  const chunks: Chunk[] = [];
  const end = Math.min(lines.length, Math.max(from + 25, Math.min(to + 12, from + 80)));
  for (let i = Math.max(0, Math.min(at, from) - 12); i < end; i += 1) {
    const { zone, parts } = lines[i]!;
    if (i === titleAt || (zone && zone !== 'side' && zone !== 'muted')) continue;
    for (const part of parts) {
      if (part.text.length > 1 && part.text.length < 100 && /\p{L}/u.test(part.text)) chunks.push({ part, text: part.text, at: i - at });
    }
  }
  return chunks;
}

/** A place as the page writes it beside the title, for one that its data writes in its own way. */
export function asShown(place: string, chunks: readonly Chunk[]): string {
  const [city = ''] = place.split(', ');
  const shown = chunks.find(({ text }) => text.length < 90 && city.length > 2 && text.includes(city) && !role(text.toLowerCase()))?.text;
  return shown ? (labelled(shown)?.value ?? shown).replace(/^[^\p{L}\p{N}(]{1,5}/u, '') : place.replace(/^([^,]{1,60}), [A-Z]{2}$/, '$1');
}

/** Values beside labels, near the posting or in a column of facts. */
function labelsOf({ lines }: Sheet, { from, to }: Body): Map<LabelledField, string[]> {
  const found = new Map<LabelledField, string[]>();
  const usable = (i: number) => [null, 'side', 'spoken'].includes(lines[i]!.zone);
  for (let i = Math.max(0, from - 60); i < Math.min(lines.length, to + 60); i += 1) {
    const { text } = lines[i]!;
    if (text.length > 160 || !usable(i)) continue;
    const label = labelled(text);
    if (!label) continue;
    let next = i + 1;
    while (next < i + 3 && lines[next] && !usable(next)) next += 1;
    const below = lines[next]?.text ?? '';
    const value = label.value || (labelled(below) || furniture(below.toLowerCase()) ? '' : below);
    if (!value || value.length > 120 || !/[\p{L}\d]/u.test(value)) continue;
    found.set(label.field, [...(found.get(label.field) ?? []), value]);
  }
  return found;
}

/** The line that names the job: a heading that the document's title repeats, else the nearest first heading above the body. */
export function titleLineOf({ lines, boxes, titles }: Sheet, { from, to }: Body): number {
  const heads = titles.join('\n').toLowerCase();
  let [best, most] = [-1, 3];
  for (let i = 0; i < Math.min(lines.length, to); i += 1) {
    const { text, box, zone, parts } = lines[i]!;
    if (text.length > 200 || text.length < 3 || zone) continue;
    const { heading } = boxes[box]!;
    const hinted =
      i <= from + 3 &&
      parts[0] !== undefined &&
      isNamed(parts[0], /title|position|vacancy|job-?name|headline/i, /sub-?title|company|section/i);
    if (!heading && !hinted) continue;
    const score =
      (heading === 1 ? 3 : heading === 2 ? 1 : 0) +
      (hinted ? 1 : 0) +
      (text.length > 5 && heads.includes(text.toLowerCase()) ? 3 : 0) +
      (role(text.toLowerCase()) ? 2 : 0) +
      (i <= from + 2 ? 1 : -2) -
      Math.min(2, Math.max(0, from - i) / 40) -
      (/^(?:jobs?|careers?|job (?:details|description)|vacancy|menu|apply)$/i.test(text) ? 4 : 0);
    if (score >= most && (score > most || best < 0)) [best, most] = [i, score];
  }
  return best;
}

const SEPARATOR = / [-–—|·•:»>] | ?\| ?/;

function titleFromHead({ titles }: Sheet): string | undefined {
  const parts = (titles[1] || titles[0]!).split(SEPARATOR).filter((part) => part.length > 2);
  const said = parts.find((part) => role(part.toLowerCase())) ?? (titles[1] ? parts[0] : undefined);
  const name = said?.split(/ (?:at|bei|chez|@) (?=\p{Lu})/u)[0];
  return name?.trim() || undefined;
}

/**
 * The employer, by what several places of the page agree on: class names, labels, the document's title, the board's address
 * for the firm, links to its profile, the posting's own words. A board's own name is none.
 */
function companyOf(
  chunks: readonly Chunk[],
  label: string | undefined,
  title: string | undefined,
  sheet: Sheet,
  body: Body,
): string | undefined {
  const words = body.picks
    .slice(0, 200)
    .map((i) => sheet.lines[i]!.text)
    .join('\n');
  const url = URL.canParse(sheet.url) ? new URL(sheet.url) : null;
  const host = (url?.hostname ?? '').replace(/^www\./, '').split('.');
  const own = letters(host.at(-2) ?? ''); // of the board or of the employer itself: cannot be told from the address
  const slugs = [...host.slice(0, -2), ...(url?.pathname.split('/').slice(1, 3) ?? [])].map(letters).filter((slug) => slug.length > 2);
  const scores = new Map<string, number>();
  const add = (name: string | undefined, score: number) => {
    const plain = name?.replace(/^(?:careers at|jobs at|jobs bei|karriere bei) | (?:logo|careers|jobs|karriere)$/i, '').trim();
    if (!plain || plain.length > 70 || !/\p{L}/u.test(plain) || /^\d|[!?:]$|\p{Ll}{4}\.$|posted|ago$/iu.test(plain)) return;
    if (title?.includes(plain) || furniture(plain.toLowerCase())) return;
    scores.set(plain, (scores.get(plain) ?? 0) + score);
  };
  add(label, 6);
  for (const { text, part, at } of chunks) {
    if (at > 20) break;
    const key = letters(text);
    const profile = /\/(?:compan(?:y|ies)|cmp|employers?|firm[ay]|unternehmen|entreprises?|empresas?|organi[sz]ations?)\//i.test(
      part.href ?? '',
    );
    const named = isNamed(
      part,
      /compan(?:y|ies)|employer|organi[sz]ation|org-?name|advertiser|hiring/i,
      /logo|size|industr|about|desc|locat|rating|review|culture/i,
    );
    const addressed = key.length > 3 && slugs.some((slug) => slug === key || (key.length > 5 && slug.includes(key)));
    const score = (named ? 4 : 0) + (profile ? 4 : 0) + (addressed ? 5 : 0);
    if (score > 0) add(text, score + (at > 0 && at < 10 ? 1 : 0));
  }
  for (const one of sheet.titles) {
    add(/ (?:at|bei|chez|@) (\p{Lu}[^|–—\n]{1,50})/u.exec(one)?.[1]?.split(/ - | in | \(/)[0], 4);
    add(/^(.{2,50}) (?:is )?hiring /.exec(one)?.[1], 4);
  }
  for (const part of new Set(sheet.titles.flatMap((one) => one.split(SEPARATOR)))) {
    const key = letters(part);
    if (key.length > 1 && part.length < 60 && (chunks.some(({ text }) => letters(text) === key) || words.includes(part.trim())))
      add(part, 4);
  }
  if (words.includes(sheet.siteName)) add(sheet.siteName, 2);
  let [best, most] = [undefined as string | undefined, 3];
  for (const [name, score] of scores) {
    const key = letters(name);
    const said = words.includes(name);
    if (!said && (key === own || key === letters(sheet.siteName) || key === letters(host.join('')))) continue;
    const total = score + (said ? 2 : 0) - (role(name.toLowerCase()) ? 2 : 0) - (isNoPlace(name) ? 9 : 0);
    if (total > most) [best, most] = [name, total];
  }
  return best;
}

/** Whether the words' element or one of the two around it carries such a name. The nearest that says anything decides. */
export function isNamed({ names }: Part, pattern: RegExp, not: RegExp): boolean {
  const name = names.find((one) => pattern.test(one));
  return name !== undefined && !not.test(name);
}
