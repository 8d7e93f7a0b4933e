import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { tableOf } from '../../../src/core/saved/csv.ts';
import { workbookOf } from '../../../src/core/saved/sheet.ts';
import { zipped } from '../../../src/ui/saved/zip.ts';
import { ANALYST, COOK, savedOf } from './records.ts';

const XML_SIGNS = savedOf({ ...COOK, title: 'R&D <chef>' }, { notes: '=1+1\nnext\u0000 line', rating: 4, tags: ['=cmd'] });

async function sheetOf(rows: Parameters<typeof tableOf>[0]): Promise<string> {
  const file = zipped(workbookOf(tableOf(rows, [])), 'x');
  const parts = unzipSync(new Uint8Array(await file.arrayBuffer()));
  expect(Object.keys(parts)).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'xl/workbook.xml',
    'xl/_rels/workbook.xml.rels',
    'xl/worksheets/sheet1.xml',
  ]);
  return strFromU8(parts['xl/worksheets/sheet1.xml']!);
}

test('a sheet has words as words and figures as figures, and nothing in it is a formula', async () => {
  const sheet = await sheetOf([XML_SIGNS, savedOf(ANALYST)]);
  expect(sheet).toContain('<c r="B1" t="inlineStr"><is><t xml:space="preserve">title</t></is></c>');
  expect(sheet).toContain('R&amp;D &lt;chef&gt;');
  expect(sheet).toContain('=1+1\nnext line</t>');
  expect(sheet).not.toContain('<f>');
  expect(sheet).toContain('Северный ветер');
  expect(/<c r="M2"><v>4<\/v><\/c>/.test(sheet)).toBe(true);
});

test('a cell holds no more than a spreadsheet takes', async () => {
  const sheet = await sheetOf([savedOf(COOK, { notes: 'x'.repeat(50_000) })]);
  expect(sheet).toContain('x'.repeat(32_767));
  expect(sheet).not.toContain('x'.repeat(32_768));
});
