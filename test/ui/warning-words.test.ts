import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../../src/core/analyse/scam/rules/index.ts';
import { maybe } from '../../src/ui/text.ts';
import { keyOf } from '../../src/ui/view/headlines.ts';
import { speakFor } from './spoken.ts';

const analyse = resolve(import.meta.dirname, '../../src/core/analyse');
const others = readdirSync(analyse, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => [...readFileSync(join(analyse, name), 'utf8').matchAll(/\bid: '([a-z-]{3,40})',\s{1,20}group: '/g)])
  .map(([, id]) => id!);
const ids = [...new Set([...RULES.map(({ id }) => id), ...others])].sort();

const languages = readdirSync(resolve(import.meta.dirname, '../../public/_locales'));

describe.each(languages)('in %s', (language) => {
  test.each(ids)('the warning %s has a name and a reason', (id) => {
    speakFor(language);
    expect(maybe(`warning_${keyOf(id)}`), `add warning_${keyOf(id)} to public/_locales`).toBeDefined();
    expect(maybe(`warning_${keyOf(id)}_why`), `add warning_${keyOf(id)}_why to public/_locales`).toBeDefined();
  });
});
