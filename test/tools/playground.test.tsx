// @vitest-environment happy-dom
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { stretched } from '../../tools/playground/long-words.ts';
import { drawnBy, parts, within } from '../../tools/playground/parts.tsx';
import { states } from '../../tools/playground/states.tsx';

afterEach(cleanup);

const filesIn = (folder: string) =>
  readdirSync(resolve('src/ui', folder))
    .map((name) => name.replace(/\.tsx?$/, ''))
    .sort();

test('every component is in the playground, in states of its own or in those of a page', () => {
  expect([...Object.keys(parts), ...Object.keys(within)]).toEqual(expect.arrayContaining(filesIn('components')));
  for (const page of Object.values(within)) expect(states).toHaveProperty(page);
});

test('what every view decides is drawn somewhere', () => {
  expect(Object.keys(drawnBy).sort()).toEqual(filesIn('view'));
  for (const part of Object.values(drawnBy)) expect(part in parts || part in states, part).toBe(true);
});

describe('every state can be drawn', () => {
  const all = Object.entries(parts).flatMap(([name, of]) =>
    Object.entries(of).map(([state, draw]) => [`${name}, ${state}`, draw] as const),
  );
  test.each(all)('%s', (_, draw) => {
    expect(() => render(draw())).not.toThrow();
  });
});

test('the language of long words is about 1.4 times as long', () => {
  const words = Object.values(english).map(({ message }) => message.replace(/\$\w{1,20}\$?/g, ''));
  const length = (all: readonly string[]) => all.reduce((sum, { length: one }) => sum + one, 0);
  const share = length(words.map(stretched)) / length(words);
  expect(share).toBeGreaterThan(1.28);
  expect(share).toBeLessThan(1.5);
});
