import browser from 'webextension-polyfill';
import { eraseSaved } from './saved.ts';

/** Leaves nothing in any storage. */
export async function eraseAll(): Promise<void> {
  await eraseSaved();
  await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
}
