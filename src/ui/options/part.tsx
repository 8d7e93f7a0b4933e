import type { ComponentChildren } from 'preact';
import { t } from '../text.ts';

/** The parts in their order, under the question they answer. */
const CONTENTS = [
  ['profile', ['resume', 'work', 'learning', 'where', 'pay']],
  ['match', ['limits', 'weights', 'assumptions']],
  ['reading', ['sites', 'marks', 'look']],
  ['rest', ['data', 'keys', 'about']],
] as const;

type Name = (typeof CONTENTS)[number][1][number];

/** The way to every part. */
export function Contents() {
  return (
    <nav aria-label={t('options_contents')}>
      {CONTENTS.map(([group, names]) => (
        <div key={group}>
          <p class="xs">{t(`options_group_${group}`)}</p>
          <ul>
            {names.map((name) => (
              <li key={name}>
                <a href={`#${name}`}>{t(`options_part_${name}`)}</a>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

/** One part of the options, under its heading; `lead` says what it is for. */
export function Part({ name, lead, children }: { name: Name; lead?: string; children: ComponentChildren }) {
  return (
    <section id={name} class="part" tabIndex={-1} aria-labelledby={`${name}-title`}>
      <h2 id={`${name}-title`}>{t(`options_part_${name}`)}</h2>
      {lead && <p class="small dim">{lead}</p>}
      <div class="fields">{children}</div>
    </section>
  );
}
