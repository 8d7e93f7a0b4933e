import { followAddedSites } from '../browser/added-sites.ts';
import { clearAlarm, onAlarm, setAlarm } from '../browser/alarms.ts';
import { answer } from '../browser/listen.ts';
import { offerCheck, onCheckAsked } from '../browser/menus.ts';
import { notify, onNotificationPressed } from '../browser/notifications.ts';
import { answerAddressBar } from '../browser/omnibox.ts';
import { undo } from '../browser/storage/acts.ts';
import { items } from '../browser/storage/all-items.ts';
import { askToPersist } from '../browser/storage/database.ts';
import { eraseAll } from '../browser/storage/erase.ts';
import { noteVisit } from '../browser/storage/health.ts';
import { getItem, setItem } from '../browser/storage/item.ts';
import { changeProfiles, getProfile, setProfile } from '../browser/storage/profiles.ts';
import { allFrames, allTabs, dropTab, getFrame, getPlace, getTab, setFrame, setPlace, setTab } from '../browser/storage/reports.ts';
import { edit, emptyBin, rows, save, setForgotten } from '../browser/storage/saved.ts';
import { hide, known, noteGist, sight } from '../browser/storage/seen.ts';
import { keepSelection } from '../browser/storage/selections.ts';
import { oldestSaved, takeDueSteps } from '../browser/storage/steps.ts';
import { onSyncable, syncOnce } from '../browser/storage/sync.ts';
import { followSaved } from '../browser/storage/told.ts';
import {
  insertStyle,
  onInstalled,
  onShortcut,
  onStartup,
  onTabClosed,
  openBeside,
  openPage,
  openPanel,
  runContentScript,
  setBadge,
  tellTab,
} from '../browser/tabs.ts';
import { selectionOf } from '../messages/selection.ts';
import { createAddressBar } from './address-bar.ts';
import { createHandlers } from './handlers.ts';
import { createKeeper, SYNC } from './keeper.ts';
import { createMarkSteps } from './mark-steps.ts';
import { Readings } from './readings.ts';
import { words } from './words.ts';

const keeper = createKeeper({
  takeDueSteps,
  sync: syncOnce,
  oldestSaved,
  emptyBin,
  shelf: () => getItem(items.shelf),
  notify,
  setAlarm,
  clearAlarm,
  words,
  now: () => Date.now(),
});
/** What is looked after without being asked fails without being heard: the next alarm tries again. */
const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);
/** The menu speaks the language of our pages, which may change. */
const renameMenu = () => quietly(words().then(({ t }) => offerCheck(t('menu_check_selection'))));

// Every listener in the first turn: a woken worker is not asked twice. Nothing but what can be read again is kept in variables: a worker forgets.
answer(
  createHandlers({
    profile: { get: getProfile, set: setProfile, change: changeProfiles },
    settings: { get: () => getItem(items.settings), set: (value) => setItem(items.settings, value).then(renameMenu) },
    readings: new Readings(),
    tabs: { get: getTab, set: setTab, all: allTabs, frame: getFrame, frames: allFrames, setFrame },
    saved: { save, edit, setForgotten, undo },
    memory: { sight, known, hide, noteGist },
    judgements: { get: () => getItem(items.judgements), set: (value) => setItem(items.judgements, value) },
    shelf: { get: () => getItem(items.shelf), set: (value) => setItem(items.shelf, value) },
    health: { note: noteVisit },
    page: { tell: tellTab, insertStyle, check: runContentScript, setBadge },
    words,
    stepsChanged: () => quietly(keeper.steps()),
    erase: eraseAll,
    now: () => new Date(),
    chance: () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => String.fromCharCode(97 + (byte % 26))).join(''),
  }),
);

answerAddressBar(createAddressBar({ rows, statuses: async () => (await getItem(items.shelf)).statuses, words }));
onCheckAsked(({ words: selected, url, tabId }) => {
  const selection = selectionOf(selected, url);
  if (!selection) return;
  quietly(keepSelection(selection).then((id) => openBeside(tabId, `src/ui/selection/index.html?id=${id}`)));
});
onStartup(renameMenu);

followAddedSites();
onTabClosed((tabId) => void dropTab(tabId));
const stepTo = createMarkSteps({
  tabs: { get: getTab, frame: getFrame },
  settings: { get: () => getItem(items.settings) },
  page: { tell: tellTab },
  places: { get: getPlace, set: setPlace },
});
onShortcut((command, tabId) => {
  if (command === 'next-mark') quietly(stepTo(tabId, 1));
  if (command === 'previous-mark') quietly(stepTo(tabId, -1));
  if (command === 'open-panel') void openPanel(tabId);
  if (command === 'open-saved') quietly(openPage('src/ui/saved/index.html'));
});
onInstalled((reason) => {
  renameMenu();
  quietly(askToPersist());
  if (reason === 'install') void openPage('src/ui/welcome/index.html');
});
// Firefox forgets its alarms when it is closed
quietly(keeper.start());
onSyncable((now) => quietly(now ? keeper.ring(SYNC) : keeper.syncSoon()));
followSaved(() => quietly(keeper.syncSoon()));
onAlarm((name) => quietly(keeper.ring(name)));
onNotificationPressed((id) => {
  const posting = id.startsWith('step:') ? `#${encodeURIComponent(id.slice('step:'.length))}` : '';
  quietly(openPage(`src/ui/saved/index.html${posting}`));
});
