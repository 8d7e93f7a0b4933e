import type { Badge } from '../browser/tabs.ts';
import type { Report } from '../core/report.ts';

type Say = (key: string, values?: readonly string[]) => string;

/** What the toolbar says of a tab: warnings first, then the match, then that there is a posting. Nothing where there is none. */
export function badgeOf(report: Report | null, say: Say): Badge {
  const quiet: Badge = { text: '', title: say('app_name'), tone: 'plain' };
  if (!report) return quiet;
  if (report.detection.kind === 'list') {
    return { text: '', title: say('badge_list', [String(report.cards.length)]), tone: 'plain' };
  }
  if (!report.posting) return quiet;
  if (report.scam.level === 'danger') return { text: '!!', title: say('badge_danger'), tone: 'danger' };
  if (report.scam.level === 'caution') return { text: '!', title: say('badge_caution'), tone: 'warning' };
  const { match } = report;
  if (match?.score != null) {
    const score = String(Math.round(match.score));
    return { text: score, title: say('badge_match', [score, String(match.judged), String(match.of)]), tone: 'plain' };
  }
  return { text: '“', title: say('badge_posting'), tone: 'plain' };
}
