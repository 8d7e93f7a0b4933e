import { followAddedSites } from '../browser/added-sites.ts';
import { clearAlarm, onAlarm, setAlarm } from '../browser/alarms.ts';
import { message } from '../browser/i18n.ts';
import { answer } from '../browser/listen.ts';
import { notify, onNotificationPressed } from '../browser/notifications.ts';
import { undo } from '../browser/storage/acts.ts';
import { askToPersist } from '../browser/storage/database.ts';
import { eraseAll } from '../browser/storage/erase.ts';
import { noteVisit } from '../browser/storage/health.ts';
import { getItem, setItem } from '../browser/storage/item.ts';
import { items } from '../browser/storage/items.ts';
import { changeProfiles, getProfile, setProfile } from '../browser/storage/profiles.ts';
import { allFrames, allTabs, dropTab, getFrame, getTab, setFrame, setTab } from '../browser/storage/reports.ts';
import { edit, emptyBin, save, setForgotten } from '../browser/storage/saved.ts';
import { hide, known, sight } from '../browser/storage/seen.ts';
import { oldestSaved, takeDueSteps } from '../browser/storage/steps.ts';
import { onSynced, syncOnce } from '../browser/storage/sync.ts';
import { followSaved } from '../browser/storage/told.ts';
import {
  insertStyle,
  onInstalled,
  onShortcut,
  onTabClosed,
  openPage,
  openPanel,
  runContentScript,
  setBadge,
  tellTab,
} from '../browser/tabs.ts';
import { createHandlers } from './handlers.ts';
import { createKeeper } from './keeper.ts';

const keeper = createKeeper({
  takeDueSteps,
  sync: syncOnce,
  oldestSaved,
  emptyBin,
  shelf: () => getItem(items.shelf),
  notify,
  setAlarm,
  clearAlarm,
  say: message,
  now: () => Date.now(),
});
/** What is looked after without being asked fails without being heard: the next alarm tries again. */
const quietly = (work: Promise<unknown>) => void work.catch(() => undefined);

// Every listener in the first turn: a woken worker is not asked twice. Nothing is kept in variables: a worker forgets.
answer(
  createHandlers({
    profile: { get: getProfile, set: setProfile, change: changeProfiles },
    settings: { get: () => getItem(items.settings), set: (value) => setItem(items.settings, value) },
    tabs: { get: getTab, set: setTab, all: allTabs, frame: getFrame, frames: allFrames, setFrame },
    saved: { save, edit, setForgotten, undo },
    memory: { sight, known, hide },
    judgements: { get: () => getItem(items.judgements), set: (value) => setItem(items.judgements, value) },
    shelf: { get: () => getItem(items.shelf), set: (value) => setItem(items.shelf, value) },
    health: { note: noteVisit },
    page: { tell: tellTab, insertStyle, check: runContentScript, setBadge },
    say: message,
    stepsChanged: () => quietly(keeper.steps()),
    erase: eraseAll,
    now: () => new Date(),
    chance: () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => String.fromCharCode(97 + (byte % 26))).join(''),
  }),
);

followAddedSites();
onTabClosed((tabId) => void dropTab(tabId));
onShortcut((command, tabId) => {
  if (command === 'open-panel') void openPanel(tabId);
});
onInstalled((reason) => {
  quietly(askToPersist());
  if (reason === 'install') void openPage('src/ui/welcome/index.html');
});
// Firefox forgets its alarms when it is closed
quietly(keeper.start());
onSynced(() => quietly(keeper.syncSoon()));
followSaved(() => quietly(keeper.syncSoon()));
onAlarm((name) => quietly(keeper.ring(name)));
onNotificationPressed((id) => {
  const posting = id.startsWith('step:') ? `#${encodeURIComponent(id.slice('step:'.length))}` : '';
  quietly(openPage(`src/ui/saved/index.html${posting}`));
});
