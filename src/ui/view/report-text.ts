import type { Posting } from '../../core/posting/posting.ts';
import type { Warning } from '../../core/posting/warning.ts';
import { t } from '../text.ts';
import { warningText } from './headlines.ts';

const MOST_QUOTES = 3;

/** A report of a posting to be pasted into a board's or a public body's form: what, where, when, and the posting's own words. */
export function reportText(posting: Posting, warnings: readonly Warning[], day: string): string {
  const { title, hiringOrganization, url, applyUrl } = posting;
  const facts = [
    title && t('common_report_text_title', title),
    hiringOrganization && t('common_report_text_employer', hiringOrganization),
    url && t('common_report_text_address', url),
    applyUrl && applyUrl !== url && t('common_report_text_apply', applyUrl),
    t('common_report_text_day', day),
  ].filter(Boolean);
  const reasons = warnings
    .filter(({ group, severity }) => group === 'scam' && severity !== 'info')
    .map(({ id, evidence, about }) =>
      [
        `– ${warningText(id)}`,
        ...evidence.slice(0, MOST_QUOTES).map(({ quote }) => `  “${quote.replace(/\s+/gu, ' ').trim()}”`),
        ...(about ?? [])
          .filter(({ field }) => field !== 'seen')
          .slice(0, MOST_QUOTES)
          .map(({ value }) => `  ${value}`),
      ].join('\n'),
    );
  return [t('common_report_text_opening'), '', ...facts, '', t('common_report_text_words'), ...reasons].join('\n');
}
