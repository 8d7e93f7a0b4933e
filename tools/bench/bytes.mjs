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
    // What one page loads: its group's boards, then the reader
    const pages = ['chrome', 'firefox'].flatMap((target) => {
      const manifest = JSON.parse(readFileSync(join(root, 'dist', target, 'manifest.json'), 'utf8'));
      return manifest.content_scripts.map(({ js }) =>
        js.map((file) => join(root, 'dist', target, file)).map((file) => ({ file, size: statSync(file).size })),
      );
    });
    const mostAPage = Math.max(...pages.map((files) => files.reduce((sum, { size }) => sum + size, 0)));
    const largest = pages.flat().sort((a, b) => b.size - a.size)[0];
    const bundle = await rolldown({ input: join(root, READABILITY), logLevel: 'silent' });
    const { output } = await bundle.generate({ minify: true, format: 'iife', name: 'R' });
    await bundle.close();
    const baseline = Buffer.byteLength(output[0].code);
    return {
      ratio: largest.size / baseline,
      aa: 1,
      bytes: largest.size,
      most_a_page: mostAPage,
      gzip: gzipSync(readFileSync(largest.file)).length,
      baseline,
    };
  },
};
