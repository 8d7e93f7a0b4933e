import type { Criterion, Reason } from '../../core/match/match.ts';
import type { Claim } from '../../core/posting/claim.ts';
import type { Experience } from '../../core/posting/facts.ts';
import type { Report } from '../../core/report.ts';
import { eitherOf, nameOf } from '../format.ts';
import { plural, t } from '../text.ts';

/** A fact in two or three words, and the quotation it rests on. `claim` is null where the posting states nothing. */
export type Tile = {
  readonly key: string;
  readonly criterion: Criterion;
  readonly label: string;
  readonly claim: Claim | null;
  readonly verdict: Reason['verdict'] | null;
  /** What the label counts, by name: the places behind "6 places". */
  readonly detail?: string | null;
};

/** Mode, place and years always, stated or not; the rest where it is stated. */
export function tilesOf(report: Report): Tile[] {
  const { facts, match } = report;
  const verdictOf = (criterion: Criterion) => match?.reasons.find((reason) => reason.criterion === criterion)?.verdict ?? null;
  const tile = (key: string, label: string, claim: Claim | null, criterion: Criterion, detail: string | null = null): Tile => ({
    key,
    criterion,
    label,
    claim,
    verdict: claim && verdictOf(criterion),
    detail,
  });
  const mode = facts.workMode;
  const years = longest(facts.experience);
  const { label: place, claim: placed, detail } = placeOf(report);
  const tiles = [
    tile('mode', mode ? t(`common_mode_${mode.value}`) : t('common_tile_mode'), mode, 'workMode'),
    tile('place', place, placed, 'location', detail),
    tile('years', years ? yearsOf(years) : t('common_tile_years'), years, 'experience'),
  ];
  const [degree] = facts.education.filter(({ importance }) => importance === 'required');
  if (degree) tiles.push(tile('degree', t(`common_degree_${degree.value}`), degree, 'education'));
  const [type] = facts.employmentType;
  if (type) tiles.push(tile('type', t(`common_type_${type.value.toLowerCase()}`), type, 'employmentType'));
  const [spoken] = facts.languages.filter(({ importance }) => importance === 'required');
  if (spoken) {
    const level = spoken.level === 'native' ? t('common_level_native') : (spoken.level ?? '');
    tiles.push(tile('language', `${nameOf('language', spoken.value)} ${level}`.trim(), spoken, 'language'));
  }
  return tiles;
}

function longest(experience: readonly Experience[]): Experience | null {
  const plain = experience.filter(({ withDegree, importance, minYears }) => !withDegree && importance === 'required' && minYears !== null);
  return plain.reduce<Experience | null>((most, next) => (most && most.minYears! >= next.minYears! ? most : next), null);
}

/** "3 years", "3–5 years", "from 3 years", "no experience needed". */
export function yearsOf({ minYears, maxYears }: Pick<Experience, 'minYears' | 'maxYears'>): string {
  if (minYears === 0 && maxYears === null) return t('common_years_none');
  if (minYears === null) return plural('common_years_up_to', maxYears ?? 0);
  if (maxYears === null) return plural('common_years_from', minYears);
  return minYears === maxYears ? plural('common_years', minYears) : plural('common_years_range', maxYears, minYears);
}

const FEW_PLACES = 3;

/** "Seattle, WA, US" → "Seattle", where that still tells them apart. */
function townsOf(places: readonly string[]): readonly string[] {
  const towns = places.map((place) => place.split(',', 1)[0]!.trim());
  return new Set(towns).size === places.length ? towns : places;
}

function placeOf({ posting, facts }: Report): { label: string; claim: Claim | null; detail: string | null } {
  const places = posting?.jobLocation ?? [];
  const bound = facts.eligibility.find(({ kind, verdict }) => kind === 'location' && verdict === 'required') ?? null;
  const [first] = places;
  if (first === undefined && !bound) return { label: t('common_tile_place'), claim: null, detail: null };
  const claim = bound ?? { evidence: [], about: places.map((value) => ({ field: 'jobLocation', value })) };
  if (first === undefined) return { label: nameOf('region', bound!.value), claim, detail: null };
  if (places.length === 1) return { label: first, claim, detail: null };
  const towns = townsOf(places);
  if (places.length <= FEW_PLACES) return { label: eitherOf(towns), claim, detail: null };
  const rest = t('common_in_places', towns.slice(0, FEW_PLACES).join(', '), places.length - FEW_PLACES);
  return { label: plural('common_places', places.length), claim, detail: bound ? rest : null };
}
