// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { finish } from '../../../src/core/detect/read-page.ts';
import { mapOf } from '../../../src/core/extract/text-map.ts';
import { walk } from '../../../src/core/extract/walk.ts';

function mapHtml(html: string) {
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  return mapBody();
}
function mapBody() {
  const { lines, pieces } = finish(walk(document.body));
  return mapOf(lines, pieces, [...lines.keys()]);
}
const found = (map: ReturnType<typeof mapOf>, words: string) => {
  const at = map.text.indexOf(words);
  expect(at, map.text).toBeGreaterThanOrEqual(0);
  return map.rangesOf(at, at + words.length).map((range) => range.toString().replace(/\s+/g, ' '));
};

test('words across inline markup, nbsp and line ends of the source are one exact range', () => {
  const map = mapHtml('<p>Pay: <b>$100,000</b>&nbsp;–\n   <i>$120,000</i> a\n year</p>');
  expect(map.text).toBe('Pay: $100,000 – $120,000 a year');
  expect(found(map, '$100,000 – $120,000')).toEqual(['$100,000 – $120,000']);
  expect(found(map, 'a year')).toEqual(['a year']);
});

test('zero-width signs keep their place', () => {
  const map = mapHtml('<p>  tele\u200bgram <span>now</span></p>');
  expect(found(map, 'tele\u200bgram')).toEqual(['tele\u200bgram']);
  expect(found(map, 'now')).toEqual(['now']);
});

test('a span over two blocks is a range in each', () => {
  const map = mapHtml('<ul><li>one two</li><li>three <br>four</li></ul>');
  expect(map.text).toBe('one two\nthree\nfour');
  expect(map.rangesOf(4, 18).map(String)).toEqual(['two', 'three', 'four']);
});

test('what is skipped inside a line is left out of the ranges', () => {
  const map = mapHtml('<p>send <script>var x</script>us money</p>');
  expect(found(map, 'send us money')).toEqual(['send ', 'us money']);
});

test('words that have left the page, or changed, have no range', () => {
  const map = mapHtml('<p>one</p><p>two</p>');
  document.querySelector('p')!.remove();
  document.querySelector('p')!.firstChild!.nodeValue = 'too';
  expect(map.rangesOf(0, 7)).toEqual([]);
});

test('words in an open shadow root are read in their place', () => {
  document.body.replaceChildren(document.createElement('div'));
  document.querySelector('div')!.attachShadow({ mode: 'open' }).append('in the shade');
  const map = mapBody();
  expect(map.text).toBe('in the shade');
  expect(map.rangesOf(3, 12).map(String)).toEqual(['the shade']);
});
