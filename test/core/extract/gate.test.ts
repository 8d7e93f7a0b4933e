// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { maySpeakOfJobs } from '../../../src/core/extract/gate.ts';

const ask = (html: string, url = 'https://www.example.org/node/7') =>
  maySpeakOfJobs(new DOMParser().parseFromString(html, 'text/html'), url);

test.each([
  ['an address of jobs', '<p>Loading</p>', 'https://www.example.org/careers/7'],
  ['a title of jobs', '<title>Stellenangebote</title><p>…</p>', undefined],
  ['structured data', '<script type="application/ld+json">{"@type":"JobPosting"}</script>', undefined],
  ['marked-up elements', '<div itemscope itemtype="https://schema.org/JobPosting">Baker</div>', undefined],
  ['two words of a posting', '<p>Two years of experience.</p><p>A degree in physics.</p>', undefined],
  ['two words in Catalan', '<h2>Requisits</h2><p>Bona lletra.</p><h2>Funcions</h2><p>Escriure.</p>', undefined],
  ['two words in Chinese', '<p>岗位职责</p><p>任职要求：会写字</p>', undefined],
])('%s is reason enough to read a page', (_, html, url) => {
  expect(ask(html, url)).toBe(true);
});

test.each([
  ['a recipe', '<p>Boil the broccoli in coconut milk, and be generous with the pepper.</p>'],
  ['a sign-in page', '<h1>Welcome back</h1><form><label>Email or phone<input></label><button>Sign in</button></form>'],
  ['one word alone', '<p>An experience for the whole family.</p>'],
  ['words in scripts', '<script>var requirement = "experience, qualification"</script>'],
])('%s is none', (_, html) => {
  expect(ask(html)).toBe(false);
});
