import { type FieldHealth, lineOf, type SiteHealth } from '../../core/health.ts';
import { plural, t } from '../text.ts';
import { Icon, type IconName } from './icon.tsx';

const SIGNS: Readonly<Record<FieldHealth['state'], IconName>> = { read: 'check', guessed: 'ring', broken: 'cross', absent: 'half' };

/** How the pages of a site were read lately: title ✓ company ✗ pay –, each with what it stands for. */
export function HealthLine({ health }: { health: SiteHealth }) {
  const { fields, of, missed } = lineOf(health);
  return (
    <>
      <ul class="health">
        {fields.map(({ field, state, times }) => (
          <li key={field} class={`is-${state}`} title={t(`sites_state_${state}`, times, of - missed)}>
            <span>{t(`sites_field_${field}`)}</span>
            <Icon name={SIGNS[state]} />
            <span class="vh">{t(`sites_state_${state}`, times, of - missed)}</span>
          </li>
        ))}
      </ul>
      <p class="xs">
        {plural('sites_visits', of)}
        {missed > 0 && <> {plural('sites_missed', missed)}</>}
      </p>
    </>
  );
}
