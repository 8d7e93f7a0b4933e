import type { Role } from '../core/marks.ts';

/** How a person wants it. */
export type Settings = {
  readonly theme: 'system' | 'light' | 'dark';
  /** BCP 47 of the interface, or null for the browser's. */
  readonly language: 'en' | 'ru' | null;
  /** Roles that are not marked in pages. */
  readonly rolesOff: readonly Role[];
  readonly marksOn: boolean;
  readonly welcomed: boolean;
};

export const DEFAULT_SETTINGS: Settings = { theme: 'system', language: null, rolesOff: [], marksOn: true, welcomed: false };
