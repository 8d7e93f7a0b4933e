import { describe, expect, test } from 'vitest';
import { subjectOf } from '../subject.ts';
import { DEMANDED, SOUGHT } from './sought.ts';

const kindOf = (sentence: string) => {
  const { sections, text } = subjectOf(`Northmarket · 2026-11-12\n\n${sentence}`);
  const at = text.indexOf('\n\n') + 2;
  return sections.find(({ start, end }) => at >= start && at < end)?.kind;
};

describe('who is sought is no demand', () => {
  test.each(SOUGHT)('%s', (sentence) => expect(kindOf(sentence)).toBe('summary'));
});

describe('what must be had or known is one, in the same sentence', () => {
  test.each(DEMANDED)('%s', (sentence) => expect(kindOf(sentence)).toBe('requirements'));
});
