import { asker } from '../messages/ask.ts';
import type { Told } from '../messages/contract.ts';
import { Gloss } from './gloss.ts';
import { calm } from './slices.ts';
import { known } from './world.ts';

// One self-contained file (`*.iife.ts`): no loader, nothing a page could ask for. It talks through the native promise API.
type Runtime = typeof chrome.runtime;

/** In a frame of its own origin the page around it reads it; in any other, this script does. */
function isReadFromAround(): boolean {
  try {
    return window !== window.parent && window.parent.document !== null;
  } catch {
    return false;
  }
}

function start(): void {
  const { runtime } = ((globalThis as { browser?: { runtime: Runtime } }).browser ?? chrome) as { runtime: Runtime };
  // Our own world, not the page's: a second run of this script (the person pressed "check this page") finds the first one.
  const world = globalThis as { jobgloss?: Gloss };
  world.jobgloss?.stop();
  const gloss = new Gloss(
    document,
    known(),
    asker((message) => runtime.sendMessage(message)),
    calm(window),
  );
  world.jobgloss = gloss;
  runtime.onMessage.addListener((told: Told, sender, reply: (answer: unknown) => void) => {
    if (sender.id !== runtime.id || world.jobgloss !== gloss) return undefined;
    void gloss.told(told).then(reply, () => reply(false));
    return true;
  });
  gloss.start();
  if (window !== window.top) window.addEventListener('pagehide', () => gloss.leave());
}

if (!isReadFromAround()) start();
