import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Match } from '../../core/match/match.ts';
import type { Profile } from '../../core/match/profile.ts';
import { spanOf } from '../../core/posting/evidence.ts';
import type { Report } from '../../core/report.ts';
import type { PaySettings } from '../../messages/settings.ts';
import { termsOf } from '../../messages/settings.ts';
import { t } from '../text.ts';
import { decidesOf } from '../view/decides.ts';
import type { OwnWords } from '../view/own-word.ts';
import { requirementsOf } from '../view/requirements.ts';
import { Checklist } from './checklist.tsx';
import type { Show } from './claim.tsx';
import { Decides } from './decides.tsx';
import { HowItAddsUp } from './how-it-adds-up.tsx';
import { Later } from './later.tsx';
import { NoMatchYet } from './no-match-yet.tsx';
import { Notices } from './notices.tsx';
import { Pay } from './pay.tsx';
import { Verdict } from './verdict.tsx';
import { AlsoNoted, Cautions, Danger, Over } from './warnings.tsx';
import { WorthReading } from './worth-reading.tsx';

const keywords = async () => (await import('./keywords.tsx')).Keywords;
const silence = async () => (await import('./dispute.tsx')).Silence;
const whatChanged = async () => (await import('./what-changed.tsx')).WhatChanged;

type Props = {
  report: Report;
  profile: Profile;
  pay: PaySettings;
  onShow: Show;
  onProfile: () => void;
  /** Goes to where hours, days and rates are changed. */
  onTerms: () => void;
  onReadAgain?: () => void;
  /** The match the posting was saved with. */
  before?: Match | null;
  /** What the person says of the warnings; left out where it cannot be said. */
  own?: OwnWords | undefined;
  /** Drawn under the verdict, in the place of everything that follows. */
  instead?: ComponentChildren;
  /** What is remembered of it, drawn under what decides. */
  known?: ComponentChildren;
  /** Drawn between the verdict and what follows. */
  between?: ComponentChildren;
};

/** Everything a report says of a posting: verdict first, then the reasons, then the rest. */
export function ReportBody({ report, profile, pay, onShow, onProfile, onTerms, onReadAgain, own, known, between, instead, before }: Props) {
  const [besides, setBesides] = useState(false);
  const { posting, facts, match, warnings, highlights, detection } = report;
  if (!posting) return null;
  const lang = posting.language;
  const items = requirementsOf(report);
  const danger = report.scam.level === 'danger';
  const showMatch = !danger || besides;
  return (
    <>
      {danger && (
        <Danger warnings={warnings} lang={lang} posting={posting} own={own} country={profile.places[0]?.country ?? null} onShow={onShow} />
      )}
      {match && showMatch && <Verdict match={match} why={instead ? null : 'sum'} />}
      <Over warnings={warnings} lang={lang} onShow={onShow} />
      {detection.partial && (
        <p class="note-line plain">
          {t('common_partial')}{' '}
          {onReadAgain && (
            <button type="button" class="link" onClick={onReadAgain}>
              {t('common_read_again')}
            </button>
          )}
        </p>
      )}
      {between}
      {instead ?? (
        <>
          <Pay
            salaries={facts.salaries}
            estimates={facts.estimates}
            floor={profile.salaryFloor}
            pay={pay}
            lang={lang}
            onShow={onShow}
            onTerms={onTerms}
          />
          <Decides lines={decidesOf(report, profile, termsOf({ pay }), !danger)} lang={lang} onShow={onShow} />
          {known}
          {!match && !danger && <NoMatchYet onProfile={onProfile} />}
          <Cautions warnings={warnings} lang={lang} posting={posting} own={own} onShow={onShow} />
          <Checklist
            title={t('common_must_have')}
            items={items.filter(({ importance }) => importance === 'required')}
            lang={lang}
            onShow={onShow}
          />
          <Checklist
            title={t('common_nice_to_have')}
            items={items.filter(({ importance }) => importance === 'preferred')}
            nice
            lang={lang}
            onShow={onShow}
          />
          <WorthReading highlights={highlights} lang={lang} onShow={onShow} />
          <AlsoNoted warnings={warnings} lang={lang} onShow={onShow} />
          {match && showMatch && (
            <>
              <HowItAddsUp match={match} id="sum" />
              {before && <Later load={whatChanged} props={{ before, match }} />}
              <Later load={keywords} props={{ keywords: match.keywords, lang }} />
            </>
          )}
          {match && danger && !besides && (
            <p class="xs">
              {t('common_match_aside')}{' '}
              <button type="button" class="link" onClick={() => setBesides(true)}>
                {t('common_show_match')}
              </button>
            </p>
          )}
          <Notices notices={noticesOf(report)} lang={lang} onShow={onShow} />
          {!danger && <Later load={silence} props={{ own, posting, silent: report.scam.level === 'none' }} />}
        </>
      )}
    </>
  );
}

function noticesOf({ posting, sections }: Report) {
  const inText = sections
    .filter(({ kind }) => kind === 'notice')
    .map(({ start, end }) => spanOf(posting!.text, start, end))
    .map((span) => ({ words: span.quote.trim(), span }));
  return [...inText, ...posting!.boardNotices.map(({ text }) => ({ words: text, span: null }))];
}
