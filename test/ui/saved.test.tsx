// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { NO_FILTERS } from '../../src/core/saved/filters.ts';
import { EMPTY_SHELF } from '../../src/messages/shelf.ts';
import { ALL, kept, openShelf as open } from './fakes/desk.tsx';
import { reports } from './fakes/reports.ts';
import { speakFor } from './spoken.ts';

beforeEach(() => speakFor('en'));
afterEach(cleanup);

const grid = () => screen.getByRole('grid');
const rows = () => [...document.querySelectorAll('tr[data-row] .t')].map((title) => title.textContent);
const search = (query: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: query } });
const focused = () => document.activeElement as HTMLElement;
const key = (name: string, rest: object = {}) => fireEvent.keyDown(focused(), { key: name, ...rest });
const rail = () => within(screen.getByRole('navigation', { name: 'Show only' }));
const look = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const LEAD = 'Lead Engineer, Recommendations (Short Films)';
const RANKS = 'Ведущий разработчик поиска и рекомендаций (группа ранжирования товаров)';
const ENTRY = 'Remote data entry, flexible hours';

describe('the list', () => {
  test('begins with what was saved last', () => {
    open();
    expect(rows()).toEqual([RANKS, ENTRY, LEAD]);
  });

  test('shows what the search finds, the best first, and a way back to all', () => {
    const found: Record<string, string[]> = { garden: ['rich', 'scam'], nonsense: [] };
    open(ALL, { search: { find: (query) => (query ? (found[query] ?? []) : null), share: 1, begin: () => undefined } });
    search('garden');
    expect(rows()).toEqual([LEAD, ENTRY]);
    search('nonsense');
    expect(screen.queryByRole('grid')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(rows()).toHaveLength(3);
  });

  test('says while it has not looked through everything', () => {
    open(ALL, { search: { find: (query) => (query ? ['rich'] : null), share: 0.4, begin: () => undefined } });
    search('garden');
    expect(screen.getByText(/still looking through the rest/)).toBeTruthy();
  });

  test('is put in order by what its reader presses; what is not known comes last', () => {
    open();
    fireEvent.click(screen.getByRole('button', { name: 'Match' }));
    expect(rows()[0]).toBe(RANKS);
    expect(screen.getByRole('columnheader', { name: 'Match' }).getAttribute('aria-sort')).toBe('descending');
    fireEvent.click(screen.getByRole('button', { name: 'Match' }));
    expect(rows()).toEqual([LEAD, RANKS, ENTRY]);
  });

  test('tells no score of a posting with a danger: the match is put aside', () => {
    open();
    const cell = screen.getByRole('row', { name: new RegExp(ENTRY) }).querySelector('td.n')!;
    expect(cell.textContent).toBe('–put aside');
  });

  test('is narrowed by status and by facets that say how many they hold', () => {
    open([...ALL, kept('german', '2026-11-09T08:00:00Z', { status: 'applied' })]);
    fireEvent.click(rail().getByRole('button', { name: /^Warned/ }));
    expect(rows()).toEqual([ENTRY]);
    fireEvent.click(rail().getByRole('button', { name: /^Warned/ }));
    fireEvent.click(rail().getByRole('button', { name: /^Applied/ }));
    expect(rows()).toHaveLength(1);
    expect(screen.getByText('1 of 4')).toBeTruthy();
  });

  test('draws only the rows in sight of ten thousand, and says which of them they are', () => {
    open(Array.from({ length: 10_000 }, (_, place) => ({ ...ALL[0]!, id: `fake/${place}` })));
    expect(rows().length).toBeLessThan(80);
    expect(grid().getAttribute('aria-rowcount')).toBe('10001');
    document.querySelector<HTMLElement>('tr[data-row][tabindex="0"]')!.focus();
    key('End');
    expect(focused().getAttribute('aria-rowindex')).toBe('10001');
    key('ArrowUp');
    expect(focused().getAttribute('aria-rowindex')).toBe('10000');
    key('Home');
    expect(focused().getAttribute('aria-rowindex')).toBe('2');
  });

  test('is walked, opened, selected and forgotten from by keys alone', async () => {
    const { desk, onChoose } = open();
    document.querySelector<HTMLElement>('tr[data-row][tabindex="0"]')!.focus();
    key('ArrowDown');
    expect(focused().textContent).toContain(ENTRY);
    key('Enter');
    expect(onChoose).toHaveBeenLastCalledWith('scam');
    key(' ');
    expect(focused().getAttribute('aria-selected')).toBe('true');
    key('ArrowDown', { shiftKey: true });
    expect(screen.getByText('2 selected')).toBeTruthy();
    key('Delete');
    expect(desk.forget).toHaveBeenLastCalledWith(['scam', 'rich']);
    await screen.findByText(`Forgotten: ${LEAD} and ${ENTRY}`);
    expect(focused().textContent).toContain(RANKS);
    fireEvent.keyDown(document.body, { key: 'z', code: 'KeyZ' });
    await screen.findByText('Undone');
    expect(rows()).toHaveLength(3);
  });

  test('is searched from anywhere with the slash; the question mark shows the keys', () => {
    open();
    fireEvent.keyDown(document.body, { key: '/' });
    expect(focused()).toBe(screen.getByRole('searchbox'));
    fireEvent.keyDown(document.body, { key: '?' });
    expect(screen.getByRole('dialog', { name: 'Keys' })).toBeTruthy();
  });

  test('says how to fill it while it is empty', () => {
    open([]);
    expect(screen.getByRole('heading', { name: 'Nothing saved yet' })).toBeTruthy();
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(screen.getByRole('button', { name: 'Add by hand' })).toBeTruthy();
  });

  test('is only read where a newer version has written', () => {
    open(ALL, { store: 'read-only', chosen: 'rich' });
    expect(screen.getByText(/written by a newer version/)).toBeTruthy();
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Add by hand' }).disabled).toBe(true);
  });

  test('keeps a view by name, and comes back to it', async () => {
    open();
    fireEvent.click(rail().getByRole('button', { name: /^Warned/ }));
    fireEvent.input(rail().getByLabelText('Name of this view'), { target: { value: 'Careful' } });
    fireEvent.click(rail().getByRole('button', { name: 'Keep this view' }));
    const view = await rail().findByRole('button', { name: 'Careful' });
    fireEvent.click(rail().getByRole('button', { name: /^Warned/ }));
    expect(rows()).toHaveLength(3);
    fireEvent.click(view);
    expect(rows()).toEqual([ENTRY]);
  });
});

describe('what is selected', () => {
  const select = (title: string) => fireEvent.click(screen.getByRole('checkbox', { name: `Select: ${title}` }));
  test('gets a status and a tag at once, and all of it is taken back at once', async () => {
    const { desk } = open([ALL[0]!, kept('russian', '2026-11-12T08:00:00Z', { tags: ['far'] })]);
    select(LEAD);
    select(RANKS);
    fireEvent.change(screen.getByRole('combobox', { name: 'Set status' }), { target: { value: 'applied' } });
    expect(desk.edit).toHaveBeenLastCalledWith(['russian', 'rich'], { status: 'applied' });
    const line = screen.getByRole('textbox', { name: 'Add tag' });
    fireEvent.input(line, { target: { value: 'soon' } });
    fireEvent.submit(line.closest('form')!);
    expect(desk.edit).toHaveBeenCalledWith(['russian'], { tags: ['far', 'soon'] });
    expect(desk.edit).toHaveBeenCalledWith(['rich'], { tags: ['soon'] });
    fireEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(desk.undo).toHaveBeenCalledTimes(2));
  });
});

test('two to four are compared side by side, aspect by aspect', async () => {
  open();
  for (const title of [LEAD, RANKS]) fireEvent.click(screen.getByRole('checkbox', { name: `Select: ${title}` }));
  fireEvent.click(screen.getByRole('button', { name: 'Compare' }));
  const table = within(await screen.findByRole('table'));
  expect(table.getAllByRole('columnheader').map((head) => head.textContent)).toEqual([
    expect.stringContaining('Ведущий'),
    expect.stringContaining('Lead Engineer'),
  ]);
  const row = (name: string) =>
    [...table.getByRole('rowheader', { name }).closest('tr')!.querySelectorAll('td')].map((cell) => cell.textContent);
  expect(row('Pay')[1]).toContain('$205,000 – $320,000 a year');
  expect(row('Pay')[1]).toContain('The base salary is $205,000 to $320,000 a year');
  expect(row('Must have: missing')[0]).toContain('Kubernetes');
  expect(row('Years')[0]).toContain('5+');
});

test('what is selected is printed with its own words and what was written on it', async () => {
  const print = vi.fn(() => expect(document.querySelector('.printed')!.textContent).toContain('Sixteen weeks of parental leave'));
  const { desk } = open([kept('rich', '2026-11-10T08:00:00Z', { notes: 'Ask Dana' }), ALL[1]!]);
  desk.print.mockImplementation(print);
  fireEvent.click(screen.getByRole('checkbox', { name: `Select: ${LEAD}` }));
  fireEvent.click(screen.getByRole('button', { name: 'Print' }));
  await waitFor(() => expect(print).toHaveBeenCalledOnce());
  await waitFor(() => expect(document.querySelector('.printed')).toBeNull());
});

test('a week without an export is said quietly, with a way to do it and a way to have peace', () => {
  const old = kept('rich', '2026-11-01T08:00:00Z');
  open([old]);
  expect(screen.getByText(/Nothing has been exported yet/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'Not now' }));
  expect(screen.queryByText(/Nothing has been exported yet/)).toBeNull();
  cleanup();
  open([old], { shelf: { ...EMPTY_SHELF, exportedAt: '2026-11-20T08:00:00Z' } });
  expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull();
  cleanup();
  open([old], { shelf: { ...EMPTY_SHELF, remindExport: false } });
  expect(screen.queryByRole('button', { name: 'Not now' })).toBeNull();
});

test('while the first rows are read it says so, and nothing looks empty', () => {
  open([], { whole: false });
  expect(screen.getByText('Reading what is saved')).toBeTruthy();
  expect(screen.queryByText('Nothing saved yet')).toBeNull();
});

describe('the board', () => {
  test('leads to every card of a long column: by its end, by a button that says how many there are, and by keys', () => {
    open(Array.from({ length: 300 }, (_, place) => ({ ...ALL[0]!, id: `fake/${place}` })));
    look('Board');
    const cards = () => [...document.querySelectorAll<HTMLElement>('.kard')];
    expect(cards()).toHaveLength(50);
    fireEvent.click(screen.getByRole('button', { name: 'Show 50 more 50 of 300' }));
    expect(cards()).toHaveLength(100);
    cards()[99]!.focus();
    key('ArrowDown');
    key('ArrowDown');
    expect(cards()).toHaveLength(101);
    expect(focused()).toBe(cards()[100]);
    key('End');
    expect(focused()).toBe(cards()[100]);
    key('ArrowRight', { shiftKey: true });
    expect(screen.getByRole('heading', { level: 2, name: 'Applied 1' })).toBeTruthy();
  });

  const column = (name: string) => within(screen.getByRole('heading', { level: 2, name: new RegExp(`^${name}`) }).closest('section')!);
  test('holds each posting under its status, own statuses too', () => {
    const shelf = { statuses: [{ id: 'own:take-home', name: 'Take-home', like: 'interviewing' as const }] };
    open([ALL[0]!, kept('russian', '2026-11-12T08:00:00Z', { status: 'own:take-home' })], { shelf: { ...EMPTY_SHELF, ...shelf } });
    look('Board');
    expect(column('Saved').getByRole('button', { name: /Short Films/ })).toBeTruthy();
    expect(column('Take-home').getAllByRole('listitem')).toHaveLength(1);
    expect(column('Offer').queryAllByRole('listitem')).toHaveLength(0);
  });

  test('moves a card by Shift and an arrow, says where it went, stays with it, and takes it back', async () => {
    open();
    look('Board');
    column('Saved')
      .getByRole('button', { name: /Short Films/ })
      .focus();
    key('ArrowRight', { shiftKey: true });
    await screen.findByText(`${LEAD}: now “Applied”`);
    expect(focused()).toBe(column('Applied').getByRole('button', { name: /Short Films/ }));
    expect(focused().closest('section')!.querySelector('.count')!.textContent).toBe('1');
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    await waitFor(() => expect(column('Saved').getAllByRole('listitem')).toHaveLength(3));
  });
});

describe('what is taken away comes back', () => {
  const status = { id: 'own:take-home', name: 'Take-home', like: 'interviewing' as const };
  const view = { id: 'v', name: 'Night shifts', query: '', filters: NO_FILTERS, order: { by: 'title', down: false }, as: 'table' } as const;
  const undo = () => fireEvent.click(screen.getByRole('button', { name: 'Undo' }));

  test('a status of one’s own', async () => {
    const { desk } = open(ALL, { shelf: { ...EMPTY_SHELF, statuses: [status] } });
    fireEvent.click(screen.getByText('Own statuses'));
    fireEvent.click(screen.getByRole('button', { name: 'Remove Take-home' }));
    await screen.findByText('Removed: Take-home');
    expect(desk.arrange).toHaveBeenLastCalledWith({ statuses: [] });
    undo();
    await screen.findByText('Undone');
    expect(desk.arrange).toHaveBeenLastCalledWith({ statuses: [status] });
  });

  test('a view, also one that was written over', async () => {
    const { desk } = open(ALL, { shelf: { ...EMPTY_SHELF, views: [view] } });
    fireEvent.click(screen.getByRole('button', { name: 'Remove Night shifts' }));
    await screen.findByText('Removed: Night shifts');
    undo();
    await screen.findByText('Undone');
    expect(desk.arrange).toHaveBeenLastCalledWith({ views: [view] });
    fireEvent.input(screen.getByRole('textbox', { name: 'Name of this view' }), { target: { value: 'Night shifts' } });
    fireEvent.click(screen.getByRole('button', { name: 'Keep this view' }));
    await screen.findByText('Removed: Night shifts');
    undo();
    await waitFor(() => expect(desk.arrange).toHaveBeenLastCalledWith({ views: [view] }));
  });

  test('a contact, a tag, notes: whatever was written on a posting', async () => {
    const { desk } = open([kept('rich', '2026-11-10T08:00:00Z', { tags: ['near'] })], { chosen: 'rich' });
    await screen.findByRole('region', { name: LEAD });
    look('My notes');
    fireEvent.click(screen.getByRole('button', { name: 'Remove near' }));
    await screen.findByText(`Taken away from ${LEAD}`, {}, { timeout: 2_000 });
    undo();
    await waitFor(() => expect(desk.undo).toHaveBeenCalled());
    expect(await screen.findByRole('button', { name: 'Remove near' })).toBeTruthy();
  });
});

describe('a chosen posting', () => {
  const detail = () => screen.findByRole('region', { name: LEAD });
  test('is its own text, marked, with our notes beside it', async () => {
    open(ALL, { chosen: 'rich' });
    await detail();
    const text = document.querySelector('.annotated')!;
    const lines = [...text.querySelectorAll('.tx')].map((line) => line.textContent);
    expect(lines).toEqual(reports.rich.posting!.text.split('\n').filter((line) => line.trim()));
    expect([...text.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('Python, and C++');
    expect(text.textContent).toContain('You: Python · Not in your profile: C++');
  });

  test('leads back to its page without telling the page where from', async () => {
    open(ALL, { chosen: 'rich' });
    await detail();
    const link = screen.getByRole('link', { name: 'Open on jobs.example' });
    expect(link.getAttribute('rel')).toBe('noreferrer noopener');
  });

  test('offers no link to anything but http and https', async () => {
    const hostile = kept('rich', '2026-11-10T08:00:00Z', {}, ['javascript:alert(1)']);
    open([{ ...hostile, report: { ...reports.rich, posting: { ...reports.rich.posting!, url: 'data:text/html,x' } } }], { chosen: 'rich' });
    await detail();
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('shows its report, whose claims lead to their words in the text', async () => {
    open(ALL, { chosen: 'rich' });
    await detail();
    fireEvent.click(screen.getByRole('button', { name: 'Report' }));
    fireEvent.click(screen.getByText('Sixteen weeks of parental leave, for every parent.').closest('button')!);
    expect(document.querySelector('.pr.now')!.textContent).toContain('Sixteen weeks of parental leave');
  });

  test('keeps what is written on it, and says so', async () => {
    const { desk } = open(ALL, { chosen: 'rich' });
    await detail();
    look('My notes');
    fireEvent.input(screen.getByRole('textbox', { name: 'Notes' }), { target: { value: 'Ask Dana about the garden' } });
    expect(screen.getByText('Writing …')).toBeTruthy();
    await waitFor(() => expect(desk.edit).toHaveBeenLastCalledWith(['rich'], { notes: 'Ask Dana about the garden' }), { timeout: 2_000 });
    await waitFor(() => expect(document.querySelector('.kept-state')!.textContent).toBe('Saved'));
  });

  test('says when what was written could not be kept, and sends it again with the next word', async () => {
    const { desk } = open(ALL, { chosen: 'rich' });
    await detail();
    look('My notes');
    desk.edit.mockRejectedValueOnce(new Error('There is no room left.'));
    fireEvent.input(screen.getByRole('textbox', { name: 'Notes' }), { target: { value: 'one' } });
    await screen.findByText('There is no room left.', {}, { timeout: 2_000 });
    fireEvent.change(screen.getByRole('combobox', { name: 'My rating' }), { target: { value: '4' } });
    await waitFor(() => expect(desk.edit).toHaveBeenLastCalledWith(['rich'], { notes: 'one', rating: 4 }), { timeout: 2_000 });
  });

  test('has a status, and a round while one is interviewed', async () => {
    const { desk } = open(ALL, { chosen: 'rich' });
    const pane = within(await detail());
    expect(pane.queryByRole('spinbutton', { name: 'Round' })).toBeNull();
    fireEvent.change(pane.getByRole('combobox', { name: 'Status' }), { target: { value: 'interviewing' } });
    fireEvent.input(await pane.findByRole('spinbutton', { name: 'Round' }), { target: { value: '2' } });
    expect(desk.edit).toHaveBeenLastCalledWith(['rich'], { round: 2 });
    await waitFor(() => expect(grid().textContent).toContain('Interviewing, round 2'));
  });

  test('tells what has happened to it', async () => {
    const log = [...ALL[0]!.log, { at: '2026-11-12T08:00:00Z', what: 'status' as const, from: 'saved', to: 'applied' }];
    open([{ ...ALL[0]!, log }], { chosen: 'rich' });
    await detail();
    look('History');
    expect([...document.querySelectorAll('.log li')].map((line) => line.textContent)).toEqual([
      'Nov\u00A012Status: Saved → Applied',
      'Nov\u00A010Saved',
    ]);
  });

  test('is forgotten into the bin, with a way back from both', async () => {
    const { desk } = open(ALL, { chosen: 'rich' });
    await detail();
    fireEvent.click(screen.getByRole('button', { name: 'Forget' }));
    expect(desk.forget).toHaveBeenCalledWith(['rich']);
    expect(await screen.findByText(`Forgotten: ${LEAD}`)).toBeTruthy();
    look('Bin');
    expect(await screen.findByText(/29 days left/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: `Restore: ${LEAD}` }));
    expect(desk.restore).toHaveBeenCalledWith(['rich']);
    expect(await screen.findByText(/The bin is empty/)).toBeTruthy();
  });

  test('draws hostile text as text', async () => {
    const evil = 'Pay: <script>alert(1)</script> <img src=x onerror=alert(1)>';
    const report = {
      ...reports.noProfile,
      sections: [],
      facts: reports.none.facts,
      highlights: [],
      posting: { ...reports.rich.posting!, text: evil },
    };
    open([{ ...ALL[0]!, report }], { chosen: 'rich' });
    await detail();
    expect(document.querySelector('.annotated')!.textContent).toBe(evil);
    expect(document.querySelector('.annotated script, .annotated img')).toBeNull();
  });
});

describe('a posting written down by hand', () => {
  test('needs a title alone', async () => {
    const { desk } = open();
    fireEvent.click(screen.getByRole('button', { name: 'Add by hand' }));
    const dialog = within(screen.getByRole('dialog', { name: 'Add by hand' }));
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Save' }).disabled).toBe(true);
    fireEvent.input(dialog.getByRole('textbox', { name: 'Title' }), { target: { value: 'Lighthouse keeper' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Save' }));
    await waitFor(() =>
      expect(desk.add).toHaveBeenCalledWith({ title: 'Lighthouse keeper', company: '', location: '', url: '', text: '' }),
    );
    expect(await screen.findByText('Added')).toBeTruthy();
  });
});
