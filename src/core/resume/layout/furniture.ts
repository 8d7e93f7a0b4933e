import type { Row, Sheet } from './pieces.ts';

const EDGE = 0.09; // of a page's height
const PAGE_NUMBER =
  /^(?:[-–—•|]\s?)?(?:(?:page|seite|página|pagina|strona|strana|страница|стр\.?|сторінка|p\.) ?)?\d{1,3}(?: ?(?:\/|of|von|de|sur|di|z|ze|из|van) ?\d{1,3})?(?:\s?[-–—•|])?$/iu;

const textOf = ({ runs }: Row) => runs.map(({ text }) => text).join(' ');
/** Page numbers differ from page to page. */
const keyOf = (row: Row) => textOf(row).toLowerCase().replace(/\d+/gu, '#').replace(/\s+/gu, ' ').trim();

/** Pages without what stands at the edge of every page: kept where it comes first, page numbers nowhere. */
export function withoutFurniture(pages: readonly { readonly sheet: Sheet; readonly rows: readonly Row[] }[]): Row[][] {
  const times = new Map<string, number>();
  const atEdge = ({ y }: Row, { height }: Sheet) => y < EDGE * height || y > (1 - EDGE) * height;
  for (const { sheet, rows } of pages) {
    for (const key of new Set(rows.filter((row) => atEdge(row, sheet)).map(keyOf))) times.set(key, (times.get(key) ?? 0) + 1);
  }
  const seen = new Set<string>();
  return pages.map(({ sheet, rows }) =>
    rows.filter((row) => {
      if (!atEdge(row, sheet)) return true;
      if (PAGE_NUMBER.test(textOf(row))) return false;
      const key = keyOf(row);
      if ((times.get(key) ?? 0) < 2) return true;
      if (seen.has(key) || row.y > 0.5 * sheet.height) return false;
      seen.add(key);
      return true;
    }),
  );
}
