import type { ComponentChildren } from 'preact';
import { Fragment } from 'preact';
import type { Match } from '../../core/match/match.ts';
import type { Profile } from '../../core/match/profile.ts';
import type { Posting } from '../../core/posting/posting.ts';
import type { PaySettings } from '../../messages/settings.ts';
import { day } from '../format.ts';
import { PRIVACY } from '../places.ts';
import { plural, t } from '../text.ts';
import type { OwnWords } from '../view/own-word.ts';
import type { TabView } from '../view/tab-view.ts';
import { Cards } from './cards.tsx';
import type { Show } from './claim.tsx';
import { Head, type Ways, WaysOut } from './head.tsx';
import { Dot } from './heard.tsx';
import type { Hiding } from './hide.tsx';
import { Later } from './later.tsx';
import type { Careers } from './matched-with.tsx';
import type { Mine } from './own-part.tsx';
import { Problem } from './problem.tsx';
import type { PlaceProps } from './read-wrong.tsx';
import { Reading } from './reading.tsx';
import { Remembered } from './remembered.tsx';
import { ReportBody } from './report-body.tsx';
import { type Keeping, SaveFoot } from './save-foot.tsx';

export type Actions = Ways & {
  readonly show: Show;
  readonly save: () => void;
  readonly forget: () => void;
  readonly restore: () => void;
  readonly check: () => void;
  /** The way to have every page of this site read. */
  readonly alwaysRead?: () => void;
  readonly openCard: (url: string) => void;
  /** Lists shade it from now on, or show it again. */
  readonly hideCard?: (id: string, hidden: boolean) => void;
  readonly hideCompany?: (name: string, hidden: boolean) => void;
  /** Where hours, days and rates are changed. */
  readonly openTerms: () => void;
  /** A note on the posting, which is saved for it. */
  readonly note?: () => void;
  /** A letter for the posting in front. */
  readonly openLetter: () => void;
};

export type PageProps = {
  readonly view: TabView;
  readonly profile: Profile;
  /** Where there are several profiles. */
  readonly careers?: Careers | null;
  readonly pay: PaySettings;
  readonly keeping: Keeping;
  /** Whether lists show this posting and this company, and the way to change it. */
  readonly hiding?: Hiding | undefined;
  readonly savedCount: number;
  readonly actions: Actions;
  /** What the person says of the warnings. */
  readonly own?: OwnWords | undefined;
  /** The site, and what can be done about it; null while nothing is read. */
  readonly place?: PlaceProps | null;
  /** What is said beside Save: what just happened, or what this page does. */
  readonly remark?: string | null;
  /** What a panel adds between the verdict and the rest, and in the place of the rest. */
  readonly between?: ComponentChildren;
  readonly instead?: ComponentChildren;
  /** The match the posting was saved with; null where it is not saved or had none. */
  readonly before?: Match | null;
  /** What the person says of the posting; null while it is not kept. */
  readonly mine?: Mine | null;
  /** Whether they asked to write a note. */
  readonly noting?: boolean;
  /** Whether a note is open before anybody asks. */
  readonly notesOpen?: boolean;
};

const hide = async () => (await import('./hide.tsx')).Hide;
const matchedWith = async () => (await import('./matched-with.tsx')).MatchedWith;
const readWrong = async () => (await import('./read-wrong.tsx')).ReadWrong;
const ownPart = async () => (await import('./own-part.tsx')).OwnPart;

/** What a tab shows, in one of its states. */
export function PageState({
  view,
  profile,
  careers,
  hiding,
  pay,
  keeping,
  savedCount,
  actions,
  own,
  place,
  remark,
  between,
  instead,
  before = null,
  mine = null,
  noting = false,
  notesOpen = false,
}: PageProps) {
  const ways = <WaysOut ways={actions} />;
  const unread = actions.alwaysRead && (
    <button type="button" class="btn wide" onClick={actions.alwaysRead}>
      {t('popup_always')}
    </button>
  );
  const wrong = place && <Later load={readWrong} props={place} />;
  switch (view.kind) {
    case 'reading':
      return (
        <>
          <Head title={view.title ?? t('common_reading')}>{ways}</Head>
          <main aria-busy="true">
            <Reading />
          </main>
        </>
      );
    case 'error':
      return (
        <>
          <Head title={t('popup_error')}>{ways}</Head>
          <main>
            <Problem title={t('popup_error_title')} words={view.message} onAgain={actions.check} />
            <div class="end">
              {wrong}
              <Policy />
            </div>
          </main>
        </>
      );
    case 'unread':
      return (
        <Nothing
          title={t('popup_unread')}
          why={t('popup_unread_why')}
          savedCount={savedCount}
          remark={remark}
          actions={actions}
          more={unread}
        />
      );
    case 'closed':
      return (
        <Nothing
          title={t('popup_closed')}
          why={t('popup_closed_why')}
          savedCount={savedCount}
          remark={remark}
          actions={actions}
          uncheckable
        />
      );
    case 'report': {
      const { report } = view;
      const embedded = view.frame && (
        <p class="xs embedded">
          <span class="tag">{t('popup_embedded')}</span> {t('popup_embedded_from', view.frame.host)}
        </p>
      );
      if (report.detection.kind === 'list') {
        return (
          <>
            <Head title={plural('popup_list', report.cards.length)} by={t('popup_list_by')}>
              {ways}
            </Head>
            <main class="narrow">
              {embedded}
              <Cards cards={report.cards} onOpen={actions.openCard} onHide={actions.hideCard} onHideCompany={actions.hideCompany} />
              <div class="end">
                {wrong}
                <Policy />
              </div>
            </main>
          </>
        );
      }
      if (!report.posting) {
        return (
          <Nothing
            title={t('popup_none')}
            why={t('popup_none_why')}
            detail={report.detection.why}
            savedCount={savedCount}
            remark={remark}
            actions={actions}
            more={wrong}
          />
        );
      }
      return (
        <>
          <Head title={report.posting.title ?? t('common_untitled')} lang={report.posting.language} by={<By posting={report.posting} />}>
            {ways}
          </Head>
          <main>
            {embedded}
            <ReportBody
              known={<Remembered history={report.history} counted />}
              between={
                <>
                  {mine && actions.note && (
                    <Later key={report.posting.id} load={ownPart} props={{ mine, noting, open: notesOpen, onNote: actions.note }} />
                  )}
                  {between}
                </>
              }
              instead={instead}
              before={before}
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
              {hiding && <Later load={hide} props={{ hiding, company: report.posting.hiringOrganization }} />}
              {wrong}
              <Policy />
            </div>
          </main>
          <SaveFoot
            keeping={keeping}
            calm={report.scam.level === 'danger'}
            onSave={actions.save}
            onForget={actions.forget}
            onRestore={actions.restore}
            remark={remark}
          >
            {!mine && actions.note && (
              <button type="button" class="btn quiet" onClick={actions.note} aria-keyshortcuts="N" title={t('common_note_title')}>
                {t('common_note')}
                <span class="kbd" aria-hidden="true">
                  N
                </span>
              </button>
            )}
            <button type="button" class="btn quiet" onClick={actions.openLetter} aria-keyshortcuts="L" title={t('common_letter_title')}>
              {t('common_letter')}
              <span class="kbd" aria-hidden="true">
                L
              </span>
            </button>
          </SaveFoot>
        </>
      );
    }
  }
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

type NothingProps = {
  title: string;
  why: string;
  detail?: string;
  savedCount: number;
  remark?: string | null | undefined;
  actions: Actions;
  uncheckable?: boolean;
  more?: ComponentChildren;
};

/** No posting here: why, the way to have it read all the same, and what is saved. */
function Nothing({ title, why, detail, savedCount, remark, actions, uncheckable = false, more }: NothingProps) {
  return (
    <>
      <Head title={title} by={why}>
        <WaysOut ways={actions} />
      </Head>
      <main>
        {!uncheckable && (
          <div class="stack">
            <button type="button" class="btn primary wide" onClick={actions.check} aria-keyshortcuts="C">
              {t('popup_check')}
              <span class="kbd" aria-hidden="true">
                C
              </span>
            </button>
            <p class="xs" role="status">
              {remark ?? t('popup_check_what')}
            </p>
          </div>
        )}
        {detail && (
          <details class="sec">
            <summary class="more">{t('popup_none_reason')}</summary>
            <p class="xs" lang="en">
              {detail}
            </p>
          </details>
        )}
        <button type="button" class="btn wide" onClick={actions.openSaved}>
          {savedCount > 0 ? plural('popup_saved', savedCount) : t('popup_saved_none')}
        </button>
        <div class="end">
          {more}
          <Policy />
        </div>
      </main>
    </>
  );
}

/** The way to the privacy policy, last and small. */
function Policy() {
  return (
    <a class="more" href={PRIVACY} target="_blank" rel="noreferrer noopener">
      {t('common_privacy')}
    </a>
  );
}
