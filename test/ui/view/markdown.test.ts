import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import base from '../../../manifest.json' with { type: 'json' };
import { blocksOf } from '../../../src/ui/view/markdown.ts';

test('reads headings, paragraphs, lists and what is marked within a line', () => {
  expect(blocksOf('# A\n\nB **c** d.\n\n- *e* → f\n- `g`\n\n## H')).toEqual([
    { kind: 'h1', runs: [{ words: 'A', as: 'plain' }] },
    {
      kind: 'p',
      runs: [
        { words: 'B ', as: 'plain' },
        { words: 'c', as: 'strong' },
        { words: ' d.', as: 'plain' },
      ],
    },
    {
      kind: 'ul',
      items: [
        [
          { words: 'e', as: 'em' },
          { words: ' → f', as: 'plain' },
        ],
        [{ words: 'g', as: 'code' }],
      ],
    },
    { kind: 'h2', runs: [{ words: 'H', as: 'plain' }] },
  ]);
});

test('a sign without its fellow is a sign', () =>
  expect(blocksOf('2 * 3')).toEqual([{ kind: 'p', runs: [{ words: '2 * 3', as: 'plain' }] }]));

const docs = resolve(import.meta.dirname, '../../../docs');
const policies = readdirSync(docs).filter((name) => /^privacy.*\.md$/.test(name));
const shapeOf = (name: string) =>
  blocksOf(readFileSync(join(docs, name), 'utf8')).map((block) => (block.kind === 'ul' ? `ul ${block.items.length}` : block.kind));

test.each(policies)('%s has every paragraph and point of the English policy', (name) =>
  expect(shapeOf(name)).toEqual(shapeOf('privacy.md')),
);

test.each(policies)('%s names every permission of the manifest', (name) => {
  const text = readFileSync(join(docs, name), 'utf8');
  for (const permission of [...base.permissions, ...base.optional_permissions]) expect(text).toContain(`\`${permission}\``);
});

test.each(policies)('%s calls our own parts what they are called on the page', (name) => {
  const language = /^privacy\.(\w\w)\.md$/.exec(name)?.[1] ?? 'en';
  const words = JSON.parse(readFileSync(join(docs, `../public/_locales/${language}/messages.json`), 'utf8'));
  const say = (key: string) => words[key].message as string;
  const text = readFileSync(join(docs, name), 'utf8');
  expect(text).toContain(`*${[say('options_title'), say('options_part_data'), say('options_erase')].join(' → ')}*`);
  expect(text).toContain(say('menu_check_selection'));
});
