import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, test, vi } from 'vitest';
import { type PdfWorker, readPdf } from '../../src/files/pdf.ts';
import type { PdfPort } from '../../src/files/pdf-client.ts';
import { proposalFrom } from '../../src/files/proposal.ts';
import { readFile } from '../../src/files/read-file.ts';
import { Unreadable } from '../../src/files/unreadable.ts';
import { pdfWorkerHere } from '../../tools/resumes/pdf-worker.ts';
import { bombPdf, docx, lockedPdf, paragraph, pdf, scannedPdf, table } from './documents.ts';

const read = (...parts: BlobPart[]) => readFile(new Blob(parts), pdfWorkerHere);
const bytes = (...parts: (Uint8Array | string)[]) => read(...(parts as BlobPart[]));
const problem = (reading: Promise<unknown>) =>
  reading.then(
    () => 'read',
    (error: unknown) => (error instanceof Unreadable ? error.problem : String(error)),
  );
const LINES = ['Tomasz Brodzki', 'Pipe Welder', 'Work experience', 'Pipe Welder, Baltic Hull Works', 'February 2018 - present'];

describe('a file is read by what is in it, whatever it is called', () => {
  test('a PDF', async () => expect(await bytes(pdf(LINES))).toEqual({ kind: 'pdf', text: LINES.join('\n'), partial: false }));
  test('a PDF of more pages than a résumé has, in part', async () => {
    const { text, partial } = await bytes(pdf(LINES, 25));
    expect(partial).toBe(true);
    expect(text.match(/Work experience/g)).toHaveLength(20);
  }, 20_000);
  test('a Word document', async () => {
    expect(await bytes(docx(LINES.map(paragraph).join('')))).toEqual({ kind: 'docx', text: LINES.join('\n'), partial: false });
  });
  test('a Word document with a table of dates, a row a job', async () => {
    const { text } = await bytes(
      docx(
        table([
          [['2018 – 2024'], ['Pipe Welder', 'Baltic Hull Works']],
          [['2013 – 2018'], ['Welder', 'Tanks']],
        ]),
      ),
    );
    expect(text).toBe('2018 – 2024  Pipe Welder\nBaltic Hull Works\n2013 – 2018  Welder\nTanks');
  });
  test('a Word document of two columns, one after the other', async () => {
    const { text } = await bytes(
      docx(
        table([
          [
            ['Skills', 'Welding', 'Grinding'],
            ['Work', 'Pipe Welder', '2018 – 2024'],
          ],
        ]),
      ),
    );
    expect(text).toBe('Skills\nWelding\nGrinding\n\nWork\nPipe Welder\n2018 – 2024');
  });
  test.each([
    ['UTF-8', new TextEncoder().encode('Сварщик\r\nОпыт работы')],
    ['UTF-8 with its mark', new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('Сварщик\nОпыт работы')])],
    [
      'UTF-16',
      new Uint8Array([0xff, 0xfe, ...[...'Сварщик\nОпыт работы'].flatMap((sign) => [sign.charCodeAt(0) & 255, sign.charCodeAt(0) >> 8])]),
    ],
    [
      'windows-1251',
      new Uint8Array(
        [...'Сварщик\nОпыт работы'].map((sign) => (sign.charCodeAt(0) > 1000 ? sign.charCodeAt(0) - 0x410 + 0xc0 : sign.charCodeAt(0))),
      ),
    ],
  ])('a text in %s', async (_, written) => expect((await bytes(written)).text).toBe('Сварщик\nОпыт работы'));
  test('a text in western letters of one byte', async () => {
    expect((await bytes(new Uint8Array([...'Schweißer, Köln'].map((sign) => sign.charCodeAt(0))))).text).toBe('Schweißer, Köln');
  });
  test('a JSON Resume', async () => {
    const file = new Blob([JSON.stringify({ basics: { label: 'Welder' }, skills: [{ name: 'Welding' }] })]);
    const { proposal } = await proposalFrom(file, pdfWorkerHere, new Date('2026-09-15'));
    expect(proposal.titles.map(({ value }) => value)).toEqual(['Welder']);
  });
});

describe('what cannot be read says why', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['a file of blanks', '  \n ', 'empty'],
    ['a file that is too large', new Uint8Array(9 * 1024 * 1024), 'too_large'],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 0, 0, 1, 2, 3]), 'other_kind'],
    ['another kind of zip', zipSync({ 'content.xml': new Uint8Array(9) }), 'other_kind'],
    ['rich text', '{\\rtf1 Welder}', 'other_kind'],
    ['an old Word file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]), 'old_word'],
    [
      'a Word file under a password',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...[...'EncryptedPackage'].flatMap((sign) => [sign.charCodeAt(0), 0])]),
      'locked',
    ],
    ['a PDF under a password', lockedPdf(), 'locked'],
    ['a scan', scannedPdf(), 'scanned'],
    ['a Word document of pictures', docx('<w:p/>'), 'scanned'],
    ['half a PDF', pdf(LINES).slice(0, 90), 'broken'],
    ['half a Word document', docx(paragraph('Welder')).slice(0, 300), 'broken'],
    ['a Word document that is no XML', docx('<w:p><w:r>'), 'broken'],
    ['a PDF that unpacks to gigabytes', bombPdf(200), 'bomb'],
  ])('%s', async (_, written, expected) => expect(await problem(bytes(written))).toBe(expected), 20_000);

  test('a Word document that unpacks to gigabytes, and says so', async () => {
    expect(await problem(bytes(docx(paragraph('Welder'), { 'word/media/zeros.bin': new Uint8Array(130 * 1024 * 1024) })))).toBe('bomb');
  }, 20_000);
  test('a Word document that unpacks to more than its list says', async () => {
    const honest = docx(paragraph('Welder'), { 'word/media/zeros.bin': new Uint8Array(5 * 1024 * 1024) });
    const view = new DataView(honest.buffer, honest.byteOffset);
    for (let at = 0; at < honest.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 10, true);
    }
    expect(await problem(bytes(honest))).toBe('bomb');
  });
  test('JSON that is no résumé', async () => {
    expect(await problem(proposalFrom(new Blob(['{"name":"jobgloss","scripts":{}}']), pdfWorkerHere, new Date('2026-09-15')))).toBe(
      'not_json_resume',
    );
    expect(await problem(proposalFrom(new Blob(['{"basics": {']), pdfWorkerHere, new Date('2026-09-15')))).toBe('not_json_resume');
  });
  test('a reader that hangs is ended', async () => {
    const { port1, port2 } = new MessageChannel(); // a worker that never answers
    const kill = vi.fn(() => {
      port1.close();
      port2.close();
    });
    const stuck: PdfWorker = () => ({ port: port1 as PdfPort, kill });
    expect(await problem(readPdf(pdf(LINES), stuck, { ms: 50, pages: 20 }))).toBe('too_slow');
    expect(kill).toHaveBeenCalledOnce();
  });
});

test('a printed page with a column at its side is read column by column, the name first', async () => {
  const file = new Blob([readFileSync(join(import.meta.dirname, 'fixtures/side-column.pdf'))]);
  const { proposal } = await proposalFrom(file, pdfWorkerHere, new Date('2026-09-15'));
  expect(proposal.text).toMatch(
    /^Léa Fontanel\nData Scientist\n[\s\S]*Work experience\n[\s\S]*Education\n[\s\S]*Contact\nMontreal, Canada\n/,
  );
  expect(proposal.titles.map(({ value }) => value)).toEqual(['Data Scientist', 'Data Analyst']);
  expect(proposal.years!.value).toBe(7);
  expect(proposal.education.map(({ value }) => value)).toEqual([
    { value: 'doctorate', field: 'physics' },
    { value: 'master', field: 'physics' },
  ]);
});
