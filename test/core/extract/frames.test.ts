// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { finish } from '../../../src/core/detect/read-page.ts';
import { documentsOf } from '../../../src/core/extract/frames.ts';
import { mapOf } from '../../../src/core/extract/text-map.ts';
import { walk } from '../../../src/core/extract/walk.ts';

/** A page with a frame whose words are written by hand: jsdom loads none. */
function pageWith(address: string | null, words: string) {
  const html = '<p>Before</p><iframe>No frames here</iframe><p>After <b>it</b></p>';
  document.body.replaceChildren(...new DOMParser().parseFromString(html, 'text/html').body.childNodes);
  const frame = document.querySelector('iframe')!;
  const inside = frame.contentDocument!;
  inside.body.replaceChildren(...new DOMParser().parseFromString(words, 'text/html').body.childNodes);
  if (address !== null) vi.spyOn(frame, 'getAttribute').mockImplementation((name) => (name === 'src' ? address : null)); // set, it would be loaded
  return inside;
}
const textOf = () => finish(walk(document.body)).lines.map(({ text }) => text);

test('words in a frame of the page’s own origin stand where the frame stands, and are found again in it', () => {
  const inside = pageWith('/inside', '<h1>Welder</h1><ul><li>Weld <i>pipes</i></li></ul>');
  expect(textOf()).toEqual(['Before', 'Welder', 'Weld pipes', 'After it']);
  const { lines, pieces } = finish(walk(document.body));
  const [range] = mapOf(lines, pieces, [0, 1, 2, 3]).rangesOf(14, 24);
  expect(range!.startContainer.ownerDocument).toBe(inside);
  expect(String(range)).toBe('Weld pipes');
});

test('empty frames that others write into are no part of the page', () => {
  pageWith(null, '<p>Buy now</p>');
  expect(textOf()).toEqual(['Before', 'After it']);
  pageWith('about:blank', '<p>Buy now</p>');
  expect(textOf()).not.toContain('Buy now');
  expect(documentsOf(document)).toEqual([document]);
});
