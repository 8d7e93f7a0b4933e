import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { checkSync } from 'recheck';
import { parseAst } from 'rolldown/parseAst';
import { describe, expect, test } from 'vitest';

// Page text is hostile: a pattern that backtracks is a page that hangs. Verdicts are kept by content, a pattern is judged once.
const root = resolve(import.meta.dirname, '..');
const cache = join(root, 'node_modules/.cache/jobgloss-regex');
mkdirSync(cache, { recursive: true });

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));

type Pattern = { source: string; flags: string };

function patternsOf(file: string): { literals: Pattern[]; built: number } {
  const literals: Pattern[] = [];
  let built = 0;
  const lang = file.endsWith('x') ? 'tsx' : 'ts';
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const child of node) visit(child);
    if (typeof node !== 'object' || node === null) return;
    const { type, regex, callee } = node as { type?: string; regex?: { pattern: string; flags: string }; callee?: { name?: string } };
    if (type === 'Literal' && regex) literals.push({ source: regex.pattern, flags: regex.flags });
    if ((type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp') built += 1;
    for (const child of Object.values(node)) visit(child);
  };
  visit(parseAst(readFileSync(join(root, 'src', file), 'utf8'), { lang }));
  return { literals, built };
}

function verdictOf({ source, flags }: Pattern): string {
  const file = join(cache, createHash('sha256').update(`${flags}/${source}`).digest('hex').slice(0, 24));
  try {
    return readFileSync(file, 'utf8');
  } catch {
    // The fuzzer works against the clock and may err on a busy machine; what the automaton calls safe is proved.
    const fuzzed = checkSync(source, flags, { timeout: 40_000 });
    const result = fuzzed.status === 'safe' ? fuzzed : checkSync(source, flags, { timeout: 40_000, checker: 'automaton' });
    const verdict =
      result.status === 'safe' ? 'safe' : `${result.status}: ${JSON.stringify('attack' in result ? result.attack?.pattern : result.error)}`;
    if (result.status === 'safe') writeFileSync(file, verdict);
    return verdict;
  }
}

/** Files that build patterns from parts; each proves its patterns in a test of its own, named here. */
const BUILDERS: Readonly<Record<string, string>> = {
  'core/analyse/words/any-of.ts': 'test/core/analyse/words/any-of.test.ts',
};

describe.each(files)('%s', (file) => {
  const { literals, built } = patternsOf(file);
  test.each(literals.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern] as const))(
    '%s is linear',
    (_, pattern) => {
      expect(pattern.flags).not.toContain('v');
      expect(verdictOf(pattern)).toBe('safe');
    },
    90_000,
  );
  test('writes its patterns out, or says where they are proved', () => {
    if (built > 0) expect(Object.keys(BUILDERS)).toContain(file.replaceAll('\\', '/'));
  });
});
