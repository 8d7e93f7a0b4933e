import { packages, tables } from 'virtual:shipped';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { NEVER_SEEN } from '../../src/core/history/history.ts';
import type { Role } from '../../src/core/marks.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/core/match/profile.ts';
import { activeOf, EMPTY_PROFILES, editActive, fromSingle } from '../../src/core/match/profiles.ts';
import { fromText } from '../../src/core/posting/from-text.ts';
import { report } from '../../src/core/report.ts';
import { kept as record, type Saved } from '../../src/core/saved/record.ts';
import { DEFAULT_SETTINGS } from '../../src/messages/settings.ts';
import { EMPTY_SHELF } from '../../src/messages/shelf.ts';
import { NEVER_SYNCED } from '../../src/messages/synced.ts';
import { KeysSheet } from '../../src/ui/components/keys-sheet.tsx';
import type { Keeping } from '../../src/ui/components/save-foot.tsx';
import { LetterPage } from '../../src/ui/letter/letter.tsx';
import { Options } from '../../src/ui/options/options.tsx';
import type { Weigh } from '../../src/ui/options/weights-preview.tsx';
import type { PageProps } from '../../src/ui/page-props.ts';
import { Panel } from '../../src/ui/panel/panel.tsx';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { readResume } from '../../src/ui/read-resume.ts';
import type { Desk } from '../../src/ui/saved/desk.ts';
import { Saved as SavedPage } from '../../src/ui/saved/saved.tsx';
import { SelectionPage } from '../../src/ui/selection/selection.tsx';
import { KEYS_OF_PAGE } from '../../src/ui/use-page-keys.ts';
import type { TabView } from '../../src/ui/view/tab-view.ts';
import { Welcome } from '../../src/ui/welcome/welcome.tsx';
import { profile, reports } from '../../test/ui/fakes/reports.ts';
import { health, sitesOf } from '../../test/ui/fakes/sites.ts';

const log =
  (name: string) =>
  (...said: unknown[]) =>
    console.info(name, ...said);

const KEPT: Keeping = { kept: false, forgotten: false, busy: false, problem: null };

function pageOf(view: TabView, keeping: Partial<Keeping> = {}, more: Partial<PageProps> = {}): PageProps {
  return {
    view,
    profile: view.kind === 'report' && view.report.match ? profile : EMPTY_PROFILE,
    pay: DEFAULT_SETTINGS.pay,
    keeping: { ...KEPT, ...keeping },
    savedCount: 14,
    place: {
      health: health.sites[0]!,
      marked: true,
      host: 'jobs.lever.co',
      onMarked: log('marked'),
      onKeepCase: log('keep case'),
      said: null,
    },
    actions: {
      show: log('show'),
      save: log('save'),
      forget: log('forget'),
      restore: log('restore'),
      check: log('check'),
      alwaysRead: log('always read'),
      openCard: log('open card'),
      openPanel: log('open panel'),
      openSaved: log('open saved'),
      openOptions: log('open options'),
      openTerms: log('open terms'),
      note: log('note'),
      openLetter: log('open letter'),
    },
    ...more,
  };
}

/** What a person says of what they keep. */
const noted = (notes: string) => ({
  mine: { status: 'interviewing', notes, statuses: [], onKeep: async () => log('keep')() },
});
const changed = {
  health: health.sites[1]!,
  marked: true,
  host: 'boards.example',
  onMarked: log('marked'),
  onKeepCase: log('keep case'),
  said: null,
};

const of = (name: keyof typeof reports): TabView => ({ kind: 'report', report: reports[name] });

function LivePanel({ name, more = {} }: { name: keyof typeof reports; more?: Partial<PageProps> }) {
  const [off, setOff] = useState<readonly Role[]>([]);
  return (
    <Panel
      {...pageOf(of(name), {}, more)}
      rolesOff={off}
      onRole={(role, on) => setOff(on ? off.filter((other) => other !== role) : [...off, role])}
    />
  );
}

const kept = (['rich', 'arabic', 'partial', 'russian', 'german', 'scam'] as const).map(
  (name, place): Saved => ({
    ...record(null, reports[name], 'https://jobs.example/1', `2026-11-1${place}T10:00:00Z`),
    id: name,
    report: reports[name],
  }),
);

const NOTHING_FOUND = { find: () => null, share: 1, begin: () => undefined };

function LiveShelf({ all = kept }: { all?: readonly Saved[] }) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [rows, setRows] = useState(all);
  const [shelf, setShelf] = useState(EMPTY_SHELF);
  const desk: Desk = {
    open: async (id) => rows.find((row) => row.id === id) ?? null,
    edit: async (ids, patch) => {
      setRows((now) => now.map((row) => (ids.includes(row.id) ? { ...row, own: { ...row.own, ...patch } } : row)));
      return 1;
    },
    forget: async (ids) => {
      setRows((now) => now.filter(({ id }) => !ids.includes(id)));
      return 1;
    },
    restore: async () => null,
    undo: async () => {
      setRows(all);
      return 1;
    },
    add: async () => 'rich',
    arrange: async (some) => setShelf((now) => ({ ...now, ...some })),
    bin: async () => all.slice(0, 2).map((row) => ({ ...row, forgottenAt: '2026-11-18T10:00:00Z' })),
    changed: async () => null,
    files: () => ({
      out: async (what) => log('out')(what),
      read: async () => ({ kind: 'refused', why: 'not-json', faults: [] }),
      fromTable: async () => ({ saved: [], skipped: 0, unknown: [] }),
      plan: async () => ({ added: 0, changed: 0, same: 0, binned: 0 }),
      take: async () => null,
      allowNotify: async () => true,
    }),
    calendar: log('calendar'),
    allowNotify: async () => true,
    print: log('print'),
  };
  return (
    <SavedPage
      rows={rows}
      whole
      store="open"
      shelf={shelf}
      synced={NEVER_SYNCED}
      profile={profile}
      pay={DEFAULT_SETTINGS.pay}
      chosen={chosen}
      search={NOTHING_FOUND}
      problem={null}
      desk={desk}
      now={Date.now()}
      onChoose={setChosen}
      onProfile={log('profile')}
      onTerms={log('terms')}
    />
  );
}

const KEYS = {
  shortcuts: [
    { name: 'popup', keys: 'Alt+Shift+J' },
    { name: 'panel', keys: null },
  ],
  firefox: false,
  onChange: log('change keys'),
} as const;

function LiveOptions({ full = false }: { full?: boolean }) {
  const [profiles, setProfiles] = useState(full ? fromSingle(profile) : EMPTY_PROFILES);
  const [settings, setSettings] = useState(DEFAULT_SETTINGS);
  return (
    <Options
      profile={activeOf(profiles).profile}
      resume={{ profiles, read: readResume, onProfiles: setProfiles, onExport: log('export') }}
      settings={settings}
      version="0.1.0"
      savedCount={14}
      sites={{ ...sitesOf(), onRemove: log('remove') }}
      status={null}
      onProfile={(next) => setProfiles(editActive(profiles, next))}
      onSettings={setSettings}
      keys={KEYS}
      shelf={{ sync: false, exportedAt: null }}
      tables={tables}
      packages={packages}
      onSync={log('sync')}
      onFiles={log('files')}
      onErase={log('erase')}
      onWelcome={log('welcome')}
      weigh={weigh}
    />
  );
}

const weigh: Weigh = async (mine) =>
  (['rich', 'german', 'russian'] as const).map((name) => ({
    posting: reports[name].posting!,
    plain: reports[name].match?.score ?? null,
    own: mine.weights.skills === undefined ? (reports[name].match?.score ?? null) : 61.4,
  }));

const judge = async (text: string, mine: Profile) => report(fromText({ text }), mine, NEVER_SEEN, new Date());

function LiveWelcome() {
  const [profiles, setProfiles] = useState(EMPTY_PROFILES);
  const { profile: mine } = activeOf(profiles);
  const resume = { profiles, read: readResume, onProfiles: setProfiles };
  return (
    <Welcome
      profile={mine}
      resume={resume}
      onProfile={(next) => setProfiles(editActive(profiles, next))}
      judge={judge}
      withheld={97}
      onAllow={async () => true}
      onTaken={log('taken')}
      onOptions={log('options')}
    />
  );
}

function LiveLetter({ name, mine = profile }: { name: keyof typeof reports; mine?: Profile }) {
  return (
    <LetterPage
      report={reports[name]}
      profile={mine}
      reader="en"
      kept=""
      onKeep={async () => log('keep letter')()}
      onCopy={async () => log('copy letter')()}
      onProfile={log('profile')}
      polisher={null}
    />
  );
}

function SelectionOf({ left = 0, gone = false }: { left?: number; gone?: boolean }) {
  return (
    <SelectionPage
      selection={gone ? null : { text: reports.rich.posting!.text, left, url: 'https://www.example.com/blog' }}
      profile={profile}
      pay={DEFAULT_SETTINGS.pay}
      judge={() => reports.rich}
      onSave={async () => 'text/1'}
      onSaved={log('open saved')}
      onProfile={log('profile')}
      onTerms={log('terms')}
    />
  );
}

/** Every state by name. */
export const states: Readonly<Record<string, () => JSX.Element>> = {
  'popup-rich': () => <Popup {...pageOf(of('rich'))} />,
  'popup-saved': () => <Popup {...pageOf(of('rich'), { kept: true })} />,
  'popup-note': () => (
    <Popup
      {...pageOf(of('rich'), { kept: true }, noted('Ask Dana whether “4+ days” is meant for Seattle too. RSUs: over how many years?'))}
    />
  ),
  'popup-busy': () => <Popup {...pageOf(of('rich'), { busy: true })} />,
  'popup-embedded': () => <Popup {...pageOf({ kind: 'report', report: reports.rich, frame: { id: 3, host: 'boards.greenhouse.io' } })} />,
  'popup-changed-site': () => <Popup {...pageOf(of('none'), {}, { place: changed })} />,
  'popup-forgotten': () => <Popup {...pageOf(of('rich'), { forgotten: true })} />,
  'popup-problem': () => <Popup {...pageOf(of('rich'), { problem: 'The browser does not let Jobgloss keep postings here.' })} />,
  'popup-no-profile': () => <Popup {...pageOf(of('noProfile'))} />,
  'popup-scam': () => <Popup {...pageOf(of('scam'))} />,
  'popup-careful': () => <Popup {...pageOf(of('careful'))} />,
  'popup-partial': () => <Popup {...pageOf(of('partial'))} />,
  'popup-german': () => <Popup {...pageOf(of('german'))} />,
  'popup-russian': () => <Popup {...pageOf(of('russian'))} />,
  'popup-arabic': () => <Popup {...pageOf(of('arabic'))} />,
  'popup-list': () => <Popup {...pageOf(of('list'))} />,
  'popup-none': () => <Popup {...pageOf(of('none'))} />,
  'popup-unread': () => <Popup {...pageOf({ kind: 'unread' })} />,
  'popup-closed': () => <Popup {...pageOf({ kind: 'closed' })} />,
  'popup-reading': () => <Popup {...pageOf({ kind: 'reading', title: 'Lead Engineer, Recommendations' })} />,
  'popup-error': () => <Popup {...pageOf({ kind: 'error', message: 'The background did not answer.' })} />,
  'saved-some': () => <LiveShelf />,
  'saved-none': () => <LiveShelf all={[]} />,
  'options-full': () => <LiveOptions full />,
  'options-empty': () => <LiveOptions />,
  welcome: () => <LiveWelcome />,
  'selection-cut': () => <SelectionOf left={1_234} />,
  'selection-gone': () => <SelectionOf gone />,
  'keys-sheet': () => <KeysSheet keys={[...KEYS_OF_PAGE]} onClose={log('close')} {...KEYS} />,
  'letter-draft': () => <LiveLetter name="rich" />,
  'letter-russian': () => <LiveLetter name="russian" />,
  'letter-danger': () => <LiveLetter name="scam" />,
  'letter-no-profile': () => <LiveLetter name="rich" mine={EMPTY_PROFILE} />,
  'panel-rich': () => <LivePanel name="rich" />,
  'panel-note': () => <LivePanel name="rich" more={{ keeping: { ...KEPT, kept: true }, ...noted('Ask Dana about the days.') }} />,
  'panel-scam': () => <LivePanel name="scam" />,
  'panel-list': () => <LivePanel name="list" />,
  'panel-none': () => <LivePanel name="none" />,
  'panel-russian': () => <LivePanel name="russian" />,
};
