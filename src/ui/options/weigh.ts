import { getItem } from '../../browser/storage/item.ts';
import { settingsItem } from '../../browser/storage/items.ts';
import { allTabs } from '../../browser/storage/reports.ts';
import { firstRows, getSaved } from '../../browser/storage/saved.ts';
import { NEVER_SEEN } from '../../core/history/history.ts';
import type { Profile } from '../../core/match/profile.ts';
import type { Posting } from '../../core/posting/posting.ts';
import { termsOf } from '../../messages/settings.ts';
import type { Weighed } from './weights-preview.tsx';

const MOST = 5;

/** The postings of open tabs, the latest first, then what was saved last. */
async function lastSeen(): Promise<Posting[]> {
  const tabs = [...(await allTabs()).values()].toSorted((a, b) => b.visit - a.visit);
  const found = new Map<string, Posting>();
  for (const { report } of tabs) if (report?.posting) found.set(report.posting.id, report.posting);
  if (found.size < MOST) {
    for (const { id } of await firstRows(MOST).catch(() => [])) {
      const posting = found.has(id) ? null : (await getSaved(id))?.report.posting;
      if (posting) found.set(id, posting);
    }
  }
  return [...found.values()].slice(0, MOST);
}

let seen: Promise<Posting[]> | null = null;

/** Judges the postings seen last twice: as the criteria count at first, and as the person weighs them. */
export async function weigh(profile: Profile): Promise<readonly Weighed[]> {
  seen ??= lastSeen();
  const [postings, { report }, settings] = await Promise.all([seen, import('../../core/report.ts'), getItem(settingsItem)]);
  const now = new Date();
  const scoreOf = (posting: Posting, mine: Profile) =>
    report(
      { detection: { kind: 'posting', via: null, site: null, why: '', partial: false }, cards: [], posting },
      mine,
      NEVER_SEEN,
      now,
      termsOf(settings),
    ).match?.score ?? null;
  return postings.map((posting) => ({ posting, plain: scoreOf(posting, { ...profile, weights: {} }), own: scoreOf(posting, profile) }));
}
