import type { Kept } from '../core/saved/record.ts';
import { exportIsDue } from '../core/saved/reminders.ts';
import type { Shelf } from '../messages/shelf.ts';
import type { Words } from '../messages/words.ts';

/** What the keeper needs from outside. */
export type KeeperDeps = {
  readonly takeDueSteps: (now: number) => Promise<{ readonly due: readonly Kept[]; readonly nextAt: number | null }>;
  readonly sync: (now: Date) => Promise<void>;
  readonly oldestSaved: () => Promise<string | null>;
  readonly emptyBin: (before: string) => Promise<void>;
  readonly shelf: () => Promise<Shelf>;
  readonly notify: (id: string, title: string, message: string) => Promise<void>;
  readonly setAlarm: (name: string, when: { readonly at: number } | { readonly every: number }) => Promise<void>;
  readonly clearAlarm: (name: string) => Promise<void>;
  readonly words: () => Promise<Pick<Words, 't'>>;
  readonly now: () => number;
};

const BIN_MS = 30 * 86_400_000;
const DAY_MINUTES = 24 * 60;
export const [STEPS, DAILY, SYNC] = ['steps', 'daily', 'sync'] as const;
/** Changes of half a minute go together: the browser allows so many writes an hour. */
const SYNC_MS = 30_000;
/** What a press of a notification opens. */
const EXPORT_ID = 'export';

/** Looks after what is kept, by alarms: next steps, the bin, the word that it is time to export. Keeps nothing in variables. */
export function createKeeper(deps: KeeperDeps) {
  const { takeDueSteps, sync, oldestSaved, emptyBin, shelf, notify, setAlarm, clearAlarm, words, now } = deps;

  /** Tells what is due and sets the alarm for the next; asked after every change of a next step, too. */
  async function steps(): Promise<void> {
    const { due, nextAt } = await takeDueSteps(now());
    if (nextAt === null) await clearAlarm(STEPS);
    else await setAlarm(STEPS, { at: nextAt });
    if (!(await shelf()).notify) return;
    const { t } = await words();
    for (const { id, own, brief } of due) {
      const job = [brief.title, brief.organization].filter(Boolean).join(', ');
      await notify(`step:${id}`, own.next?.what || t('reminder_step'), job);
    }
  }

  async function daily(): Promise<void> {
    await emptyBin(new Date(now() - BIN_MS).toISOString());
    await steps();
    const kept = await shelf();
    if (kept.sync) await setAlarm(SYNC, { at: now() + SYNC_MS });
    if (kept.notify && exportIsDue(kept, await oldestSaved(), now())) {
      const { t } = await words();
      await notify(EXPORT_ID, t('reminder_export'), t('reminder_export_why'));
    }
  }

  return {
    steps,
    start: () => setAlarm(DAILY, { every: DAY_MINUTES }),
    ring: async (name: string) => {
      if (name === STEPS) await steps();
      if (name === DAILY) await daily();
      if (name === SYNC && (await shelf()).sync) await sync(new Date(now()));
    },
    /** Something was changed, here or on another device. */
    syncSoon: async () => {
      if ((await shelf()).sync) await setAlarm(SYNC, { at: now() + SYNC_MS });
    },
  };
}
