import { describe, expect, test } from 'vitest';
import { PAY_TERMS } from '../../../src/core/analyse/salary/pay-terms.ts';
import type { Own } from '../../../src/core/saved/own.ts';
import type { Kept } from '../../../src/core/saved/record.ts';
import { answersOf, paysOf, pipelineOf, skillsOf, weeksOf } from '../../../src/ui/view/pictures.ts';
import { kept } from '../fakes/desk.tsx';

const NOW = Date.parse('2026-11-21T12:00:00Z');
const one = (id: string, own: Partial<Own>, went: readonly string[] = []): Kept => ({
  ...kept('rich', '2026-11-02T08:00:00Z', own),
  id,
  log: went.map((to) => ({ at: '2026-11-03T08:00:00Z', what: 'status', from: 'saved', to })),
});

describe('the pipeline', () => {
  test('counts everyone who came to a step, whatever became of them after', () => {
    const flows = pipelineOf(
      [
        one('a', {}),
        one('b', { status: 'rejected' }, ['applied', 'interviewing', 'rejected']),
        one('c', { status: 'ghosted' }, ['applied', 'ghosted']),
      ],
      [],
    );
    expect(flows.map(({ reached }) => reached)).toEqual([3, 2, 1, 0]);
    expect(flows[0]!.ends.waiting).toBe(1);
    expect(flows[1]!.ends.ghosted).toBe(1);
    expect(flows[2]!.ends.rejected).toBe(1);
  });
  test('knows of an application by its day alone, and own statuses by what they are like', () => {
    const own = [{ id: 'own:take-home', name: 'Take-home', like: 'interviewing' as const }];
    const flows = pipelineOf([one('a', { dates: [{ what: 'applied', on: '2026-11-01' }] }), one('b', { status: 'own:take-home' })], own);
    expect(flows.map(({ reached }) => reached)).toEqual([2, 2, 1, 0]);
  });
});

test('weeks begin on Monday, and an empty one stands among the others', () => {
  const applied = (on: string) => one(on, { dates: [{ what: 'applied', on }] });
  expect(weeksOf([applied('2026-11-01'), applied('2026-11-02'), applied('2026-11-08')], NOW)).toEqual([
    { from: '2026-10-26', count: 1 },
    { from: '2026-11-02', count: 2 },
    { from: '2026-11-09', count: 0 },
    { from: '2026-11-16', count: 0 },
  ]);
  expect(weeksOf([one('none', {})], NOW)).toEqual([]);
});

test('pay stands beside the floor in one money over one year; what cannot is counted', () => {
  const floor = { amount: 10_000, currency: 'USD', unit: 'MONTH', tax: 'gross' } as const;
  const pays = paysOf([one('a', {}), kept('scam', '2026-11-02'), kept('arabic', '2026-11-02')], floor, { pay: PAY_TERMS, statuses: [] });
  expect(pays.floor).toBe(120_000);
  expect(pays.list[0]).toMatchObject({ min: 205_000, max: 320_000 });
  expect(pays.untold + pays.list.length).toBe(3);
});

test('skills are counted over postings, and the profile has them or lacks them', () => {
  const asked = skillsOf([kept('rich', '2026-11-02'), kept('russian', '2026-11-03')], ['PyTorch', 'Python']);
  expect(asked.find(({ name }) => name === 'Python')).toEqual({ name: 'Python', count: 2, has: true });
  expect(asked.find(({ name }) => name === 'Kubernetes')).toMatchObject({ has: false });
});

test('an answer is an interview, an offer, a no, or the day of one; silence is none', () => {
  const all = [
    one('a', { status: 'applied' }),
    one('b', { status: 'rejected' }, ['applied', 'rejected']),
    one('c', { status: 'ghosted' }, ['applied', 'ghosted']),
  ];
  expect(answersOf([...all, one('d', {})], [])).toEqual([{ board: 'jobs.example', sent: 3, answered: 1 }]);
});
