/** A cell of a sheet: words, or a number that can be reckoned with. */
export type Cell = string | number;

/** What a spreadsheet program takes in one cell, in UTF-16 units. */
const MOST_IN_A_CELL = 32_767;
const NS = 'http://schemas.openxmlformats.org';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * A table as the files of a workbook (ECMA-376), path and words; zipped they are an .xlsx. Words stay words: nothing is a formula, a date or a number that
 * was not one here, whatever country the program thinks it is in.
 */
export function workbookOf(rows: readonly (readonly Cell[])[]): readonly (readonly [path: string, words: string])[] {
  const sheet = rows.map(
    (row, at) => `<row r="${at + 1}">${row.map((cell, column) => cellOf(cell, `${columnName(column)}${at + 1}`)).join('')}</row>`,
  );
  const type = (part: string, what: string) =>
    `<Override PartName="/xl/${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${what}+xml"/>`;
  const relation = (what: string, target: string) =>
    `<Relationships xmlns="${NS}/package/2006/relationships"><Relationship Id="r1" Type="${NS}/officeDocument/2006/relationships/${what}" Target="${target}"/></Relationships>`;
  return [
    [
      '[Content_Types].xml',
      `${HEAD}<Types xmlns="${NS}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${type('workbook.xml', 'sheet.main')}${type('worksheets/sheet1.xml', 'worksheet')}</Types>`,
    ],
    ['_rels/.rels', HEAD + relation('officeDocument', 'xl/workbook.xml')],
    [
      'xl/workbook.xml',
      `${HEAD}<workbook xmlns="${NS}/spreadsheetml/2006/main" xmlns:r="${NS}/officeDocument/2006/relationships"><sheets><sheet name="Jobgloss" sheetId="1" r:id="r1"/></sheets></workbook>`,
    ],
    ['xl/_rels/workbook.xml.rels', HEAD + relation('worksheet', 'worksheets/sheet1.xml')],
    [
      'xl/worksheets/sheet1.xml',
      `${HEAD}<worksheet xmlns="${NS}/spreadsheetml/2006/main"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><sheetData>${sheet.join('')}</sheetData></worksheet>`,
    ],
  ];
}

function cellOf(cell: Cell, name: string): string {
  if (cell === '') return '';
  if (typeof cell === 'number') return `<c r="${name}"><v>${cell}</v></c>`;
  return `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell.slice(0, MOST_IN_A_CELL))}</t></is></c>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
// What XML has no place for: control signs, halves of a sign
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
const escaped = (words: string) => words.replace(NO_XML, '').replace(/[&<>]/g, (sign) => ENTITIES[sign]!);

/** A, B … Z, AA, AB … */
function columnName(place: number): string {
  const last = String.fromCharCode(65 + (place % 26));
  return place < 26 ? last : columnName(Math.floor(place / 26) - 1) + last;
}
