import type { Headline } from '../view/headlines.ts';
import { Icon, type IconName } from './icon.tsx';

export const SIGNS: Readonly<Record<Headline['sign'], IconName>> = {
  met: 'check',
  partly: 'half',
  unmet: 'cross',
  unknown: 'ring',
  warning: 'triangle',
  danger: 'octagon',
};

/** What decides, a line each. */
export function Headlines({ lines }: { lines: readonly Headline[] }) {
  return (
    <ul class="lines">
      {lines.map(({ key, sign, text }) => (
        <li key={key} class={`is-${sign}`}>
          <Icon name={SIGNS[sign]} />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  );
}
