import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { zipOf } from '../../tools/zip.mjs';

const bytes = (text: string) => new TextEncoder().encode(text);
const FILES: [string, Uint8Array][] = [
  ['a/long.txt', bytes('the same words again and again '.repeat(500))],
  ['empty', new Uint8Array()],
  ['_locales/ru/имя.json', bytes('{"слово": 1}')],
  ['one', bytes('1')],
];

test('what goes into a store zip comes out of it, name and byte', () => {
  const out = unzipSync(zipOf(FILES));
  expect(Object.keys(out)).toEqual(FILES.map(([name]) => name));
  for (const [name, data] of FILES) expect(out[name], name).toEqual(data);
});

test('the same files make the same zip, and what cannot be packed is stored', () => {
  expect(zipOf(FILES).equals(zipOf(FILES))).toBe(true);
  expect(zipOf([['long', bytes('ab'.repeat(5_000))]]).length).toBeLessThan(200);
  expect(zipOf([['one', bytes('1')]]).length).toBe(30 + 3 + 1 + 46 + 3 + 22);
});
