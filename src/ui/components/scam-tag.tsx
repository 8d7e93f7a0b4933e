import type { Report } from '../../core/report.ts';
import { t } from '../text.ts';
import { Icon } from './icon.tsx';

/** That something warns of a posting, in a sign and a word; nothing where nothing does. */
export function ScamTag({ level }: { level: Report['scam']['level'] }) {
  if (level === 'none') return null;
  const danger = level === 'danger';
  return (
    <span class={`tag r-${danger ? 'danger' : 'warning'}`}>
      <Icon name={danger ? 'octagon' : 'triangle'} />
      {t(danger ? 'common_role_danger' : 'common_role_warning')}
    </span>
  );
}
