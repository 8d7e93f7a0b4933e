import { describe, expect, test } from 'vitest';
import { type Backup, backupFrame, readBackup, recordLine } from '../../../src/core/saved/backup.ts';
import type { Saved } from '../../../src/core/saved/record.ts';
import { ANALYST, COOK, savedOf } from './records.ts';

const cook = savedOf(COOK, { status: 'interviewing', round: 2, notes: 'Ask about the oven.\n— twice', rating: 4, tags: ['night'] });
const analyst = savedOf(ANALYST);

function fileOf(saved: readonly unknown[], head: Partial<Backup> = {}): string {
  const { start, end } = backupFrame({
    exportedAt: '2026-11-21T10:00:00.000Z',
    settings: { theme: 'dark' },
    profiles: null,
    shelf: null,
    ...head,
  });
  return start + saved.map((record) => JSON.stringify(record)).join(',\n') + end;
}
const lineOf = ({ report, ...record }: Saved) =>
  JSON.parse(recordLine(record, JSON.stringify({ ...report, posting: { ...report.posting, text: '' } }), report.posting!.text));

describe('a backup', () => {
  test('holds every record whole', () => {
    const read = readBackup(fileOf([lineOf(cook), lineOf(analyst)]));
    expect(read).toMatchObject({ ok: true, settings: { theme: 'dark' } });
    expect(read.ok && read.saved).toEqual([cook, analyst]);
  });

  test('keeps what it does not know, in the record and below', () => {
    const odd = { ...lineOf(cook), mood: 'hopeful', own: { ...cook.own, colour: 'red' }, report: { ...cook.report, later: [1] } };
    const read = readBackup(fileOf([odd]));
    expect(read.ok && read.saved[0]).toMatchObject({ mood: 'hopeful', own: { colour: 'red' }, report: { later: [1] } });
  });

  test('of an earlier day is filled in', () => {
    const { own: _, stamps: __, log: ___, readAt: ____, ...old } = lineOf(cook);
    const read = readBackup(fileOf([old]));
    expect(read.ok && read.saved[0]).toMatchObject({ readAt: cook.changedAt, own: { status: 'saved', tags: [] }, brief: cook.brief });
  });

  test.each([
    ['scribble', 'not-json', 'scribble'],
    ['another program’s file', 'not-ours', '{"jobs":[]}'],
    ['a list', 'not-ours', '[]'],
    ['a newer version', 'newer', '{"format":"jobgloss","schemaVersion":2,"saved":[]}'],
    ['a hundred thousand brackets', 'not-ours', '['.repeat(100_000) + ']'.repeat(100_000)],
  ])('that is %s is refused: %s', (_, why, file) => expect(readBackup(file)).toMatchObject({ ok: false, why }));

  test('says which record is wrong, and where, and takes none', () => {
    const read = readBackup(fileOf([lineOf(analyst), { ...lineOf(cook), own: { ...cook.own, rating: 11 } }, { id: 5 }]));
    expect(read).toEqual({
      ok: false,
      why: 'faults',
      faults: [
        { record: 2, title: 'Cook', path: 'own.rating' },
        { record: 3, title: null, path: 'id' },
      ],
    });
  });

  test('with something nested without end in it is refused', () => {
    const deep = JSON.stringify(lineOf(cook)).replace('{', `{"mood":${'['.repeat(50_000)}${']'.repeat(50_000)},`);
    const { start, end } = backupFrame({ exportedAt: '', settings: null, profiles: null, shelf: null });
    expect(readBackup(start + deep + end)).toMatchObject({ ok: false, why: 'faults', faults: [{ record: 1 }] });
  });

  test('with hostile keys changes no prototype', () => {
    const line = JSON.stringify(lineOf(cook)).replace('{', '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},');
    readBackup(`${backupFrame({ exportedAt: '', settings: null, profiles: null, shelf: null }).start}${line}]}`);
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  test('whose text ends inside a quotation is still no file', () => {
    const file = fileOf([lineOf(cook)]);
    expect(readBackup(file.slice(0, -200))).toMatchObject({ ok: false, why: 'not-json' });
  });
});
