import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { PAY_TERMS, type PayTerms } from '../../core/analyse/salary/pay-terms.ts';
import type { Profile } from '../../core/match/profile.ts';
import type { Report } from '../../core/report.ts';
import { Icon, type IconName } from '../components/icon.tsx';
import { PRIVACY } from '../places.ts';
import { t } from '../text.ts';
import { Allow } from './allow.tsx';
import { Example } from './example.tsx';
import { FiveQuestions } from './five-questions.tsx';
import { type FileWay, FromFile, Paste } from './resume-ways.tsx';
import { Next, StepBox } from './step-box.tsx';
import { STEPS, type Step } from './steps.ts';

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
  const skip = () => {
    take(STEPS);
    setOpen(null);
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
        {step('reads', <Reads withheld={withheld} onAllow={onAllow} onNext={() => go('reads')} />)}
        {step('profile', <Yours profile={profile} resume={resume} onProfile={onProfile} onNext={() => go('profile')} />)}
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
            <button type="button" class="link" onClick={skip}>
              {t('welcome_skip')}
            </button>{' '}
            {t('welcome_skip_note')}
          </>
        )}
      </p>
    </main>
  );
}

type ReadsProps = { withheld: number; onAllow: WelcomeProps['onAllow']; onNext: () => void };

/** What it does with the pages it reads, and the browser's leave to read them. */
function Reads({ withheld, onAllow, onNext }: ReadsProps) {
  return (
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
      <Next words={t('welcome_go_on')} calm={withheld > 0} onPress={onNext} />
    </>
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

type YoursProps = Pick<WelcomeProps, 'profile' | 'resume' | 'onProfile'> & { onNext: () => void };

/** A profile, from a résumé or from five questions; or later. */
function Yours({ profile, resume, onProfile, onNext }: YoursProps) {
  return (
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
      <Next words={t('welcome_go_on')} onPress={onNext}>
        <button type="button" class="btn quiet" onClick={onNext}>
          {t('welcome_later')}
        </button>
      </Next>
    </>
  );
}
