// @vitest-environment jsdom
import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { finish, readPage } from '../../../src/core/detect/read-page.ts';
import { scanPage } from '../../../src/core/extract/scan.ts';
import { mapOf } from '../../../src/core/extract/text-map.ts';
import { walk } from '../../../src/core/extract/walk.ts';

afterEach(() => vi.restoreAllMocks());

function walked(html: string) {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return finish(walk(document.body));
}
const linesOf = (html: string) => walked(html).lines.map(({ text }) => text);
const plain = (text: string) => text.replace(/\s+/g, ' ');

const words = fc.constantFrom('Pay', '$100,000', '–', 'tele\u200bgram', 'a\u00a0year', 'Zürich', '职位', '👩‍🔧', 'и', 'x');
const gap = fc.constantFrom(' ', '\u00a0', '\n   ', '\t', '');
const inline = fc.letrec((tie) => ({
  node: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.tuple(gap, words, gap).map((parts) => parts.join('')),
    fc
      .tuple(fc.constantFrom('b', 'i', 'a', 'span', 'em', 'font', 'mark'), fc.array(tie('node'), { maxLength: 3 }))
      .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`),
    fc.constantFrom('<br>', '<script>var x = 1</script>', '<!-- nothing -->', '<img alt="pin">', '<wbr>'),
  ),
})).node;
const block = fc
  .tuple(fc.constantFrom('p', 'li', 'h2', 'div', 'td', 'app-text'), fc.array(inline, { maxLength: 5 }))
  .map(([name, inner]) => `<${name}>${inner.join('')}</${name}>`);

test('whatever the markup, every stretch of the text leads to nodes that say just that', () => {
  fc.assert(
    fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), fc.nat(), fc.nat(), (blocks, a, b) => {
      const { lines, pieces } = walked(blocks.join(''));
      const map = mapOf(lines, pieces, [...lines.keys()]);
      if (map.text === '') return;
      const [start = 0, end = 0] = [a % (map.text.length + 1), b % (map.text.length + 1)].sort((x, y) => x - y);
      const said = map
        .rangesOf(start, end)
        .map((range) => range.toString())
        .join('');
      expect(plain(said).replaceAll(' ', '')).toBe(map.text.slice(start, end).replace(/\s/g, ''));
    }),
    { numRuns: 300 },
  );
});

test('of a page without end half a million characters are read, and that there is more is said', () => {
  const read = walked(`<p>${'Barrels and casks. '.repeat(100)}</p>`.repeat(400));
  const size = read.lines.reduce((sum, { text }) => sum + text.length + 1, 0);
  expect([read.partial, size > 500_000 && size <= 512 * 1024 + 1]).toEqual([true, true]);
});

test('structured data is read up to a size and a number', () => {
  const script = (title: string) => `<script type="application/ld+json">{"@type":"JobPosting","title":"${title}"}</script>`;
  const read = (html: string) => finish(scanPage(new DOMParser().parseFromString(html, 'text/html'), 'https://board.example/1', []));
  expect(read(script('Cooper')).scan.jsonLd).toHaveLength(1);
  expect(read(script('x'.repeat(300_000))).scan.jsonLd).toEqual([]);
  expect(read(script('Cooper').repeat(30)).scan.jsonLd).toHaveLength(20);
});

test('a line ends where a block or a break does, and in preformatted text where the source does', () => {
  expect(linesOf('one <b>two</b><br>three<p>four</p>five<pre>six\nseven</pre><p style="white-space: pre-line">a\nb</p>')).toEqual([
    'one two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'a',
    'b',
  ]);
});

test('spans that a style sets apart are parted, letters of one word are not', () => {
  expect(linesOf('<div><span class="t">Boise, ID</span><span class="l">Shift</span></div>')).toEqual(['Boise, ID', 'Shift']);
  expect(linesOf('<div><span class="name">会计</span><span class="area">北京</span></div>')).toEqual(['会计', '北京']);
  expect(linesOf('<p>Py<b>Torch</b> and <i>Type</i><i>Script</i></p>')[0]).toMatch(/^Py/);
  expect(linesOf('<p><span>wel</span><span>come</span></p>')).toEqual(['welcome']);
});

test('the picture beside a few words is told among their names', () => {
  const { lines } = walked(
    '<ul><li><svg data-testid="LocationOnIcon"></svg>Gouda</li><li><i class="icon-clock"></i>36 uur</li><li><svg><use href="#briefcase"></use></svg><span>Vast</span></li><li>none</li></ul>',
  );
  expect(lines.map(({ parts }) => parts[0]!.names[0])).toEqual([
    expect.stringContaining('LocationOnIcon'),
    expect.stringContaining('icon-clock'),
    expect.stringContaining('#briefcase'),
    'li',
  ]);
});

const PAGE =
  '<title>Gardener</title><h1>Gardener</h1><my-card></my-card><h2>Your tasks</h2><ul><li>Plant, <b>water</b>&nbsp;and prune</ul><h2>Requirements</h2><ul><li>2+ years of experience</ul><iframe srcdoc="<p>More</p>"></iframe><script type="application/ld+json">{"@type":"JobPosting","title":"Gardener"}</script>';

test('a page is read without being laid out as text, and nothing is written to it', async () => {
  const laidOut = vi.fn();
  Object.defineProperty(HTMLElement.prototype, 'innerText', { configurable: true, get: laidOut, set: laidOut });
  const doc = new DOMParser().parseFromString(PAGE, 'text/html');
  document.replaceChild(document.adoptNode(doc.documentElement), document.documentElement);
  document.querySelector('my-card')!.attachShadow({ mode: 'open' }).append('Stadtgrün');
  await new Promise((task) => setTimeout(task, 20)); // the frame comes
  const before = document.documentElement.outerHTML;
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  observer.observe(document.querySelector('my-card')!.shadowRoot!, { subtree: true, childList: true, characterData: true });
  const { page } = finish(readPage(document, 'https://board.example/jobs/9'));
  changes.push(...observer.takeRecords());
  observer.disconnect();
  Reflect.deleteProperty(HTMLElement.prototype, 'innerText');
  expect(page.detection.kind).toBe('posting');
  expect(laidOut).not.toHaveBeenCalled();
  expect(changes).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('what hides an element is asked of every element, in shadow roots as well', () => {
  document.body.innerHTML =
    '<div id="host"><p>Light.</p></div><p hidden>Gone.</p><p style="display:none">Gone too.</p><p aria-hidden="true">Muted.</p>';
  const shadow = document.getElementById('host')!.attachShadow({ mode: 'open' });
  shadow.innerHTML = '<p hidden>Inside, gone.</p><p>Inside.</p>';
  const zones = finish(walk(document.body)).lines.map(({ text, zone }) => [text, zone]);
  expect(zones).toEqual([
    ['Inside, gone.', 'hidden'],
    ['Inside.', null],
    ['Light.', null],
    ['Gone.', 'hidden'],
    ['Gone too.', 'hidden'],
    ['Muted.', 'muted'],
  ]);
});
