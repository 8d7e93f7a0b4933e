import '../theme.css';
import '../parts.css';
import { ask } from '../../browser/wire.ts';
import type { Role } from '../../core/marks.ts';
import { reading } from '../read-page.ts';
import { start } from '../start.tsx';
import { usePage } from '../use-page.ts';
import { KEYS_OF_PAGE } from '../use-page-keys.ts';
import { useSettings } from '../use-tab.ts';
import { Panel } from './panel.tsx';

function Page() {
  const page = usePage({ closes: false });
  const settings = useSettings();
  if (!page) return null;
  const onRole = (role: Role, on: boolean) => {
    const rolesOff = on ? settings.rolesOff.filter((name) => name !== role) : [...settings.rolesOff, role];
    void ask('settings/set', { ...settings, rolesOff }).catch(() => undefined);
  };
  return <Panel {...page} rolesOff={settings.rolesOff} onRole={onRole} />;
}

await start(Page, 'app_name', [...KEYS_OF_PAGE, ['J', 'options_key_next'], ['K', 'options_key_previous']], reading);
