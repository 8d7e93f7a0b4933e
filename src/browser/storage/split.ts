import type { Posting, PostingId } from '../../core/posting/posting.ts';
import type { Report } from '../../core/report.ts';
import type { Kept } from '../../core/saved/record.ts';
import type { StoredKept, StoredReport } from './database.ts';

/** A record as it lies in its store. */
export function stored({ newest: _, ...kept }: StoredKept): StoredKept {
  return kept.forgottenAt === undefined ? { ...kept, newest: -(Date.parse(kept.savedAt) || 0) } : kept;
}

/** A record as everybody else knows it. */
export function unstored({ newest: _, ...kept }: StoredKept): Kept {
  return kept;
}

/** A report and its posting's words apart: words are searched without reading the report. */
export function splitReport(id: PostingId, report: Report): StoredReport {
  const { posting } = report;
  const light = posting ? { ...report, posting: { ...posting, text: '' } } : report;
  return { id, text: posting?.text ?? '', json: JSON.stringify(light) };
}

/** A report with the words of its posting again. */
export function joinReport({ text, json }: StoredReport): Report {
  const report = JSON.parse(json) as Report;
  return report.posting ? { ...report, posting: { ...(report.posting as Posting), text } } : report;
}
