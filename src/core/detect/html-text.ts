const BREAKS = new Set(
  'p div li ul ol br hr tr td th table dl dt dd h1 h2 h3 h4 h5 h6 section article blockquote pre header footer figure'.split(' '),
);
const MARKS: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  caron: '\u030c',
  cedil: '\u0327',
};
const SIGNS: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  euro: '€',
  pound: '£',
  copy: '©',
  reg: '®',
  trade: '™',
  szlig: 'ß',
  aelig: 'æ',
  oslash: 'ø',
  rarr: '→',
  shy: '\u00ad',
  zwnj: '\u200c',
};

/** `&amp;`, `&#8211;`, `&eacute;` as the signs they stand for; what is unknown stays. */
export function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi, (whole, ten?: string, sixteen?: string, name = '') => {
    const point = ten ? Number(ten) : Number.parseInt(sixteen ?? '', 16);
    if (point > 0 && point < 0x11_0000) return String.fromCodePoint(point);
    const sign = Object.hasOwn(SIGNS, name.toLowerCase()) ? SIGNS[name.toLowerCase()] : undefined;
    const mark = name.slice(1);
    return sign ?? (Object.hasOwn(MARKS, mark) ? (name[0] + MARKS[mark]).normalize('NFC') : whole);
  });
}

/** The words of a piece of HTML, one block a line. Never touches a document: the HTML is a stranger's. */
export function textOfHtml(html: string): string {
  let source = html;
  if (!/<[a-z/]/i.test(source) && /&lt;\/?[a-z]/i.test(source)) source = decode(source);
  const tagged = /<(?:p|br|li|div|ul|h\d)[\s/>]/i.test(source);
  let text = '';
  for (let at = 0; at < source.length; ) {
    const open = source.indexOf('<', at);
    const words = source.slice(at, open < 0 ? undefined : open);
    text += tagged ? words.replace(/\s+/g, ' ') : words;
    if (open < 0) break;
    const name = /^\/?([a-z][a-z\d]{0,15})/i.exec(source.slice(open + 1, open + 18))?.[1]?.toLowerCase();
    const close = source.startsWith('!--', open + 1) ? source.indexOf('-->', open) + 2 : source.indexOf('>', open);
    if (name === undefined && source[open + 1] !== '!') {
      text += '<';
      at = open + 1;
      continue;
    }
    if (close < open) break;
    at = close + 1;
    if (name && BREAKS.has(name)) text += '\n';
    if ((name === 'script' || name === 'style') && source[open + 1] !== '/') {
      const end = source.indexOf(`</${name}`, at);
      at = end < 0 ? source.length : end;
    }
  }
  return decode(text)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}
