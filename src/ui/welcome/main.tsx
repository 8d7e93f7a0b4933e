import '../theme.css';
import '../parts.css';
import '../forms.css';
import './welcome.css';
import { followHosts, requestListed, withheldHosts } from '../../browser/added-sites.ts';
import { followItem, getItem } from '../../browser/storage/item.ts';
import { profilesItem, settingsItem } from '../../browser/storage/items.ts';
import { openPage } from '../../browser/tabs.ts';
import { ask } from '../../browser/wire.ts';
import { NEVER_SEEN } from '../../core/history/history.ts';
import type { Profile } from '../../core/match/profile.ts';
import { activeOf, editActive, type Profiles } from '../../core/match/profiles.ts';
import { fromText } from '../../core/posting/from-text.ts';
import { type Settings, termsOf } from '../../messages/settings.ts';
import { readResume } from '../read-resume.ts';
import { start } from '../start.tsx';
import { useDraft } from '../use-draft.ts';
import { useFollow } from '../use-follow.ts';
import { STEPS, type Step } from './steps.ts';
import { Welcome } from './welcome.tsx';

/** The same judgement as of any page; loaded when it is wanted. */
async function judge(text: string, profile: Profile) {
  const { report } = await import('../../core/report.ts');
  return report(fromText({ text }), profile, NEVER_SEEN, new Date(), termsOf(await getItem(settingsItem)));
}

async function take(welcomeDone: readonly Step[]) {
  await ask('settings/set', { ...(await getItem(settingsItem)), welcomeDone, welcomed: welcomeDone.length === STEPS.length });
}

function Page() {
  const stored = useFollow<Profiles>((tell) => followItem(profilesItem, tell), []);
  const [profiles, edit] = useDraft(
    stored,
    (value) => ask('profiles/set', value),
    (error) => error !== null && console.warn(error),
  );
  const settings = useFollow<Settings>((tell) => followItem(settingsItem, tell), []);
  const withheld = useFollow<string[]>((tell) => followHosts(withheldHosts, tell), []);
  if (!profiles || !settings || !withheld) return null;
  return (
    <Welcome
      profile={activeOf(profiles).profile}
      resume={{ profiles, read: readResume, onProfiles: edit }}
      onProfile={(next) => edit(editActive(profiles, next))}
      judge={judge}
      terms={termsOf(settings)}
      withheld={withheld.length}
      onAllow={requestListed}
      taken={settings.welcomed ? STEPS : settings.welcomeDone}
      onTaken={(taken) => void take(taken).catch(console.warn)}
      onOptions={() => void openPage('src/ui/options/index.html')}
    />
  );
}

await start(Page, 'welcome_page');
