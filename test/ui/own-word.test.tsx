// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { read } from '../../src/core/analyse/reading.ts';
import { findScamWarnings } from '../../src/core/analyse/scam/scam.ts';
import { NO_FACTS } from '../../src/core/posting/facts.ts';
import { BLANK_POSTING } from '../../src/core/posting/posting.ts';
import { Silence } from '../../src/ui/components/dispute.tsx';
import { Danger } from '../../src/ui/components/warnings.tsx';
import { reportText } from '../../src/ui/view/report-text.ts';
import { speakFor } from './spoken.ts';

beforeEach(() => speakFor('en'));
afterEach(cleanup);

const posting = {
  ...BLANK_POSTING,
  id: 'board/1',
  title: 'Typist',
  url: 'https://board.example/1',
  text: 'Typist.\nSend us the SMS code you receive.',
};
const warnings = findScamWarnings({ ...read(posting), sections: [], language: 'en', country: null, now: new Date('2026-11-21') }, NO_FACTS);
const word = { id: 'board/1', url: null, rule: 'asks-for-code', quote: '', said: 'not-a-scam', at: '2026-11-21' } as const;

test('a warning can be called wrong, and that can be taken back', async () => {
  const say = vi.fn();
  const { rerender } = render(
    <Danger warnings={warnings} lang="en" posting={posting} own={{ list: [], say }} country={null} onShow={vi.fn()} />,
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Not a scam?' }));
  expect(say).toHaveBeenCalledWith('asks-for-code', warnings[0]!.evidence[0]!.quote, 'not-a-scam');
  rerender(<Danger warnings={warnings} lang="en" posting={posting} own={{ list: [word], say }} country={null} onShow={vi.fn()} />);
  expect((await screen.findByText(/You said: not a scam/)).getAttribute('role')).toBe('status');
  expect(document.querySelector('.disputed')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
  expect(say).toHaveBeenLastCalledWith('asks-for-code', expect.any(String), null);
});

describe('what comes in the place of a button that was pressed has its focus', () => {
  const drawn = (list: readonly (typeof word)[], all = warnings) => (
    <Danger warnings={all} lang="en" posting={posting} own={{ list, say: vi.fn() }} country={null} onShow={vi.fn()} />
  );
  const press = (button: HTMLElement) => {
    button.focus();
    fireEvent.click(button);
  };

  test('called wrong, and taken back', async () => {
    const { rerender } = render(drawn([]));
    press(await screen.findByRole('button', { name: 'Not a scam?' }));
    rerender(drawn([word]));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    await waitFor(() => expect(document.activeElement).toBe(undo));
    press(undo);
    rerender(drawn([]));
    const again = await screen.findByRole('button', { name: 'Not a scam?' });
    await waitFor(() => expect(document.activeElement).toBe(again));
  });

  test('one of several called wrong', async () => {
    const two = [warnings[0]!, { ...warnings[0]!, id: 'upfront-fee' }];
    const { rerender } = render(drawn([], two));
    (await screen.findByText('Not a scam?')).closest('details')!.open = true;
    press(within(screen.getByRole('group', { name: 'Which of these is no scam here?' })).getAllByRole('button')[0]!);
    rerender(drawn([word], two));
    const undo = await screen.findByRole('button', { name: 'Undo' });
    await waitFor(() => expect(document.activeElement).toBe(undo));
  });

  test('words that were said before take no focus when they are drawn', async () => {
    render(drawn([word]));
    await screen.findByRole('button', { name: 'Undo' });
    await new Promise((next) => setTimeout(next, 50));
    expect(document.activeElement).toBe(document.body);
  });
});

test('of several warnings each can be called wrong, in one place that is closed until it is asked for', async () => {
  const say = vi.fn();
  const two = [warnings[0]!, { ...warnings[0]!, id: 'upfront-fee' }];
  render(<Danger warnings={two} lang="en" posting={posting} own={{ list: [], say }} country={null} onShow={vi.fn()} />);
  const summary = await screen.findByText('Not a scam?');
  expect(summary.closest('details')!.open).toBe(false);
  expect(screen.getAllByText('Not a scam?')).toHaveLength(1);
  fireEvent.click(
    within(screen.getByRole('group', { name: 'Which of these is no scam here?', hidden: true })).getAllByRole('button', {
      hidden: true,
    })[1]!,
  );
  expect(say).toHaveBeenCalledWith('upfront-fee', expect.any(String), 'not-a-scam');
});

test('a missed trick can be noted where nothing was said; silence says once that it promises nothing', () => {
  const say = vi.fn();
  render(<Silence own={{ list: [], say }} posting={posting} silent />);
  expect(screen.getByText(/No warning is no promise/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Was a scam missed here?' }));
  expect(say).toHaveBeenCalledWith(null, 'Typist', 'missed');
});

test('the report to be pasted names the posting, its address and the day, and quotes its words', () => {
  const text = reportText(posting, warnings, '21 November 2026');
  for (const words of ['Typist', 'https://board.example/1', '21 November 2026', warnings[0]!.evidence[0]!.quote])
    expect(text).toContain(words);
});
