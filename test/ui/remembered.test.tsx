// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type History, NEVER_SEEN, type Relative } from '../../src/core/history/history.ts';
import { Popup } from '../../src/ui/popup/popup.tsx';
import { reports } from './fakes/reports.ts';
import { seen } from './heard.ts';
import { of, pageOf } from './pages.tsx';
import { speakFor } from './spoken.ts';

beforeEach(() => speakFor('en'));
afterEach(cleanup);

const relative = (kind: Relative['kind'], url: string | null = 'https://www.other.example/7'): Relative => ({
  id: 'other/7',
  url,
  title: 'Lead Engineer',
  organization: 'Harbor Staffing',
  lastSeen: '2026-10-02',
  kind,
});
const open = (history: Partial<History>) => render(<Popup {...pageOf(of({ ...reports.rich, history: { ...NEVER_SEEN, ...history } }))} />);
const lines = () => [...document.querySelectorAll('.remembered li')].map(seen);

test('a posting never seen before has nothing to be told of', () => {
  open({});
  expect(document.querySelector('.remembered')).toBeNull();
});

test('what was decided of it, or of the same job elsewhere, is told first', () => {
  open({ decided: { id: 'other/7', status: 'rejected', on: '2026-10-05' }, duplicates: [relative('agency')] });
  expect(lines()).toEqual(['You were rejected on Oct\u00A05', 'The same job seems to be elsewhere · Harbor Staffing, other.example']);
  expect(screen.getByRole('link', { name: 'Harbor Staffing, other.example' }).getAttribute('rel')).toBe('noreferrer noopener');
});

test('earlier publications, other cities and changed words are told in a line each', () => {
  open({
    reposts: [relative('repost'), relative('repost')],
    siblings: [relative('sibling', 'javascript:alert(1)')],
    changes: [{ on: '2026-11-01', added: ['Two days in the office'], removed: [] }],
  });
  expect(lines()).toEqual([
    'Published 2 times before: last seen on Oct\u00A02',
    'The same work is offered in another city · Harbor Staffing',
    'Its words changed on Nov\u00A01',
  ]);
  expect(screen.queryByRole('link', { name: /Harbor/ })).toBeNull();
});

test('having saved it is no news', () => {
  open({ decided: { id: 'fake/1', status: 'saved', on: '2026-10-05' } });
  expect(document.querySelector('.remembered')).toBeNull();
});

test('a posting or its company is hidden on lists, and shown again', async () => {
  const hiding = { posting: false, company: true, onPosting: vi.fn(), onCompany: vi.fn() };
  render(<Popup {...pageOf(of(reports.rich))} hiding={hiding} />);
  fireEvent.click(await screen.findByRole('button', { name: 'Hide this job on lists' }));
  expect(hiding.onPosting).toHaveBeenCalledWith(true);
  fireEvent.click(screen.getByRole('button', { name: 'Show Brightwater Media again' }));
  expect(hiding.onCompany).toHaveBeenCalledWith(false);
});

test('a card of a list is hidden where it stands', () => {
  const page = pageOf(of(reports.list));
  const hideCard = vi.fn();
  render(<Popup {...page} actions={{ ...page.actions, hideCard }} />);
  fireEvent.click(screen.getByRole('button', { name: 'Hide: Staff Engineer, Ranking' }));
  expect(hideCard).toHaveBeenCalledWith('fake/1', true);
});

test('a card that was hidden offers its whole company, and what a company’s name hides is shown again by that name', () => {
  const page = pageOf(of(reports.list));
  const cards = reports.list.cards.map((card, place) =>
    place > 1 ? card : { ...card, mark: 'blocked' as const, hidden: place === 0 ? ('posting' as const) : ('company' as const) },
  );
  const [first, second] = cards.map(({ hiringOrganization }) => hiringOrganization);
  const actions = { ...page.actions, hideCard: vi.fn(), hideCompany: vi.fn() };
  render(<Popup {...pageOf(of({ ...reports.list, cards }))} actions={actions} />);
  fireEvent.click(screen.getByRole('button', { name: 'Show: Staff Engineer, Ranking' }));
  expect(actions.hideCard).toHaveBeenLastCalledWith('fake/1', false);
  fireEvent.click(screen.getByRole('button', { name: `Hide all of ${first}` }));
  expect(actions.hideCompany).toHaveBeenLastCalledWith(first, true);
  fireEvent.click(screen.getByRole('button', { name: `Show ${second} again` }));
  expect(actions.hideCompany).toHaveBeenLastCalledWith(second, false);
});
