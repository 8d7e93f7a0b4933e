import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { root } from '../install.mjs';

/** TypeScript as one minified script that runs in a page. */
export async function bundleForPages(entry = 'tools/bench/in-page.ts') {
  const bundle = await rolldown({ input: join(root, entry), platform: 'browser', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'iife', name: 'ignored', minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code;
}
