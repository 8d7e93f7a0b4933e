import { takeOffers } from '../../core/match/offers.ts';
import type { Profile } from '../../core/match/profile.ts';
import { activeOf, type Profiles, takeFromFile } from '../../core/match/profiles.ts';
import { TextField } from '../components/fields.tsx';
import { type ReadResume, ResumeImport } from '../components/resume-import.tsx';
import { t } from '../text.ts';

/** A profile from a file. */
export type FileWay = { readonly profiles: Profiles; readonly read: ReadResume; readonly onProfiles: (profiles: Profiles) => void };

export function FromFile({ profiles, read, onProfiles }: FileWay) {
  const kept = activeOf(profiles);
  return (
    <ResumeImport kept={kept} read={read} onTake={(answers) => onProfiles(takeFromFile(profiles, takeOffers(kept.profile, answers)))} />
  );
}

/** The same without a file: words that are matched as they are. */
export function Paste({ profile, onProfile }: { profile: Profile; onProfile: (profile: Profile) => void }) {
  return (
    <details open={profile.resumeText !== ''}>
      <summary class="more">{t('welcome_paste')}</summary>
      <TextField
        label={t('options_resume')}
        value={profile.resumeText}
        lines={6}
        hint={t('options_resume_hint')}
        onValue={(resumeText) => onProfile({ ...profile, resumeText })}
      />
    </details>
  );
}
