import { describe, expect, test } from 'vitest';
import { manifestFor } from '../vite.config.ts';

type Manifest = Record<string, unknown> & {
  content_scripts: { matches: string[]; all_frames?: boolean }[];
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
    expect(manifest.host_permissions).toEqual(manifest.content_scripts[0]!.matches);
    for (const host of manifest.host_permissions) {
      expect(host).toMatch(/^https:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+\/\*$/);
      expect(host).not.toMatch(/^https:\/\/\*\.[a-z]+\/\*$/);
    }
  });

  test('opens nothing to pages or other extensions', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    expect(manifest.content_scripts.every((script) => !('css' in script))).toBe(true);
    expect(manifest.content_scripts.every((script) => script.all_frames !== true)).toBe(true);
  });

  test('forbids its own pages every request', () => {
    expect(manifest.content_security_policy.extension_pages).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
  });

  test('stays out of private windows', () => expect(manifest.incognito).toBe('not_allowed'));
});

test('each browser gets its own background, side panel and least version', () => {
  expect(manifests.chrome).toMatchObject({ minimum_chrome_version: '120', background: { service_worker: 'src/background/index.ts' } });
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
