import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ROLES } from '../../core/marks.ts';
import type { Profile } from '../../core/match/profile.ts';
import { CRITERIA, WEIGHTS } from '../../core/match/reason.ts';
import type { Settings } from '../../messages/settings.ts';
import { CheckField, NumberField, SelectField } from '../components/fields.tsx';
import { Legend } from '../components/legend.tsx';
import { LearningPart, LimitsPart, PayPart, WherePart, WorkPart } from '../components/profile-form.tsx';
import { SitesPart, type SitesProps } from '../components/sites-part.tsx';
import { TermsPart } from '../components/terms-form.tsx';
import { LANGUAGES } from '../dictionary.ts';
import { t } from '../text.ts';
import { ResumePart, type ResumePartProps } from './resume-part.tsx';
import { type Weigh, WeightsPreview } from './weights-preview.tsx';

export type OptionsProps = {
  readonly profile: Profile;
  readonly resume: Omit<ResumePartProps, 'onProfile'>;
  readonly settings: Settings;
  readonly version: string;
  readonly savedCount: number;
  readonly sites: Omit<SitesProps, 'unmarked' | 'onMark'>;
  /** What was just done, or what went wrong. */
  readonly status: { readonly words: string; readonly wrong: boolean } | null;
  readonly onProfile: (profile: Profile) => void;
  readonly onSettings: (settings: Settings) => void;
  readonly onErase: () => void;
  readonly onWelcome: () => void;
  readonly weigh: Weigh;
};

const KEYS = [
  ['Alt+Shift+J', 'popup'],
  ['Alt+Shift+G', 'panel'],
  ['S', 'save'],
  ['L', 'letter'],
  ['C', 'check'],
  ['J', 'next'],
  ['K', 'previous'],
] as const;

/** The options: who one is, what one wants, how it looks, and what is kept. Changes are kept as they are made. */
export function Options({
  profile,
  resume,
  settings,
  version,
  savedCount,
  sites,
  status,
  onProfile,
  onSettings,
  onErase,
  onWelcome,
  weigh,
}: OptionsProps) {
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
        <nav aria-label={t('options_contents')}>
          <ul>
            {(['resume', 'work', 'learning', 'where', 'pay', 'limits', 'weights', 'sites', 'look', 'data', 'keys', 'about'] as const).map(
              (name) => (
                <li key={name}>
                  <a href={`#${name}`}>{t(`options_part_${name}`)}</a>
                </li>
              ),
            )}
          </ul>
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
          <TermsPart pay={settings.pay} onChange={(pay) => set({ pay: { ...settings.pay, ...pay } })} />
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
        <Part name="sites" lead={t('options_sites_lead')}>
          <SitesPart
            {...sites}
            unmarked={settings.unmarkedHosts}
            onMark={(host) => set({ unmarkedHosts: settings.unmarkedHosts.filter((other) => other !== host) })}
          />
        </Part>
        <Part name="look">
          <div class="pair">
            <SelectField
              label={t('options_theme')}
              value={settings.theme}
              choices={(['system', 'light', 'dark'] as const).map((value) => ({ value, name: t(`options_theme_${value}`) }))}
              onValue={(theme) => set({ theme: theme as Settings['theme'] })}
            />
            <SelectField
              label={t('options_interface')}
              value={settings.language ?? ''}
              none={t('options_interface_browser')}
              choices={LANGUAGES.map((value) => ({ value, name: ownNameOf(value) }))}
              onValue={(language) => set({ language: language === '' ? null : language })}
            />
          </div>
          <CheckField label={t('options_marks_on')} on={settings.marksOn} onValue={(marksOn) => set({ marksOn })} />
          <p class="label">{t('options_roles')}</p>
          <Legend
            counts={null}
            off={settings.rolesOff}
            onSwitch={(role, on) => set({ rolesOff: ROLES.filter((other) => (other === role ? !on : settings.rolesOff.includes(other))) })}
          />
        </Part>
        <Part name="data" lead={t('options_data_lead')}>
          <Erase savedCount={savedCount} onErase={onErase} />
        </Part>
        <Part name="keys">
          <dl class="keys">
            {KEYS.map(([key, name]) => (
              <div key={name}>
                <dt>
                  <kbd class="kbd">{key}</kbd>
                </dt>
                <dd class="small">{t(`options_key_${name}`)}</dd>
              </div>
            ))}
          </dl>
          <p class="xs">{t('options_keys_note')}</p>
        </Part>
        <Part name="about">
          <p class="small">{t('options_about', version)}</p>
          <p class="small dim">{t('options_about_rights')}</p>
          <button type="button" class="btn" onClick={onWelcome}>
            {t('options_welcome')}
          </button>
        </Part>
      </main>
    </div>
  );
}

type Name = 'resume' | 'work' | 'learning' | 'where' | 'pay' | 'limits' | 'weights' | 'sites' | 'look' | 'data' | 'keys' | 'about';

function Part({ name, lead, children }: { name: Name; lead?: string; children: ComponentChildren }) {
  return (
    <section id={name} class="part" aria-labelledby={`${name}-title`}>
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
