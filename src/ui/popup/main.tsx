import '../theme.css';
import '../parts.css';
import { reading } from '../read-page.ts';
import { start } from '../start.tsx';
import { usePage } from '../use-page.ts';
import { KEYS_OF_PAGE } from '../use-page-keys.ts';
import { Popup } from './popup.tsx';

function Page() {
  const page = usePage({ closes: true });
  return page && <Popup {...page} />;
}

await start(Page, 'app_name', KEYS_OF_PAGE, reading);
