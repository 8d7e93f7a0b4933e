import type { Posting } from '../../core/posting/posting.ts';
import type { Warning } from '../../core/posting/warning.ts';
import { maybe, plural, t } from '../text.ts';
import { keyOf, warningText } from '../view/headlines.ts';
import { isDisputed, type OwnWords } from '../view/own-word.ts';
import { ClaimGloss, type Show } from './claim.tsx';
import { Pause } from './heard.tsx';
import { Icon } from './icon.tsx';
import { Later } from './later.tsx';
import { Section } from './section.tsx';

const dispute = async () => (await import('./dispute.tsx')).Dispute;
const disputed = async () => (await import('./dispute.tsx')).Disputed;
const whereToReport = async () => (await import('./where-to-report.tsx')).WhereToReport;

/** Where the reasons to be careful stand. */
export const CAREFUL = 'careful';

type Props = { warnings: readonly Warning[]; lang: string | null; posting: Posting; own: OwnWords | undefined; onShow: Show };

/** A demand no employer makes: each one quoted, with why it harms, then what to do now and where to report. */
export function Danger({ warnings, lang, posting, own: said, country, onShow }: Props & { country: string | null }) {
  const dangers = warnings.filter(({ severity }) => severity === 'danger');
  const [first] = dangers;
  if (!first) return null;
  const own = [...new Set(dangers.flatMap(({ id }) => maybe(`warning_${keyOf(id)}_do`) ?? []))].slice(0, 3);
  return (
    <>
      <section class="alert r-danger" role="alert">
        <h2>
          <Icon name="octagon" />
          {dangers.length === 1 ? warningText(first.id) : t('common_danger_title')}
        </h2>
        <div class="glosses">
          {dangers.map((warning) => (
            <div key={warning.id} class={isDisputed(said, warning.id) ? 'glosses disputed' : 'glosses'}>
              <ClaimGloss tone="danger" most={3} claim={warning} lang={lang} onShow={onShow}>
                {dangers.length > 1 && <Name id={warning.id} />}
                {whyOf(warning) ?? warningText(warning.id)}
              </ClaimGloss>
              {isDisputed(said, warning.id) && <Later load={disputed} props={{ own: said, posting, warning }} />}
            </div>
          ))}
        </div>
        <Later load={dispute} props={{ own: said, warnings: dangers }} />
      </section>
      <Section title={t('common_what_to_do')}>
        <ol class="steps">
          <li>
            <b>{t('common_do_nothing')}</b> {t('common_do_nothing_why')}
          </li>
          {own.map((words) => (
            <li key={words}>{words}</li>
          ))}
          <li>
            <b>{t('common_do_check')}</b> {t('common_do_check_how')}
          </li>
          {own.length === 0 && (
            <li>
              <b>{t('common_do_undo')}</b> {t('common_do_undo_how')}
            </li>
          )}
        </ol>
      </Section>
      <Later load={whereToReport} props={{ posting, warnings, country }} />
    </>
  );
}

/** Reasons to be careful, each with its words, why it matters and what to do; several of them in one place. */
export function Cautions({ warnings, lang, posting, own, onShow }: Props) {
  const cautions = warnings.filter(({ severity }) => severity === 'caution');
  const [first] = cautions;
  if (!first) return null;
  const alone = cautions.length === 1;
  return (
    <section class="alert small r-warning" id={CAREFUL}>
      <h2>
        <Icon name="triangle" />
        {alone ? warningText(first.id) : plural('common_cautions', cautions.length)}
      </h2>
      <div class="glosses cautions">
        {cautions.map((warning) => (
          <div key={warning.id} class={isDisputed(own, warning.id) ? 'glosses disputed' : 'glosses'}>
            <ClaimGloss tone="warning" most={3} claim={warning} lang={lang} onShow={onShow}>
              {!alone && <Name id={warning.id} />}
              {whyOf(warning)}
            </ClaimGloss>
            <p class="small do">{doOf(warning)}</p>
            {isDisputed(own, warning.id) && <Later load={disputed} props={{ own, posting, warning }} />}
          </div>
        ))}
      </div>
      <Later load={dispute} props={{ own, warnings: cautions }} />
    </section>
  );
}

type Told = Pick<Props, 'warnings' | 'lang' | 'onShow'>;

/** Rules that say that nobody can apply any more. */
const OVER: ReadonlySet<string> = new Set(['closed', 'past-valid-through']);

/** That it is over, which comes before everything that is weighed. */
export function Over({ warnings, lang, onShow }: Told) {
  const over = warnings.filter(({ id }) => OVER.has(id));
  if (over.length === 0) return null;
  return (
    <div class="glosses">
      {over.map((warning) => (
        <ClaimGloss key={warning.id} tone="warning" claim={warning} lang={lang} onShow={onShow}>
          {warningText(warning.id)}
        </ClaimGloss>
      ))}
    </div>
  );
}

/** Signs that are no alarm on their own: told, calmly. */
export function AlsoNoted({ warnings, lang, onShow }: Told) {
  const notes = warnings.filter(({ severity, id }) => severity === 'info' && !OVER.has(id));
  if (notes.length === 0) return null;
  return (
    <Section title={t('common_also_noted')}>
      <div class="glosses">
        {notes.map((warning) => (
          <ClaimGloss key={warning.id} tone={warning.group === 'scam' ? 'warning' : 'notice'} claim={warning} lang={lang} onShow={onShow}>
            {warningText(warning.id)}
          </ClaimGloss>
        ))}
      </div>
    </Section>
  );
}

function Name({ id }: Pick<Warning, 'id'>) {
  return (
    <>
      <b class="name">{warningText(id)}</b>
      <Pause />
    </>
  );
}

const whyOf = ({ id }: Warning) => maybe(`warning_${keyOf(id)}_why`);
const doOf = ({ id, group }: Warning) => maybe(`warning_${keyOf(id)}_do`) ?? t(`common_do_${group}`);
