import { canonicalAddress } from './address.ts';
import { likeness, type Sketch } from './sketch.ts';

/** What is compared of a posting. */
export type Trace = {
  readonly title: string | null;
  readonly organization: string | null;
  readonly agency: string | null;
  readonly places: readonly string[];
  readonly url: string | null;
  readonly applyUrl: string | null;
  readonly sketch: Sketch | null;
};

/** same: one job in two places; agency: the same under another name; sibling: the same work in another place. */
export type Kinship = 'same' | 'agency' | 'sibling';

/**
 * Likeness from which two texts under one title are one job's, measured by `tools/near-duplicates.mjs`; without the title's word for it the texts
 * have to be nearly the same.
 */
const ALIKE = 0.4;
const UNDER_ANOTHER_NAME = 0.45;
const NEARLY_THE_SAME = 0.88;

/** How two postings are related; null when they are not, or nothing tells. */
export function kinshipOf(a: Trace, b: Trace): Kinship | null {
  if (sharesAddress(a, b)) return 'same';
  if (!a.sketch || !b.sketch) return null;
  const alike = likeness(a.sketch, b.sketch);
  if (alike < ALIKE) return null;
  const titles = titlesOf(a, b);
  if (titles === 'other' || (titles === 'near' && alike < NEARLY_THE_SAME)) return null;
  const named = organizationsOf(a, b);
  if (named === 'other' && alike < UNDER_ANOTHER_NAME) return null;
  if (areElsewhere(a.places, b.places)) return 'sibling';
  return named === 'other' ? 'agency' : 'same';
}

function sharesAddress(a: Trace, b: Trace): boolean {
  const addresses = new Set([a.url, a.applyUrl].map(canonicalAddress).filter((address) => address !== null));
  return [b.url, b.applyUrl].some((address) => {
    const canonical = canonicalAddress(address);
    return canonical !== null && addresses.has(canonical);
  });
}

// What boards, agencies and laws add to a title.
const ADDED = new Set(
  'm w f d x h i all genders gender remote hybrid onsite on site office home homeoffice full time fulltime job new urgent hiring now ref id req the a an of for and und and in at to with or oder et de la le w/m/d mfd mwd удаленно удаленная работа офис гибрид вакансия срочно в на и для'.split(
    ' ',
  ),
);
// Ranks and hours: they make two postings of one employer two jobs, however alike their texts are.
const RANKS = new Set(
  'intern internship trainee junior jr entry associate mid middle senior sr lead staff principal head chief director manager vp vice president i ii iii iv v 1 2 3 4 5 part parttime contract temporary call weekend night nights неполный подработка вахта teilzeit minijob стажер младший средний старший ведущий главный руководитель начальник директор werkstudent praktikant leiter'.split(
    ' ',
  ),
);

/** equal: the same words but for what is added; near: one says more than the other, the rank is the same; other: each has words of its own, or another rank. */
function titlesOf(a: Trace, b: Trace): 'equal' | 'near' | 'other' {
  const aside = new Set([...asideOf(a), ...asideOf(b)]);
  const [one, two] = [wordsOf(a, aside), wordsOf(b, aside)];
  if (one.size === 0 || two.size === 0) return 'near';
  const more = [...one].filter((word) => !two.has(word));
  const less = [...two].filter((word) => !one.has(word));
  if (more.length === 0 && less.length === 0) return 'equal';
  if ([...more, ...less].some((word) => RANKS.has(word))) return 'other';
  return more.length === 0 || less.length === 0 ? 'near' : 'other';
}

/** The words of a title without what is added, the places and firms of either posting, and numbers of reference. */
function wordsOf({ title }: Trace, aside: ReadonlySet<string>): Set<string> {
  const words = split(title ?? '').filter((word) => !ADDED.has(word) && !/^\d{3,}$/.test(word));
  const kept = words.filter((word) => !aside.has(word));
  return new Set(kept.length > 0 ? kept : words);
}

const asideOf = ({ places, organization, agency }: Trace) => [...places, organization ?? '', agency ?? ''].flatMap(split);

const split = (words: string) =>
  words
    .toLowerCase()
    .replaceAll('ё', 'е')
    .match(/[\p{L}\p{N}+#]{1,40}/gu) ?? [];

// What firms add to their names.
const FORMS = new Set(
  'inc llc ltd limited gmbh ag se co corp corporation company plc sa sas srl bv ab oy as kg group holding ооо оао зао пао ао ип the'.split(
    ' ',
  ),
);

function organizationsOf(a: Trace, b: Trace): 'same' | 'unknown' | 'other' {
  const [one, two] = [nameOf(a.organization), nameOf(b.organization)];
  if (!one || !two) return 'unknown';
  return one === two || one.startsWith(`${two} `) || two.startsWith(`${one} `) ? 'same' : 'other';
}

const nameOf = (organization: string | null) =>
  split(organization ?? '')
    .filter((word) => !FORMS.has(word))
    .join(' ');

const ANYWHERE = /remote|anywhere|worldwide|home|удален|дистанц|télétravail|teletrabajo|zdaln/iu;

/** Both say where, and no town is in both. */
function areElsewhere(a: readonly string[], b: readonly string[]): boolean {
  const [one, two] = [townsOf(a), townsOf(b)];
  return one.size > 0 && two.size > 0 && ![...one].some((town) => two.has(town));
}

function townsOf(places: readonly string[]): Set<string> {
  const towns = places.flatMap((place) => place.split(/[;/|]/)).map((place) => split(place.split(/[,(]/, 1)[0] ?? '').join(' '));
  return new Set(towns.filter((town) => town !== '' && !ANYWHERE.test(town)));
}
