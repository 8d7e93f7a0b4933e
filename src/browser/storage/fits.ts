/** What of a stored value is of a shape; undefined where it is something else. What is stored may be older, damaged or a stranger's. */
export type Fit<T> = (value: unknown) => T | undefined;

export const text = <T extends string>(value: unknown) => (typeof value === 'string' ? (value as T) : undefined);
export const number: Fit<number> = (value) => (Number.isFinite(value) ? (value as number) : undefined);
export const flag: Fit<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

export const oneOf =
  <T extends string>(...words: readonly T[]): Fit<T> =>
  (value) =>
    words.find((word) => word === value);

export const orNull =
  <T>(takes: Fit<T>): Fit<T | null> =>
  (value) =>
    value === null ? null : takes(value);

/** What does not fit is left out of a list. */
export const listOf =
  <T>(takes: Fit<T>): Fit<readonly T[]> =>
  (value) =>
    Array.isArray(value) ? Array.from(value, takes).filter((one) => one !== undefined) : undefined;

/** And out of a table. */
export const tableOf =
  <T>(takes: Fit<T>): Fit<Readonly<Record<string, T>>> =>
  (value) => {
    if (!isObject(value)) return undefined;
    const rows = Object.entries(value).flatMap(([key, one]) => {
      const fitting = takes(one);
      return fitting === undefined ? [] : [[key, fitting] as const];
    });
    return Object.fromEntries(rows);
  };

/** All of it has to fit, or none does. */
export const record =
  <T extends object>(fits: { readonly [K in keyof T]: Fit<T[K]> }): Fit<T> =>
  (value) => {
    if (!isObject(value)) return undefined;
    const fields = Object.entries<Fit<unknown>>(fits).map(
      ([key, takes]) => [key, takes(Object.hasOwn(value, key) ? value[key] : undefined)] as const,
    );
    return fields.every(([, field]) => field !== undefined) ? (Object.fromEntries(fields) as T) : undefined;
  };

/** Field by field: what does not fit is as in the fallback, what nobody knows stays behind. */
export const filled =
  <T extends object>(fallback: T, fits: { readonly [K in keyof T]: Fit<T[K]> }): Fit<T> =>
  (value) => {
    if (!isObject(value)) return undefined;
    const fields = Object.entries<Fit<unknown>>(fits).map(([key, takes]) => {
      const field = Object.hasOwn(value, key) ? takes(value[key]) : undefined;
      return [key, field === undefined ? fallback[key as keyof T] : field] as const;
    });
    return Object.fromEntries(fields) as T;
  };

/** For a value that is stored as a whole: throws when it is something else. */
export const stored =
  <T>(takes: Fit<T>) =>
  (data: unknown): T => {
    const value = takes(data);
    if (value === undefined) throw new Error('Not the shape that was stored.');
    return value;
  };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
