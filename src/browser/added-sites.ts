import { browser } from './api.ts';
import { READER } from './scripts.ts';

// Which sites were added is the browser's own list of permissions, less those of the manifest: nothing of ours can get out of step with it.

const PATTERN = /^https:\/\/(?:\*\.)?([a-z\d.-]{3,253})\/\*$/;
const patternOf = (host: string) => `https://*.${host}/*`;

/** The hosts that are read without being asked for: those of the manifest. */
export const listedHosts = (): string[] => {
  const { host_permissions: hosts = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  return hosts.flatMap((pattern) => PATTERN.exec(pattern)?.[1] ?? []);
};

/** The hosts a person added, in the order of the alphabet. */
export async function addedHosts(): Promise<string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  const listed = new Set(listedHosts());
  return [...new Set(origins.flatMap((pattern) => PATTERN.exec(pattern)?.[1] ?? []))].filter((host) => !listed.has(host)).sort();
}

/** Asks the person for a host. Only inside a press of a button, with nothing awaited before it; false when they decline. */
export function requestHost(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(host)] });
}

/** Of the listed hosts, those the person or the browser keeps from us: Firefox lets each be taken away and grants none that an update adds. */
export async function withheldHosts(): Promise<string[]> {
  const { host_permissions: patterns = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  const granted = await Promise.all(patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })));
  return [...new Set(patterns.flatMap((pattern, i) => (granted[i] ? [] : (PATTERN.exec(pattern)?.[1] ?? []))))].sort();
}

/** Asks the person for every listed host. Only inside a press of a button, with nothing awaited before it. */
export function requestListed(): Promise<boolean> {
  const { host_permissions: origins = [] } = browser.runtime.getManifest() as { host_permissions?: string[] };
  return browser.permissions.request({ origins });
}

export async function removeHost(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [patternOf(host), `https://${host}/*`] });
}

/** Calls back with what `find` answers, the hosts added or those withheld, now and whenever they change; answers a function that stops it. */
export function followHosts(find: () => Promise<string[]>, tell: (hosts: string[]) => void): () => void {
  const look = () => void find().then(tell);
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
  look();
  return () => {
    browser.permissions.onAdded.removeListener(look);
    browser.permissions.onRemoved.removeListener(look);
  };
}

/** Keeps the registered content scripts in step with the hosts that were added: as they change, and after an update or a restart. */
export function followAddedSites(): void {
  let last: Promise<unknown> = Promise.resolve();
  const sync = () => {
    last = last.then(register).catch((error: unknown) => console.warn(error));
  };
  browser.permissions.onAdded.addListener(sync);
  browser.permissions.onRemoved.addListener(sync);
  browser.runtime.onInstalled.addListener(sync);
  browser.runtime.onStartup.addListener(sync);
}

async function register(): Promise<void> {
  const [hosts, known] = await Promise.all([addedHosts(), browser.scripting.getRegisteredContentScripts()]);
  const wanted = new Map(hosts.map((host) => [`added:${host}`, host]));
  const gone = known.map(({ id }) => id).filter((id) => !wanted.has(id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  const fresh = [...wanted].filter(([id]) => !known.some((one) => one.id === id));
  if (fresh.length === 0) return;
  await browser.scripting.registerContentScripts(
    fresh.map(([id, host]) => ({
      id,
      matches: [patternOf(host)],
      js: READER,
      runAt: 'document_idle' as const,
      persistAcrossSessions: true,
    })),
  );
  // Pages that are open already are read as well
  const tabs = await browser.tabs.query({ url: fresh.map(([, host]) => patternOf(host)) });
  for (const { id } of tabs)
    if (id !== undefined) await browser.scripting.executeScript({ target: { tabId: id }, files: READER }).catch(() => undefined);
}
