import { expect, test } from 'vitest';
import { lexiconIn } from '../../src/core/match/similarity/lexicon.ts';
import { packed, shortened, signs } from '../../tools/lexicon/packed.ts';

test('words in the order of their letters are written once where they begin alike', () => {
  expect(shortened(['c', 'c++', 'care', 'career', 'java'])).toBe('AcB++BareEerAjava');
});

test('what the tool packs, the matching opens: how telling a stem is, and where it stands among the topics', () => {
  const [weld, welder, yard] = [
    [0.9, -0.3],
    [0, 0.02],
    [-0.1, 0.1],
  ] as const;
  // One row a topic, one column a stem, in the order they were counted in
  const topics = [0, 1].map((topic) => Float64Array.from([yard, weld, welder], (stem) => stem[topic]!));
  const lexicon = lexiconIn(
    {
      documents: 100,
      stems: shortened(['weld', 'welder', 'yard']),
      steps: signs([2, 9, 14]),
      topics: 2,
      packed: packed(topics, [1, 2, 0]),
    },
    () => 4,
  );
  expect(['weld', 'welder', 'yard', 'anchor'].map(lexicon.idf)).toEqual([0.5, 2.25, 3.5, 4]);
  const placeOf = (stem: string) => {
    const sum = new Float64Array(2);
    lexicon.addTopics(sum, stem, 1);
    return [...sum];
  };
  const named = { weld, welder, yard };
  for (const [stem, place] of Object.entries(named))
    for (const [topic, value] of place.entries())
      expect(Math.abs(placeOf(stem)[topic]! - value), stem).toBeLessThan(0.17 * Math.max(...place.map(Math.abs)) * 1.5);
  expect(placeOf('anchor')).toEqual([0, 0]);
});
