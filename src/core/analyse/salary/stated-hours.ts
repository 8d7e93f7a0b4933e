import type { Read } from '../reading.ts';

/** What the posting says of the time that is worked: hours a week, and the part of a full time that pro rata pay is for. */
export type StatedTime = { readonly hours: readonly [least: number, most: number] | null; readonly share: number | null };

const HOURS =
  /\b(\d{1,2}(?:[.,]\d{1,2})?)(?: ?(?:-|–|to|bis|à|до) ?(\d{1,2}(?:[.,]\d{1,2})?))?[ -]?(?:hours?|hrs?\.?|h|stunden|std\.?|heures|horas|ore|uur|timer|timmar|godzin|hodin|часов|часа|ч\.?)(?: ?(?:\/|per|a|each|pro|par|por|alla|w|в|in der|i|p\.?) ?(?:the )?|[ -])(?:weekly|week|wk|woche|wöchentlich|semaine|semana|settimana|tydzień|tygodniu|týdně|неделю|vecka|uge|uke)(?![a-zа-я])/g;
const MOST_HOURS = 60;

const SHARE = /\b(0[.,]\d{1,2})(?: ?(?:fte|wte)\b|\b)|\b(?:fte|wte):? ?(0[.,]\d{1,2})\b|\b(\d{2}) ?% (?:fte|wte|of full[ -]time)/;

/** The weekly hours of the posting; null where it names none, or several that are not one range. */
export function statedHours({ lower }: Pick<Read, 'lower'>): StatedTime['hours'] {
  let found: readonly [number, number] | null = null;
  HOURS.lastIndex = 0;
  for (let match = HOURS.exec(lower); match; match = HOURS.exec(lower)) {
    const least = number(match[1]!);
    const most = match[2] ? number(match[2]) : least;
    if (least < 4 || most < least || most > MOST_HOURS) continue;
    if (found && (found[0] !== least || found[1] !== most)) return null;
    found = [least, most];
  }
  return found;
}

/** "£32,000 pro rata (0.6 FTE)": .6. Null where the pay is not said to be a part of a full time's, or not which. */
export function statedShare(around: string): number | null {
  if (!around.includes('rata') && !around.includes('te')) return null;
  if (!/pro[ -]?rata|prorated|\bfte\b|\bwte\b/.test(around)) return null;
  const match = SHARE.exec(around);
  if (!match) return null;
  const share = match[3] ? Number(match[3]) / 100 : number(match[1] ?? match[2]!);
  return share > 0 && share < 1 ? share : null;
}

const number = (written: string) => Number(written.replace(',', '.'));
