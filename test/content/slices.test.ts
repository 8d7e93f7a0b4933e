// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { calm } from '../../src/content/slices.ts';

let idle: (() => void)[] = [];
let state: DocumentReadyState = 'interactive';

beforeEach(() => {
  vi.useFakeTimers();
  idle = [];
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => idle.push(callback));
  vi.spyOn(document, 'readyState', 'get').mockImplementation(() => state);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const isCalm = async () => {
  let is = false;
  void calm(window).then(() => {
    is = true;
  });
  return async () => {
    for (const callback of idle.splice(0)) callback();
    await vi.advanceTimersByTimeAsync(0);
    return is;
  };
};

test('a page is calm once it has loaded and has a moment to spare', async () => {
  state = 'interactive';
  const now = await isCalm();
  await vi.advanceTimersByTimeAsync(1_000);
  expect(await now()).toBe(false);
  window.dispatchEvent(new Event('load'));
  expect(idle).toHaveLength(1);
  expect(await now()).toBe(true);
});

test('a page that had loaded before is asked for a moment alone', async () => {
  state = 'complete';
  const now = await isCalm();
  expect(idle).toHaveLength(1);
  expect(await now()).toBe(true);
});

test('a page whose picture never comes is not waited for', async () => {
  state = 'interactive';
  const now = await isCalm();
  await vi.advanceTimersByTimeAsync(1_500);
  expect(await now()).toBe(true);
});
