import { agencyOf, speaksAsRecruiter, speaksForClient } from './agency.ts';
import { jobApplied } from './application.ts';
import type { Body, Sheet, SheetLine } from './body.ts';
import { type Chunk, isNamed } from './chunks.ts';
import { companyOf } from './company.ts';
import { dayOf, dayOrderOf } from './day.ts';
import { isNoPlace, type Said } from './job-posting.ts';
import { type LabelledField, labelled } from './labels.ts';
import { once } from './once.ts';
import { placeOf, pointedPlace } from './place.ts';
import { mode, term } from './terms.ts';
import { titleOf } from './title.ts';
import { furniture } from './vocabulary.ts';
import { openUntil, postedAgo, postedOn } from './when.ts';

const PAY_NAMED = /salary|compensation|\bpay\b|wage|gehalt|\blohn\b|sal[aá]rio|salaire|zarplata|wynagrodzeni|\bmzda\b|stipend/i;
const NOT_PAY = /estim|average|calc|compar|similar|filter|range-?bar|tooltip/i;
const MONEY = /[$€£₽¥₹₴]|\b(?:PLN|CZK|Kč|USD|EUR|CHF|SEK|руб|грн|zł)/;

/** What names and labels of the page say: classes, "Location:" lines, the heading. Nothing is looked for before somebody wants to know it. */
export function genericFields(sheet: Sheet, body: Body, titleAt: number, chunks: readonly Chunk[], now: Date | null): Said {
  const labels = once(() => labelsOf(sheet, body));
  const first = (field: LabelledField) => labels().get(field)?.[0];
  const order = dayOrderOf(sheet.language, sheet.url);
  const title = once(() => titleOf(sheet, titleAt, first('title')));
  const told = once(
    () =>
      labels()
        .get('jobLocation')
        ?.filter((one) => !/@|https?:|^\d{1,3}\/\d/.test(one) && !MONEY.test(one) && one.length < 100) ?? [],
  );
  const company = once(() => {
    const pointed = pointedPlace(chunks);
    return companyOf(
      sheet,
      body,
      chunks,
      first('hiringOrganization') ?? jobApplied(sheet.lines[titleAt]?.text ?? '')?.company,
      title(),
      pointed ? [...told(), pointed] : told(),
    );
  });
  const place = once(() => {
    // An address inside the posting is worth less than what stands under the title
    const plain = told().find((one) => !/\d{4}|\d,|\d号/.test(one) && one.length < 60);
    return plain ?? placeOf(chunks, sheet, company()) ?? told()[0];
  });
  const forOther = once(() => speaksForClient(sheet, body));
  const after = body.to - (titleAt < 0 ? body.from : titleAt);
  const employer = once(() =>
    // The client of a recruiter has no name here, unless a label gives one
    forOther() && company() !== first('hiringOrganization') ? undefined : company(),
  );
  const agency = once(
    () => first('agency') ?? agencyOf(sheet, body, chunks) ?? (forOther() || speaksAsRecruiter(sheet, body) ? company() : undefined),
  );
  const datePosted = once(
    () =>
      dayOf(first('datePosted'), order) ??
      postedOn(sheet, body, chunks, order) ??
      (now ? postedAgo(first('datePosted'), chunks, now) : undefined),
  );
  const validThrough = once(() => dayOf(first('validThrough'), order) ?? openUntil(sheet, body, order));
  const employmentType = once(
    () =>
      labels().get('employmentType') ??
      hinted(chunks, /employ(?:ment)?-?type|job-?type|work-?type|contract-?type|commitment|full-?time|part-?time/i) ??
      alone(chunks, term, after),
  );
  const jobLocationType = once(() => [
    ...(labels().get('jobLocationType') ??
      hinted(chunks, /work-?place-?type|remote-?type|work-?mode|location-?type/i) ??
      alone(chunks, mode, after)),
    ...(place() && isNoPlace(place()!) ? [place()!] : []),
  ]);
  const pay = once(() => {
    const beside = () => sheet.lines[titleAt]?.parts.slice(1).find(({ text }) => MONEY.test(text) && text.length < 60)?.text;
    const paid = () =>
      chunks.find(({ part, text }) => MONEY.test(text) && text.length < 60 && isNamed(part, PAY_NAMED, NOT_PAY))?.text ?? beside();
    return (labels().get('pay') ?? [paid()])
      .filter((text) => text !== undefined && /\d[\d., {2}]{2,12}|\d ?k/i.test(text))
      .map((text) => ({ min: null, max: null, currency: null, unit: null, text: text!, estimated: false, source: 'generic' as const }));
  });
  return {
    source: 'generic',
    get title() {
      return title();
    },
    get hiringOrganization() {
      return employer();
    },
    get agency() {
      return agency();
    },
    get jobLocation() {
      const where = place();
      return where && !isNoPlace(where) ? [where] : [];
    },
    get datePosted() {
      return datePosted();
    },
    get validThrough() {
      return validThrough();
    },
    structured: {
      get employmentType() {
        return employmentType();
      },
      get jobLocationType() {
        return jobLocationType();
      },
      get experienceRequirements() {
        return labels().get('experienceRequirements') ?? [];
      },
      get educationRequirements() {
        return labels().get('educationRequirements') ?? [];
      },
      get pay() {
        return pay();
      },
    },
  };
}

/** A few words that class names call so; undefined for none. */
function hinted(chunks: readonly Chunk[], pattern: RegExp): string[] | undefined {
  const words = chunks
    .filter(({ part, text }) => text.length < 40 && isNamed(part, pattern, /icon|filter|select|link-?list/i))
    .map(({ text }) => text);
  return words.length > 0 ? [...new Set(words)].slice(0, 3) : undefined;
}

/** Terms that stand alone near the title or, from `after` on, below the posting: "Full-time", "Hybrid". */
function alone(chunks: readonly Chunk[], of: (lower: string) => string | null, after: number): string[] {
  const words = chunks
    .filter(({ text, at }) => ((at > -5 && at < 16) || at >= after) && text.length < 40 && of(text.toLowerCase()) !== null)
    .map(({ text }) => text);
  return [...new Set(words)].slice(0, 4);
}

/** Values beside labels, near the posting or in a column of facts. */
function labelsOf({ lines, boxes }: Sheet, { from, to }: Body): Map<LabelledField, string[]> {
  const found = new Map<LabelledField, string[]>();
  const usable = (i: number) => [null, 'side', 'spoken'].includes(lines[i]!.zone);
  for (let i = Math.max(0, from - 60); i < Math.min(lines.length, to + 60); i += 1) {
    const { text } = lines[i]!;
    if (text.length > 160 || !usable(i)) continue;
    const label = labelIn(lines[i]!);
    // A link of the menu is none: "Company", "Products"
    if (!label || (!label.value && lines[i]!.linked >= text.length)) continue;
    let next = i + 1;
    while (next < i + 4 && lines[next] && (!usable(next) || lines[next]!.isFurniture)) next += 1;
    const below = lines[next];
    const field = below && (labelIn(below) || (isLabel(lines[i]!) && isLabel(below)));
    const rank = below ? boxes[below.box]!.heading : 0;
    const isHead = rank > 0 && rank < 4 && boxes[lines[i]!.box]!.heading === 0;
    const value = label.value || (field || isHead ? '' : wordsOf(below));
    if (!value || value.length > 120 || !/[\p{L}\d]/u.test(value)) continue;
    found.set(label.field, [...new Set([...(found.get(label.field) ?? []), value])]);
  }
  return found;
}

/** A label, or a label and its value in one line: as words of two elements, or behind an icon that is named after the label. */
function labelIn(line: SheetLine): ReturnType<typeof labelled> {
  const { text, parts } = line;
  const label = labelled(text);
  if (label) return label;
  const [first, ...rest] = parts;
  if (!first?.text || rest.length === 0) return null;
  const own = labelled(first.text);
  const value = text.slice(first.text.length).trim();
  return own && !own.value && value && text.startsWith(first.text) ? { field: own.field, value } : null;
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
