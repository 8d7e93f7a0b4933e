import type { Criterion, Reason } from '../../core/match/match.ts';
import type { Claim } from '../../core/posting/claim.ts';
import type { Experience } from '../../core/posting/facts.ts';
import type { Report } from '../../core/report.ts';
import { nameOf } from '../format.ts';
import { plural, t } from '../text.ts';

/** A fact in two or three words, and the quotation it rests on. `claim` is null where the posting states nothing. */
export type Tile = {
  readonly key: string;
  readonly label: string;
  readonly claim: Claim | null;
  readonly verdict: Reason['verdict'] | null;
};

/** Mode, place and years always, stated or not; the rest where it is stated. */
export function tilesOf(report: Report): Tile[] {
  const { facts, match } = report;
  const verdictOf = (criterion: Criterion) => match?.reasons.find((reason) => reason.criterion === criterion)?.verdict ?? null;
  const tile = (key: string, label: string, claim: Claim | null, criterion: Criterion): Tile => ({
    key,
    label,
    claim,
    verdict: claim && verdictOf(criterion),
  });
  const mode = facts.workMode;
  const years = longest(facts.experience);
  const { label: place, claim: placed } = placeOf(report);
  const tiles = [
    tile('mode', mode ? t(`common_mode_${mode.value}`) : t('common_tile_mode'), mode, 'workMode'),
    tile('place', place, placed, 'location'),
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

export function yearsOf({ minYears, maxYears }: Pick<Experience, 'minYears' | 'maxYears'>): string {
  if (minYears === 0 && maxYears === null) return t('common_years_none');
  if (minYears === null) return plural('common_years_up_to', maxYears ?? 0);
  if (maxYears === null) return plural('common_years_from', minYears);
  return minYears === maxYears ? plural('common_years', minYears) : plural('common_years_range', maxYears, minYears);
}

function placeOf({ posting, facts }: Report): { label: string; claim: Claim | null } {
  const places = posting?.jobLocation ?? [];
  const bound = facts.eligibility.find(({ kind, verdict }) => kind === 'location' && verdict === 'required') ?? null;
  const [first] = places;
  if (first === undefined && !bound) return { label: t('common_tile_place'), claim: null };
  const label = first === undefined ? nameOf('region', bound!.value) : places.length === 1 ? first : plural('common_places', places.length);
  return { label, claim: bound ?? { evidence: [], about: places.map((value) => ({ field: 'jobLocation', value })) } };
}
