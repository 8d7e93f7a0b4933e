import type { Body, Sheet } from './body.ts';
import type { Chunk } from './chunks.ts';

const ACTS = /^(\p{Lu}[^.,;]{1,50}?) (?:is|are) (?:acting|operating) as an employment (?:agency|business)/iu;

/** The recruiter between the employer and the reader: "via Hays", "Hays is acting as an Employment Agency". */
export function agencyOf({ lines }: Sheet, { picks }: Body, chunks: readonly Chunk[]): string | undefined {
  const via = chunks.map(({ text, at }) => (at > 0 && at < 6 ? /^via (\p{Lu}.{1,50})$/u.exec(text)?.[1] : undefined)).find(Boolean);
  return via ?? picks.map((i) => ACTS.exec(lines[i]!.text)?.[1]).find(Boolean);
}

/** Whether the posting says that it speaks for somebody else: "our client", «для нашего клиента». */
export function speaksForClient({ lines }: Sheet, { picks }: Body): boolean {
  return picks.slice(0, 150).some((i) => lines[i]!.has('forClient'));
}

/** Whether whoever speaks in the posting says to be a recruiter. */
export function speaksAsRecruiter({ lines }: Sheet, { picks }: Body): boolean {
  return picks.slice(0, 200).some((i) => lines[i]!.has('recruiter'));
}
