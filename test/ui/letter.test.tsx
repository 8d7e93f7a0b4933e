// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_PROFILE } from '../../src/core/match/profile.ts';
import { LetterPage } from '../../src/ui/letter/letter.tsx';
import { polisherOf } from '../../src/ui/letter/polish.ts';
import { profile, reports } from './fakes/reports.ts';
import { speakFor } from './spoken.ts';

beforeEach(() => speakFor('en'));
afterEach(cleanup);

function propsOf(report: (typeof reports)[keyof typeof reports] | null) {
  return {
    report,
    profile,
    reader: 'en',
    kept: '',
    onKeep: vi.fn(async () => undefined),
    onCopy: vi.fn(async () => undefined),
    onProfile: vi.fn(),
    polisher: null,
  };
}
const sheet = () => screen.getByLabelText<HTMLTextAreaElement>('Your letter');

describe('the letter', () => {
  test('is drafted from the posting and the profile, with what it rests on beside it', () => {
    render(<LetterPage {...propsOf(reports.rich)} />);
    expect(sheet().value).toContain(reports.rich.posting!.title);
    expect(screen.getByRole('heading', { name: 'What it rests on' })).toBeTruthy();
    expect(screen.getAllByText('Your profile:').length).toBeGreaterThan(0);
  });

  test('is copied and kept by keyboard alone, and says so', async () => {
    const props = propsOf(reports.rich);
    render(<LetterPage {...props} />);
    fireEvent.keyDown(document.body, { code: 'KeyY', key: 'y' });
    await screen.findByText('Copied.');
    expect(props.onCopy).toHaveBeenCalledWith(sheet().value);
    fireEvent.keyDown(document.body, { code: 'KeyS', key: 's' });
    await screen.findByText('Saved with the posting.');
    expect(props.onKeep).toHaveBeenCalledWith(sheet().value);
  });

  test('says what to do where the browser forbids copying', async () => {
    render(<LetterPage {...propsOf(reports.rich)} onCopy={async () => Promise.reject(new Error('no'))} />);
    fireEvent.click(screen.getByRole('button', { name: /^Copy/ }));
    await screen.findByText(/copy it by hand/);
  });

  test('follows the choices until it is written in, and then only when it is asked to, with the way back', () => {
    render(<LetterPage {...propsOf(reports.rich)} />);
    fireEvent.change(screen.getByLabelText('Language'), { target: { value: 'de' } });
    expect(sheet().value).toContain('Guten Tag');
    fireEvent.input(sheet(), { target: { value: 'My own words.' } });
    fireEvent.change(screen.getByLabelText('Language'), { target: { value: 'en' } });
    expect(sheet().value).toBe('My own words.');
    fireEvent.click(screen.getByRole('button', { name: 'Use the new draft instead' }));
    expect(sheet().value).toContain('Hello,');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(sheet().value).toBe('My own words.');
  });

  test('that was kept is shown as it was left', () => {
    render(<LetterPage {...propsOf(reports.rich)} kept="As I left it." />);
    expect(sheet().value).toBe('As I left it.');
  });

  test('for a posting that makes dangerous demands comes with a warning', () => {
    render(<LetterPage {...propsOf(reports.scam)} />);
    expect(screen.getByText(/Better send nothing/)).toBeTruthy();
  });

  test('needs a profile and leads to it', () => {
    const props = propsOf(reports.rich);
    render(<LetterPage {...props} profile={EMPTY_PROFILE} />);
    fireEvent.click(screen.getByRole('button', { name: 'Fill in the profile' }));
    expect(props.onProfile).toHaveBeenCalledOnce();
  });

  test('needs a posting', () => {
    render(<LetterPage {...propsOf(null)} />);
    expect(screen.getByText(/no posting here/)).toBeTruthy();
  });
});

describe('polish', () => {
  test('is not there where the browser has no model', () => {
    expect(polisherOf({})).toBeNull();
  });

  test('is not offered while a model would have to be downloaded', async () => {
    const polisher = polisherOf({ LanguageModel: { availability: async () => 'downloadable', create: vi.fn() } })!;
    expect(await polisher.ready()).toBe(false);
  });

  test('shows what it changed and takes nothing unasked', async () => {
    const session = { prompt: async () => 'A better letter.', destroy: vi.fn() };
    const polisher = polisherOf({ LanguageModel: { availability: async () => 'available', create: async () => session } })!;
    render(<LetterPage {...propsOf(reports.rich)} polisher={polisher} />);
    const before = sheet().value;
    fireEvent.click(await screen.findByRole('button', { name: 'Suggest a wording' }));
    await screen.findByText('A better letter.');
    expect(sheet().value).toBe(before);
    expect(session.destroy).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Take this wording' }));
    await waitFor(() => expect(sheet().value).toBe('A better letter.'));
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(sheet().value).toBe(before);
  });
});
