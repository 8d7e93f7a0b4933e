import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { PAY_TERMS, type PayTerms } from '../../core/analyse/salary/pay-terms.ts';
import { takeOffers } from '../../core/match/offers.ts';
import type { Profile } from '../../core/match/profile.ts';
import { activeOf, type Profiles, takeFromFile } from '../../core/match/profiles.ts';
import type { Report } from '../../core/report.ts';
import { AnnotatedText } from '../components/annotated-text.tsx';
import { ChecksField, SelectField, TextField } from '../components/fields.tsx';
import { Headlines } from '../components/headlines.tsx';
import { Icon, type IconName } from '../components/icon.tsx';
import { PayPart } from '../components/profile-form.tsx';
import { type ReadResume, ResumeImport } from '../components/resume-import.tsx';
import { TagsField } from '../components/tags-field.tsx';
import { Verdict } from '../components/verdict.tsx';
import { PRIVACY } from '../places.ts';
import { plural, t } from '../text.ts';
import { countries } from '../view/choices.ts';
import { headlinesOf } from '../view/headlines.ts';

/** A profile from a file. */
type FileWay = { readonly profiles: Profiles; readonly read: ReadResume; readonly onProfiles: (profiles: Profiles) => void };

export type WelcomeProps = {
  readonly profile: Profile;
  readonly resume: FileWay;
  readonly onProfile: (profile: Profile) => void;
  /** Judges the example, with the profile as it now stands. */
  readonly judge: (text: string, profile: Profile) => Promise<Report>;
  /** What pay is compared on, where it is not the usual. */
  readonly terms?: PayTerms;
  /** Job sites of the list that the browser keeps from us until the person allows them. */
  readonly withheld?: number;
  /** Asks for them; answers whether they were allowed. */
  readonly onAllow?: () => Promise<boolean>;
  /** Steps that were taken before, so that one may come back later. */
  readonly taken?: readonly string[];
  /** All of them when the person is through, or wants to be. */
  readonly onTaken: (taken: readonly Step[]) => void;
  readonly onOptions: () => void;
};

export const STEPS = ['reads', 'profile', 'try'] as const;
export type Step = (typeof STEPS)[number];

/** First run: three steps in under a minute, each of which may be left out, and taken up again later. */
export function Welcome(props: WelcomeProps) {
  const { profile, resume, onProfile, judge, terms = PAY_TERMS, withheld = 0, onAllow, taken = [], onTaken, onOptions } = props;
  const [done, setDone] = useState<readonly Step[]>(STEPS.filter((step) => taken.includes(step)));
  const [open, setOpen] = useState<Step | null>(() => STEPS.find((step) => !taken.includes(step)) ?? null);
  const take = (steps: readonly Step[]) => {
    const next = STEPS.filter((step) => done.includes(step) || steps.includes(step));
    setDone(next);
    onTaken(next);
  };
  const go = (from: Step) => {
    take([from]);
    setOpen(STEPS[STEPS.indexOf(from) + 1] ?? null);
  };
  const step = (name: Step, children: ComponentChildren) => (
    <StepBox name={name} open={open === name} done={done.includes(name)} onOpen={() => setOpen(open === name ? null : name)}>
      {children}
    </StepBox>
  );
  return (
    <main class="welcome">
      <header>
        <img src="/icons/icon-128.png" width="40" height="40" alt="" />
        <h1>{t('welcome_title')}</h1>
        <p class="dim">{t('welcome_lead')}</p>
      </header>
      <ol>
        {step(
          'reads',
          <>
            <ul class="lines pledges">
              <Pledge icon="eye" words={t('welcome_reads_pages')} />
              <Pledge icon="lock" words={t('welcome_reads_stays')} />
              <Pledge icon="page" words={t('welcome_reads_quotes')} />
            </ul>
            <p class="small policy">
              <a href={PRIVACY} target="_blank" rel="noreferrer noopener">
                {t('welcome_policy')}
              </a>
            </p>
            {onAllow && <Allow withheld={withheld} onAllow={onAllow} />}
            <Next words={t('welcome_go_on')} calm={withheld > 0} onPress={() => go('reads')} />
          </>,
        )}
        {step(
          'profile',
          <>
            <div class="ways">
              <section aria-labelledby="way-file">
                <h3 id="way-file">{t('welcome_file')}</h3>
                <FromFile {...resume} />
                <Paste profile={profile} onProfile={onProfile} />
              </section>
              <section aria-labelledby="way-questions">
                <h3 id="way-questions">{t('welcome_questions')}</h3>
                <FiveQuestions profile={profile} onProfile={onProfile} />
              </section>
            </div>
            <Next words={t('welcome_go_on')} onPress={() => go('profile')}>
              <button type="button" class="btn quiet" onClick={() => go('profile')}>
                {t('welcome_later')}
              </button>
            </Next>
          </>,
        )}
        {step(
          'try',
          <>
            <Example profile={profile} judge={judge} terms={terms} />
            <Next words={t('welcome_done')} onPress={() => go('try')}>
              <button type="button" class="btn quiet" onClick={onOptions}>
                {t('common_open_options')}
              </button>
            </Next>
          </>,
        )}
      </ol>
      <p class="xs skip" role="status">
        {done.includes('try') ? (
          t('welcome_ready')
        ) : (
          <>
            <button
              type="button"
              class="link"
              onClick={() => {
                take(STEPS);
                setOpen(null);
              }}
            >
              {t('welcome_skip')}
            </button>{' '}
            {t('welcome_skip_note')}
          </>
        )}
      </p>
    </main>
  );
}

type StepProps = { name: Step; open: boolean; done: boolean; onOpen: () => void; children: ComponentChildren };

function StepBox({ name, open, done, onOpen, children }: StepProps) {
  const box = useRef<HTMLLIElement>(null);
  const first = useRef(true);
  useEffect(() => {
    if (open && !first.current) box.current?.querySelector('button')?.focus();
    first.current = false;
  }, [open]);
  return (
    <li class={open ? 'step open' : 'step'} ref={box}>
      <h2>
        <button type="button" aria-expanded={open} onClick={onOpen}>
          <span class="no">
            {done && !open ? <Icon name="check" /> : STEPS.indexOf(name) + 1}
            {done && <span class="vh">{t('welcome_step_done')}</span>}
          </span>
          <span>
            {t(`welcome_step_${name}`)}
            <span class="small dim">{t(`welcome_step_${name}_lead`)}</span>
          </span>
        </button>
      </h2>
      {open && <div class="body">{children}</div>}
    </li>
  );
}

function Pledge({ icon, words }: { icon: IconName; words: string }) {
  return (
    <li>
      <Icon name={icon} />
      <span>{words}</span>
    </li>
  );
}

type NextProps = { words: string; calm?: boolean; onPress: () => void; children?: ComponentChildren };

function Next({ words, calm = false, onPress, children }: NextProps) {
  return (
    <div class="row next">
      <button type="button" class={calm ? 'btn' : 'btn primary'} onClick={onPress}>
        {words}
      </button>
      {children}
    </div>
  );
}

/** Where the browser grants no site by itself, they are asked for here: one press, and the browser's own question. */
function Allow({ withheld, onAllow }: { withheld: number; onAllow: () => Promise<boolean> }) {
  const [answer, setAnswer] = useState<boolean | null>(null);
  if (withheld === 0 && answer === null) return null;
  return (
    <div class="allow">
      {withheld > 0 && (
        <>
          <p class="small">{t('welcome_allow')}</p>
          <p>
            <button type="button" class="btn primary" onClick={() => void onAllow().then(setAnswer, () => setAnswer(false))}>
              <Icon name="lock" />
              {plural('sites_allow', withheld)}
            </button>
          </p>
        </>
      )}
      <p class="small" role="status">
        {answer !== null && t(withheld === 0 ? 'welcome_allowed' : 'welcome_declined')}
      </p>
    </div>
  );
}

const MODES = ['remote', 'hybrid', 'onsite'] as const;

function FromFile({ profiles, read, onProfiles }: FileWay) {
  const kept = activeOf(profiles);
  return (
    <ResumeImport kept={kept} read={read} onTake={(answers) => onProfiles(takeFromFile(profiles, takeOffers(kept.profile, answers)))} />
  );
}

function Paste({ profile, onProfile }: { profile: Profile; onProfile: (profile: Profile) => void }) {
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

function FiveQuestions({ profile, onProfile }: { profile: Profile; onProfile: (profile: Profile) => void }) {
  const change = (part: Partial<Profile>) => onProfile({ ...profile, ...part });
  const [home = { country: null, region: null, city: null }, ...others] = profile.places;
  const moveTo = (part: Partial<typeof home>) => {
    const next = { ...home, ...part };
    change({ places: next.country || next.region || next.city ? [next, ...others] : others });
  };
  return (
    <div class="fields">
      <TagsField
        label={t('welcome_titles')}
        tags={profile.titles}
        placeholder={t('options_titles_hint')}
        onTags={(titles) => change({ titles })}
      />
      <PayPart profile={profile} onChange={change} />
      <fieldset class="fd">
        <legend class="label">{t('welcome_where')}</legend>
        <div class="pair">
          <SelectField
            label={t('options_country')}
            value={home.country ?? ''}
            choices={countries()}
            none={t('options_unsaid')}
            onValue={(country) => moveTo({ country: country || null })}
          />
          <TextField label={t('options_city')} value={home.city ?? ''} onValue={(city) => moveTo({ city: city || null })} />
        </div>
      </fieldset>
      <ChecksField
        legend={t('options_modes')}
        all={MODES}
        on={profile.workModes}
        nameOf={(mode) => t(`common_mode_${mode}`)}
        onValue={(workModes) => change({ workModes })}
      />
      <TagsField
        label={t('welcome_skills')}
        tags={profile.skills.map(({ name }) => name)}
        placeholder={t('options_skills_hint')}
        onTags={(names) =>
          change({ skills: names.map((name) => profile.skills.find((skill) => skill.name === name) ?? { name, years: null, level: null }) })
        }
      />
    </div>
  );
}

/** A posting of our own, judged on the spot as any other is. */
function Example({ profile, judge, terms }: Required<Pick<WelcomeProps, 'profile' | 'judge' | 'terms'>>) {
  const [report, setReport] = useState<Report | null>(null);
  useEffect(() => {
    let here = true;
    void judge(t('welcome_example'), profile).then((next) => {
      if (here) setReport(next);
    });
    return () => {
      here = false;
    };
  }, [profile, judge]);
  if (!report) return <p class="small dim">{t('common_reading')}</p>;
  return (
    <div class="example">
      {report.match && report.scam.level !== 'danger' && <Verdict match={report.match} why={null} />}
      <Headlines lines={headlinesOf(report, profile, terms)} />
      <AnnotatedText report={report} />
    </div>
  );
}
