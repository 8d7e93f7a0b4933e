import { useEffect, useState } from 'preact/hooks';
import type { BoardReport, ReportBody } from '../../core/analyse/scam/report-to.ts';
import { safeLink } from '../format.ts';
import { t } from '../text.ts';
import { Section } from './section.tsx';

/** The country of the posting, its address, and the board's own form where the page showed one. */
type Props = { country: string | null; url: string | null; form: string | null };
type Known = { readonly bodies: readonly ReportBody[]; readonly board: BoardReport | null };

const MOST = 4;

/** Who takes reports of a scam: the board first, then public bodies of the posting's country. Loaded only when it is needed. */
export function WhereToReport({ country, url, form }: Props) {
  const [known, setKnown] = useState<Known | null>(null);
  useEffect(() => {
    let here = true;
    void import('../../core/analyse/scam/report-to.ts').then(({ boardReportFor, reportBodiesFor }) => {
      if (here) setKnown({ bodies: reportBodiesFor(country).slice(0, MOST), board: url ? boardReportFor(url) : null });
    });
    return () => {
      here = false;
    };
  }, [country, url]);
  if (!known || (known.bodies.length === 0 && !known.board && !form)) return null;
  const { board, bodies } = known;
  const atBoard = form ?? safeLink(board?.help);
  return (
    <Section title={t('common_where_to_report')}>
      <ul class="report">
        {atBoard && (
          <li>
            <Out href={atBoard}>{board ? t('common_report_on', board.board) : t('common_report_board')}</Out>
            <span>
              {board?.label && board.labelSeen ? (
                <q lang={board.labelLanguage ?? undefined}>{board.label}</q>
              ) : (
                t('common_report_board_what')
              )}
            </span>
          </li>
        )}
        {bodies.map(({ key, url: to, name, phone }) => (
          <li key={key}>
            <Out href={to}>{new URL(to).hostname.replace(/^www\./, '')}</Out>
            <span>
              {name}
              {phone && <span class="tnum"> · {phone}</span>}
            </span>
          </li>
        ))}
      </ul>
      <p class="xs">{t('common_report_note')}</p>
    </Section>
  );
}

function Out({ href, children }: { href: string; children: string }) {
  return (
    <a href={href} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  );
}
