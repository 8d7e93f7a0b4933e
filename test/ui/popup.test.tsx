// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { isCurrent } from '../../src/core/posting/evidence.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { reports } from './fakes/reports.ts';
import { heard, seen } from './heard.ts';
import { of, pageOf } from './pages.tsx';
import { speakFor } from './spoken.ts';

beforeEach(() => speakFor('en'));
afterEach(cleanup);

const main = () => screen.getByRole('main');
const press = (code: string, at: Element = document.body) => fireEvent.keyDown(at, { code, key: code.slice(3).toLowerCase() });

describe('a posting that was read', () => {
  test('says what it scores and on how much that rests', () => {
    render(<Popup {...pageOf(of(reports.rich))} />);
    expect(screen.getByRole('region', { name: 'Match' }).textContent).toMatch(/^71 of 100Match, judged 7 of 9/);
    expect(screen.getByRole('img', { name: /^4 criteria met, 2 partly, 1 not met, 2 not judged$/ })).toBeTruthy();
  });

  test('puts pay beside the floor of its reader', () => {
    render(<Popup {...pageOf(of(reports.rich))} />);
    expect(screen.getByText('$205,000 – $320,000')).toBeTruthy();
    expect(screen.getByRole('img', { name: 'Your floor of $210,000 lies inside the range' })).toBeTruthy();
  });

  test('turns pay by the hour into a year on the reader’s terms, and leads to where they are changed', () => {
    const page = pageOf(of(reports.scam));
    const { rerender } = render(<Popup {...page} />);
    expect(screen.getByText(/^\$79,040 a year at 40 hours a week, 52 weeks a year\./)).toBeTruthy();
    rerender(<Popup {...page} pay={{ ...page.pay, hoursPerWeek: 20, weeksPerYear: 50 }} />);
    expect(screen.getByText(/^\$38,000 a year at 20 hours a week, 50 weeks a year\./)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Change hours, days and rates' }));
    expect(page.actions.openTerms).toHaveBeenCalledOnce();
  });

  test('says about what it is in the reader’s own money, at which rate', () => {
    const page = pageOf(of(reports.rich));
    const { rerender } = render(<Popup {...page} />);
    expect(screen.queryByText(/^About/)).toBeNull();
    rerender(<Popup {...page} pay={{ ...page.pay, currency: 'EUR', rates: { USD: 1.25 } }} />);
    const own = screen.getByText(/^About €164,000 – €256,000 a year/);
    expect(own.textContent).toContain('1 USD = 0.8 EUR (your rate)');
    expect(main().textContent!.split('1 USD =')).toHaveLength(2);
    expect(screen.getByRole('button', { name: 'Change hours, days and rates' })).toBeTruthy();
  });

  test('says once what a board’s guess takes for granted, and never counts it', () => {
    const [pay] = reports.scam.facts.salaries;
    const facts = { ...reports.scam.facts, salaries: [], estimates: [pay!] };
    render(<Popup {...pageOf(of({ ...reports.scam, facts }))} />);
    expect(screen.getByText(/^\$79,040 a year at 40 hours a week, 52 weeks a year\./)).toBeTruthy();
    expect(screen.getByText('Never counted in the match.')).toBeTruthy();
  });

  test('makes every quotation of the text a button that asks for its words', () => {
    const page = pageOf(of(reports.rich));
    render(<Popup {...page} />);
    const quoted = [...main().querySelectorAll('q')].filter((quote) => reports.rich.posting!.text.includes(quote.textContent!));
    expect(quoted.length).toBeGreaterThan(15);
    for (const quote of quoted) {
      page.actions.show.mockClear();
      fireEvent.click(quote.closest('button')!);
      const [span] = page.actions.show.mock.calls[0]!;
      expect(isCurrent(span, reports.rich.posting!.text)).toBe(true);
      expect(span.quote.trim()).toBe(quote.textContent);
    }
  });

  test('tells in the checklist what the profile has and lacks', () => {
    render(<Popup {...pageOf(of(reports.rich))} />);
    const line = screen.getByText('Fluent Python, and C++ where it has to be fast').closest('li')!;
    expect(line.textContent).toContain('Partly: ');
    expect(seen(line)).toContain('You: Python · Not in your profile: C++');
  });

  test('tells why it scores so: every criterion with its points', () => {
    render(<Popup {...pageOf(of(reports.rich))} />);
    fireEvent.click(screen.getByRole('button', { name: 'Why 71' }));
    const sum = document.querySelector('details')!;
    expect(sum.open).toBe(true);
    expect(document.activeElement).toBe(sum.querySelector('summary'));
    expect(sum.textContent).toMatch(/Skills.*12 of 20/);
    expect(sum.textContent).toMatch(/Languages.*not judged/);
  });

  test('begins with what speaks against it; what decides is pressed and goes to its words, and nothing is told twice', () => {
    const page = pageOf(of(reports.rich));
    render(<Popup {...page} />);
    const lines = within(screen.getByRole('list', { name: 'Facts' })).getAllByRole('listitem');
    expect(lines[0]!.textContent).toContain('On site');
    expect(lines.filter((line) => line.textContent!.includes('On site'))).toHaveLength(1);
    expect(screen.queryByText('Your floor lies inside the range')).toBeNull(); // the bar says it
    fireEvent.click(within(lines[0]!).getByRole('button'));
    expect(page.actions.show).toHaveBeenCalledWith(expect.objectContaining({ quote: 'in the office four days a week or more' }));
  });

  test('keeps the place of what is not stated', () => {
    render(<Popup {...pageOf(of(reports.partial))} />);
    const facts = seen(screen.getByRole('list', { name: 'Facts' }));
    expect(facts).toMatch(/Place\s+not stated/);
    expect(facts).toContain('Pay is not stated');
  });

  test('never mixes the board’s guess with pay', () => {
    render(<Popup {...pageOf(of(reports.partial))} />);
    expect(screen.getByRole('heading', { name: 'The board’s guess' })).toBeTruthy();
    expect(screen.getByText('not from the employer')).toBeTruthy();
  });

  test('says when it was read in part, and offers to read again', () => {
    const page = pageOf(of(reports.partial));
    render(<Popup {...page} />);
    fireEvent.click(screen.getByRole('button', { name: 'Read again' }));
    expect(page.actions.check).toHaveBeenCalledOnce();
  });

  test('is told in Russian, with the posting’s own words untouched', () => {
    speakFor('ru');
    render(<Popup {...pageOf(of(reports.russian))} />);
    expect(screen.getByText('оценено 4 из 5', { exact: false })).toBeTruthy();
    expect(screen.getByText('350 000–450 000 ₽', { normalizer: (text) => text.replace(/\s/g, ' ') })).toBeTruthy();
    expect(screen.getByText('Уверенное владение Python и PyTorch').getAttribute('lang')).toBe('ru');
  });
});

describe('without a profile', () => {
  test('shows facts and no score, and the way to the options', () => {
    const page = pageOf(of(reports.noProfile));
    render(<Popup {...page} />);
    expect(screen.queryByRole('region', { name: 'Match' })).toBeNull();
    expect(screen.getByText('$205,000 – $320,000')).toBeTruthy();
    expect(main().textContent).not.toContain('Not in your profile');
    fireEvent.click(screen.getByRole('button', { name: 'Fill in a profile' }));
    expect(page.actions.openOptions).toHaveBeenCalledOnce();
  });
});

describe('a posting with a dangerous demand', () => {
  test('quotes the demands first, says what to do and where to report', async () => {
    render(<Popup {...pageOf(of(reports.scam))} />);
    const alert = screen.getByRole('alert');
    expect(main().firstElementChild).toBe(alert);
    expect(alert.textContent).toContain('send us the six digits you get by SMS');
    expect(screen.getByText('Send nothing.')).toBeTruthy();
    await screen.findByRole('link', { name: /reportfraud/ });
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toContain('https://reportfraud.ftc.gov/');
    for (const link of links) expect(link.getAttribute('rel')).toBe('noreferrer noopener');
  });

  test('puts the match aside until it is asked for', () => {
    render(<Popup {...pageOf(of(reports.scam))} />);
    expect(screen.queryByRole('region', { name: 'Match' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show it' }));
    expect(screen.getByRole('region', { name: 'Match' })).toBeTruthy();
  });

  test('tells lesser signs calmly', () => {
    render(<Popup {...pageOf(of(reports.scam))} />);
    expect(screen.getByRole('heading', { name: 'Also noted' }).closest('section')!.textContent).toContain('Telegram');
  });
});

describe('saving', () => {
  test('S saves, on any keyboard layout', () => {
    const page = pageOf(of(reports.rich));
    render(<Popup {...page} />);
    fireEvent.keyDown(document.body, { code: 'KeyS', key: 'ы' });
    expect(page.actions.save).toHaveBeenCalledOnce();
  });

  test('S is a letter where one writes, and a shortcut of the browser with Ctrl', () => {
    const page = pageOf(of(reports.rich));
    render(
      <>
        <Popup {...page} />
        <input aria-label="note" />
      </>,
    );
    press('KeyS', screen.getByLabelText('note'));
    fireEvent.keyDown(document.body, { code: 'KeyS', key: 's', ctrlKey: true });
    expect(page.actions.save).not.toHaveBeenCalled();
  });

  test('what is saved can be forgotten, and that can be taken back', () => {
    const saved = pageOf(of(reports.rich), { kept: true });
    const { rerender } = render(<Popup {...saved} />);
    press('KeyS');
    expect(saved.actions.save).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Forget' }));
    expect(saved.actions.forget).toHaveBeenCalledOnce();

    const forgotten = pageOf(of(reports.rich), { forgotten: true });
    rerender(<Popup {...forgotten} />);
    expect(screen.getByRole('status').textContent).toContain('Forgotten.');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(forgotten.actions.restore).toHaveBeenCalledOnce();
  });

  test('N saves and opens the note, T goes to the status: both are kept as they are changed', async () => {
    const page = pageOf(of(reports.rich));
    const { rerender } = render(<Popup {...page} />);
    press('KeyN');
    expect(page.actions.note).toHaveBeenCalledOnce();
    const onKeep = vi.fn(async () => null);
    rerender(<Popup {...pageOf(of(reports.rich), { kept: true })} mine={{ status: 'saved', notes: '', statuses: [], onKeep }} noting />);
    const note = await screen.findByRole('textbox', { name: 'Your note' });
    await vi.waitFor(() => expect(document.activeElement).toBe(note));
    fireEvent.input(note, { target: { value: 'Ask about the days' } });
    await vi.waitFor(() => expect(onKeep).toHaveBeenCalledWith({ notes: 'Ask about the days' }));
    await vi.waitFor(() => expect(screen.getByRole('region', { name: 'Your status and note' }).textContent).toContain('Saved'));
    note.blur();
    press('KeyT');
    const status = screen.getByRole('combobox', { name: 'Status' });
    expect(document.activeElement).toBe(status);
    fireEvent.change(status, { target: { value: 'applied' } });
    expect(onKeep).toHaveBeenCalledWith({ status: 'applied' });
  });

  test('that it was saved is told to those who listen', () => {
    const { rerender } = render(<Popup {...pageOf(of(reports.rich))} />);
    expect(screen.getByRole('status').textContent).toBe('');
    rerender(<Popup {...pageOf(of(reports.rich), { kept: true })} />);
    expect(screen.getByRole('status').textContent).toContain('Saved');
  });

  test('leaves whoever saved by keyboard where they were', () => {
    const { rerender } = render(<Popup {...pageOf(of(reports.rich))} />);
    screen.getByRole('button', { name: /^SaveS?$/ }).focus();
    rerender(<Popup {...pageOf(of(reports.rich), { kept: true })} />);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Saved' }));
  });

  test('a failure is said, and nothing looks saved', () => {
    render(<Popup {...pageOf(of(reports.rich), { problem: 'The browser is full.' })} />);
    expect(screen.getByRole('status').textContent).toBe('The browser is full.');
    expect(screen.getByRole('button', { name: /^SaveS?$/ })).toBeTruthy();
  });
});

test('that the last day has passed stands before all that is weighed, and nowhere else', () => {
  const about = [{ field: 'validThrough', value: '2022-11-28' }];
  const past = { id: 'past-valid-through', group: 'stale', severity: 'info', evidence: [], about } as const;
  render(<Popup {...pageOf(of({ ...reports.rich, warnings: [past] }))} />);
  const told = screen.getByText('Its last day to apply has passed');
  expect(told.closest('.gloss')!.textContent).toContain('2022-11-28');
  expect(told.compareDocumentPosition(screen.getByRole('list', { name: 'Facts' })) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy();
});

test('that a trick was missed is not asked where one was found', async () => {
  const own = { list: [], say: vi.fn() };
  const { rerender } = render(<Popup {...pageOf(of(reports.rich))} own={own} />);
  expect(await screen.findByRole('button', { name: 'Was a scam missed here?' })).toBeTruthy();
  rerender(<Popup {...pageOf(of(reports.scam))} own={own} />);
  expect(screen.queryByRole('button', { name: 'Was a scam missed here?' })).toBeNull();
});

describe('a list of postings', () => {
  test('shows each with its mark, and the warned ones on their own', () => {
    render(<Popup {...pageOf(of(reports.list))} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('6 postings on this page');
    fireEvent.click(screen.getByRole('button', { name: 'Warned 1' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByRole('listitem').textContent).toContain('Remote data entry');
  });

  test('stands in the page’s order, or with the best match first and what nobody should open last', () => {
    render(<Popup {...pageOf(of(reports.list))} />);
    const scores = () => screen.getAllByRole('listitem').map(({ textContent }) => /(\d\d) of 100/.exec(textContent!)?.[1] ?? null);
    expect(scores()).toEqual(['71', '83', null, null, null, null]);
    fireEvent.click(screen.getByRole('button', { name: 'Best match first' }));
    expect(scores()).toEqual(['83', '71', null, null, null, null]);
    expect(screen.getAllByRole('listitem').at(-1)!.textContent).toContain('Remote data entry');
  });

  test('a card of a posting that was read shows what was found; of one that was not, what its few words give away, and no number', () => {
    render(<Popup {...pageOf(of(reports.list))} />);
    const card = (title: string) => screen.getByText(title).closest('li')!;
    const words = (title: string) => card(title).textContent;
    const read = words('Lead Engineer, Recommendations');
    expect(read).toMatch(/Match 83 of 100, judged 8 of 11/);
    expect(seen(card('Lead Engineer, Recommendations'))).toContain('Seattle, WA, US; Austin, TX, US · On site');
    expect(read).toContain('$205,000 – $320,000 a year');
    const guessed = words('Machine Learning Engineer');
    expect(guessed).toContain('Not read yet');
    expect(guessed).toContain('Fits: Title');
    expect(guessed).not.toContain('100');
    expect(seen(card('ML Platform Engineer (contract)'))).toContain('Partly: Title · Differs: Place');
    const danger = words('Remote data entry, flexible hours');
    expect(danger).toContain('It asks for a code');
    expect(heard(card('Remote data entry, flexible hours'))).toMatch(/^Danger: /);
    expect(danger).toContain('Saved');
    expect(danger).not.toContain('91');
  });

  test('where no posting of it was read yet, no column of dashes waits for scores', () => {
    const cards = reports.list.cards.map((card) => ({ ...card, gist: null }));
    render(<Popup {...pageOf(of({ ...reports.list, cards }))} />);
    expect(screen.queryByText('Not read yet', { exact: false })).toBeNull();
    expect(screen.queryByText(/^A number means/)).toBeNull();
    expect(screen.getByRole('button', { name: 'Best match first' })).toBeTruthy();
  });

  test('an endless list is drawn piece by piece', () => {
    const cards = Array.from({ length: 450 }, (_, i) => ({ ...reports.list.cards[1]!, id: `fake/${i}` }));
    render(<Popup {...pageOf(of({ ...reports.list, cards }))} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(200);
    fireEvent.click(screen.getByRole('button', { name: 'Show 250 more' }));
    expect(screen.getAllByRole('listitem')).toHaveLength(400);
  });

  test('opens no address but http and https', () => {
    const [first, ...rest] = reports.list.cards;
    const hostile = { ...reports.list, cards: [{ ...first!, url: 'javascript:alert(1)' }, ...rest] };
    render(<Popup {...pageOf(of(hostile))} />);
    expect(screen.getByText(first!.title).closest('a')).toBeNull();
    expect(screen.getByText(rest[0]!.title).closest('a')!.getAttribute('href')).toBe('https://jobs.example/2');
  });
});

describe('nothing to gloss', () => {
  test('a page that is no posting says so, and C has it checked', () => {
    const page = pageOf(of(reports.none));
    render(<Popup {...page} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('No posting on this page');
    press('KeyC');
    expect(page.actions.check).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: '2 saved postings' })).toBeTruthy();
  });

  test('a page of the browser cannot be checked', () => {
    const page = pageOf({ kind: 'closed' });
    render(<Popup {...page} />);
    press('KeyC');
    expect(page.actions.check).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: /Check this page/ })).toBeNull();
  });

  test('a page being read says so to those who listen', () => {
    render(<Popup {...pageOf({ kind: 'reading', title: 'Ranking Engineer' })} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Ranking Engineer');
    expect(screen.getByRole('status').textContent).toBe('Reading the page');
  });

  test('an error says what happened and can be tried again', () => {
    const page = pageOf({ kind: 'error', message: 'The background did not answer.' });
    render(<Popup {...page} />);
    expect(screen.getByRole('alert').textContent).toContain('The background did not answer.');
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(page.actions.check).toHaveBeenCalledOnce();
  });
});

test('a posting can put no markup into our pages', () => {
  const evil = '<img src=x onerror=alert(1)>';
  const posting = { ...reports.noProfile.posting!, title: evil, hiringOrganization: evil, jobLocation: [evil] };
  render(<Popup {...pageOf(of({ ...reports.noProfile, posting }))} />);
  expect(document.querySelector('img')).toBeNull();
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(evil);
});

describe('by ear', () => {
  test('a quotation is told from what we say of it, and nothing runs into the next words', () => {
    render(<Popup {...pageOf(of(reports.rich))} />);
    const line = screen.getByText('Fluent Python, and C++ where it has to be fast').closest('button')!;
    expect(heard(line)).toBe('Partly: quote Fluent Python, and C++ where it has to be fast, You: Python, Not in your profile: C++');
    for (const quoted of document.querySelectorAll('q')) expect(quoted.previousElementSibling?.textContent).toBe('quote ');
  });

  test('a line of what decides begins with how it stands, and no dot is read out', () => {
    render(<Popup {...pageOf(of(reports.rich))} />);
    const [against] = screen.getByRole('list', { name: 'Facts' }).querySelectorAll('li');
    expect(heard(against!)).toMatch(/^Not met: On site, .+ ?, quote in the office four days a week or more$/);
    expect(heard(main())).not.toContain('·');
  });

  test('the title is heard before the ways to our other pages, and each of these is named once', () => {
    render(<Popup {...pageOf(of(reports.rich))} />);
    const way = screen.getByRole('button', { name: 'Options and profile' });
    expect(way.title).toBe('Options and profile');
    expect(way.hasAttribute('aria-label')).toBe(false);
    expect(screen.getByRole('heading', { level: 1 }).compareDocumentPosition(way)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });
});
