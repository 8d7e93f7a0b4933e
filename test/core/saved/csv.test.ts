import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COLUMNS } from '../../../src/core/saved/columns.ts';
import { readTable, toCsv } from '../../../src/core/saved/csv.ts';
import { fromTable } from '../../../src/core/saved/table-import.ts';
import { guessMapping, statusOf } from '../../../src/core/saved/tracker-words.ts';
import { ANALYST, COOK, judge, savedOf } from './records.ts';

const NOW = '2026-11-21T10:00:00.000Z';
const cook = savedOf(COOK, {
  status: 'own:task',
  round: 2,
  notes: 'Ask about the "oven",\n=HYPERLINK("http://evil.example")\nand -5 degrees',
  tags: ['night', 'two words'],
  rating: 4,
  contacts: [{ name: 'Ann', role: 'chef', email: 'ann@example.com', phone: '', url: '', note: '' }],
  dates: [{ what: 'applied', on: '2026-11-02' }],
  offered: { amount: 2600, currency: 'EUR', unit: 'MONTH', tax: null, note: '' },
  next: { what: 'call', at: '2026-12-01' },
});
const STATUSES = [{ id: 'own:task', name: 'Take-home', like: 'interviewing' }] as const;

describe('a table', () => {
  test('comes back as it went out', () => {
    const csv = toCsv([cook, savedOf(ANALYST)], STATUSES, new Map([[cook.id, COOK.text]]));
    const table = readTable(csv)!;
    const { saved, skipped } = fromTable(table, guessMapping(table.header), STATUSES, judge, NOW);
    expect(skipped).toEqual([]);
    expect(saved.map(({ id }) => id)).toEqual([cook.id, savedOf(ANALYST).id]);
    expect(saved[0]).toMatchObject({
      own: cook.own,
      savedAt: cook.savedAt,
      urls: cook.urls,
      brief: { title: 'Cook', organization: 'Blue Kite' },
    });
    expect(saved[0]!.report.posting!.text).toBe(COOK.text);
  });

  test('is opened by spreadsheet programs as it is', () => {
    const csv = toCsv([cook], STATUSES);
    expect(csv.startsWith('\ufeffid,title,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv).toContain('EUR');
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+SUM(A1)', "'+SUM(A1)"],
    ['@cmd', "'@cmd"],
    ['-2+3+cmd|x', "'-2+3+cmd|x"],
    ['\t=1', "'\t=1"],
    [' \u00a0=1', "' \u00a0=1"],
    ['\uff1d1', "'\uff1d1"],
    ["'=1", "''=1"],
    ['line\n=1', "line\n'=1"],
    ['-5', '-5'],
    ['+3.5%', '+3.5%'],
    ["don't", "don't"],
    ['a=b', 'a=b'],
  ])('holds no formula: %j is written %j, and read as it was', (notes, written) => {
    const csv = toCsv([{ ...cook, own: { ...cook.own, notes } }], STATUSES);
    const { header, rows } = readTable(csv)!;
    expect(rows[0]![header.indexOf('notes')]).toBe(notes);
    const raw = csv.slice(csv.indexOf('\r\n') + 2);
    expect(raw).toContain(written);
    expect(raw.includes(`,${notes},`)).toBe(written === notes);
  });

  test('gives every note back whole, whatever is in it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('=', '+', "'", '"', ',', '\n', '-', '5', ' ', 'a', ';', '\t', 'ж') }), (notes) => {
        const { header, rows } = readTable(toCsv([{ ...cook, own: { ...cook.own, notes } }], STATUSES))!;
        expect(rows[0]![header.indexOf('notes')]).toBe(notes);
      }),
      { numRuns: 500 },
    );
  });
});

describe('tables of other trackers', () => {
  const take = (csv: string) => {
    const table = readTable(csv)!;
    return fromTable(table, guessMapping(table.header), [], judge, NOW);
  };

  test('Huntr’s', () => {
    const { saved } = take(
      'Job Title,Company,Location,List,Created At,Job URL,Salary,Description\n' +
        'Baker,"Blue Kite, Ltd",Porto,Phone Screen,2026-10-05T08:00:00Z,https://jobs.example/7?ref=huntr,"€30,000 – €34,000 per year","We bake."\n',
    );
    expect(saved).toMatchObject([
      {
        savedAt: '2026-10-05T08:00:00.000Z',
        urls: ['https://jobs.example/7?ref=huntr'],
        own: { status: 'interviewing' },
        brief: { title: 'Baker', organization: 'Blue Kite, Ltd', places: ['Porto'] },
      },
    ]);
  });

  test('Teal’s, its pay read where the money is said', () => {
    const { saved } = take(
      'Job Position;Company;Max. Salary;Location;Status;Date Saved;Deadline;Date Applied;Follow up;Excitement\n' +
        'Cook;Blue Kite;$90,000 per year;Lisbon;Applied;11/21/2026;2026-12-31;21.11.2026;2026-12-01;4\n' +
        'Baker;Blue Kite;90000;Lisbon;Bookmarked;11/12/2026;;;;\n',
    );
    expect(saved).toMatchObject([
      {
        savedAt: '2026-11-21T00:00:00.000Z',
        brief: { pay: { max: 90_000, currency: 'USD', unit: 'YEAR' } },
        own: {
          status: 'applied',
          rating: 4,
          dates: [
            { what: 'applied', on: '2026-11-21' },
            { what: 'deadline', on: '2026-12-31' },
          ],
          next: { at: '2026-12-01' },
        },
      },
      { savedAt: NOW, brief: { pay: null }, own: { status: 'saved', rating: null, dates: [] } },
    ]);
  });

  test('a row of nothing is passed over and counted, an unknown status is named, the same row twice is one', () => {
    const { saved, skipped, unknownStatuses } = take('title,company,status\nCook,Kite,Mystery\n,,x\nCook,Kite,Mystery\n');
    expect(saved).toHaveLength(1);
    expect(skipped).toEqual([2]);
    expect(unknownStatuses).toEqual(['Mystery', 'x']);
  });

  test.each([
    ['Отказ', 'rejected'],
    ['2nd Interview', 'interviewing'],
    ['Собеседование', 'interviewing'],
    ['No Response', 'ghosted'],
    ['I Withdrew', 'withdrawn'],
    ['Negotiating', 'offer'],
    ['Wishlist', 'saved'],
    ['Mystery', null],
  ])('%s is %s', (word, stage) => expect(statusOf(word, [])).toBe(stage));

  test('a column nobody knows is left out, a second of a kind too', () => {
    expect(guessMapping(['Position', 'Mood', 'Job Title', 'LINK'])).toEqual(['title', null, null, 'url']);
    expect(guessMapping([...COLUMNS])).toEqual([...COLUMNS]);
  });
});
