import { expect, test } from 'vitest';
import { read } from '../../../src/core/analyse/reading.ts';
import { BLANK_POSTING } from '../../../src/core/posting/posting.ts';

test.each([
  ['Melbourne (Remote)', 'Remote)', 'Remote'],
  ['Remote, Canada', 'Remote,', 'Remote'],
  ['Dev - [On-site, Cork]', '- [On-site', 'On-site'],
  ['Hybrid - two days', 'Hybrid -', 'Hybrid'],
  ['(US Remote )', 'Remote )', 'Remote'],
  ['a friendly team :)', 'team :)', 'team :)'],
  ['Berlin – Remote (or not)', '– Remote (', 'Remote'],
  ['experience with **Go**', 'Go**', 'Go'],
  ['knows .NET', '.NET', '.NET'],
  ['(hybrid work in Cork', '(hybrid', 'hybrid'],
  ['two years (or more)', 'two years (or more)', 'two years (or more)'],
  ['C++ (17)', '(17)', '(17)'],
  ['Apply today!', 'today!', 'today!'],
])('of "%s" the words "%s" are quoted as "%s"', (text, words, quote) => {
  const start = text.indexOf(words);
  const span = read({ ...BLANK_POSTING, text }).span(start, start + words.length);
  expect(span.quote).toBe(quote);
  expect(text.slice(span.start, span.end)).toBe(quote);
});
