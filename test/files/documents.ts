import { deflateSync, strToU8, zipSync } from 'fflate';

const latin = (text: string) => Uint8Array.from(text, (sign) => sign.charCodeAt(0));
const join = (parts: readonly Uint8Array[]) => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

type Stream = { readonly dictionary: string; readonly bytes: Uint8Array };

/** A PDF of the given objects, numbered from 1; the first is the catalogue. */
function pdfOf(objects: readonly (string | Stream)[], trailer = ''): Uint8Array {
  const parts: Uint8Array[] = [latin('%PDF-1.4\n')];
  const offsets: number[] = [];
  let at = parts[0]!.length;
  const add = (part: Uint8Array) => {
    parts.push(part);
    at += part.length;
  };
  for (const [i, object] of objects.entries()) {
    offsets.push(at);
    if (typeof object === 'string') add(latin(`${i + 1} 0 obj\n${object}\nendobj\n`));
    else {
      add(latin(`${i + 1} 0 obj\n<< ${object.dictionary} /Length ${object.bytes.length} >>\nstream\n`));
      add(object.bytes);
      add(latin('\nendstream\nendobj\n'));
    }
  }
  const start = at;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(
    latin(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return join(parts);
}

const page = (contents: Stream, pages = 1, trailer = '') => {
  const kids = Array.from({ length: pages }, (_, i) => 5 + i);
  return pdfOf(
    [
      '<< /Type /Catalog /Pages 2 0 R >>',
      `<< /Type /Pages /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] /Count ${pages} >>`,
      '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
      contents,
      ...kids.map(() => '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 3 0 R >> >> >>'),
    ],
    trailer,
  );
};

const drawn = (lines: readonly string[]) =>
  latin(`BT /F1 11 Tf 60 780 Td 15 TL ${lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join(' ')} ET`);

/** A PDF of some lines of plain text, the same on every page. */
export const pdf = (lines: readonly string[], pages = 1) => page({ dictionary: '', bytes: drawn(lines) }, pages);

/** A page with a box on it and no letter. */
export const scannedPdf = () => page({ dictionary: '', bytes: latin('0.5 g 100 100 300 500 re f') });

/** Protected by a password nobody knows. */
export const lockedPdf = () =>
  page(
    { dictionary: '', bytes: drawn(['Nobody can read this']) },
    1,
    `/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >> /ID [<00112233445566778899aabbccddeeff> <00112233445566778899aabbccddeeff>]`,
  );

/** A few hundred kilobytes that come to `megabytes`. */
export function bombPdf(megabytes: number): Uint8Array {
  const bytes = deflateSync(new Uint8Array(megabytes * 1024 * 1024), { level: 9 });
  // pdf.js wants the two bytes before and the sum behind; the sum is wrong, as a bomb's would be
  return page({ dictionary: '/Filter /FlateDecode', bytes: join([new Uint8Array([0x78, 0x9c]), bytes, new Uint8Array(4)]) });
}

const xml = (body: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${body}`);
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A Word document of a body of OOXML. */
export const docx = (body: string, others: Record<string, Uint8Array> = {}) =>
  zipSync({
    '[Content_Types].xml': xml(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': xml(
      `<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': xml(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
    ...others,
  });
export const paragraph = (words: string) => `<w:p><w:r><w:t xml:space="preserve">${words}</w:t></w:r></w:p>`;
export const table = (rows: readonly (readonly (readonly string[])[])[]) =>
  `<w:tbl><w:tblPr/><w:tblGrid/>${rows.map((cells) => `<w:tr>${cells.map((lines) => `<w:tc>${lines.map(paragraph).join('')}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;
