import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '../src/ui/dictionary.ts';

type Entry = { readonly message: string; readonly placeholders?: Readonly<Record<string, { readonly content: string }>> };
type Dictionary = Readonly<Record<string, Entry>>;

const root = resolve(import.meta.dirname, '..');
const folder = join(root, 'public/_locales');
const languages = readdirSync(folder).sort();
const textOf = (language: string) => readFileSync(join(folder, language, 'messages.json'), 'utf8');
const dictionaries = new Map(languages.map((language) => [language, JSON.parse(textOf(language)) as Dictionary]));

test('every language there is can be chosen', () => expect(LANGUAGES).toEqual(languages));

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(root, 'src', name), 'utf8'));
const code = sources.join('\n') + readFileSync(join(root, 'manifest.json'), 'utf8');

/** Keys whose last part is a form of the count: `plural('key', …)`. */
const pluralKeys = new Set([...code.matchAll(/plural\(\s{0,40}'([A-Za-z0-9_]{1,80})'/g)].map(([, key]) => key!));
/** The keys a language needs: a plural one in each of its forms. */
const expand = (key: string, language: string) =>
  pluralKeys.has(key) ? new Intl.PluralRules(language).resolvedOptions().pluralCategories.map((form) => `${key}_${form}`) : [key];
const baseOf = (key: string) => {
  const base = key.replace(/_(?:zero|one|two|few|many|other)$/, '');
  return pluralKeys.has(base) ? base : key;
};

/** Sentences that rules, reasons and highlights name by key; each room's own tests see to them. */
const FAMILIES = /^(?:warning|reason|highlight)_/;
/** Keys built from a name: `t(`common_role_${role}`)`. */
const built = [...code.matchAll(/`([a-z0-9_]{3,80}_)\$\{/g)].map(([, start]) => start!);

const placesIn = ({ message, placeholders = {} }: Entry) => {
  const whole = message.replace(/\$([A-Za-z0-9_@]{1,60})\$/g, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? '$0');
  return [...new Set([...whole.replaceAll('$$', '').matchAll(/\$(\d)/g)].map(([, place]) => place!))].sort().join('');
};

test('the five languages are there', () => expect(languages).toEqual(expect.arrayContaining(['de', 'en', 'es', 'fr', 'ru'])));

describe.each(languages)('%s', (language) => {
  const dictionary = dictionaries.get(language)!;
  const keys = Object.keys(dictionary);

  test('has every sentence the other languages have, in the forms it counts with', () => {
    const wanted = new Set([...dictionaries.values()].flatMap((other) => Object.keys(other).map(baseOf)));
    const missing = [...wanted].flatMap((key) => expand(key, language)).filter((key) => !dictionary[key]?.message);
    expect(missing).toEqual([]);
  });

  test('has no sentence that nothing says', () => {
    const unused = keys.filter((key) => {
      const base = baseOf(key);
      return (
        !FAMILIES.test(base) &&
        !built.some((start) => base.startsWith(start)) &&
        !new RegExp(`['"\`]${base}['"\`]|__MSG_${base}__`).test(code)
      );
    });
    expect(unused).toEqual([]);
  });

  test('fills the same places as English, and names no placeholder that is not there', () => {
    const english = dictionaries.get('en')!;
    const wrong = keys.filter((key) => {
      const base = baseOf(key);
      const model = base === key ? english[key] : english[`${base}_other`];
      // A form for one or few may leave the count out.
      const leftOut = base !== key && model ? placesIn(model).replace('1', '') : null;
      const places = placesIn(dictionary[key]!);
      return model !== undefined && places !== placesIn(model) && places !== leftOut;
    });
    expect(wrong).toEqual([]);
  });

  // A button that is three times as long as in English breaks its row; short words may grow more.
  test('stays near the length of English, so that it fits', () => {
    const english = dictionaries.get('en')!;
    const long = keys.filter((key) => {
      const model = english[key]?.message ?? english[`${baseOf(key)}_other`]?.message;
      return model !== undefined && dictionary[key]!.message.length > model.length * 1.8 + 14;
    });
    expect(long).toEqual([]);
  });

  test('is sorted, so that two people may add to it', () => expect(keys).toEqual([...keys].sort()));

  test('uses only names that every browser takes', () => expect(keys.filter((key) => !/^[A-Za-z0-9_@]{1,80}$/.test(key))).toEqual([]));
});

test('every sentence that the code asks for is there', () => {
  const asked = [...code.matchAll(/\b(?:t|say|maybe|message)\(\s{0,40}'([A-Za-z0-9_]{1,80})'/g)].map(([, key]) => key!);
  const english = dictionaries.get('en')!;
  expect([...new Set([...asked, ...pluralKeys])].flatMap((key) => expand(key, 'en')).filter((key) => !english[key])).toEqual([]);
});
