import type { Salary } from '../../posting/facts.ts';

/** The salary that is shown large: base pay before packages, figures before none. */
export function mainSalary<S extends Pick<Salary, 'kind' | 'min' | 'max'>>(salaries: readonly S[]): S | null {
  const figures = salaries.filter(({ min, max }) => min !== null || max !== null);
  return figures.find(({ kind }) => kind === 'base') ?? figures.find(({ kind }) => kind === 'total') ?? figures[0] ?? salaries[0] ?? null;
}
