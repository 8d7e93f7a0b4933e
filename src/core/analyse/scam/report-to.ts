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

/** Where a scam is reported, in the order to go: the board it stands on, then public bodies. */
export type PlacesToReport = {
  readonly board: {
    readonly name: string | null;
    readonly url: string;
    readonly label: string | null;
    readonly language: string | null;
  } | null;
  readonly bodies: readonly ReportBody[];
};

const MOST_BODIES = 4;

/**
 * The one way from a posting to the places that take reports of it. `reader`: the country the person lives in, else the posting's; `url`: the
 * posting's address; `form`: the page's own "report this job" link. A board without a page of its own for it has its help page.
 */
export function placesToReport(reader: string | null, url: string | null, form: string | null): PlacesToReport {
  const known = url ? boardReportFor(url) : null;
  const at = form ?? known?.help ?? null;
  return {
    board: at
      ? { name: known?.board ?? null, url: at, label: known?.labelSeen ? known.label : null, language: known?.labelLanguage ?? null }
      : null,
    bodies: reportBodiesFor(reader).slice(0, MOST_BODIES),
  };
}

/** How the board at `host` (or at an address) takes reports; null for a board that is not known. */
export function boardReportFor(host: string): BoardReport | null {
  const { hostname } = parse(host);
  if (!hostname) return null;
  return BOARD_REPORTS.find((board) => hostname === board.host || hostname.endsWith(`.${board.host}`)) ?? null;
}
