import { describe, expect, test } from 'vitest';
import { calendarOf, entriesOf } from '../../../src/core/saved/calendar.ts';
import { exportIsDue, stepsDue } from '../../../src/core/saved/reminders.ts';
import { COOK, savedOf } from './records.ts';

const NOW = new Date('2026-11-21T10:00:00Z');
const cook = savedOf(COOK, {
  next: { what: 'Call Ann; bring papers, both', at: '2026-12-01T09:30:00.000Z' },
  dates: [
    { what: 'applied', on: '2026-11-01' },
    { what: 'deadline', on: '2026-12-24' },
  ],
});

describe('a calendar file', () => {
  const file = calendarOf(
    entriesOf(cook, (what) => what.toUpperCase()),
    NOW,
  );

  test('has the next step at its hour, and the days to come as whole days', () => {
    expect(file.replaceAll('\r\n ', '')).toContain(
      'DTSTART:20261201T093000Z\r\nDTEND:20261201T103000Z\r\nSUMMARY:Call Ann\\; bring papers\\, both: Cook\\, Blue Kite',
    );
    expect(file).toContain('DTSTART;VALUE=DATE:20261224\r\nDTEND;VALUE=DATE:20261225\r\nSUMMARY:DEADLINE: Cook\\, Blue Kite');
    expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(2);
  });

  test('keeps every line within 75 octets and cuts no letter in two', () => {
    const long = calendarOf(
      [{ uid: 'x', on: '2026-12-01', title: `Собеседование 👩‍🍳 ${'в большой пекарне '.repeat(20)}`, note: 'a\nb\u0007', url: null }],
      NOW,
    );
    for (const line of long.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(long.replaceAll('\r\n ', '')).toContain('в большой пекарне в большой');
    expect(long).toContain('DESCRIPTION:a\\nb\r\n');
  });

  test('lets nobody write lines of their own', () => {
    const hostile = calendarOf(
      [{ uid: 'x', on: '2026-12-01', title: 'a\r\nBEGIN:VALARM', note: '', url: 'https://x.example/\r\nATTACH:evil' }],
      NOW,
    );
    expect(hostile.split('\r\n').filter((line) => /^(?:BEGIN:VALARM|ATTACH)/.test(line))).toEqual([]);
  });

  test('passes over what is no day', () =>
    expect(calendarOf([{ uid: 'x', on: 'soon', title: '', note: '', url: null }], NOW)).not.toContain('VEVENT'));
});

describe('a next step', () => {
  const at = Date.parse('2026-12-01T09:30:00.000Z');
  test('is due at its time, once, and again when its time is changed', () => {
    expect(stepsDue([cook], {}, at - 1)).toEqual({ due: [], nextAt: at });
    expect(stepsDue([cook], {}, at)).toEqual({ due: [cook], nextAt: null });
    expect(stepsDue([cook], { [cook.id]: cook.own.next!.at }, at + 1)).toEqual({ due: [], nextAt: null });
    expect(stepsDue([cook], { [cook.id]: '2026-11-01' }, at + 1).due).toEqual([cook]);
  });
  test('of a day is due in the morning there', () => {
    const day = savedOf(COOK, { next: { what: 'x', at: '2026-12-01' } });
    expect(stepsDue([day], {}, new Date(2026, 11, 1, 8, 59).getTime()).due).toEqual([]);
    expect(stepsDue([day], {}, new Date(2026, 11, 1, 9).getTime()).due).toEqual([day]);
  });
  test('of what lies in the bin is nobody’s', () => expect(stepsDue([{ ...cook, forgottenAt: 'x' }], {}, at).due).toEqual([]));
});

test('the word that it is time to export comes after a week without one, where something is kept', () => {
  const on = { remindExport: true, exportedAt: null };
  const now = NOW.getTime();
  expect(exportIsDue(on, null, now)).toBe(false);
  expect(exportIsDue(on, '2026-11-20T10:00:00Z', now)).toBe(false);
  expect(exportIsDue(on, '2026-11-10T10:00:00Z', now)).toBe(true);
  expect(exportIsDue({ ...on, exportedAt: '2026-11-20T10:00:00Z' }, '2026-11-10T10:00:00Z', now)).toBe(false);
  expect(exportIsDue({ ...on, remindExport: false }, '2026-11-10T10:00:00Z', now)).toBe(false);
});
