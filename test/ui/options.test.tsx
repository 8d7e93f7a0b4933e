// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../src/core/match/profile.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/messages/settings.ts';
import { Options } from '../../src/ui/options/options.tsx';
import { speakFor } from './spoken.ts';

beforeEach(() => speakFor('en'));
afterEach(cleanup);

/** The page with a memory: `profile()` and `settings()` are what was last changed to. */
function open(first: Profile = EMPTY_PROFILE) {
  const now = { profile: first, settings: DEFAULT_SETTINGS };
  const onErase = vi.fn();
  function Page() {
    const [profile, setProfile] = useState(first);
    const [settings, setSettings] = useState(DEFAULT_SETTINGS);
    const keepProfile = (next: Profile) => {
      now.profile = next;
      setProfile(next);
    };
    const keepSettings = (next: Settings) => {
      now.settings = next;
      setSettings(next);
    };
    return (
      <Options
        profile={profile}
        settings={settings}
        version="1.2.3"
        savedCount={3}
        status={null}
        onProfile={keepProfile}
        onSettings={keepSettings}
        onErase={onErase}
        onWelcome={vi.fn()}
      />
    );
  }
  render(<Page />);
  return { profile: () => now.profile, settings: () => now.settings, onErase };
}
const type = (label: string | RegExp, value: string) => fireEvent.input(screen.getByLabelText(label), { target: { value } });
const pick = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('the profile', () => {
  test('takes skills one by one or many at once, never twice', () => {
    const { profile } = open();
    const skills = screen.getByLabelText('Skills', { selector: '#work input' });
    fireEvent.input(skills, { target: { value: 'Python, PyTorch, python' } });
    expect(profile().skills.map(({ name }) => name)).toEqual(['Python', 'PyTorch']);
    fireEvent.input(skills, { target: { value: 'SQL' } });
    fireEvent.keyDown(skills, { key: 'Enter' });
    expect(profile().skills.map(({ name }) => name)).toEqual(['Python', 'PyTorch', 'SQL']);
    type('Years of PyTorch', '4');
    expect(profile().skills[1]).toEqual({ name: 'PyTorch', years: 4, level: null });
    fireEvent.click(screen.getByRole('button', { name: 'Remove Python' }));
    expect(profile().skills.map(({ name, years }) => [name, years])).toEqual([
      ['PyTorch', 4],
      ['SQL', null],
    ]);
  });

  test('has no floor until an amount is given, and none again when it is taken away', () => {
    const { profile } = open();
    type('Least pay', '90000');
    expect(profile().salaryFloor).toEqual({ amount: 90_000, currency: 'EUR', unit: 'YEAR', tax: null });
    pick('Currency', 'USD');
    pick('Tax', 'gross');
    expect(profile().salaryFloor).toEqual({ amount: 90_000, currency: 'USD', unit: 'YEAR', tax: 'gross' });
    type('Least pay', '');
    expect(profile().salaryFloor).toBeNull();
  });

  test('keeps languages, education and places as rows', () => {
    const { profile } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Add: Languages' }));
    pick('Level', 'C1');
    fireEvent.click(screen.getByRole('button', { name: 'Add: Places' }));
    pick('Country', 'DE');
    type('City', 'Berlin');
    expect(profile().languages).toEqual([{ value: 'en', level: 'C1' }]);
    expect(profile().places).toEqual([{ country: 'DE', region: null, city: 'Berlin' }]);
    fireEvent.click(screen.getByRole('button', { name: 'Remove English' }));
    expect(profile().languages).toEqual([]);
  });

  test('shows and keeps what it does not offer itself', () => {
    const { profile } = open({ ...EMPTY_PROFILE, timeZone: 'Mars/Olympus', dealbreakers: ['salary', 'door to door'] });
    expect(screen.getByLabelText<HTMLSelectElement>('Time zone').value).toBe('Mars/Olympus');
    const limits = screen.getByRole('group', { name: 'When this is not met' });
    fireEvent.click(within(limits).getByRole('checkbox', { name: 'Work mode' }));
    expect(profile().dealbreakers).toEqual(['salary', 'workMode', 'door to door']);
  });

  test('takes weights from 0 to 100, and empty for as usual', () => {
    const { profile } = open();
    const skills = screen.getByLabelText('Skills', { selector: '#weights input' });
    fireEvent.input(skills, { target: { value: '35' } });
    expect(profile().weights).toEqual({ skills: 35 });
    fireEvent.input(skills, { target: { value: '' } });
    expect(profile().weights).toEqual({});
  });
});

describe('settings', () => {
  test('choose theme, language and what is marked', () => {
    const { settings } = open();
    pick('Theme', 'dark');
    pick('Language', 'ru');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Notice' }));
    expect(settings()).toMatchObject({ theme: 'dark', language: 'ru', rolesOff: ['notice'] });
  });
});

describe('the terms of pay', () => {
  test('take other hours, days and weeks, with a way back to the usual', () => {
    const { settings } = open();
    type('Hours a week', '37,5');
    type('Days a month', '20');
    expect(settings().pay).toMatchObject({ hoursPerWeek: 37.5, weeksPerYear: 52, daysPerMonth: 20 });
    const hours = screen.getByLabelText<HTMLInputElement>('Hours a week');
    fireEvent.blur(hours);
    expect(hours.value).toBe('37.5');
    fireEvent.click(screen.getByRole('button', { name: 'Back to 40: Hours a week' }));
    expect(settings().pay.hoursPerWeek).toBe(40);
    expect(hours.value).toBe('40');
    expect(document.activeElement).toBe(hours);
  });

  test.each(['', 'forty', '0', '101', '-3', '1e2'])('do not take %o for hours a week, and say what they do take', (typed) => {
    const { settings } = open();
    type('Hours a week', typed);
    expect(settings().pay.hoursPerWeek).toBe(40);
    const hours = screen.getByLabelText('Hours a week');
    expect(hours.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(hours.getAttribute('aria-describedby')!)!.textContent).toBe(
      'Give a number from 1 to 100. Until then 40 holds.',
    );
    fireEvent.click(screen.getByRole('button', { name: 'Back to 40: Hours a week' }));
    expect(screen.queryByRole('alert')).toBeNull();
  });

  test('show the day and the source of the rates, and take the reader’s own instead', () => {
    const { settings } = open();
    expect(screen.getByText(/^Exchange rates of Aug.21, 2026$/)).toBeTruthy();
    expect(screen.getByText(/^USD, GBP, CHF, and JPY: reference rates of the European Central Bank/)).toBeTruthy();
    type('USD for one euro', '1.25');
    type('IDR for one euro', '20,000');
    expect(settings().pay.rates).toEqual({ USD: 1.25, IDR: 20_000 });
    expect(screen.getByText(/^Rates of your own: USD and IDR/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /^Back to [\d.]+: USD for one euro$/ }));
    expect(settings().pay.rates).toEqual({ IDR: 20_000 });
    type('GBP for one euro', '0');
    expect(settings().pay.rates).toEqual({ IDR: 20_000 });
    fireEvent.click(screen.getByRole('button', { name: 'Back to the table' }));
    expect(settings().pay.rates).toEqual({});
  });

  test('name the money the reader thinks in, or none', () => {
    const { settings } = open();
    pick('The money you think in', 'GEL');
    expect(settings().pay.currency).toBe('GEL');
    pick('The money you think in', '');
    expect(settings().pay.currency).toBeNull();
  });
});

describe('deleting everything', () => {
  test('asks first, and no is the answer at hand', () => {
    const { onErase } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    expect(screen.getByRole('alertdialog').textContent).toContain('saved postings (3)');
    fireEvent.click(screen.getByRole('button', { name: 'Keep it' }));
    expect(onErase).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Delete everything' }));
    fireEvent.click(screen.getByRole('button', { name: 'Yes, delete everything' }));
    expect(onErase).toHaveBeenCalledOnce();
  });
});
