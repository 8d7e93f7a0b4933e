import { expect, test } from 'vitest';
import { NO_JUDGEMENTS, withJudgement } from '../../src/messages/judgement.ts';

const one = { id: 'board/1', url: null, rule: 'fake-check', quote: 'a check' } as const;

test('the last word on a posting’s warning counts, and can be taken back', () => {
  const said = withJudgement(NO_JUDGEMENTS, { ...one, said: 'not-a-scam' }, '2026-11-21');
  expect(withJudgement(said, { ...one, said: 'not-a-scam' }, '2026-11-22').list).toHaveLength(1);
  expect(withJudgement(said, { ...one, said: null }, '2026-11-22').list).toEqual([]);
});

test('a notebook, no archive: the newest few hundred stay, quotations are cut', () => {
  let all = NO_JUDGEMENTS;
  for (let i = 0; i < 1_000; i += 1)
    all = withJudgement(all, { ...one, id: `board/${i}`, quote: 'x'.repeat(5_000), said: 'missed' }, '2026-11-21');
  expect(all.list).toHaveLength(300);
  expect(all.list.at(-1)!.id).toBe('board/999');
  expect(all.list[0]!.quote.length).toBeLessThanOrEqual(600);
});
