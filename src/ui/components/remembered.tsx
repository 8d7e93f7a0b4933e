import type { History, Relative } from '../../core/history/history.ts';
import { type OwnStatus, stageOf } from '../../core/saved/own.ts';
import { day, safeLink } from '../format.ts';
import { plural, t } from '../text.ts';
import { Dot } from './heard.tsx';
import { Icon, type IconName } from './icon.tsx';

/** `counted`: with how often it was seen. */
type Props = { history: History; statuses?: readonly OwnStatus[]; mine?: string | null; counted?: boolean };

/** What this machine remembers of a posting: what was decided, where else it was seen, what has changed. It tells; it decides nothing. */
export function Remembered({ history, statuses = [], mine = null, counted = false }: Props) {
  const { decided, firstSeen, timesSeen, reposts, duplicates, changes, siblings = [] } = history;
  const lines: { key: string; icon: IconName; words: string; links: readonly Relative[] }[] = [];
  const last = changes.at(-1);
  if (decided && decided.status !== 'saved' && (mine === null || decided.id !== mine)) {
    const stage = stageOf(decided.status, statuses);
    const own = statuses.find(({ id }) => id === decided.status);
    lines.push({
      key: 'decided',
      icon: 'kept',
      words: own ? t('common_decided_own', own.name, day(decided.on)) : t(`common_decided_${stage}`, day(decided.on)),
      links: [],
    });
  }
  if (reposts.length > 0)
    lines.push({ key: 'reposts', icon: 'clock', words: plural('common_reposted', reposts.length, day(reposts[0]!.lastSeen)), links: [] });
  if (duplicates.length > 0)
    lines.push({ key: 'duplicates', icon: 'page', words: plural('common_elsewhere', duplicates.length), links: duplicates.slice(0, 3) });
  if (siblings.length > 0)
    lines.push({ key: 'siblings', icon: 'page', words: plural('common_other_places', siblings.length), links: siblings.slice(0, 3) });
  if (last) lines.push({ key: 'changed', icon: 'info', words: t('common_words_changed', day(last.on)), links: [] });
  if (counted && firstSeen && timesSeen > 1)
    lines.push({ key: 'seen', icon: 'eye', words: plural('common_seen_times', timesSeen, day(firstSeen)), links: [] });
  if (lines.length === 0) return null;
  return (
    <ul class="lines remembered">
      {lines.map(({ key, icon, words, links }) => (
        <li key={key}>
          <Icon name={icon} />
          <span class="sentence">
            {words}
            {links.map((relative) => (
              <span key={relative.id}>
                <Dot />
                <Elsewhere relative={relative} />
              </span>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Elsewhere({ relative: { url, title, organization } }: { relative: Relative }) {
  const link = safeLink(url);
  const name = organization ?? title ?? '';
  if (!link) return <span dir="auto">{name}</span>;
  return (
    <a href={link} target="_blank" rel="noreferrer noopener" dir="auto">
      {[name, new URL(link).hostname.replace(/^www\./, '')].filter(Boolean).join(', ')}
    </a>
  );
}
