import { browser } from '../api.ts';
import { eraseSaved } from './saved.ts';
import { withoutSync } from './sync.ts';

/** Leaves nothing in any storage: postings and memory, values, tabs, what was synced, alarms, hosts and scripts added by the person, what is on the screen. */
export const eraseAll = (): Promise<void> => withoutSync(erase);

async function erase(): Promise<void> {
  // What cannot be opened cannot be emptied record by record: the database goes as a whole
  await eraseSaved().catch(() => deleteDatabase());
  const scripts = (await browser.scripting.getRegisteredContentScripts?.().catch(() => [])) ?? [];
  const origins = (await browser.permissions.getAll()).origins ?? [];
  const added = origins.filter((origin) => !(browser.runtime.getManifest().host_permissions ?? []).includes(origin));
  await Promise.all([
    browser.storage.local.clear(),
    browser.storage.session.clear(),
    browser.storage.sync.clear().catch(() => undefined),
    browser.alarms.clearAll(),
    scripts.length > 0 && browser.scripting.unregisterContentScripts({ ids: scripts.map(({ id }) => id) }),
    added.length > 0 && browser.permissions.remove({ origins: added }).catch(() => false),
  ]);
}

function deleteDatabase(): Promise<void> {
  return new Promise((done, fail) => {
    const request = indexedDB.deleteDatabase('jobgloss');
    request.onsuccess = () => done();
    request.onerror = () => fail(request.error);
  });
}
