/** The names of what popup and panel draw with, apart from its shapes: to ask for it takes no more (`src/ui/read-page.ts`). */
export const SETTINGS = 'settings';
export const PROFILES = 'profile';
export const JUDGEMENTS = 'judgements';
export const SHELF = 'shelf';
export const HEALTH = 'health';
