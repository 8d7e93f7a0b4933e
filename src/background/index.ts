import { message } from '../browser/i18n.ts';
import { undo } from '../browser/storage/acts.ts';
import { eraseAll } from '../browser/storage/erase.ts';
import { getItem, setItem } from '../browser/storage/item.ts';
import { items } from '../browser/storage/items.ts';
import { changeProfiles, getProfile, setProfile } from '../browser/storage/profiles.ts';
import { allFrames, allTabs, dropTab, getFrame, getTab, setFrame, setTab } from '../browser/storage/reports.ts';
import { edit, emptyBin, save, setForgotten } from '../browser/storage/saved.ts';
import { hide, known, sight } from '../browser/storage/seen.ts';
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
import { answer } from '../browser/wire.ts';
import { createHandlers } from './handlers.ts';

const BIN_DAYS = 30;

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
    page: { tell: tellTab, insertStyle, check: runContentScript, setBadge },
    say: message,
    erase: eraseAll,
    now: () => new Date(),
    chance: () => Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => String.fromCharCode(97 + (byte % 26))).join(''),
  }),
);

onTabClosed((tabId) => void dropTab(tabId));
onShortcut((command, tabId) => {
  if (command === 'open-panel') void openPanel(tabId);
});
onInstalled((reason) => {
  void emptyBin(new Date(Date.now() - BIN_DAYS * 86_400_000).toISOString()).catch(() => undefined);
  if (reason === 'install') void openPage('src/ui/welcome/index.html');
});
