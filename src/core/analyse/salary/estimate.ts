import type { Salary } from '../../posting/facts.ts';
import type { Read } from '../reading.ts';

// What boards write beside figures of their own making. Employers say "estimated" too: only a board's name or mark counts.
const BOARDS =
  /\((?:glassdoor|indeed|ziprecruiter|linkedin|zippia|jooble|talent\.com|simplyhired|adzuna|dice|monster) est(?:\.|imate)?|\b(?:glassdoor|indeed|ziprecruiter|linkedin|simplyhired|adzuna|zippia|jobscore|stepstone|kununu)(?:'s)? (?:salary )?(?:est\.|estimates?\b|schätzt|geschätzt)|\b(?:estimated|estimate|predicted|geschätzt) (?:by|von|durch) (?:glassdoor|indeed|ziprecruiter|linkedin|simplyhired|adzuna|the job board|stepstone)|^(?:jobsworth|predicted salary|salary estimate|geschätztes gehalt|salaire estimé par)/;

const HINT = /est|schätz|predict|jobsworth/i;

/** Did the board make the figure up? Told by what stands on its line. */
export function isEstimate(subject: Read, { evidence: [first], source }: Salary): boolean {
  if (source !== 'text' || !first) return false;
  const { text } = subject.posting;
  const before = text.slice(Math.max(0, first.start - 80), first.start);
  const after = text.slice(first.start, first.end + 60);
  const to = after.indexOf('\n');
  const words = before.slice(before.lastIndexOf('\n') + 1) + (to < 0 ? after : after.slice(0, to));
  if (!HINT.test(words)) return false;
  const line = words.toLowerCase();
  return BOARDS.test(line) && !/employer (?:provided|est)/.test(line);
}
