import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Role } from '../../src/core/marks.ts';
import { EMPTY_PROFILE } from '../../src/core/match/profile.ts';
import type { PageProps } from '../../src/ui/components/page-state.tsx';
import type { Keeping } from '../../src/ui/components/save-foot.tsx';
import { Panel } from '../../src/ui/panel/panel.tsx';
import { Popup } from '../../src/ui/popup/popup.tsx';
import type { TabView } from '../../src/ui/view/tab-view.ts';
import { profile, reports } from '../../test/ui/fakes/reports.ts';

const log =
  (name: string) =>
  (...said: unknown[]) =>
    console.info(name, ...said);

const KEPT: Keeping = { kept: false, forgotten: false, busy: false, problem: null };

function pageOf(view: TabView, keeping: Partial<Keeping> = {}): PageProps {
  return {
    view,
    profile: view.kind === 'report' && view.report.match ? profile : EMPTY_PROFILE,
    keeping: { ...KEPT, ...keeping },
    savedCount: 14,
    actions: {
      show: log('show'),
      save: log('save'),
      forget: log('forget'),
      restore: log('restore'),
      check: log('check'),
      openCard: log('open card'),
      openPanel: log('open panel'),
      openSaved: log('open saved'),
      openOptions: log('open options'),
    },
  };
}

const of = (name: keyof typeof reports): TabView => ({ kind: 'report', report: reports[name] });

function LivePanel({ name }: { name: keyof typeof reports }) {
  const [off, setOff] = useState<readonly Role[]>([]);
  return (
    <Panel
      {...pageOf(of(name))}
      rolesOff={off}
      onRole={(role, on) => setOff(on ? off.filter((other) => other !== role) : [...off, role])}
    />
  );
}

/** Every state by name. */
export const states: Readonly<Record<string, () => JSX.Element>> = {
  'popup-rich': () => <Popup {...pageOf(of('rich'))} />,
  'popup-saved': () => <Popup {...pageOf(of('rich'), { kept: true })} />,
  'popup-forgotten': () => <Popup {...pageOf(of('rich'), { forgotten: true })} />,
  'popup-problem': () => <Popup {...pageOf(of('rich'), { problem: 'The browser does not let Jobgloss keep postings here.' })} />,
  'popup-no-profile': () => <Popup {...pageOf(of('noProfile'))} />,
  'popup-scam': () => <Popup {...pageOf(of('scam'))} />,
  'popup-partial': () => <Popup {...pageOf(of('partial'))} />,
  'popup-german': () => <Popup {...pageOf(of('german'))} />,
  'popup-russian': () => <Popup {...pageOf(of('russian'))} />,
  'popup-list': () => <Popup {...pageOf(of('list'))} />,
  'popup-none': () => <Popup {...pageOf(of('none'))} />,
  'popup-unread': () => <Popup {...pageOf({ kind: 'unread' })} />,
  'popup-closed': () => <Popup {...pageOf({ kind: 'closed' })} />,
  'popup-reading': () => <Popup {...pageOf({ kind: 'reading', title: 'Lead Engineer, Recommendations' })} />,
  'popup-error': () => <Popup {...pageOf({ kind: 'error', message: 'The background did not answer.' })} />,
  'panel-rich': () => <LivePanel name="rich" />,
  'panel-russian': () => <LivePanel name="russian" />,
};
