import { resolve } from 'node:path';
import { crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';
import base from './manifest.json' with { type: 'json' };
import pkg from './package.json' with { type: 'json' };
import { contentScripts } from './src/content/groups.ts';
import { backgroundWordsPlugin } from './tools/background-words.mjs';
import { firstChunks, firstThingsPlugin } from './tools/first-chunks.mjs';
import { shippedPlugin } from './tools/shipped.mjs';
import { shortWordsPlugin } from './tools/short-words.mjs';
import { isTable } from './tools/weights.mjs';

export type Target = 'chrome' | 'firefox';

/** The demo build alone also reads a job board on this machine; a store build never does. */
const DEMO_HOSTS = ['http://127.0.0.1/*', 'http://localhost/*'];

/** One manifest.json, two targets, its hosts from the list of sites. Firefox wants background scripts, a sidebar and gecko settings instead of a worker and a side panel. */
export function manifestFor(target: Target, { demo = false } = {}): ManifestV3Export {
  const { background, side_panel, ...rest } = structuredClone(base);
  const scripts = contentScripts().map(({ group, files, matches, allFrames }) => ({
    matches: [...matches, ...(demo && group === null ? DEMO_HOSTS : [])],
    js: [...files],
    run_at: 'document_idle',
    ...(allFrames && { all_frames: true }),
  }));
  const common = {
    ...rest,
    version: pkg.version,
    content_scripts: scripts,
    // A permission is for a host, whatever the path
    host_permissions: [
      ...new Set(scripts.flatMap(({ matches }) => matches.map((pattern) => pattern.replace(/^([^/]+\/\/[^/]+\/).*$/, '$1*')))),
    ],
  };
  if (target === 'chrome') return { ...common, background, side_panel, minimum_chrome_version: '123' } as ManifestV3Export;
  return {
    ...common,
    permissions: rest.permissions.filter((name) => name !== 'sidePanel'),
    background: { scripts: [background.service_worker], type: 'module' },
    sidebar_action: {
      default_panel: side_panel.default_path,
      default_title: rest.action.default_title,
      default_icon: rest.icons,
      open_at_install: false,
    },
    browser_specific_settings: {
      gecko: { id: 'jobgloss@jobgloss.org', strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
      gecko_android: { strict_min_version: '142.0' },
    },
  } as unknown as ManifestV3Export;
}

const target = (process.env.TARGET ?? 'chrome') as Target;
const demo = process.env.DEMO === '1';
const page = (name: string) => resolve(import.meta.dirname, `src/ui/${name}/index.html`);

/** Parts of mammoth that nobody asks for. */
const notShipped = resolve(import.meta.dirname, 'src/files/not-shipped.ts');

/** Whose chunk it is, if it is a reader's. */
const readerOf = (module: string) => /node_modules\/(mammoth)\//.exec(module.replaceAll('\\', '/'))?.[1];

/** What popup and panel draw with, in three files: many small ones wait for one another. */
const firstGroups = firstChunks({
  first: resolve(import.meta.dirname, 'src/ui/read-page.ts'),
  page: resolve(import.meta.dirname, 'src/ui/popup/main.tsx'),
  background: resolve(import.meta.dirname, base.background.service_worker),
});

export default defineConfig({
  plugins: process.env.VITEST
    ? [preact(), backgroundWordsPlugin(), shippedPlugin()]
    : [
        preact(),
        backgroundWordsPlugin(),
        shippedPlugin(),
        firstThingsPlugin(),
        shortWordsPlugin(),
        crx({ manifest: manifestFor(target, { demo }), browser: target }),
      ],
  resolve: { alias: { jszip: notShipped, xmlbuilder: notShipped } },
  // A dictionary as one object: a name for every key costs a third of it
  json: { namedExports: false, stringify: false },
  build: {
    outDir: process.env.OUT ?? `dist/${target}${demo ? '-demo' : ''}`,
    emptyOutDir: true,
    target: target === 'firefox' ? 'firefox140' : 'chrome123',
    modulePreload: { polyfill: false },
    // Pages the manifest does not name.
    rolldownOptions: {
      // A table that is named three times would ship three times
      optimization: { inlineConst: false },
      ...(process.env.WITHOUT_TABLES && { external: isTable }),
      input: {
        saved: page('saved'),
        welcome: page('welcome'),
        letter: page('letter'),
        panel: page('panel'),
        selection: page('selection'),
        privacy: page('privacy'),
      },
      // The readers of files are known by name: what is asserted of our own code cannot be asserted of theirs.
      output: {
        chunkFileNames: ({ facadeModuleId }) => `assets/${readerOf(facadeModuleId ?? '') ?? '[name]'}-[hash].js`,
        codeSplitting: {
          groups: [{ name: 'papaparse', test: /node_modules[\\/]papaparse[\\/]/ }, ...firstGroups],
        },
      },
    },
  },
  test: {
    environment: 'node',
    // The journeys drive the built extension in a real browser (BROWSER=chrome or firefox), one at a time.
    ...(process.env.SOAK
      ? { include: ['test/soak/**/*.test.ts'], hookTimeout: 60_000 }
      : process.env.BROWSER
        ? { include: ['test/e2e/**/*.test.ts'], fileParallelism: false, testTimeout: 60_000, hookTimeout: 60_000 }
        : process.env.BUILT
          ? { include: ['test/built/**/*.test.ts'], fileParallelism: false } // looks at dist/, which npm start builds anew
          : {
              include: ['test/**/*.test.{ts,tsx}'],
              exclude: ['test/e2e/**', 'test/soak/**', 'test/built/**'],
              // Speed is a bench's business; FUZZ=20 tries twenty times as much, and takes as much longer
              testTimeout: 120_000 * Math.max(1, Number(process.env.FUZZ ?? 1)),
            }),
  },
});
