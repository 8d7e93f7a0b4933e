import { browser } from './api.ts';

/** What the browser's own shortcuts of ours do. */
const SHORTCUTS = ['popup', 'panel', 'saved', 'mark_next', 'mark_previous'] as const;

/** `keys` as the browser writes them, after whatever the person set; null where there are none. */
export type Shortcut = { readonly name: (typeof SHORTCUTS)[number]; readonly keys: string | null };

const NAMES: Readonly<Record<string, Shortcut['name']>> = {
  _execute_action: 'popup',
  'open-panel': 'panel',
  'open-saved': 'saved',
  'next-mark': 'mark_next',
  'previous-mark': 'mark_previous',
};

/** As they are set now; none where the browser has none. */
export async function shortcuts(): Promise<Shortcut[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  return SHORTCUTS.flatMap((name) => {
    const command = all.find((one) => NAMES[one.name ?? ''] === name);
    return command ? [{ name, keys: command.shortcut || null }] : [];
  });
}

/** Where the person changes them: the browser's own page. False where it cannot be opened for them. */
export async function changeShortcuts(): Promise<boolean> {
  const { commands } = browser as { commands?: { openShortcutSettings?: () => Promise<void> } };
  if (commands?.openShortcutSettings) return commands.openShortcutSettings().then(() => true);
  return browser.tabs.create({ url: 'chrome://extensions/shortcuts' }).then(
    () => true,
    () => false,
  );
}

/** Whose words tell the way there. */
export const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-');
