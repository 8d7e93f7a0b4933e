// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EMPTY_PROFILE, type Profile } from '../../src/core/match/profile.ts';
import { activeOf, EMPTY_PROFILES, editActive, fromSingle, type Profiles } from '../../src/core/match/profiles.ts';
import { propose } from '../../src/core/resume/propose.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/messages/settings.ts';
import type { ReadResume } from '../../src/ui/components/resume-import.tsx';
import { Options } from '../../src/ui/options/options.tsx';
import type { Weigh } from '../../src/ui/options/weights-preview.tsx';
import { reports } from './fakes/reports.ts';
import { sitesOf } from './fakes/sites.ts';
import { speakFor } from './spoken.ts';

// The long lists drawn for every test would be most of the work: two thousand choices, of which these tests take a few.
vi.mock('../../src/ui/view/choices.ts', async (original) => {
  const whole = await original<typeof import('../../src/ui/view/choices.ts')>();
  const only = (list: typeof whole.countries, values: readonly string[]) => () => list().filter(({ value }) => values.includes(value));
  return {
    ...whole,
    countries: only(whole.countries, ['AT', 'DE', 'US']),
    languages: only(whole.languages, ['de', 'en']),
    timeZones: only(whole.timeZones, ['Europe/Berlin']),
  };
});

beforeEach(() => speakFor('en'));
afterEach(cleanup);

const NOW = new Date('2026-09-15');
const noFiles: ReadResume = { file: async () => ({ problem: 'unknown' }), text: async (text) => propose(text, NOW) };

/** The page with a memory: `profile()` and `settings()` are what was last changed to. */
function open(first: Profile = EMPTY_PROFILE, read: ReadResume = noFiles, weigh: Weigh = async () => [], some: Partial<Settings> = {}) {
  const start = first === EMPTY_PROFILE ? EMPTY_PROFILES : fromSingle(first);
  const now = { profiles: start, profile: first, settings: { ...DEFAULT_SETTINGS, ...some } };
  const onErase = vi.fn();
  const onExport = vi.fn();
  const acts = { onFiles: vi.fn(), onSync: vi.fn(), onChange: vi.fn() };
  function Page() {
    const [profiles, setProfiles] = useState(start);
    const [settings, setSettings] = useState<Settings>(now.settings);
    const keepProfiles = (next: Profiles) => {
      now.profiles = next;
      now.profile = activeOf(next).profile;
      setProfiles(next);
    };
    const keepSettings = (next: Settings) => {
      now.settings = next;
      setSettings(next);
    };
    return (
      <Options
        profile={activeOf(profiles).profile}
        resume={{ profiles, read, onProfiles: keepProfiles, onExport }}
        settings={settings}
        version="1.2.3"
        savedCount={3}
        sites={sitesOf()}
        keys={{
          shortcuts: [
            { name: 'popup', keys: 'Alt+Shift+9' },
            { name: 'panel', keys: null },
          ],
          firefox: true,
          onChange: acts.onChange,
        }}
        shelf={{ sync: false, exportedAt: null }}
        tables={[{ id: 'cities', source: 'GeoNames', licence: 'CC BY 4.0', asOf: '2020-03-18' }]}
        packages={[{ name: 'preact', version: '11.2.0', licence: 'MIT' }]}
        onSync={acts.onSync}
        onFiles={acts.onFiles}
        status={null}
        onProfile={(next) => keepProfiles(editActive(profiles, next))}
        onSettings={keepSettings}
        onErase={onErase}
        weigh={weigh}
        onWelcome={vi.fn()}
      />
    );
  }
  render(<Page />);
  return { profile: () => now.profile, profiles: () => now.profiles, onExport, settings: () => now.settings, onErase, ...acts };
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

describe('marks', () => {
  test('that are switched off for a site can be switched on again', () => {
    const { settings } = open(EMPTY_PROFILE, noFiles, undefined, { unmarkedHosts: ['acme.com'] });
    fireEvent.click(screen.getByRole('button', { name: 'Mark pages of acme.com again' }));
    expect(settings().unmarkedHosts).toEqual([]);
    expect(screen.getByText(/Every site that is read is marked/)).toBeTruthy();
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

describe('the weights', () => {
  const weigh: Weigh = async ({ weights }) => [{ posting: reports.rich.posting!, plain: 71.2, own: weights.skills === 60 ? 64.4 : 71.2 }];

  test('show what they do to the postings seen last, while they are changed', async () => {
    open(EMPTY_PROFILE, noFiles, weigh);
    await screen.findByRole('row', { name: `${reports.rich.posting!.title} 71 71` });
    const [weight] = screen.getAllByLabelText('Skills').filter((field) => field.closest('.weights'));
    fireEvent.input(weight!, { target: { value: '60' } });
    await screen.findByRole('row', { name: `${reports.rich.posting!.title} 71 64` });
  });

  test('say what to do where no posting was seen yet', async () => {
    open();
    await screen.findByText(/^Open or save a posting/);
  });
});

describe('what is found without knowing where it stands', () => {
  test('a setting by a word beside it, whatever part it is in', () => {
    open();
    fireEvent.input(screen.getByLabelText('Find a setting'), { target: { value: 'days' } });
    fireEvent.click(screen.getByRole('button', { name: /^Days a month/ }));
    expect(document.activeElement).toBe(screen.getByLabelText('Days a month'));
    expect(screen.getByLabelText<HTMLInputElement>('Find a setting').value).toBe('');
  });

  test('one behind a closed part, which opens', () => {
    open();
    const field = screen.getByLabelText('Find a setting');
    fireEvent.input(field, { target: { value: 'usd for one' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(document.activeElement).toBe(screen.getByLabelText('USD for one euro'));
    expect(document.activeElement!.closest('details')!.open).toBe(true);
  });

  test('says when there is none', () => {
    open();
    fireEvent.input(screen.getByLabelText('Find a setting'), { target: { value: 'teleport' } });
    expect(screen.getByText('No setting is called that.')).toBeTruthy();
  });

  test('every part by a link of its own', () => {
    open();
    const links = within(screen.getByRole('navigation')).getAllByRole('link');
    expect(links).toHaveLength(14);
    for (const link of links) expect(document.querySelector(link.getAttribute('href')!)).not.toBeNull();
  });
});

describe('the keys', () => {
  test('are those the browser holds now, with the way to change them', () => {
    const { onChange } = open();
    const keys = within(screen.getByRole('region', { name: 'Keys' }));
    expect(keys.getByText('Alt+Shift+9').closest('div')!.textContent).toContain('opens the popup');
    expect(keys.getByText('not set').closest('div')!.textContent).toContain('opens the side panel');
    expect(keys.getByText(/Manage extension shortcuts/)).toBeTruthy();
    fireEvent.click(keys.getByRole('button', { name: 'Change the shortcuts' }));
    expect(onChange).toHaveBeenCalledOnce();
  });
});

describe('about', () => {
  test('names the source, the licence and the day of what ships', () => {
    open();
    expect(screen.getByRole('row', { name: 'Cities GeoNames CC BY 4.0 Mar\u00A018,\u00A02020' })).toBeTruthy();
    expect(screen.getByRole('row', { name: 'preact 11.2.0 MIT' })).toBeTruthy();
  });
});

describe('the data', () => {
  test('goes out and comes in by files, and to other devices only when asked', () => {
    const { onFiles, onSync } = open();
    expect(screen.getByText('3 postings are saved.')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Export, import, reminders' }));
    expect(onFiles).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('checkbox', { name: /browser’s own sync/ }));
    expect(onSync).toHaveBeenCalledExactlyOnceWith(true);
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

const COOK = `Lukas Example
Head Cook
Salzburg, Austria

WORK EXPERIENCE
Head Cook, Old Mill Inn
05/2019 - present
• HACCP and menus

LANGUAGES
German (native), English (B1)

SKILLS
HACCP, Sauces`;
/** Files are named by what came of them. */
const files = (text = COOK): ReadResume => ({
  text: async (own) => propose(own, NOW),
  file: async ({ name }) => (name.endsWith('.pdf') ? { proposal: propose(text, NOW), partial: false } : { problem: 'scanned' }),
});
const pickFile = async (name: string) => {
  fireEvent.change(screen.getByLabelText(/^Read a résumé from a file/), { target: { files: [new File(['x'], name)] } });
  return screen.findByText(name.endsWith('.pdf') ? `New from ${name}` : name);
};
const take = () => fireEvent.click(screen.getByRole('button', { name: /^Take / }));

describe('a résumé from a file', () => {
  test('proposes, and nothing is in the profile before it is taken', async () => {
    const { profile, profiles } = open(EMPTY_PROFILE, files());
    await pickFile('cook.pdf');
    expect(profile()).toEqual(EMPTY_PROFILE);
    fireEvent.click(screen.getByRole('checkbox', { name: /^Sauces/ }));
    take();
    expect(profile()).toMatchObject({
      titles: ['Head Cook'],
      yearsOfExperience: 7,
      skills: [{ name: 'HACCP', years: 7, level: null }],
      languages: [
        { value: 'de', level: 'native' },
        { value: 'en', level: 'B1' },
      ],
      places: [{ country: 'AT', region: null, city: 'Salzburg' }],
      resumeText: COOK,
    });
    expect(activeOf(profiles())).toMatchObject({ edited: [], refused: ['skills:sauces'] });
    expect(screen.getByText('Your profile is updated.')).toBeTruthy();
  });
  test('shows the words beside each thing', async () => {
    open(EMPTY_PROFILE, files());
    await pickFile('cook.pdf');
    const languages = within(screen.getByRole('region', { name: 'New from cook.pdf' })).getByRole('group', { name: 'Languages' });
    expect([...languages.querySelectorAll('q')].map(({ textContent }) => textContent)).toEqual([
      'German (native), English (B1)',
      'German (native), English (B1)',
    ]);
    expect([...languages.querySelectorAll('q b')].map(({ textContent }) => textContent)).toEqual(['German', 'English']);
  });
  test('can be put right on the spot; what was changed is the person’s own', async () => {
    const { profile, profiles } = open(EMPTY_PROFILE, files());
    await pickFile('cook.pdf');
    fireEvent.input(screen.getByLabelText('Change: Head Cook'), { target: { value: 'Chef' } });
    take();
    expect(profile().titles).toEqual(['Chef']);
    expect(activeOf(profiles()).edited).toEqual(['titles']);
  });
  test('overwrites nothing the person wrote, when it is read again', async () => {
    const { profile } = open({ ...EMPTY_PROFILE, titles: ['Sous-chef'], languages: [{ value: 'en', level: 'C1' }] }, files());
    await pickFile('cook.pdf');
    expect(screen.getByText('Now: English · C1')).toBeTruthy();
    expect(screen.getAllByText(/You have changed this yourself/)).toHaveLength(2);
    take();
    expect(profile()).toMatchObject({ titles: ['Sous-chef'], languages: [{ value: 'en', level: 'C1' }], yearsOfExperience: 7 });
  });
  test('says when there is nothing new', async () => {
    open(EMPTY_PROFILE, files());
    await pickFile('cook.pdf');
    take();
    await pickFile('cook.pdf');
    expect(screen.getByText(/nothing in it that your profile does not say already/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Take / })).toBeNull();
  });
  test('that cannot be read says why, and loses nothing', async () => {
    const { profile } = open({ ...EMPTY_PROFILE, titles: ['Cook'] }, files());
    await pickFile('scan.tif');
    expect(screen.getByRole('alert').textContent).toMatch(/no text in it.*Your profile is as it was/);
    expect(profile().titles).toEqual(['Cook']);
  });
  test('may be the text that was pasted', async () => {
    const { profile } = open({ ...EMPTY_PROFILE, resumeText: COOK }, files());
    fireEvent.click(screen.getByRole('button', { name: 'Read the text below' }));
    await screen.findByText('New from The text below');
    take();
    expect(profile().titles).toEqual(['Head Cook']);
  });
});

describe('several profiles', () => {
  test('are added, named, switched, copied and deleted, and the last deletion can be undone', () => {
    const { profile, profiles } = open({ ...EMPTY_PROFILE, titles: ['Cook'] });
    const names = () => [...screen.getByLabelText<HTMLSelectElement>('Profile in use').options].map(({ text }) => text);
    expect(names()).toEqual(['Cook']);
    fireEvent.click(screen.getByRole('button', { name: 'New profile' }));
    expect(profile()).toEqual(EMPTY_PROFILE);
    type('What you call it', 'At sea');
    expect(names()).toEqual(['Cook', 'At sea']);
    pick('Profile in use', '1');
    expect(profile().titles).toEqual(['Cook']);
    fireEvent.click(screen.getByRole('button', { name: 'Duplicate' }));
    expect(names()).toEqual(['Cook', 'At sea', 'Cook (copy)']);
    fireEvent.click(screen.getByRole('button', { name: 'Delete this profile' }));
    expect(names()).toEqual(['Cook', 'At sea']);
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(profiles().list).toHaveLength(3);
    expect(profile().titles).toEqual(['Cook']);
  });
});
