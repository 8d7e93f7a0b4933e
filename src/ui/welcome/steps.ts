export const STEPS = ['reads', 'profile', 'try'] as const;
export type Step = (typeof STEPS)[number];
