/**
 * When a field was changed, on a hybrid logical clock (Kulkarni et al. 2014): time in ms, a count within it, the device. Stamps are compared as
 * strings; the later wins on every machine alike. A clock that is set back, or lags, still gives a later stamp than any it has seen.
 */
export type Stamp = string;

const TIME = 9; // base 36 ms: until the year 5188
const COUNT = 4;
const MOST = 36 ** COUNT - 1;
const FORM = /^[0-9a-z]{9}[0-9a-z]{4}\.[0-9a-z-]{1,40}$/;

export const isStamp = (value: unknown): value is Stamp => typeof value === 'string' && FORM.test(value);

/** The next stamp of `device` after `last`, the latest it has given or seen; `now` in ms since 1970. */
export function nextStamp(last: Stamp | null, now: number, device: string): Stamp {
  const time = last ? Number.parseInt(last.slice(0, TIME), 36) : 0;
  const count = last ? Number.parseInt(last.slice(TIME, TIME + COUNT), 36) : 0;
  if (now > time) return written(now, 0, device);
  return count < MOST ? written(time, count + 1, device) : written(time + 1, 0, device);
}

/** The later of two; null is before all. */
export function later(a: Stamp | null, b: Stamp | null): Stamp | null {
  if (a === null || b === null) return a ?? b;
  return a > b ? a : b;
}

function written(time: number, count: number, device: string): Stamp {
  return `${base36(Math.max(0, Math.floor(time)), TIME)}${base36(count, COUNT)}.${device}`;
}

const base36 = (value: number, width: number) => value.toString(36).padStart(width, '0');
