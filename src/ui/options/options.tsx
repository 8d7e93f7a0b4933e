import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ROLES } from '../../core/marks.ts';
import type { Profile } from '../../core/match/profile.ts';
import { CRITERIA, WEIGHTS } from '../../core/match/reason.ts';
import type { Settings } from '../../messages/settings.ts';
import type { Shelf } from '../../messages/shelf.ts';
import { CheckField, NumberField, SelectField } from '../components/fields.tsx';
import { BrowserKeys, type BrowserKeysProps, KeyList } from '../components/key-list.tsx';
import { Legend } from '../components/legend.tsx';
import { LearningPart, LimitsPart, PayPart, WherePart, WorkPart } from '../components/profile-form.tsx';
import { Hosts, SitesPart, type SitesProps } from '../components/sites-part.tsx';
import { TermsPart } from '../components/terms-form.tsx';
import { LANGUAGES } from '../dictionary.ts';
import { day } from '../format.ts';
import { PRIVACY } from '../places.ts';
import { plural, t } from '../text.ts';
import { FindSetting } from './find-setting.tsx';
import { ResumePart, type ResumePartProps } from './resume-part.tsx';
import { Shipped, type ShippedPackage, type ShippedTable } from './shipped.tsx';
import { type Weigh, WeightsPreview } from './weights-preview.tsx';

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

/** The parts in their order, under the question they answer. */
const CONTENTS = [
  ['profile', ['resume', 'work', 'learning', 'where', 'pay']],
  ['match', ['limits', 'weights', 'assumptions']],
  ['reading', ['sites', 'marks', 'look']],
  ['rest', ['data', 'keys', 'about']],
] as const;

type Name = (typeof CONTENTS)[number][1][number];

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
        <nav aria-label={t('options_contents')}>
          {CONTENTS.map(([group, names]) => (
            <div key={group}>
              <p class="xs">{t(`options_group_${group}`)}</p>
              <ul>
                {names.map((name) => (
                  <li key={name}>
                    <a href={`#${name}`}>{t(`options_part_${name}`)}</a>
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </nav>
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
          <div class="weights">
            {CRITERIA.map((criterion) => (
              <NumberField
                key={criterion}
                label={t(`common_criterion_${criterion.toLowerCase()}`)}
                value={profile.weights[criterion] ?? null}
                placeholder={String(WEIGHTS[criterion])}
                max={100}
                onValue={(points) => {
                  const { [criterion]: _, ...others } = profile.weights;
                  change({ weights: points === null ? others : { ...others, [criterion]: points } });
                }}
              />
            ))}
          </div>
          <WeightsPreview profile={profile} weigh={weigh} />
        </Part>
        <Part name="assumptions" lead={t('options_assumptions_lead')}>
          <TermsPart pay={settings.pay} onChange={(pay) => set({ pay: { ...settings.pay, ...pay } })} />
        </Part>
        <Part name="sites" lead={t('options_sites_lead')}>
          <SitesPart {...sites} />
        </Part>
        <Part name="marks" lead={t('options_marks_lead')}>
          <CheckField label={t('options_marks_on')} on={settings.marksOn} onValue={(marksOn) => set({ marksOn })} />
          <p class="label">{t('options_roles')}</p>
          <Legend
            counts={null}
            off={settings.rolesOff}
            onSwitch={(role, on) => set({ rolesOff: ROLES.filter((other) => (other === role ? !on : settings.rolesOff.includes(other))) })}
          />
          <Hosts
            title={t('sites_unmarked')}
            none={t('sites_unmarked_none')}
            hosts={settings.unmarkedHosts}
            action={(host) => t('sites_mark_again', host)}
            onAct={(host) => set({ unmarkedHosts: settings.unmarkedHosts.filter((other) => other !== host) })}
          />
        </Part>
        <Part name="look">
          <div class="pair">
            <SelectField
              label={t('options_interface')}
              value={settings.language ?? ''}
              none={t('options_interface_browser')}
              choices={LANGUAGES.map((value) => ({ value, name: ownNameOf(value) }))}
              onValue={(language) => set({ language: language === '' ? null : language })}
            />
            <SelectField
              label={t('options_theme')}
              value={settings.theme}
              choices={(['system', 'light', 'dark'] as const).map((value) => ({ value, name: t(`options_theme_${value}`) }))}
              onValue={(theme) => set({ theme: theme as Settings['theme'] })}
            />
          </div>
          <p class="xs">{t('options_look_note')}</p>
        </Part>
        <Part name="data" lead={t('options_data_lead')}>
          <p class="small">{plural('options_data_saved', savedCount)}</p>
          <p class="row">
            <button type="button" class="btn" onClick={onFiles}>
              {t('options_files')}
            </button>
          </p>
          <p class="xs">{shelf.exportedAt ? t('saved_out_last', day(shelf.exportedAt)) : t('saved_out_never')}</p>
          <CheckField label={t('saved_sync')} on={shelf.sync} onValue={onSync} />
          <p class="xs">{t('options_sync_note')}</p>
          <p class="small">
            <a href={PRIVACY}>{t('common_privacy')}</a>
          </p>
          <Erase savedCount={savedCount} onErase={onErase} />
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

function Part({ name, lead, children }: { name: Name; lead?: string; children: ComponentChildren }) {
  return (
    <section id={name} class="part" tabIndex={-1} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{t(`options_part_${name}`)}</h2>
      {lead && <p class="small dim">{lead}</p>}
      <div class="fields">{children}</div>
    </section>
  );
}

/** Asks before it erases: what is gone here is gone. */
function Erase({ savedCount, onErase }: { savedCount: number; onErase: () => void }) {
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="btn grave" onClick={() => setAsking(true)}>
        {t('options_erase')}
      </button>
    );
  }
  return (
    <div class="alert r-danger" role="alertdialog" aria-labelledby="erase-title">
      <p class="small" id="erase-title">
        {t('options_erase_sure', savedCount)}
      </p>
      <div class="row">
        <button
          type="button"
          class="btn grave"
          onClick={() => {
            setAsking(false);
            onErase();
          }}
        >
          {t('options_erase_yes')}
        </button>
        {/* biome-ignore lint/a11y/noAutofocus: the harmless answer is the one at hand */}
        <button type="button" class="btn" autoFocus onClick={() => setAsking(false)}>
          {t('options_erase_no')}
        </button>
      </div>
    </div>
  );
}

/** A language by the name its speakers call it, beginning as a heading does. */
function ownNameOf(language: string): string {
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language;
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}
