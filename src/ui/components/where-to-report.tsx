import { useEffect, useState } from 'preact/hooks';
import type { PlacesToReport } from '../../core/analyse/scam/report-to.ts';
import type { Posting } from '../../core/posting/posting.ts';
import type { Warning } from '../../core/posting/warning.ts';
import { dayAndYear, safeLink } from '../format.ts';
import { t } from '../text.ts';
import { reportText } from '../view/report-text.ts';
import { Dot } from './heard.tsx';
import { Section } from './section.tsx';

/** `country`: where the reader lives; null for the posting's. */
type Props = { posting: Posting; warnings: readonly Warning[]; country: string | null };

/** Who takes reports of a scam, the board first, and the words to give them. The tables are loaded only when they are needed. */
export function WhereToReport({ posting, warnings, country }: Props) {
  const [places, setPlaces] = useState<PlacesToReport | null>(null);
  const place = country ?? posting.country;
  const form = posting.boardNotices.map(({ reportUrl }) => safeLink(reportUrl)).find(Boolean) ?? null;
  useEffect(() => {
    let here = true;
    void import('../../core/analyse/scam/report-to.ts').then(({ placesToReport }) => {
      if (here) setPlaces(placesToReport(place, posting.url, form));
    });
    return () => {
      here = false;
    };
  }, [place, posting.url, form]);
  if (!places) return null;
  const { board, bodies } = places;
  return (
    <Section title={t('common_where_to_report')}>
      <ul class="report">
        {board && (
          <li>
            <Out href={board.url}>{board.name ? t('common_report_on', board.name) : t('common_report_board')}</Out>
            <span>{board.label ? <q lang={board.language ?? undefined}>{board.label}</q> : t('common_report_board_what')}</span>
          </li>
        )}
        {bodies.map(({ key, url: to, name, phone }) => (
          <li key={key}>
            <Out href={to}>{new URL(to).hostname.replace(/^www\./, '')}</Out>
            <span>
              {name}
              {phone && <Dot />}
              {phone && <span class="tnum">{phone}</span>}
            </span>
          </li>
        ))}
      </ul>
      <CopyReport words={() => reportText(posting, warnings, dayAndYear(new Date().toISOString()))} />
      <p class="xs">{t('common_report_note')}</p>
    </Section>
  );
}

/** The report's words into the clipboard; where there is none, shown to be taken by hand. */
function CopyReport({ words }: { words: () => string }) {
  const [state, setState] = useState<'ready' | 'copied' | 'by-hand'>('ready');
  const copy = () =>
    navigator.clipboard.writeText(words()).then(
      () => setState('copied'),
      () => setState('by-hand'),
    );
  return (
    <div class="copy-report">
      <button type="button" class="btn" onClick={() => void copy()}>
        {t('common_report_copy')}
      </button>{' '}
      <span class="xs" role="status">
        {state === 'copied' ? t('common_report_copied') : state === 'by-hand' ? t('common_report_by_hand') : ''}
      </span>
      {state === 'by-hand' && <textarea aria-label={t('common_report_copy')} rows={8} readOnly value={words()} />}
    </div>
  );
}

function Out({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}
