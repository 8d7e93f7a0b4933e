import type { Badge } from '../browser/tabs.ts';
import type { Report } from '../core/report.ts';
import type { Words } from '../messages/words.ts';

/** What the toolbar says of a tab: warnings first, then the match, then that there is a posting. Nothing where there is none. */
export function badgeOf(report: Report | null, { t, plural }: Pick<Words, 't' | 'plural'>): Badge {
  const quiet: Badge = { text: '', title: t('app_name'), tone: 'plain' };
  if (!report) return quiet;
  if (report.detection.kind === 'list') {
    return { text: '', title: plural('badge_list', report.cards.length), tone: 'plain' };
  }
  if (!report.posting) return quiet;
  if (report.scam.level === 'danger') return { text: '!!', title: t('badge_danger'), tone: 'danger' };
  if (report.scam.level === 'caution') return { text: '!', title: t('badge_caution'), tone: 'warning' };
  const { match } = report;
  if (match?.score != null) {
    const score = Math.round(match.score);
    return { text: String(score), title: t('badge_match', score, match.judged, match.of), tone: 'plain' };
  }
  return { text: '“', title: t('badge_posting'), tone: 'plain' };
}
