/** Why a file was not read; each has its sentence (`file_…`). */
export type FileProblem =
  | 'empty'
  | 'too_large'
  | 'other_kind'
  | 'old_word'
  | 'locked'
  | 'scanned'
  | 'bomb'
  | 'too_slow'
  | 'broken'
  | 'not_json_resume';

export class Unreadable extends Error {
  readonly problem: FileProblem;
  constructor(problem: FileProblem) {
    super(problem);
    this.problem = problem;
  }
}

/** What a file says. `partial`: it goes on, we do not. */
export type FileText = { readonly text: string; readonly partial: boolean };

/** Largest file, in bytes: a résumé with two photographs. */
export const MOST_BYTES = 8 * 1024 * 1024;
export const MOST_PAGES = 20;
/** Longest text, in UTF-16 units: some fifteen pages. */
export const MOST_TEXT = 60_000;
export const MOST_MS = 8_000;
/** What a file may be once it is unpacked. */
export const MOST_UNPACKED = 120 * 1024 * 1024;
