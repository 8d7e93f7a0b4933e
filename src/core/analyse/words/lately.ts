/** What was worked out of the last few texts. */
export type Lately<Key extends object, Value> = {
  readonly get: (key: Key) => Value | undefined;
  readonly set: (key: Key, value: Value) => Value;
};

/** A posting, its title and a field or two are read side by side; of one before them nothing is asked again. */
const MOST = 6;

/** Analysers ask the same of one reading again and again. Kept by the object itself, the oldest makes room. */
export function lately<Key extends object, Value>(): Lately<Key, Value> {
  const keys: (Key | undefined)[] = new Array(MOST).fill(undefined);
  const values: (Value | undefined)[] = new Array(MOST).fill(undefined);
  let next = 0;
  return {
    get: (key) => {
      const at = keys.indexOf(key);
      return at < 0 ? undefined : values[at];
    },
    set: (key, value) => {
      keys[next] = key;
      values[next] = value;
      next = (next + 1) % MOST;
      return value;
    },
  };
}
