import { fromJsonResume } from '../core/resume/json-resume.ts';
import { type Proposal, propose } from '../core/resume/propose.ts';
import type { PdfWorker } from './pdf.ts';
import { readFile } from './read-file.ts';
import { Unreadable } from './unreadable.ts';

/** What a picked file proposes for a profile. `partial`: the file goes on beyond our caps. Throws `Unreadable`. */
export async function proposalFrom(file: Blob, openWorker: PdfWorker, now: Date): Promise<{ proposal: Proposal; partial: boolean }> {
  const { kind, text, partial } = await readFile(file, openWorker);
  if (kind !== 'json') return { proposal: propose(text, now), partial };
  const proposal = fromJsonResume(text, now);
  if (!proposal) throw new Unreadable('not_json_resume');
  return { proposal, partial };
}
