import { ROLES } from '../../core/marks.ts';
import type { Settings } from '../../messages/settings.ts';
import { CheckField } from '../components/fields.tsx';
import { Legend } from '../components/legend.tsx';
import { Hosts } from '../components/sites-part.tsx';
import { t } from '../text.ts';

type Props = { settings: Settings; onChange: (part: Partial<Settings>) => void };

/** Whether pages are marked, with which roles, and where not. */
export function MarksPart({ settings, onChange: set }: Props) {
  return (
    <>
      <CheckField label={t('options_marks_on')} on={settings.marksOn} onValue={(marksOn) => set({ marksOn })} />
      <p class="label">{t('options_roles')}</p>
      <Legend
        counts={null}
        off={settings.rolesOff}
        onSwitch={(role, on) => set({ rolesOff: ROLES.filter((other) => (other === role ? !on : settings.rolesOff.includes(other))) })}
      />
      <Hosts
        title={t('sites_unmarked')}
        none={t('sites_unmarked_none')}
        hosts={settings.unmarkedHosts}
        action={(host) => t('sites_mark_again', host)}
        onAct={(host) => set({ unmarkedHosts: settings.unmarkedHosts.filter((other) => other !== host) })}
      />
    </>
  );
}
