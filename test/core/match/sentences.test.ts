import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SENTENCES as HIGHLIGHTS } from '../../../src/core/highlights/sentences.ts';
import { fill, SENTENCES as REASONS } from '../../../src/core/match/sentences.ts';

type Messages = Record<string, { message: string; placeholders?: Record<string, { content: string }> }>;
const root = resolve(import.meta.dirname, '../../..');
const messagesOf = (language: string): Messages =>
  JSON.parse(readFileSync(join(root, 'public/_locales', language, 'messages.json'), 'utf8')) as Messages;

/** What a browser's i18n.getMessage makes of it. */
function getMessage(messages: Messages, key: string, values: readonly string[]): string {
  const { message, placeholders = {} } = messages[key]!;
  return message.replace(/\$(\w+?)\$/g, (_, name: string) => fill(placeholders[name.toLowerCase()]!.content, values));
}

const VALUES = ['“first” $2', 'second', 'third'];
const sentences = Object.entries({ ...REASONS, ...HIGHLIGHTS });

describe.each(sentences)('%s', (key, english) => {
  test('is said by the pages in the same English', () => {
    expect(getMessage(messagesOf('en'), key, VALUES)).toBe(fill(english, VALUES));
  });
  test('is said in Russian with the same values', () => {
    const used = (text: string) => [...new Set(text.match(/\$\d/g) ?? [])].sort();
    const { message, placeholders = {} } = messagesOf('ru')[key]!;
    expect(message).toMatch(/[а-я]/i);
    expect(
      Object.values(placeholders)
        .map(({ content }) => content)
        .sort(),
    ).toEqual(used(english));
  });
});

test('no page says a reason that core does not know', () => {
  const known = new Set(sentences.map(([key]) => key));
  const said = Object.keys(messagesOf('en')).filter((key) => /^(?:reason|highlight)_/.test(key));
  expect(said.filter((key) => !known.has(key))).toEqual([]);
});
