import { frameDocument } from './frames.ts';
import { scrubAddress, scrubData, scrubName, scrubWords } from './scrub.ts';

const GONE = new Set('script style noscript template canvas video audio source track object embed link base picture map'.split(' '));
const VOID = new Set('br hr img input wbr col area meta'.split(' '));
const RAW = new Set(['svg', 'math', 'iframe', 'textarea', 'select', 'datalist']);
/** What tells elements apart and says nothing of a person; values of forms, pictures and what scripts left there are not among it. */
const ATTRIBUTES = new Set(
  'class id role lang dir hidden open colspan rowspan aria-hidden aria-label aria-expanded aria-current itemprop itemscope itemtype property typeof vocab datetime title alt type for name data-testid data-test data-qa data-at data-cy data-automation data-automation-id data-ui data-hook data-icon data-company indent'.split(
    ' ',
  ),
);
const MOST_NODES = 60_000;
const METAS = /^(?:og:title|og:site_name|og:type|twitter:title|description)$/;

/**
 * A page as a file that a test can be made of: its elements and words as they stand, without scripts, styles, pictures, forms' values, people's
 * names, addresses, numbers and tokens. What its JSON-LD says of a JobPosting is kept, scrubbed. Writes nothing to the page.
 */
export function keepAsCase(document: Document, address: string): string {
  const out: string[] = [`<!-- ${scrubAddress(address)} -->\n<!DOCTYPE html>\n`];
  const language = document.documentElement.lang;
  out.push(
    `<html${language ? ` lang="${escaped(language.slice(0, 40))}"` : ''}>\n<head>\n<title>${escaped(scrubWords(document.title))}</title>\n`,
  );
  for (const meta of document.getElementsByTagName('meta')) {
    const name = meta.getAttribute('property') ?? meta.getAttribute('name') ?? '';
    if (METAS.test(name))
      out.push(`<meta property="${name}" content="${escaped(scrubWords(meta.getAttribute('content') ?? '').slice(0, 300))}">\n`);
  }
  for (const script of document.querySelectorAll('script[type*="ld+json" i]')) out.push(dataOf(script.textContent ?? ''));
  out.push('</head>\n');
  write(document.body ?? document.documentElement, out);
  const html = out.join('');
  const end = html.lastIndexOf('</body>');
  return end < 0 ? `${html}\n</html>\n` : `${html.slice(0, end).trimEnd()}\n</body>\n</html>\n`;
}

/** JSON-LD as it is met, if it speaks of a JobPosting and can be read. */
function dataOf(source: string): string {
  if (!source.includes('JobPosting')) return '';
  try {
    return `<script type="application/ld+json">${JSON.stringify(scrubData(JSON.parse(source)), null, 1).replaceAll('<', '\\u003c')}</script>\n`;
  } catch {
    return '';
  }
}

/** Writes an element and all in it, without recursion: pages are deep. */
function write(root: Element, out: string[]): void {
  const ends: { readonly element: Element; readonly tag: string }[] = [];
  let node: Node | null = root;
  for (let seen = 0; node && seen < MOST_NODES; seen += 1) {
    let next: Node | null = null;
    if (node.nodeType === 3) out.push(wordsOf(node as Text));
    else if (node.nodeType === 1 && !GONE.has((node as Element).localName)) next = begin(node as Element, out, ends);
    while (!next) {
      if (node === root) return;
      next = node!.nextSibling;
      if (next) break;
      const end = ends.pop();
      if (!end) return;
      out.push(end.tag);
      node = end.element;
    }
    node = next;
  }
  for (const { tag } of ends.reverse()) out.push(tag);
}

/** The start of an element; answers its first child, or null when it has been written whole. */
function begin(element: Element, out: string[], ends: { element: Element; tag: string }[]): Node | null {
  const name = element.localName.replace(/[^\w-]/g, '');
  out.push(`<${name}${attributesOf(element)}>`);
  if (VOID.has(name)) return null;
  const frame = name === 'iframe' ? frameDocument(element)?.body.firstChild : null;
  const shade = element.shadowRoot?.firstChild;
  const inner = RAW.has(name) ? null : element.firstChild;
  // The words of a shadow root or of a frame of the page's own stand where they are seen
  if (name === 'svg') out.push(spriteOf(element));
  if (shade || frame) {
    const apart: string[] = [];
    for (let one: ChildNode | null | undefined = shade ?? frame; one; one = one.nextSibling) {
      if (one.nodeType === 3) apart.push(wordsOf(one as Text));
      else if (one.nodeType === 1 && !GONE.has((one as Element).localName)) write(one as Element, apart);
    }
    out.push(apart.join(''));
  }
  if (!inner) {
    out.push(`</${name}>`);
    return null;
  }
  ends.push({ element, tag: `</${name}>` });
  return inner;
}

function spriteOf(svg: Element): string {
  const href = svg.querySelector('use')?.getAttribute('href') ?? '';
  return /#[\w-]{1,60}$/.test(href) ? `<use href="${/#[\w-]{1,60}$/.exec(href)![0]}"></use>` : '';
}

function attributesOf(element: Element): string {
  let written = '';
  for (const name of element.getAttributeNames()) {
    const value = element.getAttribute(name) ?? '';
    const kept = keptOf(element, name, value);
    if (kept !== null) written += ` ${name}${kept === '' ? '' : `="${escaped(kept)}"`}`;
  }
  return written;
}

function keptOf(element: Element, name: string, value: string): string | null {
  if (name === 'href') return scrubAddress(URL.canParse(value, element.baseURI) ? new URL(value, element.baseURI).href : value) || null;
  if (name === 'style') return /display: ?none|visibility: ?hidden|white-space: ?pre/.test(value) ? value.slice(0, 200) : null;
  if (name === 'content') return element.hasAttribute('itemprop') || element.hasAttribute('property') ? scrubWords(value) : null;
  return ATTRIBUTES.has(name) ? scrubWords(value).slice(0, 300) : null;
}

function wordsOf(node: Text): string {
  const parent = node.parentElement;
  const around = parent ? `${parent.className} ${parent.id} ${parent.parentElement?.className ?? ''}` : '';
  return escaped(scrubWords(scrubName(node.data, around)));
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
