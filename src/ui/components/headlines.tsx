import { t } from '../text.ts';
import type { Headline } from '../view/headlines.ts';
import { Dotted } from './heard.tsx';
import { Icon, type IconName } from './icon.tsx';

export const SIGNS: Readonly<Record<Headline['sign'], IconName>> = {
  met: 'check',
  partly: 'half',
  unmet: 'cross',
  unknown: 'ring',
  warning: 'triangle',
  danger: 'octagon',
};

/** What the sign says to those who listen, where the sentence alone does not. */
const SAID: Partial<Readonly<Record<Headline['sign'], string>>> = {
  unmet: 'common_against',
  warning: 'common_role_warning',
  danger: 'common_role_danger',
};

/** What decides, a line each. */
export function Headlines({ lines }: { lines: readonly Headline[] }) {
  return (
    <ul class="lines">
      {lines.map(({ key, sign, text }) => (
        <li key={key} class={`is-${sign}`}>
          <Icon name={SIGNS[sign]} />
          <span>
            {SAID[sign] && <span class="vh">{t(SAID[sign])}: </span>}
            <Dotted text={text} />
          </span>
        </li>
      ))}
    </ul>
  );
}
