import '../theme.css';
import '../parts.css';
import '../forms.css';
import './selection.css';
import { useEffect, useState } from 'preact/hooks';
import { getSelection } from '../../browser/storage/selections.ts';
import { openPage } from '../../browser/tabs.ts';
import { ask } from '../../browser/wire.ts';
import { NEVER_SEEN } from '../../core/history/history.ts';
import { fromText } from '../../core/posting/from-text.ts';
import { report as judge } from '../../core/report.ts';
import { termsOf } from '../../messages/settings.ts';
import { TERMS } from '../places.ts';
import { start } from '../start.tsx';
import { useProfile, useSettings } from '../use-tab.ts';
import { SelectionPage, type SelectionProps } from './selection.tsx';

const id = new URLSearchParams(location.search).get('id') ?? '';

function Page() {
  const [selection, setSelection] = useState<SelectionProps['selection'] | undefined>(undefined);
  useEffect(() => void getSelection(id).then(setSelection, () => setSelection(null)), []);
  const profile = useProfile();
  const { pay } = useSettings();
  if (selection === undefined) return null;
  return (
    <SelectionPage
      selection={selection}
      profile={profile}
      pay={pay}
      judge={(text, url) => judge(fromText({ text, url }), profile, NEVER_SEEN, new Date(), termsOf({ pay }))}
      onSave={(title) =>
        ask('shelf/add', { title, company: '', location: '', url: selection?.url ?? '', text: selection?.text ?? '' }).then(
          (done) => done.id,
        )
      }
      onSaved={(kept) => void openPage(`src/ui/saved/index.html${kept === null ? '' : `#${encodeURIComponent(kept)}`}`)}
      onProfile={() => void openPage('src/ui/options/index.html')}
      onTerms={() => void openPage(TERMS)}
    />
  );
}

await start(Page, 'selection_page');
