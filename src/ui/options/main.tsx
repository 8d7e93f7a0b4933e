import { sentenceOf } from '../../messages/sentence.ts';
import '../theme.css';
import '../parts.css';
import '../forms.css';
import '../dialog.css';
import './options.css';
import { packages, tables } from 'virtual:shipped';
import { useEffect, useState } from 'preact/hooks';
import { addedHosts, followHosts, listedHosts, removeHost, requestHost, requestListed, withheldHosts } from '../../browser/added-sites.ts';
import { followItem } from '../../browser/storage/item.ts';
import { healthItem, profilesItem, settingsItem } from '../../browser/storage/items.ts';
import { countSaved, followSaved } from '../../browser/storage/saved.ts';
import { shelfItem } from '../../browser/storage/shelf-item.ts';
import { openPage, version } from '../../browser/tabs.ts';
import { ask } from '../../browser/wire.ts';
import { type Health, NO_HEALTH } from '../../core/health.ts';
import type { Profile } from '../../core/match/profile.ts';
import { activeOf, editActive, type Profiles } from '../../core/match/profiles.ts';
import type { Settings } from '../../messages/settings.ts';
import { EMPTY_SHELF, type Shelf } from '../../messages/shelf.ts';
import { Later } from '../components/later.tsx';
import { useBrowserKeys } from '../help-sheet.tsx';
import { readResume } from '../read-resume.ts';
import { start } from '../start.tsx';
import { t } from '../text.ts';
import { useDraft } from '../use-draft.ts';
import { useFollow } from '../use-follow.ts';
import { Options, type OptionsProps } from './options.tsx';
import { weigh } from './weigh.ts';

const filesDialog = async () => (await import('./files-dialog.tsx')).FilesDialog;

function Page() {
  const [status, setStatus] = useState<OptionsProps['status']>(null);
  const tell = (error: unknown | null, done = t('options_kept')) =>
    setStatus(error === null ? { words: done, wrong: false } : { words: sentenceOf(error), wrong: true });
  const stored = useFollow<Profiles>((say) => followItem(profilesItem, say), []);
  const storedSettings = useFollow<Settings>((say) => followItem(settingsItem, say), []);
  const [profiles, edit] = useDraft(stored, (value) => ask('profiles/set', value), tell);
  // A chosen theme is seen at once; a number that is being typed is not kept at every key.
  const [settings, editSettings] = useDraft(storedSettings, (value) => ask('settings/set', value), tell, 150);
  const ready = Boolean(profiles && settings);
  useEffect(() => {
    if (ready) goToPart(location.hash.slice(1));
  }, [ready]);
  const savedCount = useFollow<number>((say) => {
    const count = () => void countSaved().then(say, () => say(0));
    count();
    return followSaved(count);
  }, []);
  const added = useFollow<string[]>((say) => followHosts(addedHosts, say), []);
  const withheld = useFollow<string[]>((say) => followHosts(withheldHosts, say), []);
  const shelf = useFollow<Shelf>((say) => followItem(shelfItem, say), []) ?? EMPTY_SHELF;
  const keys = useBrowserKeys();
  const [files, setFiles] = useState(false);
  const health = useFollow<Health>((say) => followItem(healthItem, say), []);
  if (!profiles || !settings) return null;
  const { profile } = activeOf(profiles);
  const change = (next: Profiles) => {
    setStatus(null);
    edit(next);
  };
  const doing = (work: Promise<unknown>, done?: string) => void work.then(() => tell(null, done), tell);
  return (
    <>
      <Options
        profile={profile}
        settings={settings}
        version={version()}
        savedCount={savedCount ?? 0}
        sites={{
          listed: listedHosts(),
          added: added ?? [],
          withheld: withheld ?? [],
          health: health ?? NO_HEALTH,
          first: new URLSearchParams(location.search).get('site') ?? '',
          onAdd: requestHost,
          onRemove: (host) => doing(removeHost(host), t('sites_removed', host)),
          // Nothing may be awaited before the question
          onAllow: () => doing(requestListed()),
        }}
        keys={keys}
        shelf={shelf}
        tables={tables}
        packages={packages}
        status={status}
        resume={{ profiles, read: readResume, onProfiles: change, onExport: () => doing(exportResume(profile), t('options_exported')) }}
        onProfile={(next) => change(editActive(profiles, next))}
        onSettings={(next) => {
          setStatus(null);
          editSettings(next);
        }}
        onSync={(sync) => doing(ask('shelf/set', { sync }))}
        onFiles={() => setFiles(true)}
        onErase={() => doing(ask('data/erase', null), t('options_erased'))}
        weigh={weigh}
        onWelcome={() => void openPage('src/ui/welcome/index.html')}
      />
      {files && <Later load={filesDialog} props={{ shelf, profile, pay: settings.pay, onClose: () => setFiles(false) }} />}
    </>
  );
}

/** The profile as a file for other programs that know JSON Resume. */
async function exportResume(profile: Profile): Promise<void> {
  const [{ toJsonResume }, { propose }] = await Promise.all([
    import('../../core/resume/json-resume.ts'),
    import('../../core/resume/propose.ts'),
  ]);
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const json = toJsonResume(profile, propose(profile.resumeText, new Date()).jobs, (code) => names.of(code) ?? code);
  const url = URL.createObjectURL(new Blob([json], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = 'resume.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** The part an address names is drawn after the browser has looked for it. */
function goToPart(id: string) {
  const part = id === '' ? null : document.getElementById(id);
  part?.scrollIntoView();
  part?.focus({ preventScroll: true });
}

await start(Page, 'options_page');
