import { expect, it } from 'vitest';
import { lately } from '../../../../src/core/analyse/words/lately.ts';

it('what was worked out of a text is at hand while the posting is read', () => {
  const known = lately<object, string>();
  const [posting, title] = [{}, {}];
  known.set(posting, 'its words');
  known.set(title, 'fewer words');
  expect([known.get(posting), known.get(title), known.get({})]).toEqual(['its words', 'fewer words', undefined]);
});

it('nothing of the texts before it is kept', () => {
  const known = lately<object, number>();
  const first = {};
  known.set(first, 0);
  for (let i = 1; i < 10; i += 1) known.set({}, i);
  expect(known.get(first)).toBeUndefined();
});
