import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { closeSaved, eraseSaved, save, setForgotten } from '../../../src/browser/storage/saved.ts';
import { known, sight } from '../../../src/browser/storage/seen.ts';
import { NEVER_SEEN } from '../../../src/core/history/history.ts';
import { EMPTY_PROFILE } from '../../../src/core/match/profile.ts';
import { fromText } from '../../../src/core/posting/from-text.ts';
import { report } from '../../../src/core/report.ts';

const page = fromText({ text: 'We are looking for a cook.', title: 'Cook' });
const cook = page.posting!;

afterEach(async () => {
  await eraseSaved();
  closeSaved();
});

test('a posting looked at twice within half an hour was seen once; the first day stays the first, even when the clock is set back', async () => {
  expect(await sight(cook, '2026-11-20T10:00:00Z')).toMatchObject({ firstSeen: '2026-11-20', timesSeen: 1 });
  expect(await sight(cook, '2026-11-20T10:10:00Z')).toMatchObject({ timesSeen: 1 });
  expect(await sight(cook, '2026-11-21T10:00:00Z')).toMatchObject({ firstSeen: '2026-11-20', timesSeen: 2 });
  expect(await sight(cook, '2020-01-01T10:00:00Z')).toMatchObject({ firstSeen: '2020-01-01', timesSeen: 3 });
});

test('a list is told which of its postings were saved, which were seen, and nothing of the rest', async () => {
  const { id } = cook;
  await save(report(page, EMPTY_PROFILE, NEVER_SEEN, new Date('2026-11-01')), null, '2026-11-01T10:00:00Z');
  await sight(cook, '2026-11-01T10:00:00Z');
  await sight({ ...cook, id: 'generic/seen' }, '2026-11-01T10:00:00Z');
  expect([...(await known([id, 'generic/seen', 'generic/new']))]).toEqual([
    [id, 'saved'],
    ['generic/seen', 'seen'],
  ]);
  await setForgotten([id], true, new Date('2026-11-02'));
  expect((await known([id])).get(id)).toBe('seen');
});
