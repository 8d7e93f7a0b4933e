import { read } from '../../src/core/analyse/reading.ts';
import { findSalaries } from '../../src/core/analyse/salary/salary.ts';
import type { Salary } from '../../src/core/posting/facts.ts';
import { fromText } from '../../src/core/posting/from-text.ts';

/** A text to be read for its pay; `salaries` is what it says, by hand. */
export type Sentence = {
  readonly language: string;
  readonly country?: string;
  readonly text: string;
  readonly salaries: readonly Pick<Salary, 'kind' | 'min' | 'max' | 'currency' | 'unit'>[];
};

type Text = Pick<Sentence, 'language' | 'text' | 'country'>;

const subjectOf = ({ text, country, language }: Text) => {
  const { posting } = fromText({ text, country });
  const reading = read(posting!);
  return { ...reading, sections: [], language, country: country ?? null, now: new Date('2026-01-01') };
};

/** What our reader says of a text. */
export function salariesOf(text: Text): readonly Salary[] {
  return findSalaries(subjectOf(text));
}

/** Milliseconds for the reader alone over the texts; folding them is not its work. */
export function timeOf(texts: readonly Text[]): number {
  const subjects = texts.map(subjectOf);
  const started = performance.now();
  for (const subject of subjects) findSalaries(subject);
  return performance.now() - started;
}
