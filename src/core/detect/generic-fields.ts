import type { Body, Sheet, SheetLine } from './body.ts';
import { type Chunk, isNamed } from './chunks.ts';
import { companyOf } from './company.ts';
import { dayOf } from './day.ts';
import { isNoPlace, type Said } from './job-posting.ts';
import { type LabelledField, labelled } from './labels.ts';
import { placeOf } from './place.ts';
import { titleOf } from './title.ts';
import { furniture } from './vocabulary.ts';

/** What names and labels of the page say: classes, "Location:" lines, the heading. */
export function genericFields(sheet: Sheet, body: Body, titleAt: number, chunks: readonly Chunk[]): Said {
  const labels = labelsOf(sheet, body);
  const first = (field: LabelledField) => labels.get(field)?.[0];
  const title = titleOf(sheet, titleAt);
  const place = labels.get('jobLocation')?.find((one) => !/@|https?:/.test(one)) ?? placeOf(chunks);
  const date = chunks.find(({ part }) =>
    isNamed(part, /(?:^|[^inp])date|posted|publish|time-ago/i, /clos|valid|deadline|expir|updat/i),
  )?.text;
  return {
    source: 'generic',
    title,
    hiringOrganization: companyOf(sheet, body, chunks, first('hiringOrganization'), title),
    agency: first('agency') ?? agencyOf(sheet, body, chunks),
    jobLocation: place && !isNoPlace(place) ? [place] : [],
    datePosted: dayOf(
      first('datePosted') ?? date ?? chunks.find(({ text, at }) => at > 0 && at < 4 && /^\d{4}-\d\d-\d\d$/.test(text))?.text,
    ),
    validThrough: dayOf(first('validThrough')),
    structured: {
      employmentType:
        labels.get('employmentType') ??
        hinted(chunks, /employ(?:ment)?-?type|job-?type|work-?type|contract-?type|commitment|full-?time|part-?time/i),
      jobLocationType: [
        ...(labels.get('jobLocationType') ?? hinted(chunks, /work-?place-?type|remote-?type|work-?mode|location-?type/i)),
        ...(place && isNoPlace(place) ? [place] : []),
      ],
      experienceRequirements: labels.get('experienceRequirements') ?? [],
      educationRequirements: labels.get('educationRequirements') ?? [],
      pay: (labels.get('pay') ?? [])
        .filter((text) => /\d[\d., {2}]{2,12}|\d ?k/i.test(text))
        .map((text) => ({ min: null, max: null, currency: null, unit: null, text, estimated: false, source: 'generic' })),
    },
  };
}

/** A few words that class names call so. */
function hinted(chunks: readonly Chunk[], pattern: RegExp): string[] {
  const words = chunks
    .filter(({ part, text }) => text.length < 40 && isNamed(part, pattern, /icon|filter|select|link-?list/i))
    .map(({ text }) => text);
  return [...new Set(words)].slice(0, 3);
}

const ACTS = /^(\p{Lu}[^.,;]{1,50}?) (?:is|are) (?:acting|operating) as an employment (?:agency|business)/iu;

/** The recruiter between the employer and the reader: "via Hays", "Hays is acting as an Employment Agency". */
function agencyOf({ lines }: Sheet, { picks }: Body, chunks: readonly Chunk[]): string | undefined {
  const via = chunks.map(({ text, at }) => (at > 0 && at < 6 ? /^via (\p{Lu}.{1,50})$/u.exec(text)?.[1] : undefined)).find(Boolean);
  return via ?? picks.map((i) => ACTS.exec(lines[i]!.text)?.[1]).find(Boolean);
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
    while (next < i + 4 && lines[next] && (!usable(next) || furniture(lines[next]!.text.toLowerCase()))) next += 1;
    const below = lines[next];
    const field = below && (labelled(below.text) || (isLabel(lines[i]!) && isLabel(below)));
    const value = label.value || (field ? '' : wordsOf(below));
    if (!value || value.length > 120 || !/[\p{L}\d]/u.test(value)) continue;
    found.set(label.field, [...new Set([...(found.get(label.field) ?? []), value])]);
  }
  return found;
}

/** A value without the buttons beside it. */
function wordsOf(line: SheetLine | undefined): string {
  const words = line?.parts.map(({ text }) => text).filter((text) => !furniture(text.toLowerCase()));
  return words && words.length < line!.parts.length ? words.join(' ') : (line?.text ?? '');
}

/** A label of a form field has another label below it, not a value. */
function isLabel({ parts }: SheetLine): boolean {
  return parts[0]?.names[0]?.startsWith('label') ?? false;
}
