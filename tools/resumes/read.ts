// What the product makes of a file, for the measurement: read and proposed as in the options.
import { skillNamed } from '../../src/core/analyse/skills/skills.ts';
import { propose } from '../../src/core/resume/propose.ts';
import { readFile } from '../../src/files/read-file.ts';
import { pdfWorkerHere } from './pdf-worker.ts';

/** The dictionary's name for what somebody wrote. */
export const nameOf = (skill: string): string => skillNamed(skill).name;

export async function proposalOf(bytes: Uint8Array, today: string) {
  const { text } = await readFile(new Blob([bytes as Uint8Array<ArrayBuffer>]), pdfWorkerHere);
  return propose(text, new Date(today));
}

/** The text of a file, as the reader sees it. */
export const textIn = async (bytes: Uint8Array): Promise<string> =>
  (await readFile(new Blob([bytes as Uint8Array<ArrayBuffer>]), pdfWorkerHere)).text;
