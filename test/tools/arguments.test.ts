import { afterEach, expect, test, vi } from 'vitest';
import { argumentsOf } from '../../tools/arguments.mjs';

afterEach(() => vi.restoreAllMocks());

test('a command that is not understood says what there is, and ends', () => {
  const said = vi.spyOn(console, 'error').mockReturnValue();
  const exit = vi.spyOn(process, 'exit').mockReturnValue(undefined as never);
  argumentsOf({ args: ['--wrong'], options: { url: { type: 'string' }, json: { type: 'boolean' } } });
  expect(said).toHaveBeenCalledWith("Unknown option '--wrong'. There is --url, --json.");
  expect(exit).toHaveBeenCalledWith(2);
});

test('one that is understood is answered as it is', () => {
  const { values, positionals } = argumentsOf({
    args: ['page.html', '--url', 'x'],
    allowPositionals: true,
    options: { url: { type: 'string' } },
  });
  expect([positionals, values.url]).toEqual([['page.html'], 'x']);
});
