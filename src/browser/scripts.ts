import { browser } from './api.ts';
import { matchesPattern } from './patterns.ts';

/** The scripts that know no board. */
export const READER: string[] = ['src/content/reader.iife.js', 'src/content/index.iife.js'];

/** The content scripts for an address: its board's, or the reader alone. */
export function contentScriptsOf(url: string): string[] {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  return scripts.find(({ matches }) => matches.some((pattern) => matchesPattern(pattern, url)))?.js ?? READER;
}
