import type { Facts, WorkMode } from '../../posting/facts.ts';
import type { Warning } from '../../posting/warning.ts';
import type { Read } from '../reading.ts';
import { statedWorkModes, workModesOfFields } from '../work-mode.ts';

/** A posting that says two things of where the work is done: its title or a field against its text, or its text against itself. Both sides are shown. */
export function findWorkModeConflict(subject: Read, { workMode }: Facts): Warning[] {
  if (!workMode) return [];
  const fields = workModesOfFields(subject).filter((field) => differ(field, workMode));
  const inText = statedWorkModes(subject).filter((stated) => differ(stated, workMode));
  const [field, text] = [fields[0], workMode.evidence.length > 0 ? inText[0] : undefined];
  if (!field && !text) return [];
  return [
    {
      id: 'work-mode-conflict',
      group: 'conflict',
      severity: 'info',
      evidence: [...workMode.evidence, ...(text?.evidence ?? [])],
      about: [...(workMode.about ?? []), ...(field?.about ?? [])],
    },
  ];
}

/** "Hybrid" beside "three days in the office" agree; so do "remote" and a day a week in the office. */
function differ(a: WorkMode, b: WorkMode): boolean {
  return a.value !== b.value;
}
