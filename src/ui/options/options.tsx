import type { Profile } from '../../core/match/profile.ts';
import type { Settings } from '../../messages/settings.ts';
import type { Shelf } from '../../messages/shelf.ts';
import { BrowserKeys, type BrowserKeysProps, KeyList } from '../components/key-list.tsx';
import { LearningPart, LimitsPart, PayPart, WherePart, WorkPart } from '../components/profile-form.tsx';
import { SitesPart, type SitesProps } from '../components/sites-part.tsx';
import { TermsPart } from '../components/terms-form.tsx';
import { t } from '../text.ts';
import { DataPart } from './data-part.tsx';
import { FindSetting } from './find-setting.tsx';
import { LookPart } from './look-part.tsx';
import { MarksPart } from './marks-part.tsx';
import { Contents, Part } from './part.tsx';
import { ResumePart, type ResumePartProps } from './resume-part.tsx';
import { Shipped, type ShippedPackage, type ShippedTable } from './shipped.tsx';
import { WeightsPart } from './weights-part.tsx';
import type { Weigh } from './weights-preview.tsx';

export type OptionsProps = {
  readonly profile: Profile;
  readonly resume: Omit<ResumePartProps, 'onProfile'>;
  readonly settings: Settings;
  readonly version: string;
  readonly savedCount: number;
  readonly sites: SitesProps;
  readonly keys: BrowserKeysProps;
  readonly shelf: Pick<Shelf, 'sync' | 'exportedAt'>;
  readonly tables: readonly ShippedTable[];
  readonly packages: readonly ShippedPackage[];
  /** What was just done, or what went wrong. */
  readonly status: { readonly words: string; readonly wrong: boolean } | null;
  readonly onProfile: (profile: Profile) => void;
  readonly onSettings: (settings: Settings) => void;
  readonly onSync: (on: boolean) => void;
  /** Files out and in. */
  readonly onFiles: () => void;
  readonly onErase: () => void;
  readonly onWelcome: () => void;
  readonly weigh: Weigh;
};

/** The options: who one is, what one wants, how it looks, and what is kept. Changes are kept as they are made. */
export function Options(props: OptionsProps) {
  const { profile, resume, settings, version, savedCount, sites, keys, shelf, tables, packages, status, weigh } = props;
  const { onProfile, onSettings, onSync, onFiles, onErase, onWelcome } = props;
  const change = (part: Partial<Profile>) => onProfile({ ...profile, ...part });
  const set = (part: Partial<Settings>) => onSettings({ ...settings, ...part });
  const part = { profile, onChange: change };
  return (
    <div class="opts">
      <header class="opts-head">
        <h1>
          <img src="/icons/icon-48.png" width="32" height="32" alt="" />
          {t('options_title')}
        </h1>
        <p class="status small" role="status">
          {status && <span class={status.wrong ? 'problem' : 'dim'}>{status.words}</span>}
        </p>
        <FindSetting />
        <Contents />
      </header>
      <main>
        <p class="dim lead">{t('options_lead')}</p>
        <Part name="resume" lead={t('options_resume_lead')}>
          <ResumePart {...resume} onProfile={onProfile} />
        </Part>
        <Part name="work">
          <WorkPart {...part} />
        </Part>
        <Part name="learning">
          <LearningPart {...part} />
        </Part>
        <Part name="where">
          <WherePart {...part} />
        </Part>
        <Part name="pay" lead={t('options_pay_lead')}>
          <PayPart {...part} />
        </Part>
        <Part name="limits" lead={t('options_limits_lead')}>
          <LimitsPart {...part} />
        </Part>
        <Part name="weights" lead={t('options_weights_lead')}>
          <WeightsPart profile={profile} weigh={weigh} onChange={change} />
        </Part>
        <Part name="assumptions" lead={t('options_assumptions_lead')}>
          <TermsPart pay={settings.pay} onChange={(pay) => set({ pay: { ...settings.pay, ...pay } })} />
        </Part>
        <Part name="sites" lead={t('options_sites_lead')}>
          <SitesPart {...sites} />
        </Part>
        <Part name="marks" lead={t('options_marks_lead')}>
          <MarksPart settings={settings} onChange={set} />
        </Part>
        <Part name="look">
          <LookPart settings={settings} onChange={set} />
        </Part>
        <Part name="data" lead={t('options_data_lead')}>
          <DataPart savedCount={savedCount} shelf={shelf} onFiles={onFiles} onSync={onSync} onErase={onErase} />
        </Part>
        <Part name="keys">
          <p class="small dim">{t('options_keys_note')}</p>
          <BrowserKeys {...keys} />
          <p class="label">{t('options_keys_pages')}</p>
          <KeyList keys={PAGE_KEYS} />
        </Part>
        <Part name="about">
          <p class="small">{t('options_about', version)}</p>
          <p class="small dim">{t('options_about_rights')}</p>
          <p class="row">
            <button type="button" class="btn" onClick={onWelcome}>
              {t('options_welcome')}
            </button>
          </p>
          <Shipped tables={tables} packages={packages} />
        </Part>
      </main>
    </div>
  );
}

const PAGE_KEYS = [
  ['S', 'options_key_save'],
  ['L', 'options_key_letter'],
  ['C', 'options_key_check'],
  ['J', 'options_key_next'],
  ['K', 'options_key_previous'],
  ['?', 'keys_help'],
] as const;
