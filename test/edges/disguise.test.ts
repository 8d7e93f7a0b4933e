import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/core/analyse/analyse.ts';
import { BLANK_POSTING } from '../../src/core/posting/posting.ts';
import wordings from '../core/analyse/scam/wordings.json' with { type: 'json' };

// A trick is the same trick in disguise: signs nobody sees, letters of another alphabet, spaces of another width.

const now = new Date('2026-11-21');
const warned = (text: string) =>
  analyse({ ...BLANK_POSTING, text }, now).warnings.some(({ group, severity }) => group === 'scam' && severity !== 'info');

const LATIN = 'aceopxyABCEHKMOPTX';
const CYRILLIC = 'асеорхуАВСЕНКМОРТХ';
const swapped = (from: string, to: string, every: number) => (text: string) => {
  let seen = 0;
  return text.replace(/\p{L}/gu, (letter) => {
    const at = from.indexOf(letter);
    if (at < 0) return letter;
    seen += 1;
    return seen % every === 0 ? to[at]! : letter;
  });
};
/** A sign between the letters of every word of five letters or more. */
const between = (sign: string) => (text: string) => text.replace(/\p{L}{5,}/gu, (word) => `${word.slice(0, 2)}${sign}${word.slice(2)}`);

const DISGUISES: Readonly<Record<string, (text: string) => string>> = {
  'a zero-width space in every word': between('\u200b'),
  'a zero-width joiner in every word': between('\u200d'),
  'a word joiner in every word': between('\u2060'),
  'a soft hyphen in every word': between('\u00ad'),
  'a right-to-left mark in every word': between('\u200f'),
  'an override of the direction around it': (text) => `\u202e${text}\u202c`,
  'isolated runs': (text) => text.replace(/\p{L}{4,}/gu, (word) => `\u2068${word}\u2069`),
  'Cyrillic letters among Latin ones': swapped(LATIN, CYRILLIC, 3),
  'Latin letters among Cyrillic ones': swapped(CYRILLIC, LATIN, 3),
  'full-width letters': (text) => text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0)),
  'bold letters of mathematics': (text) => text.replace(/[a-z]/g, (sign) => String.fromCodePoint(0x1d41a + sign.charCodeAt(0) - 97)),
  'spaces that do not break': (text) => text.replaceAll(' ', '\u00a0'),
  'narrow spaces': (text) => text.replaceAll(' ', '\u202f'),
  'spaces of an ideograph’s width': (text) => text.replaceAll(' ', '\u3000'),
  'accents that stand loose': (text) => text.normalize('NFD'),
  'a byte-order mark before it': (text) => `\ufeff${text}`,
  'variation selectors': between('\ufe0f'),
};

const plain = Object.values(wordings.demands)
  .flat()
  .filter((text) => warned(text));
const honest = Object.values(wordings.honest)
  .flat()
  .filter((text) => !warned(text));

describe.each(Object.entries(DISGUISES))('%s', (_, disguise) => {
  test('hides no trick in a hundred', () => {
    const missed = plain.filter((text) => !warned(disguise(text)));
    expect(missed.length / plain.length, missed.join('\n')).toBeLessThanOrEqual(0.01);
  });
  test('makes of a hundred honest sentences hardly one a trick', () => {
    expect(honest.filter((text) => warned(disguise(text))).length / honest.length).toBeLessThanOrEqual(0.015);
  });
});
