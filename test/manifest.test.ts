import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { matchesPattern } from '../src/browser/patterns.ts';
import { BOARDS } from '../src/content/boards.data.ts';
import { unknownMembers } from '../src/content/groups.ts';
import { sites } from '../src/core/extract/sites/index.ts';
import { entries } from '../tools/content-scripts.mjs';
import { manifestFor } from '../vite.config.ts';

type Manifest = Record<string, unknown> & {
  content_scripts: { matches: string[]; js: string[]; all_frames?: boolean }[];
  host_permissions: string[];
  permissions: string[];
  content_security_policy: { extension_pages: string };
};
const manifests = {
  chrome: manifestFor('chrome') as unknown as Manifest,
  firefox: manifestFor('firefox') as unknown as Manifest,
};

describe.each(Object.entries(manifests))('the %s manifest', (name, manifest) => {
  test('asks for this list of permissions and no more', () => {
    const both = ['storage', 'activeTab', 'scripting', 'alarms', 'contextMenus'];
    expect(manifest.permissions).toEqual(name === 'chrome' ? [...both, 'sidePanel'] : both);
    expect(manifest.optional_permissions).toEqual(['notifications']);
  });

  test('names job hosts only: https, never every site, never this machine', () => {
    const hosts = manifest.content_scripts.flatMap(({ matches }) => matches.map((pattern) => `https://${pattern.split('/')[2]}/*`));
    expect(manifest.host_permissions).toEqual([...new Set(hosts)]);
    for (const host of manifest.host_permissions) {
      expect(host).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/);
      expect(host).not.toMatch(/^https:\/\/\*\.[a-z]+\/\*$/);
    }
  });

  test('reads every board with a site file, and every board of the list of those without', () => {
    const patterns = manifest.content_scripts.flatMap(({ matches }) => matches);
    for (const { id, hosts } of sites)
      expect(
        patterns.some((pattern) => hosts.some((host) => `.${pattern.split('/')[2]}`.endsWith(`.${host}`))),
        id,
      ).toBe(true);
    for (const { matches } of BOARDS) for (const pattern of matches) expect(patterns).toContain(`https://${pattern}`);
  });

  test('puts one content script on an address, never two', () => {
    const scripts = manifest.content_scripts.map(({ matches }) => matches);
    for (const [i, matches] of scripts.entries()) {
      for (const pattern of matches) {
        const address = pattern.replace('*.', 'www.').replace(/\*$/, '');
        const others = scripts.filter((other, k) => k !== i && other.some((one) => matchesPattern(one, address)));
        expect(others, pattern).toEqual([]);
      }
    }
  });

  test('goes into frames on the hosts of application systems only', () => {
    const inFrames = manifest.content_scripts.filter((script) => script.all_frames);
    expect(inFrames.map(({ js }) => js)).toEqual([
      ['src/content/groups/systems.iife.ts', 'src/content/reader.iife.ts', 'src/content/index.iife.ts'],
      ['src/content/groups/suites.iife.ts', 'src/content/reader.iife.ts', 'src/content/index.iife.ts'],
    ]);
    const hosts = new Set(
      inFrames.flatMap(({ matches }) => matches.map((pattern) => pattern.split('/')[2]!.split('.').slice(-2).join('.'))),
    );
    expect([...hosts].sort()).toEqual([
      'ashbyhq.com',
      'bamboohr.com',
      'greenhouse.io',
      'lever.co',
      'myworkdayjobs.com',
      'myworkdaysite.com',
      'personio.com',
      'personio.de',
      'recruitee.com',
      'smartrecruiters.com',
      'teamtailor.com',
      'workable.com',
    ]);
  });

  test('opens nothing to pages or other extensions', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.content_scripts.every((script) => !('css' in script))).toBe(true);
  });

  test('forbids its own pages every request', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  test('stays out of private windows', () => expect(manifest.incognito).toBe('not_allowed'));
});

test('each browser gets its own background, side panel and least version', () => {
  expect(manifests.chrome).toMatchObject({ minimum_chrome_version: '123', background: { service_worker: 'src/background/index.ts' } });
  expect(manifests.chrome).not.toHaveProperty('browser_specific_settings');
  expect(manifests.firefox).toMatchObject({
    background: { scripts: ['src/background/index.ts'] },
    sidebar_action: { default_panel: 'src/ui/panel/index.html', open_at_install: false },
    browser_specific_settings: {
      gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '142.0' },
    },
  });
  expect(manifests.firefox).not.toHaveProperty('side_panel');
});

test('only the demo build reads pages of this machine', () => {
  const demo = manifestFor('chrome', { demo: true }) as unknown as Manifest;
  expect(demo.host_permissions.filter((host) => !manifests.chrome.host_permissions.includes(host))).toEqual([
    'http://127.0.0.1/*',
    'http://localhost/*',
  ]);
});

test('the entries of the content scripts are what the list of sites makes of them: run node tools/content-scripts.mjs', async () => {
  for (const { file, code } of await entries()) expect(readFileSync(join(import.meta.dirname, '..', file), 'utf8'), file).toBe(code);
});

test('every board in a group has a site file', () => expect(unknownMembers()).toEqual([]));

test.each([
  ['https://*.indeed.com/*', 'https://de.indeed.com/viewjob?jk=1', true],
  ['https://*.indeed.com/*', 'https://indeed.com/', true],
  ['https://*.indeed.com/*', 'https://notindeed.com/', false],
  ['https://*.indeed.com/*', 'http://indeed.com/', false],
  ['https://news.ycombinator.com/item*', 'https://news.ycombinator.com/item?id=1', true],
  ['https://news.ycombinator.com/item*', 'https://news.ycombinator.com/newest', false],
  ['https://*/*', 'https://example.com/', false],
])('the pattern %s and the address %s: %s', (pattern, address, fits) => expect(matchesPattern(pattern, address)).toBe(fits));
