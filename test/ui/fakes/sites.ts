import type { Health, HowRead, Visit } from '../../../src/core/health.ts';

const visits = (n: number, fields: Partial<Visit['fields']> = {}): Visit[] =>
  Array.from({ length: n }, (_, i) => ({
    visit: n - i,
    outcome: 'read',
    fields: { title: 'own', company: 'own', place: 'own', posted: 'guessed' as HowRead, pay: null, text: 'own', ...fields },
  }));

/** Two sites that are read well and one that has changed. All of it is made up. */
export const health: Health = {
  sites: [
    { site: 'lever', visits: visits(14) },
    { site: 'boards.example', visits: visits(5, { company: null, title: 'guessed' }) },
    { site: 'linkedin', visits: visits(20, { pay: 'own' }) },
  ],
};

export const sitesOf = () => ({
  listed: ['linkedin.com', 'jobs.lever.co'],
  added: ['careers.acme.example'],
  withheld: [] as readonly string[],
  health,
  onAdd: async (_: string) => true,
  onRemove: (_: string) => undefined,
  onAllow: () => undefined,
});
