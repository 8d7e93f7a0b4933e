import '../theme.css';
import '../parts.css';
import '../forms.css';
import './options.css';
import { useEffect, useState } from 'preact/hooks';
import { followItem } from '../../browser/storage/item.ts';
import { settingsItem } from '../../browser/storage/items.ts';
import { followProfile } from '../../browser/storage/profiles.ts';
import { countSaved, followSaved } from '../../browser/storage/saved.ts';
import { openPage, version } from '../../browser/tabs.ts';
import { ask } from '../../browser/wire.ts';
import type { Profile } from '../../core/match/profile.ts';
import type { Settings } from '../../messages/settings.ts';
import { start } from '../start.tsx';
import { t } from '../text.ts';
import { useDraft } from '../use-draft.ts';
import { useFollow } from '../use-follow.ts';
import { Options, type OptionsProps } from './options.tsx';

function Page() {
  const [status, setStatus] = useState<OptionsProps['status']>(null);
  const tell = (error: unknown | null, done = t('options_kept')) =>
    setStatus(
      error === null ? { words: done, wrong: false } : { words: error instanceof Error ? error.message : String(error), wrong: true },
    );
  const stored = useFollow<Profile>(followProfile, []);
  const storedSettings = useFollow<Settings>((say) => followItem(settingsItem, say), []);
  const [profile, edit] = useDraft(stored, (value) => ask('profile/set', value), tell);
  // A chosen theme is seen at once; a number that is being typed is not kept at every key.
  const [settings, editSettings] = useDraft(storedSettings, (value) => ask('settings/set', value), tell, 150);
  const ready = Boolean(profile && settings);
  useEffect(() => {
    if (ready) goToPart(location.hash.slice(1));
  }, [ready]);
  const savedCount = useFollow<number>((say) => {
    const count = () => void countSaved().then(say, () => say(0));
    count();
    return followSaved(count);
  }, []);
  if (!profile || !settings) return null;
  const doing = (work: Promise<unknown>, done?: string) => void work.then(() => tell(null, done), tell);
  return (
    <Options
      profile={profile}
      settings={settings}
      version={version()}
      savedCount={savedCount ?? 0}
      status={status}
      onProfile={(next) => {
        setStatus(null);
        edit(next);
      }}
      onSettings={(next) => {
        setStatus(null);
        editSettings(next);
      }}
      onErase={() => doing(ask('data/erase', null), t('options_erased'))}
      onWelcome={() => void openPage('src/ui/welcome/index.html')}
    />
  );
}

/** The part an address names is drawn after the browser has looked for it. */
function goToPart(id: string) {
  const part = id === '' ? null : document.getElementById(id);
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}

await start(Page, 'options_page');
