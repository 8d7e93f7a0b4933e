import { useState } from 'preact/hooks';
import { healthItem } from '../browser/storage/items.ts';
import { pageSource } from '../browser/tabs.ts';
import { ask } from '../browser/wire.ts';
import type { PlaceProps } from './components/read-wrong.tsx';
import { t } from './text.ts';
import { useItem } from './use-item.ts';
import { useSettings } from './use-tab.ts';
import type { TabView } from './view/tab-view.ts';

/** What is known of the site in front, and what can be done about it; null while nothing of it is read. */
export function usePlace(view: TabView | null, tabId: number | null): PlaceProps | null {
  const settings = useSettings();
  const health = useItem(healthItem);
  const [said, setSaid] = useState<string | null>(null);
  if (tabId === null || !view || (view.kind !== 'report' && view.kind !== 'error')) return null;
  const { site = '', host = '', frame = null } = view.kind === 'report' ? view : {};
  const marks = view.kind === 'report' && settings.marksOn && host !== '';
  const { unmarkedHosts } = settings;
  return {
    health: health.sites.find((one) => one.site === site) ?? null,
    marked: marks ? !unmarkedHosts.includes(host) : null,
    host,
    onMarked: (on) => {
      const others = unmarkedHosts.filter((other) => other !== host);
      void ask('settings/set', { ...settings, unmarkedHosts: on ? others : [...others, host] }).catch(() => undefined);
    },
    onKeepCase: () => {
      setSaid(null);
      keepCase(tabId, frame?.id ?? 0).then(
        (name) => setSaid(t('place_case_kept', name)),
        () => setSaid(t('place_case_failed')),
      );
    },
    said,
  };
}

/** Writes a tab's page, without its scripts and what tells of people, to a file of the person's. */
async function keepCase(tabId: number, frameId: number): Promise<string> {
  const [{ url, html }, { keepAsCase }] = await Promise.all([pageSource(tabId, frameId), import('../core/extract/keep-as-case.ts')]);
  const page = new DOMParser().parseFromString(html, 'text/html');
  const base = page.createElement('base');
  base.href = url; // or its links would be taken for ours
  page.head.prepend(base);
  const text = keepAsCase(page, url);
  const name = `${new URL(url).hostname.replace(/^www\./, '')}.html`;
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  return name;
}
