import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { root } from '../install.mjs';

const READABILITY = 'node_modules/@mozilla/readability/Readability.js';

/** The largest content script of the store builds, against @mozilla/readability alone, minified by the same tool. */
export const bench = {
  id: 'B11',
  title: 'largest content script ÷ Readability',
  unit: 'minified bytes',
  target: 0.75,
  async run() {
    const scripts = ['chrome', 'firefox'].flatMap((target) => {
      const manifest = JSON.parse(readFileSync(join(root, 'dist', target, 'manifest.json'), 'utf8'));
      return manifest.content_scripts.flatMap(({ js }) => js.map((file) => join(root, 'dist', target, file)));
    });
    const largest = scripts.map((file) => ({ file, size: statSync(file).size })).sort((a, b) => b.size - a.size)[0];
    const bundle = await rolldown({ input: join(root, READABILITY), logLevel: 'silent' });
    const { output } = await bundle.generate({ minify: true, format: 'iife', name: 'R' });
    await bundle.close();
    const baseline = Buffer.byteLength(output[0].code);
    return { ratio: largest.size / baseline, aa: 1, bytes: largest.size, gzip: gzipSync(readFileSync(largest.file)).length, baseline };
  },
};
