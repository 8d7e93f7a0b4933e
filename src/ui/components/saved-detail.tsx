import { useEffect, useState } from 'preact/hooks';
import type { Saved } from '../../browser/storage/saved.ts';
import type { Profile } from '../../core/match/profile.ts';
import { type PaySettings, termsOf } from '../../messages/settings.ts';
import { day, safeLink } from '../format.ts';
import { t } from '../text.ts';
import { headlinesOf } from '../view/headlines.ts';
import { AnnotatedText } from './annotated-text.tsx';
import { Headlines } from './headlines.tsx';
import { Icon } from './icon.tsx';
import { ReportBody } from './report-body.tsx';
import { Verdict } from './verdict.tsx';

type Props = {
  saved: Saved;
  profile: Profile;
  pay: PaySettings;
  onForget: () => void;
  onBack: () => void;
  onProfile: () => void;
  onTerms: () => void;
};

/** One posting: its text with our notes in the margin, or the report; pressing a claim of the report goes to its words in the text. */
export function SavedDetail({ saved, profile, pay, onForget, onBack, onProfile, onTerms }: Props) {
  const [asReport, setAsReport] = useState(false);
  const [at, setAt] = useState<number | null>(null);
  const { report, urls, savedAt, id } = saved;
  const { posting } = report;
  useEffect(() => setAt(null), [id]);
  if (!posting) return null;
  const url = urls.map(safeLink).find(Boolean) ?? safeLink(posting.url);
  return (
    <aside class="detail" aria-labelledby="posting-title">
      <header>
        <button type="button" class="btn quiet back" onClick={onBack}>
          <Icon name="right" />
          {t('saved_back')}
        </button>
        <h2 id="posting-title" dir="auto" lang={posting.language ?? undefined}>
          {posting.title ?? t('common_untitled')}
        </h2>
        <p class="small dim">
          {posting.hiringOrganization ?? t('common_employer_not_stated')} · {t('saved_kept', day(savedAt))}
        </p>
        <div class="row acts">
          {url && (
            <a class="btn" href={url} target="_blank" rel="noreferrer noopener">
              <Icon name="open" />
              {t('saved_open', new URL(url).hostname.replace(/^www\./, ''))}
            </a>
          )}
          <button type="button" class="btn" onClick={onForget}>
            <Icon name="bin" />
            {t('common_forget')}
          </button>
        </div>
      </header>
      <fieldset class="seg">
        <legend class="vh">{t('panel_view')}</legend>
        <button type="button" aria-pressed={!asReport} onClick={() => setAsReport(false)}>
          {t('saved_text')}
        </button>
        <button type="button" aria-pressed={asReport} onClick={() => setAsReport(true)}>
          {t('panel_report')}
        </button>
      </fieldset>
      {asReport ? (
        <div class="body">
          <ReportBody
            report={report}
            profile={profile}
            pay={pay}
            onProfile={onProfile}
            onTerms={onTerms}
            onShow={({ start }) => {
              setAsReport(false);
              setAt(start);
            }}
          />
        </div>
      ) : (
        <div class="body">
          {report.match && (
            <div class="top">
              {report.scam.level !== 'danger' && <Verdict match={report.match} why={null} />}
              <Headlines lines={headlinesOf(report, profile, termsOf({ pay }))} />
            </div>
          )}
          <AnnotatedText report={report} at={at} />
        </div>
      )}
    </aside>
  );
}
