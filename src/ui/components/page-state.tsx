import type { PageProps } from '../page-props.ts';
import { plural, t } from '../text.ts';
import type { TabView } from '../view/tab-view.ts';
import { Cards } from './cards.tsx';
import { Head, WaysOut } from './head.tsx';
import { Later } from './later.tsx';
import { NothingHere } from './nothing-here.tsx';
import { PostingPage } from './posting-page.tsx';
import { PrivacyLink } from './privacy-link.tsx';
import { Problem } from './problem.tsx';
import type { PlaceProps } from './read-wrong.tsx';
import { Reading } from './reading.tsx';

/** What a tab shows, in one of its states. */
export function PageState(props: PageProps) {
  const { view, savedCount, remark, actions, place } = props;
  const nothing = { savedCount, remark, actions };
  switch (view.kind) {
    case 'reading':
      return (
        <>
          <Head title={view.title ?? t('common_reading')}>
            <WaysOut ways={actions} />
          </Head>
          <main aria-busy="true">
            <Reading />
          </main>
        </>
      );
    case 'error':
      return (
        <>
          <Head title={t('popup_error')}>
            <WaysOut ways={actions} />
          </Head>
          <main>
            <Problem title={t('popup_error_title')} words={view.message} onAgain={actions.check} />
            <div class="end">
              <Wrong place={place} />
              <PrivacyLink />
            </div>
          </main>
        </>
      );
    case 'unread': {
      const always = actions.alwaysRead && (
        <button type="button" class="btn wide" onClick={actions.alwaysRead}>
          {t('popup_always')}
        </button>
      );
      return <NothingHere {...nothing} title={t('popup_unread')} why={t('popup_unread_why')} more={always} />;
    }
    case 'closed':
      return <NothingHere {...nothing} title={t('popup_closed')} why={t('popup_closed_why')} uncheckable />;
    case 'report':
      return <ReportPage {...props} view={view} />;
  }
}

type ReportProps = PageProps & { view: Extract<TabView, { kind: 'report' }> };

/** What was read: a list, a posting, or neither. */
function ReportPage({ view, place, savedCount, ...props }: ReportProps) {
  const { report } = view;
  const { actions, remark } = props;
  const wrong = <Wrong place={place} />;
  const embedded = view.frame && (
    <p class="xs embedded">
      <span class="tag">{t('popup_embedded')}</span> {t('popup_embedded_from', view.frame.host)}
    </p>
  );
  if (report.detection.kind === 'list') {
    return (
      <>
        <Head title={plural('popup_list', report.cards.length)} by={t('popup_list_by')}>
          <WaysOut ways={actions} />
        </Head>
        <main class="narrow">
          {embedded}
          <Cards cards={report.cards} onOpen={actions.openCard} onHide={actions.hideCard} onHideCompany={actions.hideCompany} />
          <div class="end">
            {wrong}
            <PrivacyLink />
          </div>
        </main>
      </>
    );
  }
  if (report.posting) return <PostingPage {...props} report={report} posting={report.posting} lead={embedded} wrong={wrong} />;
  const nothing = { savedCount, remark, actions, detail: report.detection.why };
  return <NothingHere {...nothing} title={t('popup_none')} why={t('popup_none_why')} more={wrong} />;
}

const readWrong = async () => (await import('./read-wrong.tsx')).ReadWrong;

/** The site, and the way to say that it was read wrong. */
function Wrong({ place }: { place?: PlaceProps | null | undefined }) {
  return place ? <Later load={readWrong} props={place} /> : null;
}
