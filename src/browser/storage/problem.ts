/** Why something could not be kept. What was there before is untouched. */
export type ProblemCode = 'full' | 'newer' | 'closed' | 'failed';

const SAID: Readonly<Record<ProblemCode, string>> = {
  full: 'Not saved: there is no room left. What was saved before is untouched.',
  newer: 'Not saved: what is kept here was written by a newer version of Jobgloss. It can be read and exported.',
  closed: 'Not saved: the browser does not let Jobgloss keep postings here (a private profile).',
  failed: 'Not saved: the browser stopped the writing. What was saved before is untouched.',
};

export class StoreProblem extends Error {
  readonly code: ProblemCode;
  constructor(code: ProblemCode) {
    super(SAID[code]);
    this.code = code;
  }
}

/** What the browser threw, as a problem a person can be told; our own sentences stay as they are. */
export function problemOf(error: unknown): Error {
  if (error instanceof StoreProblem) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return new StoreProblem('full');
  if (name === 'InvalidStateError' || name === 'SecurityError') return new StoreProblem('closed');
  if (error instanceof DOMException) return new StoreProblem('failed');
  return error instanceof Error ? error : new Error(String(error));
}
