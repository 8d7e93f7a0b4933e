import { expect, test } from 'vitest';
import { createAddressBar } from '../../src/background/address-bar.ts';
import { description, inXml } from '../../src/browser/address-line.ts';
import { NEVER_SEEN } from '../../src/core/history/history.ts';
import { EMPTY_PROFILE } from '../../src/core/match/profile.ts';
import { fromText } from '../../src/core/posting/from-text.ts';
import { report } from '../../src/core/report.ts';
import { NOTHING_OWN, type Own } from '../../src/core/saved/own.ts';
import { kept } from '../../src/core/saved/record.ts';
import { wordsOf } from '../../src/messages/words.ts';

const NOW = '2026-11-21T10:00:00Z';
const row = (title: string, company: string, own: Partial<Own> = {}) => {
  const judged = report(
    fromText({ text: 'We look forward to hearing from you.', title, company }),
    EMPTY_PROFILE,
    NEVER_SEEN,
    new Date(NOW),
  );
  return { ...kept(null, judged, null, NOW), own: { ...NOTHING_OWN, ...own } };
};
const baker = row('Night Baker', 'Old Mill & Sons', { status: 'applied' });
const cook = row('Head Cook', 'Harbour Inn', { notes: 'asked about night shifts', status: 'trial' });
const nurse = row('Krankenpfleger (m/w/d)', 'Klinikum Nord');

const bar = (rows = [baker, cook, nurse]) =>
  createAddressBar({
    rows: async function* () {
      yield rows;
    },
    statuses: async () => [{ id: 'trial', name: 'Trial day', like: 'interviewing' }],
    words: async () => wordsOf('en', (key, values) => [key, ...values].join(' ')),
  });

test('answers what is typed with title, company and status, the best first', async () => {
  const { first, lines } = await bar().typed('night');
  expect(first).toBe('omnibox_search night');
  expect(lines).toEqual([
    { content: baker.id, words: 'Night Baker', more: 'Old Mill & Sons · common_status_applied' },
    { content: cook.id, words: 'Head Cook', more: 'Harbour Inn · Trial day' },
  ]);
});

test('finds by company, by the beginning of a word and over a typing error', async () => {
  for (const typed of ['klinikum', 'krank', 'krankenpflegr']) {
    expect((await bar().typed(typed)).lines.map(({ words }) => words)).toEqual(['Krankenpfleger (m/w/d)']);
  }
});

test('shows the newest before anything is typed, and says when there is nothing', async () => {
  expect((await bar().typed(' ')).lines).toHaveLength(3);
  expect(await bar().typed('plumber')).toEqual({ first: 'omnibox_none plumber', lines: [] });
  expect(await bar([]).typed('')).toEqual({ first: 'omnibox_hint', lines: [] });
});

test('a line opens its record, one answer is the answer, several are left to choose from', async () => {
  const at = (id: string) => `src/ui/saved/index.html#${encodeURIComponent(id)}`;
  expect(await bar().entered(cook.id)).toBe(at(cook.id));
  expect(await bar().entered('klinikum')).toBe(at(nurse.id));
  expect(await bar().entered('night')).toBe('src/ui/saved/index.html?find=night');
  expect(await bar().entered('C++ & Rust')).toBe('src/ui/saved/index.html?find=C%2B%2B%20%26%20Rust');
  expect(await bar().entered('  ')).toBe('src/ui/saved/index.html');
});

test('keeps working where the store cannot be opened', async () => {
  const broken = createAddressBar({
    // biome-ignore lint/correctness/useYield: it breaks before
    rows: async function* () {
      throw new Error('closed');
    },
    statuses: async () => [],
    words: async () => wordsOf('en', (key) => key),
  });
  broken.begin();
  expect((await broken.typed('cook')).lines).toEqual([]);
  expect(await broken.entered('cook')).toBe('src/ui/saved/index.html?find=cook');
});

test('words of a posting are words in XML, whatever signs they hold', () => {
  expect(inXml(`R&D <b>"boss"</b> o'clock`)).toBe('R&amp;D &lt;b&gt;&quot;boss&quot;&lt;/b&gt; o&apos;clock');
  expect(inXml('a\u0000b\u001Bc\uD800d\uFFFFe')).toBe('a b c d e');
  expect(inXml('Küche 🍳 шеф')).toBe('Küche 🍳 шеф');
});

test('a line is marked up for a browser that reads XML, and plain for one that does not', () => {
  const line = { words: 'R&D', more: 'A & B' };
  expect(description(line, true)).toBe('R&amp;D <dim>· A &amp; B</dim>');
  expect(description(line, false)).toBe('R&D · A & B');
});
