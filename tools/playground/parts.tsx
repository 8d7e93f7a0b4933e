import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { PAY_TERMS } from '../../src/core/analyse/salary/pay-terms.ts';
import type { Reason } from '../../src/core/match/match.ts';
import { EMPTY_PROFILE } from '../../src/core/match/profile.ts';
import { fromSingle } from '../../src/core/match/profiles.ts';
import { NO_FILTERS } from '../../src/core/saved/filters.ts';
import { kept as record, type Saved } from '../../src/core/saved/record.ts';
import { DEFAULT_SETTINGS } from '../../src/messages/settings.ts';
import { AnnotatedText } from '../../src/ui/components/annotated-text.tsx';
import { BoundedField } from '../../src/ui/components/bounded-field.tsx';
import { Cards } from '../../src/ui/components/cards.tsx';
import { Checklist } from '../../src/ui/components/checklist.tsx';
import { ClaimGloss, type Tone } from '../../src/ui/components/claim.tsx';
import { Decides } from '../../src/ui/components/decides.tsx';
import { Dispute } from '../../src/ui/components/dispute.tsx';
import { CheckField, ChecksField, NumberField, SelectField, TextField } from '../../src/ui/components/fields.tsx';
import { Head, WaysOut } from '../../src/ui/components/head.tsx';
import { Headlines } from '../../src/ui/components/headlines.tsx';
import { Hide } from '../../src/ui/components/hide.tsx';
import { HowItAddsUp } from '../../src/ui/components/how-it-adds-up.tsx';
import { Icon, type IconName } from '../../src/ui/components/icon.tsx';
import { KeyHint } from '../../src/ui/components/key-hint.tsx';
import { KeyList } from '../../src/ui/components/key-list.tsx';
import { Keywords } from '../../src/ui/components/keywords.tsx';
import { Later } from '../../src/ui/components/later.tsx';
import { Legend } from '../../src/ui/components/legend.tsx';
import { MarkList } from '../../src/ui/components/mark-list.tsx';
import { MatchedWith } from '../../src/ui/components/matched-with.tsx';
import { NoMatchYet } from '../../src/ui/components/no-match-yet.tsx';
import { Notices } from '../../src/ui/components/notices.tsx';
import { Offers } from '../../src/ui/components/offers.tsx';
import { type Mine, OwnPart } from '../../src/ui/components/own-part.tsx';
import { Pay } from '../../src/ui/components/pay.tsx';
import { Problem } from '../../src/ui/components/problem.tsx';
import { LearningPart, PayPart, WherePart, WorkPart } from '../../src/ui/components/profile-form.tsx';
import { ProfileSwitch } from '../../src/ui/components/profile-switch.tsx';
import { Quote } from '../../src/ui/components/quote.tsx';
import { ReadWrong } from '../../src/ui/components/read-wrong.tsx';
import { Reading } from '../../src/ui/components/reading.tsx';
import { Remembered } from '../../src/ui/components/remembered.tsx';
import { ResumeImport } from '../../src/ui/components/resume-import.tsx';
import { RowsField } from '../../src/ui/components/rows-field.tsx';
import { type Keeping, SaveFoot } from '../../src/ui/components/save-foot.tsx';
import { SavedAdd } from '../../src/ui/components/saved-add.tsx';
import { SavedBin } from '../../src/ui/components/saved-bin.tsx';
import { SavedBoard } from '../../src/ui/components/saved-board.tsx';
import { SavedBulk } from '../../src/ui/components/saved-bulk.tsx';
import { SavedCard } from '../../src/ui/components/saved-card.tsx';
import { SavedCompare } from '../../src/ui/components/saved-compare.tsx';
import { MoreFilters } from '../../src/ui/components/saved-filters.tsx';
import { SavedLog } from '../../src/ui/components/saved-log.tsx';
import { SavedOwn } from '../../src/ui/components/saved-own.tsx';
import { SavedPictures } from '../../src/ui/components/saved-pictures.tsx';
import { SavedPrint } from '../../src/ui/components/saved-print.tsx';
import { SavedTable } from '../../src/ui/components/saved-table.tsx';
import { ScamTag } from '../../src/ui/components/scam-tag.tsx';
import { Section } from '../../src/ui/components/section.tsx';
import { Sign } from '../../src/ui/components/sign.tsx';
import { HealthLine } from '../../src/ui/components/site-health.tsx';
import { SitesPart } from '../../src/ui/components/sites-part.tsx';
import { TagsField } from '../../src/ui/components/tags-field.tsx';
import { TermsPart } from '../../src/ui/components/terms-form.tsx';
import { Verdict } from '../../src/ui/components/verdict.tsx';
import { AlsoNoted, Cautions, Danger } from '../../src/ui/components/warnings.tsx';
import { WhatChanged } from '../../src/ui/components/what-changed.tsx';
import { WhereToReport } from '../../src/ui/components/where-to-report.tsx';
import { WorthReading } from '../../src/ui/components/worth-reading.tsx';
import { PrivacyPage } from '../../src/ui/privacy/privacy.tsx';
import { readResume } from '../../src/ui/read-resume.ts';
import { KEYS_OF_PAGE } from '../../src/ui/use-page-keys.ts';
import { decidesOf } from '../../src/ui/view/decides.ts';
import { glossesOf } from '../../src/ui/view/glosses.ts';
import { headlinesOf } from '../../src/ui/view/headlines.ts';
import { requirementsOf } from '../../src/ui/view/requirements.ts';
import { profile, reports } from '../../test/ui/fakes/reports.ts';
import { health, sitesOf } from '../../test/ui/fakes/sites.ts';

export type States = Readonly<Record<string, () => JSX.Element>>;
type Name = keyof typeof reports;

const nothing = () => undefined;
const later = async () => null;
const LONG = 'Leitende Sachbearbeiterin für Verkehrsinfrastrukturfinanzierungsangelegenheiten';

/** Keeps one value as a page would. */
function Live<T>({ first, children }: { first: T; children: (value: T, set: (value: T) => void) => ComponentChildren }) {
  const [value, set] = useState(first);
  return <>{children(value, set)}</>;
}

const popup = (inside: ComponentChildren) => (
  <div class="popup">
    <main>{inside}</main>
  </div>
);
const postingOf = (name: Name) => reports[name].posting!;
const rows = (['rich', 'arabic', 'russian', 'german', 'scam'] as const).map(
  (name, place): Saved => ({
    ...record(null, reports[name], 'https://jobs.example/1', `2026-11-1${place}T10:00:00Z`),
    id: name,
    report: reports[name],
  }),
);
const NOW = Date.parse('2026-11-21T12:00:00Z');
const TERMS = { statuses: [], pay: PAY_TERMS };
const NOTHING_SELECTED: ReadonlySet<string> = new Set();
const inList = { statuses: [], selected: NOTHING_SELECTED, onChoose: nothing, onSelect: nothing, onForget: nothing };

const KEEPING: Keeping = { kept: false, forgotten: false, busy: false, problem: null };
const foot =
  (keeping: Partial<Keeping>, more: { calm?: boolean; remark?: string } = {}) =>
  () => (
    <SaveFoot keeping={{ ...KEEPING, ...keeping }} onSave={nothing} onForget={nothing} onRestore={nothing} {...more}>
      <button type="button" class="btn quiet">
        L
      </button>
    </SaveFoot>
  );
const bulk =
  (count: number, readOnly = false) =>
  () => {
    const acts = { onStatus: nothing, onTag: nothing, onForget: nothing, onCompare: nothing, onPrint: nothing, onNone: nothing };
    return <SavedBulk count={count} statuses={[]} readOnly={readOnly} {...acts} />;
  };
const mine: Mine = { status: 'applied', notes: '', statuses: [{ id: 'own:task', name: LONG, like: 'interviewing' }], onKeep: later };
const own =
  (part: Partial<Mine>, noting = false) =>
  () =>
    popup(<OwnPart mine={{ ...mine, ...part }} noting={noting} onNote={nothing} />);
const place = { health: health.sites[0]!, marked: true, host: 'jobs.lever.co', onMarked: nothing, onKeepCase: nothing, said: null };
const pay = (name: Name) => () => {
  const { facts, posting } = reports[name];
  return popup(
    <Pay
      salaries={facts.salaries}
      estimates={facts.estimates}
      floor={profile.salaryFloor}
      pay={DEFAULT_SETTINGS.pay}
      lang={posting!.language}
      onShow={nothing}
      onTerms={nothing}
    />,
  );
};
const checklist = (name: Name, importance: 'required' | 'preferred') => () =>
  popup(
    <Checklist
      title={importance}
      nice={importance === 'preferred'}
      items={requirementsOf(reports[name]).filter((item) => item.importance === importance)}
      lang={postingOf(name).language}
      onShow={nothing}
    />,
  );
const warned = (name: Name) => ({ warnings: reports[name].warnings, lang: 'en', posting: postingOf(name), onShow: nothing });
const words = { list: [], say: nothing };
const gloss = (tone: Tone, current = false) => (
  <ClaimGloss tone={tone} claim={{ evidence: [reports.rich.facts.salaries[0]!.evidence[0]!] }} lang="en" current={current} onShow={nothing}>
    {tone}
  </ClaimGloss>
);
const ICONS: readonly IconName[] = [
  'check',
  'cross',
  'ring',
  'half',
  'triangle',
  'octagon',
  'info',
  'panel',
  'list',
  'gear',
  'kept',
  'eye',
];
const MARKS = { pay: 2, must: 8, nice: 0, warning: 1, danger: 0, notice: 1 } as const;
const changedMatch = (verdict: Reason['verdict']) => ({
  ...reports.rich.match!,
  score: 40,
  reasons: reports.rich.match!.reasons.map((reason, at) => (at === 0 ? { ...reason, verdict, points: 0 } : reason)),
});

/** Every component by the name of its file, in its states. */
export const parts: Readonly<Record<string, States>> = {
  'annotated-text': {
    rich: () => <AnnotatedText report={reports.rich} />,
    narrow: () => popup(<AnnotatedText report={reports.german} at={40} />),
    'right to left': () => <AnnotatedText report={reports.arabic} />,
  },
  'bounded-field': {
    usual: () => <BoundedField label="Hours a week" value={40} usual={40} limits={[1, 80]} onValue={nothing} />,
    changed: () => <BoundedField label="Hours a week" value={32} usual={40} limits={[1, 80]} onValue={nothing} />,
  },
  cards: {
    list: () => popup(<Cards cards={reports.list.cards} onOpen={nothing} onHide={nothing} />),
    'no profile': () =>
      popup(<Cards cards={reports.list.cards.map((card) => ({ ...card, score: null, gist: null, guess: [] }))} onOpen={nothing} />),
    empty: () => popup(<Cards cards={[]} onOpen={nothing} />),
    'long title': () =>
      popup(<Cards cards={[{ ...reports.list.cards[0]!, title: `${LONG} ${LONG}` }]} onOpen={nothing} onHide={nothing} />),
  },
  checklist: {
    must: checklist('rich', 'required'),
    nice: checklist('rich', 'preferred'),
    'no profile': checklist('noProfile', 'required'),
    'long words': checklist('german', 'required'),
    'right to left': checklist('arabic', 'required'),
  },
  claim: {
    roles: () => (
      <div class="glosses">{(['pay', 'must', 'nice', 'warning', 'danger', 'notice', 'plain'] as const).map((tone) => gloss(tone))}</div>
    ),
    current: () => gloss('pay', true),
    'a field': () => (
      <ClaimGloss tone="notice" claim={{ evidence: [], about: [{ field: 'baseSalary', value: '50000–60000 EUR' }] }} onShow={nothing}>
        From a field
      </ClaimGloss>
    ),
  },
  decides: {
    rich: () => popup(<Decides lines={decidesOf(reports.rich, profile)} lang="en" onShow={nothing} />),
    'not stated': () => popup(<Decides lines={decidesOf(reports.partial, profile)} lang="en" onShow={nothing} />),
    'no profile': () => popup(<Decides lines={decidesOf(reports.noProfile, EMPTY_PROFILE)} lang="en" onShow={nothing} />),
    'to be careful about': () => popup(<Decides lines={decidesOf(reports.careful, profile)} lang="en" onShow={nothing} />),
    'long words': () => popup(<Decides lines={decidesOf(reports.german, profile)} lang="de" onShow={nothing} />),
    'right to left': () => popup(<Decides lines={decidesOf(reports.arabic, profile)} lang="ar" onShow={nothing} />),
  },
  dispute: {
    one: () => <Dispute own={words} warnings={reports.scam.warnings.slice(0, 1)} />,
    several: () => <Dispute own={words} warnings={reports.scam.warnings.slice(0, 2)} />,
  },
  fields: {
    empty: () => (
      <div class="fields">
        <TextField label="Name" value="" placeholder="Robin Vale" onValue={nothing} />
        <NumberField label="Years" value={null} onValue={nothing} />
        <SelectField label="Level" value="" none="Any" choices={[{ value: 'a', name: 'A' }]} onValue={nothing} />
      </div>
    ),
    filled: () => (
      <div class="fields">
        <TextField label={LONG} value={LONG} hint="What it is for" lines={3} onValue={nothing} />
        <CheckField label={LONG} on onValue={nothing} />
        <ChecksField legend="Modes" all={['remote', 'hybrid']} on={['remote']} nameOf={(mode) => mode} onValue={nothing} />
      </div>
    ),
  },
  head: {
    plain: () => (
      <Head title="Lead Engineer" by="Brightwater Media">
        <WaysOut ways={{ openPanel: nothing, openSaved: nothing, openOptions: nothing }} />
      </Head>
    ),
    'long title': () => (
      <Head title={`${LONG} ${LONG} ${LONG}`} lang="de" by={LONG}>
        <WaysOut ways={{ openSaved: nothing, openOptions: nothing }} />
      </Head>
    ),
    'right to left': () => <Head title={postingOf('arabic').title!} lang="ar" by={postingOf('arabic').hiringOrganization} />,
  },
  headlines: {
    rich: () => <Headlines lines={headlinesOf(reports.rich, profile)} />,
    every: () => (
      <Headlines
        lines={(['met', 'partly', 'unmet', 'unknown', 'warning', 'danger'] as const).map((sign) => ({
          key: sign,
          sign,
          text: `${sign}: ${LONG}`,
        }))}
      />
    ),
  },
  hide: {
    shown: () => <Hide hiding={{ posting: false, company: false, onPosting: nothing, onCompany: nothing }} company="Brightwater Media" />,
    hidden: () => <Hide hiding={{ posting: true, company: true, onPosting: nothing, onCompany: nothing }} company={LONG} />,
  },
  'how-it-adds-up': {
    closed: () => <HowItAddsUp match={reports.rich.match!} id="sum" />,
    'no score': () => <HowItAddsUp match={reports.arabic.match!} id="sum2" />,
  },
  icon: {
    all: () => (
      <div class="row">
        {ICONS.map((name) => (
          <Icon key={name} name={name} />
        ))}
      </div>
    ),
  },
  'key-hint': { one: () => <KeyHint name="S" /> },
  'key-list': { page: () => <KeyList keys={KEYS_OF_PAGE} /> },
  keywords: {
    some: () => (
      <Keywords
        keywords={{ otherWords: [{ asked: 'recommender systems', mine: 'recommendations' }], unmentioned: ['C++', 'Kubernetes'] } as never}
        lang="en"
      />
    ),
    none: () => <Keywords keywords={undefined} lang="en" />,
  },
  later: { loaded: () => <Later load={async () => NoMatchYet} props={{ onProfile: nothing }} /> },
  legend: {
    some: () => <Legend counts={MARKS} off={['nice']} onSwitch={nothing} />,
    'no page': () => <Legend counts={null} off={[]} onSwitch={nothing} />,
  },
  'mark-list': {
    some: () => popup(<MarkList glosses={glossesOf(reports.rich)} lang="en" current={2} onGo={nothing} />),
    none: () => <MarkList glosses={[]} lang="en" current={null} onGo={nothing} />,
    'right to left': () => popup(<MarkList glosses={glossesOf(reports.arabic)} lang="ar" current={null} onGo={nothing} />),
  },
  'matched-with': {
    two: () => (
      <MatchedWith
        active="a"
        all={[
          { id: 'a', name: LONG },
          { id: 'b', name: 'Nurse' },
        ]}
        onUse={nothing}
      />
    ),
  },
  'no-match-yet': { shown: () => <NoMatchYet onProfile={nothing} /> },
  notices: {
    some: () => (
      <Notices
        lang="en"
        notices={[
          { words: 'We never ask you for a code, a password or money.', span: null },
          { words: 'Никогда не сообщайте код.', span: null },
        ]}
        onShow={nothing}
      />
    ),
  },
  offers: {
    some: () => <Offers name="resume.pdf" offers={[]} text="" partial edited={[]} onTake={nothing} onLeave={nothing} />,
  },
  'own-part': {
    'no note': own({}),
    note: own({ notes: 'Ask Dana whether “4+ days” is meant for Seattle too.' }),
    writing: own({}, true),
    'own status': own({ status: 'own:task', notes: LONG }),
  },
  pay: {
    range: pay('rich'),
    hour: pay('scam'),
    guess: pay('partial'),
    net: pay('russian'),
    'right to left': pay('arabic'),
  },
  'privacy-page': {
    blocks: () => <PrivacyPage text={`# Privacy\n\nNothing **leaves** this machine.\n\n- *one*\n- \`two\``} />,
  },
  problem: {
    plain: () => <Problem title="It could not be read" words={LONG} />,
    again: () => <Problem title="It could not be read" words="The background did not answer." onAgain={nothing} />,
  },
  'profile-form': {
    filled: () => (
      <Live first={profile}>
        {(value, set) => {
          const part = { profile: value, onChange: (next: Partial<typeof value>) => set({ ...value, ...next }) };
          return (
            <div class="fields">
              <WorkPart {...part} />
              <LearningPart {...part} />
              <WherePart {...part} />
              <PayPart {...part} />
            </div>
          );
        }}
      </Live>
    ),
  },
  'profile-switch': { one: () => <ProfileSwitch profiles={fromSingle(profile)} onProfiles={nothing} /> },
  quote: {
    plain: () => <Quote words="no meetings before eleven" lang="en" />,
    russian: () => <Quote words="Платим «белую» зарплату" lang="ru" />,
    'right to left': () => <Quote words="إتقان Python" lang="ar" />,
    'long word': () => popup(<Quote words={LONG} lang="de" />),
  },
  'read-wrong': {
    well: () => popup(<ReadWrong {...place} />),
    broken: () => popup(<ReadWrong {...place} health={health.sites[1]!} />),
    unknown: () => popup(<ReadWrong {...place} health={null} marked={null} said="Written to case.html." />),
  },
  reading: { still: () => popup(<Reading />) },
  remembered: {
    all: () =>
      popup(
        <Remembered
          history={{
            firstSeen: '2026-11-01',
            timesSeen: 3,
            reposts: [{ id: 'a/1', url: null, title: 'Baker', organization: 'Blue Kite', lastSeen: '2026-10-02', kind: 'repost' }],
            duplicates: [
              { id: 'a/2', url: 'https://jobs.example/2', title: LONG, organization: LONG, lastSeen: '2026-10-02', kind: 'copy' },
            ],
            changes: [{ on: '2026-11-01', added: [], removed: [] }],
            decided: { id: 'a/2', status: 'applied', on: '2026-10-05' },
          }}
        />,
      ),
  },
  'resume-import': { idle: () => <ResumeImport kept={fromSingle(profile).list[0]!} read={readResume} onTake={nothing} /> },
  'rows-field': {
    some: () => (
      <RowsField
        legend="Places"
        rows={[{ city: 'Seattle' }, { city: LONG }]}
        blank={{ city: '' }}
        nameOf={({ city }) => city}
        onRows={nothing}
        fields={({ city }) => <TextField label="City" value={city} onValue={nothing} />}
      />
    ),
    empty: () => <RowsField legend="Places" rows={[]} blank={{}} nameOf={() => ''} onRows={nothing} fields={() => null} />,
  },
  'save-foot': {
    ready: foot({}),
    unknown: foot({ kept: null }),
    busy: foot({ busy: true }),
    kept: foot({ kept: true }),
    forgotten: foot({ forgotten: true }),
    problem: foot({ problem: `The browser does not let Jobgloss keep postings here. ${LONG}` }),
    'while a danger stands': foot({}, { calm: true }),
  },
  'saved-add': { empty: () => <SavedAdd onAdd={later} onClose={nothing} /> },
  'saved-bin': {
    some: () => (
      <SavedBin
        bin={async () => rows.slice(0, 2).map((row) => ({ ...row, forgottenAt: '2026-11-18T10:00:00Z' }))}
        turn={0}
        now={NOW}
        readOnly={false}
        onRestore={nothing}
      />
    ),
    empty: () => <SavedBin bin={async () => []} turn={0} now={NOW} readOnly={false} onRestore={nothing} />,
  },
  'saved-board': {
    some: () => <SavedBoard rows={rows} chosen={null} onMove={nothing} {...inList} />,
    empty: () => <SavedBoard rows={[]} chosen={null} onMove={nothing} {...inList} />,
  },
  'saved-bulk': { two: bulk(2), disabled: bulk(9, true) },
  'saved-card': {
    plain: () => <SavedCard row={rows[0]!} statuses={[]} selected={false} />,
    'long title': () => <SavedCard row={rows[3]!} statuses={[]} selected />,
  },
  'saved-compare': {
    two: () => (
      <SavedCompare
        ids={['rich', 'german']}
        open={async (id) => rows.find((row) => row.id === id) ?? null}
        profile={profile}
        pay={DEFAULT_SETTINGS.pay}
        statuses={[]}
        onClose={nothing}
      />
    ),
  },
  'saved-filters': {
    empty: () => <MoreFilters filters={NO_FILTERS} tags={[]} onFilters={nothing} />,
    some: () => <MoreFilters filters={{ ...NO_FILTERS, score: 60, modes: ['remote'] }} tags={['first', LONG]} onFilters={nothing} />,
  },
  'saved-log': {
    some: () => (
      <SavedLog
        saved={rows[0]!}
        statuses={[]}
        changed={async () => ({ before: 'We pay 40.\nCome to Leeds.', after: 'We pay 30.\nCome to Leeds.', at: '2026-11-10T10:00:00Z' })}
      />
    ),
  },
  'saved-own': { blank: () => <SavedOwn own={rows[0]!.own} deadline="2026-12-01" letterHref="#" onKeep={later} /> },
  'saved-pictures': {
    some: () => <SavedPictures rows={rows} floor={profile.salaryFloor} skills={['Python']} terms={TERMS} now={NOW} />,
    none: () => <SavedPictures rows={[]} floor={null} skills={[]} terms={TERMS} now={NOW} />,
  },
  'saved-print': { some: () => <SavedPrint all={rows.slice(0, 1)} cut={null} statuses={[]} /> },
  'saved-table': {
    some: () => <SavedTable rows={rows} chosen="rich" order={{ by: 'savedAt', down: true }} onOrder={nothing} {...inList} />,
  },
  'scam-tag': {
    danger: () => <ScamTag level="danger" />,
    caution: () => <ScamTag level="caution" />,
  },
  section: {
    counted: () => (
      <Section title={LONG} count="2 of 3">
        <p>…</p>
      </Section>
    ),
  },
  sign: {
    all: () => (
      <div class="row">
        {(['met', 'partly', 'unmet', 'unknown'] as const).map((verdict) => (
          <Sign key={verdict} verdict={verdict} />
        ))}
      </div>
    ),
  },
  'site-health': {
    well: () => <HealthLine health={health.sites[0]!} />,
    broken: () => <HealthLine health={health.sites[1]!} />,
  },
  'sites-part': {
    some: () => <SitesPart {...sitesOf()} />,
    withheld: () => <SitesPart {...sitesOf()} added={[]} withheld={['linkedin.com']} />,
  },
  'tags-field': {
    some: () => <TagsField label="Skills" tags={['Python', LONG]} onTags={nothing} />,
    empty: () => <TagsField label="Skills" tags={[]} placeholder="Python, SQL" hint="Enter adds it" onTags={nothing} />,
  },
  'terms-form': { usual: () => <TermsPart pay={DEFAULT_SETTINGS.pay} onChange={nothing} /> },
  verdict: {
    score: () => <Verdict match={reports.rich.match!} why="sum" />,
    'no score': () => <Verdict match={reports.arabic.match!} why={null} />,
  },
  warnings: {
    danger: () => popup(<Danger {...warned('scam')} own={words} country="US" />),
    cautions: () => popup(<Cautions {...warned('careful')} own={words} />),
    disputed: () =>
      popup(
        <Cautions
          {...warned('careful')}
          own={{ say: nothing, list: [{ id: 'x', url: null, rule: 'easy-money', quote: '', said: 'not-a-scam', at: '2026-11-21' }] }}
        />,
      ),
    noted: () => popup(<AlsoNoted {...warned('scam')} />),
  },
  'what-changed': { lower: () => <WhatChanged before={reports.rich.match!} match={changedMatch('unmet')} /> },
  'where-to-report': {
    here: () => popup(<WhereToReport posting={postingOf('scam')} warnings={reports.scam.warnings} country="US" />),
    'no country': () => popup(<WhereToReport posting={{ ...postingOf('scam'), country: null }} warnings={[]} country={null} />),
  },
  'worth-reading': {
    some: () => popup(<WorthReading highlights={reports.rich.highlights} lang="en" onShow={nothing} />),
  },
};

/** Components that need a page around them, and the state of a page that draws them. */
export const within: Readonly<Record<string, string>> = {
  charts: 'saved-some',
  dialog: 'keys-sheet',
  heard: 'popup-rich',
  'keys-sheet': 'keys-sheet',
  'nothing-here': 'popup-unread',
  'page-state': 'popup-rich',
  'posting-page': 'popup-rich',
  'privacy-link': 'popup-rich',
  'report-body': 'popup-rich',
  'saved-columns': 'saved-some',
  'saved-detail': 'saved-some',
  'saved-files': 'saved-some',
  'saved-keys': 'saved-some',
  'saved-next': 'saved-some',
  'saved-offered': 'saved-some',
  'saved-rail': 'saved-some',
  undo: 'saved-some',
};

/** What the pure functions of `view/` decide is seen in these parts. */
export const drawnBy: Readonly<Record<string, string>> = {
  annotate: 'annotated-text',
  card: 'cards',
  choices: 'profile-form',
  compare: 'saved-compare',
  glosses: 'mark-list',
  headlines: 'headlines',
  markdown: 'privacy-page',
  'own-word': 'dispute',
  'pay-view': 'pay',
  pictures: 'saved-pictures',
  'profile-name': 'profile-switch',
  'report-text': 'where-to-report',
  requirements: 'checklist',
  shelf: 'saved-table',
  'site-address': 'sites-part',
  status: 'own-part',
  'tab-view': 'popup-reading',
  decides: 'decides',
  tiles: 'decides',
};
