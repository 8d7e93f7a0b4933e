import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import type { Posting } from '../../core/posting/posting.ts';
import type { Report } from '../../core/report.ts';
import { day } from '../format.ts';
import type { PageProps } from '../page-props.ts';
import { t } from '../text.ts';
import { Head, WaysOut } from './head.tsx';
import { Dot } from './heard.tsx';
import { KeyHint } from './key-hint.tsx';
import { Later } from './later.tsx';
import { PrivacyLink } from './privacy-link.tsx';
import { Remembered } from './remembered.tsx';
import { ReportBody } from './report-body.tsx';
import { SaveFoot } from './save-foot.tsx';

type Props = Omit<PageProps, 'view' | 'place' | 'savedCount'> & {
  readonly report: Report;
  readonly posting: Posting;
  /** What is said before the report. */
  readonly lead: ComponentChildren;
  /** The way to say that it was read wrong. */
  readonly wrong: ComponentChildren;
};

const hide = async () => (await import('./hide.tsx')).Hide;
const matchedWith = async () => (await import('./matched-with.tsx')).MatchedWith;
const ownPart = async () => (await import('./own-part.tsx')).OwnPart;

/** A posting: who hires, the report with what the person says of it, and what can be done. */
export function PostingPage({ report, posting, lead, wrong, ...props }: Props) {
  const { profile, pay, careers, hiding, actions, own, between, instead, before, mine, noting = false, notesOpen = false } = props;
  return (
    <>
      <Head title={posting.title ?? t('common_untitled')} lang={posting.language} by={<By posting={posting} />}>
        <WaysOut ways={actions} />
      </Head>
      <main>
        {lead}
        <ReportBody
          known={<Remembered history={report.history} counted />}
          between={
            <>
              {mine && actions.note && (
                <Later key={posting.id} load={ownPart} props={{ mine, noting, open: notesOpen, onNote: actions.note }} />
              )}
              {between}
            </>
          }
          instead={instead}
          before={before ?? null}
          report={report}
          profile={profile}
          pay={pay}
          onShow={actions.show}
          onProfile={actions.openOptions}
          onTerms={actions.openTerms}
          onReadAgain={actions.check}
          own={own}
        />
        {careers && <Later load={matchedWith} props={careers} />}
        <div class="end">
          {hiding && <Later load={hide} props={{ hiding, company: posting.hiringOrganization }} />}
          {wrong}
          <PrivacyLink />
        </div>
      </main>
      <Foot {...props} calm={report.scam.level === 'danger'} />
    </>
  );
}

type FootProps = Pick<PageProps, 'keeping' | 'actions' | 'mine' | 'remark'> & { calm: boolean };

function Foot({ keeping, actions, mine, remark, calm }: FootProps) {
  return (
    <SaveFoot
      keeping={keeping}
      calm={calm}
      onSave={actions.save}
      onForget={actions.forget}
      onRestore={actions.restore}
      remark={remark ?? null}
    >
      {!mine && actions.note && (
        <button type="button" class="btn quiet" onClick={actions.note} aria-keyshortcuts="N" title={t('common_note_title')}>
          {t('common_note')}
          <KeyHint name="N" />
        </button>
      )}
      <button type="button" class="btn quiet" onClick={actions.openLetter} aria-keyshortcuts="L" title={t('common_letter_title')}>
        {t('common_letter')}
        <KeyHint name="L" />
      </button>
    </SaveFoot>
  );
}

/** Who hires, and since when. */
function By({ posting }: { posting: Posting }) {
  const { hiringOrganization, agency, datePosted } = posting;
  const rest = [agency && t('common_through_agency', agency), datePosted && t('common_posted', day(datePosted))].filter(Boolean);
  return (
    <>
      {hiringOrganization ? <b dir="auto">{hiringOrganization}</b> : t('common_employer_not_stated')}
      {rest.map((words) => (
        <Fragment key={words}>
          <Dot />
          {words}
        </Fragment>
      ))}
    </>
  );
}
