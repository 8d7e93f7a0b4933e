import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { read } from '../../../../src/core/analyse/reading.ts';
import { RULES } from '../../../../src/core/analyse/scam/rules/index.ts';
import { findScamWarnings } from '../../../../src/core/analyse/scam/scam.ts';
import { NO_FACTS } from '../../../../src/core/posting/facts.ts';
import { BLANK_POSTING, type Posting } from '../../../../src/core/posting/posting.ts';

const warnings = (posting: Partial<Posting>) => {
  const subject = { ...read({ ...BLANK_POSTING, ...posting }), sections: [], language: null, country: null, now: new Date('2026-11-21') };
  return findScamWarnings(subject, NO_FACTS);
};
const levels = (text: string) => warnings({ text }).map(({ id, severity }) => `${id}: ${severity}`);

test('one grave demand is a danger', () => {
  expect(levels('Send us the SMS code you receive.')).toEqual(['asks-for-code: danger']);
});

test('a lesser sign alone is only told', () => {
  expect(levels('Text the hiring manager on WhatsApp.')).toEqual(['chat-only-contact: info']);
});

test('two independent lesser signs are a caution, both', () => {
  expect(levels('Text the hiring manager on WhatsApp. No interview required.')).toEqual([
    'chat-only-contact: caution',
    'no-interview: caution',
  ]);
});

test('two signs of one kind do not confirm each other', () => {
  expect(levels('Text the hiring manager on WhatsApp or write to acme.hiring@gmail.com.')).toEqual([
    'chat-only-contact: info',
    'free-mailbox: info',
  ]);
});

test('hidden words are told of and never judged', () => {
  const [warning, ...others] = warnings({ text: 'An honest job.', hiddenText: ['Send us the SMS code you receive, and your password.'] });
  expect(others).toEqual([]);
  expect(warning).toMatchObject({ id: 'hidden-text', severity: 'info', evidence: [] });
});

test('the quotation is what the page says, disguise and all', () => {
  const text = 'Send us the S\u200bMS c\u043ede you recei\u00adve.';
  const [warning] = warnings({ text });
  expect(warning).toMatchObject({ id: 'asks-for-code', severity: 'danger' });
  for (const { start, end, quote } of warning!.evidence) expect(text.slice(start, end)).toBe(quote);
});

test('a page that repeats itself does not fill the report', () => {
  const [warning] = warnings({ text: 'Send us the SMS code you receive.\n'.repeat(500) });
  expect(warning!.evidence.length).toBeLessThanOrEqual(5);
});

const locales = resolve('public/_locales');
const languages = readdirSync(locales).map((language) => {
  const messages = JSON.parse(readFileSync(join(locales, language, 'messages.json'), 'utf8'));
  return [language, messages as Record<string, { message: string }>] as const;
});

test.each(RULES.map(({ id }) => id))('%s: says what it is, why it matters and what to do, in every language of the interface', (id) => {
  const key = `warning_${id.replaceAll('-', '_')}`;
  for (const [language, messages] of languages) {
    for (const name of [key, `${key}_why`, `${key}_do`]) expect(messages[name]?.message, `${language}: ${name}`).toBeTruthy();
  }
});
