import browser from 'webextension-polyfill';
import { matchesPattern } from './patterns.ts';

/** The script without any board's selectors. */
const GENERIC = 'src/content/index.iife.js';

/** The content script for an address: its board's, or the generic reader. */
export function contentScriptOf(url: string): string {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.find(({ matches }) => matches.some((pattern) => matchesPattern(pattern, url)))?.js?.[0] ?? GENERIC;
}
