import { expect, test } from 'vitest';
import { MOST_SELECTED, selectionOf } from '../../src/messages/selection.ts';

test('a selection is taken as it stands, with the page it is from', () => {
  expect(selectionOf(' Cook\nwanted', 'https://a.example/')).toEqual({ text: ' Cook\nwanted', left: 0, url: 'https://a.example/' });
});

test('what is too long is cut between two letters, and how much is left out is told', () => {
  const { text, left } = selectionOf('x'.repeat(MOST_SELECTED - 1) + '🍳'.repeat(10), null)!;
  expect(text).toHaveLength(MOST_SELECTED - 1);
  expect(left).toBe(20);
});

test('a selection without words is none', () => expect(selectionOf(' \n\t', null)).toBeNull());
