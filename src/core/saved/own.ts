import type { PayUnit } from '../posting/facts.ts';

/** Where an application stands. What a person adds of their own is like one of these. */
export const STAGES = ['saved', 'applied', 'interviewing', 'offer', 'rejected', 'ghosted', 'withdrawn'] as const;
export type Stage = (typeof STAGES)[number];

/** A stage, or the id of a status of the person's own ("own:take-home"). */
export type StatusId = string;

/** A status a person made: `like` is the stage it counts as in filters, funnels and memory. */
export type OwnStatus = { readonly id: StatusId; readonly name: string; readonly like: Stage };

export type Contact = {
  readonly name: string;
  readonly role: string;
  readonly email: string;
  readonly phone: string;
  readonly url: string;
  readonly note: string;
};

/** A day that matters; `what` is applied, answered, interview, offer, deadline or the person's own words. `on` is an ISO 8601 day or instant. */
export type Dated = { readonly what: string; readonly on: string };

export type Offered = {
  readonly amount: number;
  readonly currency: string;
  readonly unit: PayUnit;
  readonly tax: 'gross' | 'net' | null;
  readonly note: string;
};

/** `at`: an ISO 8601 day ("2026-12-01") or instant ("2026-12-01T09:00:00.000Z"). */
export type NextStep = { readonly what: string; readonly at: string };

/** What a person says of a posting they keep. Nothing that is read from a page ever changes it. */
export type Own = {
  readonly status: StatusId;
  /** Which interview, from 1; null where nobody counts. */
  readonly round: number | null;
  readonly notes: string;
  /** The letter that goes with the application, as the person left it; empty where there is none. */
  readonly letter: string;
  readonly tags: readonly string[];
  /** 1–5. */
  readonly rating: number | null;
  readonly contacts: readonly Contact[];
  readonly dates: readonly Dated[];
  readonly offered: Offered | null;
  readonly next: NextStep | null;
};

export const NOTHING_OWN: Own = {
  status: 'saved',
  round: null,
  notes: '',
  letter: '',
  tags: [],
  rating: null,
  contacts: [],
  dates: [],
  offered: null,
  next: null,
};

export type OwnField = keyof Own;
export const OWN_FIELDS = Object.keys(NOTHING_OWN) as OwnField[];

/** The stage a status counts as; an own status that has gone counts as saved. */
export function stageOf(status: StatusId, own: readonly OwnStatus[] = []): Stage {
  if ((STAGES as readonly string[]).includes(status)) return status as Stage;
  return own.find(({ id }) => id === status)?.like ?? 'saved';
}

/** The day of the first date of that name; null when there is none. */
export function dateOf({ dates }: Pick<Own, 'dates'>, what: string): string | null {
  return (
    dates
      .filter((date) => date.what === what)
      .map(({ on }) => on)
      .sort()[0] ?? null
  );
}
