import { browser } from './api.ts';

const PERMISSION = { permissions: ['notifications' as const] };

/** Asks for the permission to notify; only inside a press of a button. */
export const askToNotify = (): Promise<boolean> => browser.permissions.request(PERMISSION);

const mayNotify = (): Promise<boolean> => browser.permissions.contains(PERMISSION);

/** Says something outside the browser's pages; nothing where the person has not allowed it. `id` names what a press of it opens. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  if (!(await mayNotify())) return;
  await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('icons/icon-128.png'), title, message });
}

/** The API is there only while the permission is: called at the start, and when it is given. */
export function onNotificationPressed(tell: (id: string) => void): void {
  const listen = () => browser.notifications?.onClicked.addListener(tell);
  listen();
  browser.permissions.onAdded.addListener(({ permissions }) => {
    if (permissions?.includes('notifications')) listen();
  });
}
