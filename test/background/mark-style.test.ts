import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { styleOf } from '../../src/background/mark-style.ts';
import { ROLES } from '../../src/core/marks.ts';
import type { MarkNames } from '../../src/messages/contract.ts';

const theme = readFileSync(join(import.meta.dirname, '../../src/ui/theme.css'), 'utf8');
const css = styleOf(Object.fromEntries([...ROLES, 'current'].map((role) => [role, `x${role}`])) as MarkNames);
const light = (token: string) => new RegExp(`--${token}: var\\(--on-light, (#[0-9a-f]{6})\\)`).exec(theme)?.[1];
const ruleOf = (role: string) => new RegExp(`::highlight\\(x${role}\\)\\{([^}]{1,300})\\}`).exec(css)?.[1] ?? '';

/** WCAG 2.2 relative luminance and contrast. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r, g, blue] = [1, 3, 5].map((at) => {
      const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * blue!;
  };
  const [dark, bright] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (bright! + 0.05) / (dark! + 0.05);
}

describe.each(ROLES)('the mark of %s in a page', (role) => {
  const rule = ruleOf(role);
  const ground = /background-color:(#[0-9a-f]{6})/.exec(rule)?.[1] ?? '';
  const ink = /;color:(#[0-9a-f]{6})/.exec(rule)?.[1] ?? '';

  test('has the colours it has in our own pages', () => {
    expect(ground).toBe(light(`${role}-wash`));
    expect(rule).toContain(light(role));
  });

  test('can be read on any site: it brings both inks', () => expect(contrast(ground, ink)).toBeGreaterThanOrEqual(7));
});

test('no two roles are told apart by colour alone', () => {
  const lines = ROLES.map((role) => /underline (\w+)/.exec(ruleOf(role))?.[1]);
  expect(lines).toEqual(['solid', 'solid', 'dotted', 'dashed', 'wavy', 'dotted']);
  expect(contrast('#ffffff', '#2356a8')).toBeGreaterThanOrEqual(4.5); // the current mark, inverted
});
