import '../theme.css';
import '../parts.css';
import '../forms.css';
import './letter.css';
import { useState } from 'preact/hooks';
import { getSaved } from '../../browser/storage/saved.ts';
import { openPage } from '../../browser/tabs.ts';
import { ask } from '../../browser/wire.ts';
import type { Report } from '../../core/report.ts';
import { start } from '../start.tsx';
import { language } from '../text.ts';
import { useFollow } from '../use-follow.ts';
import { useProfile, useTab } from '../use-tab.ts';
import { LetterPage } from './letter.tsx';
import { polisherOf } from './polish.ts';

/** The posting of a tab (`?tab=7`), or one that is kept (`?saved=board/123`). */
const saved = new URLSearchParams(location.search).get('saved');

function Page() {
  const { tab, view } = useTab();
  const profile = useProfile();
  // The posting stays the one the letter was begun for, wherever the tab goes.
  const [first, setFirst] = useState<Report | null>(null);
  const live = view?.kind === 'report' ? view.report : null;
  if (!saved && !first && live?.posting) setFirst(live);
  const kept = useFollow<{ report: Report; letter: string } | null>(
    (tell) => {
      const id = saved ?? first?.posting?.id;
      if (id)
        void getSaved(id).then(
          (record) => tell(record && { report: record.report, letter: record.own.letter ?? '' }),
          () => tell(null),
        );
      return () => undefined;
    },
    [first],
  );
  const report = saved ? (kept?.report ?? null) : first;
  const known = saved ? kept !== undefined : view !== null && view.kind !== 'reading' && (!first || kept !== undefined);
  if (!known) return null;
  const keep = async (letter: string) => {
    const id = report?.posting?.id;
    if (!id) return;
    if (!saved && !kept && tab) await ask('posting/save', { tabId: tab.id, url: tab.url ?? '' });
    await ask('shelf/edit', { ids: [id], patch: { letter } });
  };
  return (
    <LetterPage
      key={report?.posting?.id ?? 'none'}
      report={report}
      profile={profile}
      reader={language()}
      kept={kept?.letter ?? ''}
      onKeep={keep}
      onCopy={(text) => navigator.clipboard.writeText(text)}
      onProfile={() => void openPage('src/ui/options/index.html')}
      polisher={polisherOf(globalThis)}
    />
  );
}

await start(Page, 'letter_title', [
  ['Y', 'keys_letter_copy'],
  ['S', 'keys_letter_keep'],
]);
