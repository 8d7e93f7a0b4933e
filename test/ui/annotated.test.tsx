// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { AnnotatedText } from '../../src/ui/components/annotated-text.tsx';
import { matchOf, quoting } from './fakes/quoting.ts';
import { reports } from './fakes/reports.ts';
import { speakFor } from './spoken.ts';

beforeEach(() => speakFor('en'));
afterEach(cleanup);

test('words that are warned of carry the sign of a warning, though the profile meets what they ask for', () => {
  const { posting } = reports.careful;
  const met = quoting(posting!.text).reason('experience', 'met', [5, 5], '', 'No experience needed');
  const { container } = render(<AnnotatedText report={{ ...reports.careful, match: matchOf([met]) }} />);
  const notes = [...container.querySelectorAll('.gl .r-warning')];
  expect(notes.map(({ textContent }) => textContent!.trim())).toContain('Much money, little work, for anybody');
  for (const note of notes) {
    expect(note.querySelector('svg')?.classList.toString()).toContain('warning');
    expect(note.querySelector('.vh')).toBeNull();
  }
});
