import { ROLES, type Role } from '../core/marks.ts';
import type { MarkNames } from '../messages/contract.ts';

/** Ground, ink and line of each role, light: both inks are set, so that the contrast holds on any site. */
const LOOK: Readonly<Record<Role, { ground: string; ink: string; line: string }>> = {
  pay: { ground: '#dcf1e3', ink: '#12482b', line: 'solid 2px #1a673d' },
  must: { ground: '#ece7fa', ink: '#3d2a74', line: 'solid 2px #573ba3' },
  nice: { ground: '#dcf0f5', ink: '#084556', line: 'dotted 2px #0b637a' },
  warning: { ground: '#fdefcd', ink: '#573600', line: 'dashed 2px #7d4d00' },
  danger: { ground: '#fde8e4', ink: '#7a1511', line: 'wavy 2px #ab1f19' },
  notice: { ground: '#ebeef1', ink: '#363e48', line: 'dotted 2px #4d5763' },
};

/** The style sheet of one document's marks: `::highlight()` takes ground, ink and text decoration, nothing else. */
export function styleOf(names: MarkNames): string {
  const rules = ROLES.map((role) => {
    const { ground, ink, line } = LOOK[role];
    const [shape, width, colour] = line.split(' ');
    return `::highlight(${names[role]}){background-color:${ground};color:${ink};text-decoration:underline ${shape} ${colour} ${width}}`;
  });
  return `${rules.join('')}::highlight(${names.current}){background-color:#2356a8;color:#fff}`;
}
