import type { Site } from '../core/extract/site.ts';
import { asker } from '../messages/ask.ts';
import type { Told } from '../messages/contract.ts';
import { Gloss } from './gloss.ts';

// An entry is one self-contained file (`*.iife.ts`): no loader, nothing a page could ask for. It talks through the native promise API.
type Runtime = typeof chrome.runtime;

/** Begins to read the page this script is in. `sites`: the boards whose selectors it knows. */
export function start(sites: readonly Site[]): void {
  const { runtime } = ((globalThis as { browser?: { runtime: Runtime } }).browser ?? chrome) as { runtime: Runtime };
  // Our own world, not the page's: a second run of this script (the person pressed "check this page") finds the first one.
  const world = globalThis as { jobgloss?: Gloss };
  world.jobgloss?.stop();
  const gloss = new Gloss(
    document,
    sites,
    asker((message) => runtime.sendMessage(message)),
  );
  world.jobgloss = gloss;
  runtime.onMessage.addListener((told: Told, sender, reply: (answer: unknown) => void) => {
    if (sender.id !== runtime.id) return undefined;
    void gloss.told(told).then(reply, () => reply(false));
    return true;
  });
  gloss.start();
}
