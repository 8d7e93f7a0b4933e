/** The English of every highlight, by locale key; `$1` is the posting's own words. The extension's pages say the same from `public/_locales`. */
export const SENTENCES = {
  highlight_dealbreaker: 'Against your conditions: $1',
  highlight_tldr: 'In short: $1',
  highlight_pay: 'Pay: $1',
  highlight_mode: 'Where you work: $1',
  highlight_mode_days: 'Where you work: $1 (office days a week: $2)',
  highlight_place: 'Place: $1',
  highlight_place_excluded: 'Not open to: $1',
  highlight_years: 'Experience: $1',
  highlight_condition: 'Conditions: $1',
  highlight_must: 'Must have: $1',
  highlight_must_met: 'Must have, all in your profile: $1',
  highlight_must_part: 'Must have, not in your profile: $1. In your profile: $2',
  highlight_must_missing: 'Must have, not in your profile: $1',
  highlight_nice: 'Nice to have: $1',
  highlight_perk: 'Offers: $1',
  highlight_unusual_non_compete: 'Ties you afterwards: $1',
  highlight_unusual_unpaid: 'Work without pay: $1',
  highlight_unusual_commission_only: 'Paid by commission alone: $1',
  highlight_unusual_on_call: 'On call: $1',
  highlight_unusual_overtime: 'Overtime: $1',
  highlight_unusual_probation: 'Probation: $1',
  highlight_unusual_travel: 'Travel: $1',
} as const;

export type SentenceKey = keyof typeof SENTENCES;
