import { useEffect, useState } from 'preact/hooks';
import { shelfItem } from '../browser/storage/shelf-item.ts';
import { followSaved } from '../browser/storage/told.ts';
import { openPage, openPanel } from '../browser/tabs.ts';
import { ask } from '../browser/wire.ts';
import type { Profile } from '../core/match/profile.ts';
import type { Span } from '../core/posting/evidence.ts';
import type { Report } from '../core/report.ts';
import type { Hiding } from './components/hide.tsx';
import type { PageProps } from './page-props.ts';
import { TERMS } from './places.ts';
import { t } from './text.ts';
import { useFollow } from './use-follow.ts';
import { useItem } from './use-item.ts';
import { usePlace } from './use-place.ts';
import { savedStore, useKeeping, useOwnWords, useProfiles, useSettings, useTab } from './use-tab.ts';

/** All that popup and panel show of the tab in front, and what can be done there; null until it is known. */
export function usePage({ closes }: { closes: boolean }): PageProps | null {
  const { tab, view } = useTab();
  const { profile, careers } = useProfiles();
  const { pay } = useSettings();
  const report = view?.kind === 'report' ? view.report : null;
  const id = report?.posting?.id ?? null;
  const frameId = (view?.kind === 'report' && view.frame?.id) || 0;
  const { keeping, before, own: mine, save, forget, restore } = useKeeping(tab, id, frameId);
  const savedCount = useFollow<number>((tell) => {
    const count = () =>
      void savedStore()
        .then(({ countSaved }) => countSaved())
        .then(tell, () => tell(0));
    count();
    return followSaved(count);
  }, []);
  const own = useOwnWords(report?.posting ?? null);
  const { statuses } = useItem(shelfItem);
  const [noting, setNoting] = useState(false);
  useEffect(() => setNoting(false), [id]);
  const tabId = tab?.id ?? null;
  const [remark, setRemark] = useState<string | null>(null);
  const what = id ?? (report?.detection.kind === 'list' ? 'list' : null);
  // Boards that look for extensions are painted only when the person asks: opening this page is asking.
  useEffect(() => {
    setRemark(null);
    if (what !== null && tabId !== null) void ask('marks/paint', { tabId, on: true, frameId }).catch(() => undefined);
  }, [what, tabId, frameId]);
  // What was read or saved since the list was: its cards show it.
  const isList = what === 'list';
  useEffect(() => {
    if (isList && tabId !== null) void ask('list/again', { tabId, frameId }).catch(() => undefined);
  }, [isList, tabId, frameId]);
  const place = usePlace(view, tabId);
  if (!view) return null;
  const show = async (span: Span) => {
    if (tabId === null) return;
    const { shown } = await ask('evidence/show', { tabId, span, frameId });
    setRemark(shown ? null : t('panel_gone'));
  };
  const check = async (id: number) => {
    setRemark(null);
    await ask('page/check', { tabId: id }).then(
      () => setRemark(t('popup_checked')),
      () => setRemark(t('popup_cannot_check')),
    );
  };
  const leave = () => {
    if (closes) window.close();
  };
  const open = (path: string) => void openPage(path).then(leave);
  return {
    view,
    profile,
    careers,
    pay,
    keeping,
    before,
    mine: id !== null && mine ? { ...mine, statuses, onKeep: (patch) => ask('shelf/edit', { ids: [id], patch }) } : null,
    noting,
    hiding: report?.posting ? hidingOf(report, profile) : undefined,
    savedCount: savedCount ?? 0,
    own,
    remark,
    place,
    actions: {
      show: (span) => void show(span).catch(() => setRemark(t('panel_gone'))),
      save,
      note: () => {
        setNoting(true);
        if (keeping.kept === false) save();
      },
      forget,
      restore,
      check: () => void (tabId !== null && check(tabId)),
      hideCard: (id, hidden) => void ask('posting/hide', { id, hidden }).catch(() => undefined),
      hideCompany: (name, hidden) => void ask('company/hide', { name, hidden }).catch(() => undefined),
      openCard: (url) => void window.open(url, '_blank', 'noreferrer,noopener'),
      ...(closes ? { openPanel: () => void (tabId !== null && openPanel(tabId).then(leave)) } : {}),
      openSaved: () => open('src/ui/saved/index.html'),
      alwaysRead: () => open(`src/ui/options/index.html${tab?.url ? `?site=${new URL(tab.url).hostname}` : ''}#sites`),
      openOptions: () => open('src/ui/options/index.html'),
      openTerms: () => open(TERMS),
      openLetter: () => open(`src/ui/letter/index.html${tabId === null ? '' : `?tab=${tabId}`}`),
    },
  };
}

function hidingOf({ posting, history }: Report, { blockedCompanies }: Profile): Hiding {
  const { id, hiringOrganization: name } = posting!;
  const lower = name?.toLowerCase();
  return {
    posting: history.hidden === true,
    company: blockedCompanies.some((other) => other.toLowerCase() === lower),
    onPosting: (hidden) => void ask('posting/hide', { id, hidden }).catch(() => undefined),
    onCompany: (hidden) => void (name && ask('company/hide', { name, hidden }).catch(() => undefined)),
  };
}
