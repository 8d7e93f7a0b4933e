import { browser } from './api.ts';

/** Sets an alarm for a moment (ms since 1970), or for every so many minutes; the one of that name before it is gone. */
export async function setAlarm(name: string, when: { readonly at: number } | { readonly every: number }): Promise<void> {
  if ('at' in when) browser.alarms.create(name, { when: when.at });
  else if (!(await browser.alarms.get(name))) browser.alarms.create(name, { delayInMinutes: 1, periodInMinutes: when.every });
}

export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

export function onAlarm(tell: (name: string) => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => tell(name));
}
