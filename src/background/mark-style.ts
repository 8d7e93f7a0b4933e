import { ROLES, type Role } from '../core/marks.ts';
import { CARD_MARKS, type CardMark } from '../core/posting/card-mark.ts';
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

/** The same for the titles of a list's cards. A blocked employer's is struck through. */
const CARD_LOOK: Readonly<Record<CardMark, { ground: string; ink: string; line: string }>> = {
  warned: { ground: '#fde8e4', ink: '#7a1511', line: 'underline wavy #ab1f19 2px' },
  strong: { ground: '#dcf1e3', ink: '#12482b', line: 'underline solid #1a673d 3px' },
  weak: { ground: '#efede8', ink: '#4a463e', line: 'underline dotted #69645b 2px' },
  seen: { ground: '#ebeef1', ink: '#363e48', line: 'underline dashed #4d5763 1px' },
  saved: { ground: '#dce6f8', ink: '#173a72', line: 'underline double #2356a8 2px' },
  blocked: { ground: '#ebeef1', ink: '#363e48', line: 'line-through solid #4d5763 2px' },
};

/** The style sheet of one document's marks: `::highlight()` takes ground, ink and text decoration, nothing else. */
export function styleOf(names: MarkNames): string {
  const rules = ROLES.map((role) => {
    const { ground, ink, line } = LOOK[role];
    const [shape, width, colour] = line.split(' ');
    return `::highlight(${names[role]}){background-color:${ground};color:${ink};text-decoration:underline ${shape} ${colour} ${width}}`;
  });
  for (const mark of CARD_MARKS) {
    const { ground, ink, line } = CARD_LOOK[mark];
    rules.push(`::highlight(${names[mark]}){background-color:${ground};color:${ink};text-decoration:${line}}`);
  }
  return `${rules.join('')}::highlight(${names.current}){background-color:#2356a8;color:#fff}`;
}
