import { describe, expect, test } from 'vitest';
import { findEducation } from '../../src/core/analyse/education.ts';
import { findExperience } from '../../src/core/analyse/experience.ts';
import { findSalaries } from '../../src/core/analyse/salary/salary.ts';
import { findScamWarnings } from '../../src/core/analyse/scam/scam.ts';
import { findSeniority } from '../../src/core/analyse/seniority.ts';
import wordings from '../core/analyse/scam/wordings.json' with { type: 'json' };
import { subjectOf } from '../core/analyse/subject.ts';

// A trick is the same trick in disguise: signs nobody sees, letters of another alphabet, spaces of another width.

/** Only the analysers that the rules ask: the others would be most of the work, and say nothing of tricks. */
const warned = (text: string) => {
  const subject = subjectOf(text);
  const [salaries, seniority] = [findSalaries(subject), findSeniority(subject)];
  const facts = { salaries, seniority, experience: findExperience(subject), education: findEducation(subject) };
  return findScamWarnings(subject, facts).some(({ severity }) => severity !== 'info');
};

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
  // What it does not change was judged above
  const disguised = (texts: readonly string[]) => texts.map(disguise).filter((text, i) => text !== texts[i]);

  test('hides no trick in a hundred', () => {
    const missed = disguised(plain).filter((text) => !warned(text));
    expect(missed.length / plain.length, missed.join('\n')).toBeLessThanOrEqual(0.01);
  });
  test('makes of a hundred honest sentences hardly one a trick', () => {
    expect(disguised(honest).filter(warned).length / honest.length).toBeLessThanOrEqual(0.015);
  });
});
