// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EMPTY_PROFILE } from '../../src/core/match/profile.ts';
import { activeOf, EMPTY_PROFILES } from '../../src/core/match/profiles.ts';
import { propose } from '../../src/core/resume/propose.ts';
import type { ReadResume } from '../../src/ui/components/resume-import.tsx';
import { Welcome, type WelcomeProps } from '../../src/ui/welcome/welcome.tsx';
import { reports } from './fakes/reports.ts';
import { speakFor } from './spoken.ts';

beforeEach(() => speakFor('en'));
afterEach(cleanup);

const proposal = propose('Lukas Example\nHead Cook\nSkills: HACCP', new Date('2026-09-15'));
const read: ReadResume = { file: async () => ({ proposal, partial: true }), text: async () => proposal };

function open(some: Partial<WelcomeProps> = {}) {
  const acts = { onProfile: vi.fn(), onProfiles: vi.fn(), onTaken: vi.fn(), onOptions: vi.fn(), judge: vi.fn(async () => reports.scam) };
  const resume = { profiles: EMPTY_PROFILES, read, onProfiles: acts.onProfiles };
  render(<Welcome profile={EMPTY_PROFILE} resume={resume} {...acts} {...some} />);
  return acts;
}

test('leads through three steps to an example that is judged on the spot', async () => {
  const acts = open();
  expect(screen.getByText(/Nothing leaves this machine/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
  fireEvent.click(screen.getByRole('button', { name: 'Later' }));
  expect(acts.judge).toHaveBeenCalledWith(expect.stringContaining('We pay $38 an hour'), EMPTY_PROFILE);
  expect((await screen.findAllByText('send us the six digits you get by SMS')).length).toBe(1);
  fireEvent.click(screen.getByRole('button', { name: 'Done' }));
  expect(acts.onTaken.mock.calls).toEqual([[['reads']], [['reads', 'profile']], [['reads', 'profile', 'try']]]);
});

test('can be left out altogether', () => {
  const acts = open();
  fireEvent.click(screen.getByRole('button', { name: 'Skip all of this.' }));
  expect(acts.onTaken).toHaveBeenCalledExactlyOnceWith(['reads', 'profile', 'try']);
  expect(screen.getByText(/All set/)).toBeTruthy();
});

test('goes on where it was left', () => {
  open({ taken: ['reads'] });
  expect(screen.getByRole('button', { name: /Your profile/ }).getAttribute('aria-expanded')).toBe('true');
  expect(screen.getByRole('button', { name: /What it reads/ }).textContent).toContain('(done)');
  cleanup();
  open({ taken: ['reads', 'profile', 'try'] });
  expect(screen.getByText(/All set/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /Try it/ }));
  expect(screen.getByRole('button', { name: 'Done' })).toBeTruthy();
});

test('asks for the job sites where the browser grants none by itself, and takes no for an answer', async () => {
  const onAllow = vi.fn(async () => false);
  open({ withheld: 3, onAllow });
  fireEvent.click(screen.getByRole('button', { name: 'Allow these 3 job sites' }));
  expect(onAllow).toHaveBeenCalledOnce();
  await screen.findByText(/^Not allowed\./);
  fireEvent.click(screen.getByRole('button', { name: 'Go on' }));
  expect(screen.getByRole('button', { name: 'Later' })).toBeTruthy();
});

test('asks for nothing where the sites are allowed already', () => {
  open({ withheld: 0, onAllow: vi.fn() });
  expect(screen.queryByRole('button', { name: /^Allow/ })).toBeNull();
});

test('keeps an answer as it is given', () => {
  const acts = open();
  fireEvent.click(screen.getByRole('button', { name: /Your profile/ }));
  fireEvent.input(screen.getByLabelText('City'), { target: { value: 'Oslo' } });
  expect(acts.onProfile).toHaveBeenCalledWith({ ...EMPTY_PROFILE, places: [{ country: null, region: null, city: 'Oslo' }] });
});

test('takes the profile from a file, once it is confirmed', async () => {
  const acts = open();
  fireEvent.click(screen.getByRole('button', { name: /Your profile/ }));
  fireEvent.change(screen.getByLabelText(/^Read a résumé from a file/), { target: { files: [new File(['x'], 'cook.pdf')] } });
  await screen.findByText(/Only the beginning was read/);
  expect(acts.onProfiles).not.toHaveBeenCalled();
  fireEvent.click(screen.getByRole('button', { name: /^Take / }));
  expect(activeOf(acts.onProfiles.mock.calls[0]![0]).profile).toMatchObject({ titles: ['Head Cook'], skills: [{ name: 'HACCP' }] });
});
