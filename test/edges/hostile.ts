import fc from 'fast-check';
import { expect } from 'vitest';

/** FUZZ=20 tries twenty times as much: `npm run proof`. */
export const times = (runs: number) => ({ numRuns: runs * Number(process.env.FUZZ ?? 1) });

const NATIVES = [Object, Array, String, Number, Boolean, Symbol, Function, Promise, RegExp, Map, Set, Date, Error];
type Fields = Record<PropertyKey, PropertyDescriptor>;
const fieldsOf = (thing: object) => Object.getOwnPropertyDescriptors(thing) as Fields;
const WORLD = NATIVES.flatMap((native) => [native, native.prototype]).map((thing) => [thing as object, fieldsOf(thing)] as const);
const GLOBALS = new Set(Reflect.ownKeys(globalThis));

/**
 * After each attempt of fast-check it is asked whether anything got into a prototype. With FROZEN (`npm run test:hostile`) nothing can: what tries throws.
 * Without, what tries and catches its own fault is found out as well.
 */
export function guardWorld(): void {
  if (process.env.FROZEN) for (const { prototype } of NATIVES) Object.freeze(prototype);
  else fc.configureGlobal({ ...fc.readConfigureGlobal(), afterEach: expectCleanWorld });
}

/** No prototype has anything it had not, or anything else, and nothing is beside the globals. What is found is put right, so that the next attempt speaks for itself. */
export function expectCleanWorld(): void {
  const strange = WORLD.flatMap(([thing, before]) => strangeIn(thing, before));
  const strangers = Reflect.ownKeys(globalThis).filter((key) => !GLOBALS.has(key));
  if (strange.length > 0 || strangers.length > 0) expect([...strange, ...strangers]).toEqual([]);
}

/** Compared bare: it is asked ten thousand times. */
function strangeIn(thing: object, before: Fields): PropertyKey[] {
  const strange = Reflect.ownKeys(thing).filter((key) => {
    const [was, is] = [Object.hasOwn(before, key) ? before[key] : undefined, Object.getOwnPropertyDescriptor(thing, key)!];
    return was === undefined || !Object.is(was.value, is.value) || was.get !== is.get || was.set !== is.set;
  });
  for (const key of strange) {
    Reflect.deleteProperty(thing, key);
    if (Object.hasOwn(before, key)) Object.defineProperty(thing, key, before[key]!);
  }
  return strange;
}

export const POISON = ['__proto__', 'constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'length', '0', ''];
const SCALARS = [
  null,
  true,
  false,
  0,
  -1,
  1e308,
  -0.5,
  '',
  ' ',
  'x',
  '\u0000',
  '\ud83d',
  'javascript:alert(1)',
  '2026-13-45',
  '$120k',
  '1'.repeat(400),
];

/** Any JSON as text, in which keys of ours, keys that poison and keys of nobody meet. Text, because an object literal would lose `__proto__`. */
export function anyJson(keys: readonly string[]): fc.Arbitrary<string> {
  const key = fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...keys) }, fc.constantFrom(...POISON), fc.string({ maxLength: 6 }));
  const { value } = fc.letrec<{ value: string }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 5, depthSize: 'small' },
      fc
        .oneof(fc.constantFrom(...SCALARS), fc.string({ unit: 'binary', maxLength: 20 }), fc.double())
        .map((one) => JSON.stringify(one) ?? 'null'),
      fc.array(tie('value'), { maxLength: 4 }).map((list) => `[${list.join(',')}]`),
      fc
        .array(fc.tuple(key, tie('value')), { maxLength: 6 })
        .map((pairs) => `{${pairs.map(([name, one]) => `${JSON.stringify(name)}:${one}`).join(',')}}`),
    ),
  }));
  return value;
}

/** All keys that occur in a value, at any depth. */
export function keysOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...new Set(Object.entries(value).flatMap(([key, child]) => [...(Array.isArray(value) ? [] : [key]), ...keysOf(child)]))];
}

/** The value, damaged in one place: the `where`-th thing in it becomes `junk`, or goes. */
export function damaged<T>(whole: T, where: number, junk: unknown): unknown {
  const copy = structuredClone(whole);
  const places: [object, string][] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    for (const key of Object.keys(node)) {
      places.push([node, key]);
      visit((node as Record<string, unknown>)[key]);
    }
  };
  visit(copy);
  const place = places[where % Math.max(1, places.length)];
  if (!place) return copy;
  const [node, key] = place;
  if (junk === undefined) delete (node as Record<string, unknown>)[key];
  else (node as Record<string, unknown>)[key] = junk;
  return copy;
}

/** Anything JavaScript knows; with keys that can be written into an object while its prototype is frozen. */
export const anything = fc.anything({ key: fc.string().filter((key) => !(key in {})) });

/** What a slip of the pen, an older version or an enemy leaves in the place of a value. */
export const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(
    undefined,
    null,
    -1,
    Number.MAX_VALUE,
    '',
    'x',
    [],
    {},
    [[]],
    [null],
    [5],
    { length: 3 },
    true,
    '\u0000',
    'Z'.repeat(2_000),
  ),
  anyJson(['id', 'value', 'name']).map((text) => JSON.parse(text) as unknown),
);
