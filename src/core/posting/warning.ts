import type { Claim } from './claim.ts';

export type Severity = 'info' | 'caution' | 'danger';

/** A reason to be careful. `id` names the rule: file, locale key and report say the same word. */
export type Warning = Claim & {
  readonly id: string;
  readonly group: 'scam' | 'stale' | 'pay' | 'conflict' | 'eligibility';
  readonly severity: Severity;
};
