import { parse } from 'tldts';
import { BOARD_REPORTS } from './board-reports.data.ts';
import { REPORT_BODIES } from './report-bodies.data.ts';

/** A public body that takes reports of recruitment scams. `country` is ISO 3166-1, "EU" or "*"; `seen` the day the facts were looked up. */
export type ReportBody = {
  readonly key: string;
  readonly country: string;
  /** ISO 3166-2, when it serves a part of the country. */
  readonly region: string | null;
  readonly name: string;
  readonly takes: string;
  readonly url: string;
  readonly phone: string | null;
  readonly source: string;
  readonly sourceDate: string;
  readonly seen: string;
  readonly confidence: string;
};

/** How a job board lets a reader report a posting. `labelSeen`: the words of the button stood on a page that was seen. */
export type BoardReport = {
  readonly board: string;
  readonly host: string;
  readonly label: string | null;
  readonly labelLanguage: string | null;
  readonly labelSeen: boolean;
  readonly where: string | null;
  readonly help: string | null;
  readonly seen: string;
};

const UNION = new Set('AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE'.split(' '));

/** Where to report, for a reader in `country` (ISO 3166-1): the country's own bodies first, then the Union's, then the one for anywhere. */
export function reportBodiesFor(country: string | null): readonly ReportBody[] {
  const here = country?.toUpperCase() ?? '';
  return [here, UNION.has(here) ? 'EU' : '', '*']
    .filter(Boolean)
    .flatMap((place) => REPORT_BODIES.filter((body) => body.country === place));
}

/** How the board at `host` (or at an address) takes reports; null for a board that is not known. */
export function boardReportFor(host: string): BoardReport | null {
  const { hostname } = parse(host);
  if (!hostname) return null;
  return BOARD_REPORTS.find((board) => hostname === board.host || hostname.endsWith(`.${board.host}`)) ?? null;
}
