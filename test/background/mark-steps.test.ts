import { beforeEach, expect, test, vi } from 'vitest';
import { createMarkSteps } from '../../src/background/mark-steps.ts';
import type { FrameState, Place, TabState } from '../../src/browser/storage/reports.ts';
import { NEVER_SEEN } from '../../src/core/history/history.ts';
import { type Role, stepsOf } from '../../src/core/marks.ts';
import { EMPTY_PROFILE } from '../../src/core/match/profile.ts';
import { fromText } from '../../src/core/posting/from-text.ts';
import { report } from '../../src/core/report.ts';
import type { Told } from '../../src/messages/contract.ts';
import { DEFAULT_SETTINGS } from '../../src/messages/settings.ts';

const posting = (text: string) => report(fromText({ text, title: 'Cook' }), EMPTY_PROFILE, NEVER_SEEN, new Date('2026-11-21'));
const cook = posting(
  'Salary: $90,000 – $110,000 per year.\nRequirements\n3+ years of experience in a kitchen.\nFluent German is required.',
);
const QUOTES = stepsOf(cook).map(({ start, end }) => cook.posting!.text.slice(start, end));
const state = (visit: number, judged = cook): TabState => ({ url: 'https://a.example/', visit, site: 'a', report: judged, error: null });

let top: TabState | null;
let frame: FrameState | null;
let place: Place | null;
let rolesOff: readonly Role[];
const tell = vi.fn(async (_tab: number, _told: Told, _frame?: number) => true as unknown);
const step = createMarkSteps({
  tabs: { get: async () => top, frame: async () => frame },
  settings: { get: async () => ({ ...DEFAULT_SETTINGS, rolesOff }) },
  page: { tell },
  places: {
    get: async () => place,
    set: async (_, next) => {
      place = next;
    },
  },
});
beforeEach(() => {
  top = state(1000);
  frame = null;
  place = null;
  rolesOff = [];
  tell.mockClear();
});
const shown = () => {
  const told = tell.mock.lastCall![1];
  return told.kind === 'evidence/show' ? told.span.quote : null;
};

test('the shortcut walks along the marks in the order of the text, and after the last begins anew', async () => {
  expect(QUOTES.length).toBeGreaterThan(2);
  for (const quote of [...QUOTES, QUOTES[0]]) {
    expect(await step(7, 1)).toBe(true);
    expect(shown()).toBe(quote);
  }
  await step(7, -1);
  expect(shown()).toBe(QUOTES.at(-1));
});

test('another visit begins at its first mark, going back at its last', async () => {
  await step(7, 1);
  await step(7, 1);
  top = state(2000);
  await step(7, 1);
  expect(shown()).toBe(QUOTES[0]);
  top = state(3000);
  await step(7, -1);
  expect(shown()).toBe(QUOTES.at(-1));
});

test('roles that are not marked are passed over', async () => {
  rolesOff = ['pay'];
  await step(7, 1);
  expect(shown()).not.toContain('$');
});

test('a posting in a frame is walked in its frame', async () => {
  top = state(1000, { ...cook, posting: null });
  frame = { ...state(1100), frameId: 3, page: null };
  await step(7, 1);
  expect(tell.mock.lastCall![2]).toBe(3);
});

test('where there is no posting, or none of its words are there any more, nothing is shown', async () => {
  tell.mockResolvedValueOnce(null);
  expect(await step(7, 1)).toBe(false);
  top = null;
  expect(await step(7, 1)).toBe(false);
  expect(tell).toHaveBeenCalledTimes(1);
});
