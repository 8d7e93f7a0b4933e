import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const ui = resolve(import.meta.dirname, '../../src/ui');
const files = readdirSync(ui, { recursive: true, encoding: 'utf8' });
const read = (kind: RegExp) =>
  files
    .filter((name) => kind.test(name))
    .map((name) => readFileSync(join(ui, name), 'utf8'))
    .join('\n');

test('every class that is drawn is worn by something', () => {
  const styles = read(/\.css$/).replace(/\/\*[\s\S]*?\*\//g, '');
  const selectors = [...styles.matchAll(/([^{};]+)\{/g)].map(([, selector]) => selector!).filter((one) => !one.trim().startsWith('@'));
  const classes = new Set(selectors.flatMap((one) => one.match(/(?<=\.)[a-z][\w-]*/gi) ?? []));
  const code = read(/\.(?:tsx?|html)$/);
  const words = new Set(code.match(/[a-z][\w-]*/gi));
  // `is-${verdict}` is worn under as many names as there are verdicts
  const beginnings = [...code.matchAll(/([a-z]+-)\$\{/g)].map(([, beginning]) => beginning!);
  expect([...classes].filter((name) => !words.has(name) && !beginnings.some((one) => name.startsWith(one)))).toEqual([]);
});
