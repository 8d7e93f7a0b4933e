import { browser } from './api.ts';

/** BCP 47 of the browser's own interface. */
export const uiLanguage = (): string => browser.i18n.getUILanguage();

/** A message in the browser's language; empty when there is none. `$1`… are filled with `values`. */
export const message = (key: string, values: readonly string[] = []): string => browser.i18n.getMessage(key, [...values]);
