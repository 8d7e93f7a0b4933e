const SLICE_MS = 8;
/** How long a page is given to load, and then to have a moment to spare, before it is read all the same. */
const LOADED_MS = 1_500;
const IDLE_MS = 500;

/** Runs a reading in slices short enough to leave the page its frames; what comes after a last one that was long has a task of its own. Null when the visit ended first. */
export async function inSlices<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T | null> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      if (signal.aborted) return null;
      const step = steps.next();
      if (step.done) {
        if (performance.now() > until - SLICE_MS / 2) await nextTask();
        return step.value;
      }
    } while (performance.now() < until);
    await nextTask();
  }
}

/** Runs a reading to its end now, for what would be gone a moment later. */
export function atOnce<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** A task later; timers would be throttled in hidden tabs and cost 4 ms each. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** When the page has loaded and has a moment to spare: reading it must not make it come later. */
export function calm(page: Window): Promise<void> {
  return new Promise((resolve) => {
    const idle = () => page.requestIdleCallback(() => resolve(), { timeout: IDLE_MS });
    if (page.document.readyState === 'complete') return idle();
    page.addEventListener('load', idle);
    setTimeout(idle, LOADED_MS);
  });
}
