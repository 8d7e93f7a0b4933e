// @vitest-environment jsdom
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { finish } from '../../../src/core/detect/read-page.ts';
import { packing, unpacked } from '../../../src/core/extract/packed.ts';
import { scanAdded, scanPage } from '../../../src/core/extract/scan.ts';

const PAGE = `<title>Cook</title><nav><a href="/a">All jobs</a></nav><main class="job"><h1>Cook</h1><p><svg data-testid="pin"></svg><span class="place">Graz</span><b>Full-time</b></p>
<div hidden>Nobody sees this</div><ul><li>Two years of experience</li><li>Call <a href="tel:1">us</a> or <a href="/apply">apply</a></li></ul>
<form><input name="cv" type="file"><button>Send</button></form></main><footer>Imprint</footer>`;

function scanned() {
  const page = new DOMParser().parseFromString(PAGE, 'text/html');
  return finish(scanPage(page, 'https://board.example/jobs/1', [])).scan;
}

test('a scan that was sent is the scan that was read', () => {
  const scan = scanned();
  expect(scan.lines.length).toBeGreaterThan(7);
  expect(unpacked(JSON.parse(JSON.stringify(finish(packing(scan)))))).toEqual(scan);
  document.body.innerHTML = PAGE;
  const { scan: added } = finish(scanAdded('https://board.example/jobs', [...document.querySelectorAll('li, nav')]));
  expect(unpacked(finish(packing(added)))).toEqual(added);
});

test('a name that many elements carry is sent once', () => {
  const list = Array.from({ length: 50 }, (_, i) => `<div class="a-card with-a-long-name"><p class="its-words">Card ${i}</p></div>`);
  document.body.innerHTML = list.join('');
  const { scan } = finish(scanAdded('https://board.example/jobs', [document.body]));
  expect(JSON.stringify(finish(packing(scan))).split('with-a-long-name')).toHaveLength(2);
});

test('whatever numbers come instead, they are refused or make a scan that holds together', () => {
  const sent = finish(packing(scanned()));
  fc.assert(
    fc.property(fc.nat(sent.numbers.length), fc.integer({ min: -9, max: 1_000 }), (at, number) => {
      const numbers = sent.numbers.with(Math.min(at, sent.numbers.length - 1), number);
      let scan: ReturnType<typeof unpacked>;
      try {
        scan = unpacked({ ...sent, numbers });
      } catch {
        return;
      }
      for (const { box } of scan.lines) expect(scan.boxes[box]).toBeDefined();
      for (const [i, { parent, from, to }] of scan.boxes.entries()) expect(parent < i && from <= to && to <= scan.lines.length).toBe(true);
    }),
  );
  expect(() => unpacked({ ...sent, numbers: sent.numbers.slice(0, -1) })).toThrow('missing');
});
