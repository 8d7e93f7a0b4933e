import { useEffect, useRef, useState } from 'preact/hooks';
import type { Profile } from '../../core/match/profile.ts';
import { type Own, type OwnStatus, type StatusId, stageOf } from '../../core/saved/own.ts';
import type { Saved } from '../../core/saved/record.ts';
import { type PaySettings, termsOf } from '../../messages/settings.ts';
import { isCommand } from '../arrows.ts';
import { day, safeLink } from '../format.ts';
import { t } from '../text.ts';
import { headlinesOf } from '../view/headlines.ts';
import { statusesOf, statusName } from '../view/shelf.ts';
import { AnnotatedText } from './annotated-text.tsx';
import { NumberField, SelectField } from './fields.tsx';
import { Headlines } from './headlines.tsx';
import { Dot } from './heard.tsx';
import { Icon } from './icon.tsx';
import { ReportBody } from './report-body.tsx';
import { SavedLog } from './saved-log.tsx';
import { SavedOwn } from './saved-own.tsx';
import { Verdict } from './verdict.tsx';

type Props = {
  saved: Saved;
  profile: Profile;
  pay: PaySettings;
  statuses: readonly OwnStatus[];
  readOnly?: boolean;
  onEdit: (patch: Partial<Own>) => Promise<unknown>;
  onStatus: (status: StatusId) => void;
  onForget: () => void;
  onBack: () => void;
  onProfile: () => void;
  onTerms: () => void;
  onCalendar?: (() => void) | undefined;
  onNotify?: (() => void) | undefined;
  /** The words before and after they last changed. */
  changed: () => Promise<{ readonly before: string; readonly after: string; readonly at: string } | null>;
};

const PARTS = ['text', 'mine', 'report', 'log'] as const;
type Part = (typeof PARTS)[number];

/** One posting: its text with our notes in the margin, what its reader says of it, the report, and what has happened; a claim of the report goes to its words. */
export function SavedDetail(props: Props) {
  const {
    saved,
    profile,
    pay,
    statuses,
    readOnly = false,
    onEdit,
    onStatus,
    onForget,
    onBack,
    onProfile,
    onTerms,
    onCalendar,
    onNotify,
    changed,
  } = props;
  const [part, setPart] = useState<Part>('text');
  const [at, setAt] = useState<number | null>(null);
  const { report, urls, savedAt, id, own } = saved;
  const { posting } = report;
  useEffect(() => setAt(null), [id]);
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    // Where the list gives way to the posting, whoever came by keyboard goes along
    if (document.activeElement?.checkVisibility?.() === false) pane.current?.querySelector('h2')?.focus();
    const hear = (event: KeyboardEvent) => {
      if (!isCommand(event, 'KeyN')) return;
      event.preventDefault();
      setPart('mine');
      requestAnimationFrame(() => pane.current?.querySelector('textarea')?.focus());
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
  if (!posting) return null;
  const url = urls.map(safeLink).find(Boolean) ?? safeLink(posting.url);
  const showAt = ({ start }: { start: number }) => {
    setPart('text');
    setAt(start);
  };
  return (
    <section ref={pane} class="detail" aria-labelledby="posting-title">
      <header>
        <button type="button" class="btn quiet back" onClick={onBack}>
          <Icon name="right" />
          {t('saved_back')}
        </button>
        <h2 id="posting-title" tabIndex={-1} dir="auto" lang={posting.language ?? undefined}>
          {posting.title ?? t('common_untitled')}
        </h2>
        <p class="small dim">
          <span dir="auto">{posting.hiringOrganization ?? t('common_employer_not_stated')}</span>
          <Dot />
          {t('saved_kept', day(savedAt))}
        </p>
        <fieldset class="row standing" disabled={readOnly}>
          <legend class="vh">{t('saved_status')}</legend>
          <SelectField
            label={t('saved_status')}
            value={own.status}
            choices={statusesOf(statuses).map((value) => ({ value, name: statusName(value, statuses) }))}
            onValue={onStatus}
          />
          {stageOf(own.status, statuses) === 'interviewing' && (
            <NumberField
              label={t('saved_round')}
              value={own.round}
              min={1}
              max={100}
              onValue={(round) => void onEdit({ round }).catch(() => undefined)}
            />
          )}
        </fieldset>
        {own.notes && part !== 'mine' && (
          <p class="small note-of" dir="auto">
            {own.notes}
          </p>
        )}
        <div class="row acts">
          {url && (
            <a class="btn" href={url} target="_blank" rel="noreferrer noopener">
              <Icon name="open" />
              {t('saved_open', new URL(url).hostname.replace(/^www\./, ''))}
            </a>
          )}
          <button type="button" class="btn" onClick={onForget} disabled={readOnly}>
            <Icon name="bin" />
            {t('common_forget')}
          </button>
        </div>
      </header>
      <fieldset class="seg">
        <legend class="vh">{t('panel_view')}</legend>
        {PARTS.map((name) => (
          <button key={name} type="button" aria-pressed={part === name} onClick={() => setPart(name)}>
            {name === 'report' ? t('panel_report') : t(`saved_part_${name}`)}
          </button>
        ))}
      </fieldset>
      {part === 'report' && (
        <div class="body">
          <ReportBody report={report} profile={profile} pay={pay} onProfile={onProfile} onTerms={onTerms} onShow={showAt} />
        </div>
      )}
      {part === 'text' && (
        <div class="body">
          {report.match && (
            <div class="top">
              {report.scam.level !== 'danger' && <Verdict match={report.match} why={null} />}
              <Headlines lines={headlinesOf(report, profile, termsOf({ pay }))} />
            </div>
          )}
          {posting.text ? <AnnotatedText report={report} at={at} /> : <p class="small dim">{t('saved_no_text')}</p>}
        </div>
      )}
      {part === 'mine' && (
        <fieldset class="body" disabled={readOnly}>
          <legend class="vh">{t('saved_part_mine')}</legend>
          <SavedOwn
            own={own}
            deadline={posting.validThrough}
            letterHref={`../letter/index.html?saved=${encodeURIComponent(id)}`}
            onKeep={onEdit}
            onCalendar={onCalendar}
            onNotify={onNotify}
          />
        </fieldset>
      )}
      {part === 'log' && (
        <div class="body">
          <SavedLog saved={saved} statuses={statuses} changed={changed} />
        </div>
      )}
    </section>
  );
}
