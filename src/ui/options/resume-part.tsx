import { takeOffers } from '../../core/match/offers.ts';
import type { Profile } from '../../core/match/profile.ts';
import { activeOf, type Profiles, takeFromFile } from '../../core/match/profiles.ts';
import { TextField } from '../components/fields.tsx';
import { ProfileSwitch } from '../components/profile-switch.tsx';
import { type ReadResume, ResumeImport } from '../components/resume-import.tsx';
import { t } from '../text.ts';

export type ResumePartProps = {
  readonly profiles: Profiles;
  readonly read: ReadResume;
  readonly onProfiles: (profiles: Profiles) => void;
  readonly onProfile: (profile: Profile) => void;
  /** Hands the profile over as a JSON Resume. */
  readonly onExport: () => void;
};

/** Which profile, and where it comes from. */
export function ResumePart({ profiles, read, onProfiles, onProfile, onExport }: ResumePartProps) {
  const kept = activeOf(profiles);
  const { profile } = kept;
  return (
    <>
      <ProfileSwitch profiles={profiles} onProfiles={onProfiles} />
      <ResumeImport kept={kept} read={read} onTake={(answers) => onProfiles(takeFromFile(profiles, takeOffers(profile, answers)))} />
      <TextField label={t('options_name')} value={profile.name} onValue={(name) => onProfile({ ...profile, name })} />
      <TextField
        label={t('options_resume')}
        value={profile.resumeText}
        lines={8}
        hint={t('options_resume_hint')}
        onValue={(resumeText) => onProfile({ ...profile, resumeText })}
      />
      <div class="fd">
        <p class="row">
          <button type="button" class="btn" onClick={onExport}>
            {t('options_export_resume')}
          </button>
        </p>
        <p class="xs">{t('options_export_resume_hint')}</p>
      </div>
    </>
  );
}
