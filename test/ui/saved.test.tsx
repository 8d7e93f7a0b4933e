// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Saved as Kept } from '../../src/browser/storage/saved.ts';
import { kept as record } from '../../src/core/saved/record.ts';
import { DEFAULT_SETTINGS } from '../../src/messages/settings.ts';
import { Saved } from '../../src/ui/saved/saved.tsx';
import { profile, reports } from './fakes/reports.ts';
import { speakFor } from './spoken.ts';

beforeEach(() => speakFor('en'));
afterEach(cleanup);

const kept = (id: keyof typeof reports, savedAt: string, urls = ['https://jobs.example/1']): Kept => ({
  ...record(null, reports[id], null, savedAt),
  id,
  urls,
  report: reports[id],
});
const ALL = [kept('rich', '2026-11-10T08:00:00Z'), kept('russian', '2026-11-12T08:00:00Z'), kept('scam', '2026-11-11T08:00:00Z')];

function open(props: Partial<Parameters<typeof Saved>[0]> = {}) {
  const acts = { onChoose: vi.fn(), onForget: vi.fn(), onRestore: vi.fn(), onProfile: vi.fn(), onTerms: vi.fn() };
  render(
    <Saved all={ALL} profile={profile} pay={DEFAULT_SETTINGS.pay} chosen={null} forgotten={null} problem={null} {...acts} {...props} />,
  );
  return acts;
}
const rows = () =>
  within(screen.getByRole('table'))
    .getAllByRole('row')
    .slice(1)
    .map((row) => row.querySelector('.t')!.textContent);
const search = (query: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: query } });

describe('the list', () => {
  test('begins with what was saved last', () => {
    open();
    expect(rows()).toEqual([
      'Ведущий разработчик поиска и рекомендаций (группа ранжирования товаров)',
      'Remote data entry, flexible hours',
      'Lead Engineer, Recommendations (Short Films)',
    ]);
  });

  test('is found by words of the text, all of them, in any order and case', () => {
    open();
    search('PARENTAL garden');
    expect(rows()).toEqual(['Lead Engineer, Recommendations (Short Films)']);
    search('ещё kubernetes');
    expect(screen.queryByRole('table')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Show all' }));
    expect(rows()).toHaveLength(3);
  });

  test('is put in order by what its reader presses; what is not known comes last', () => {
    open();
    fireEvent.click(screen.getByRole('button', { name: 'Match' }));
    expect(rows()[0]).toContain('Ведущий');
    expect(screen.getByRole('columnheader', { name: 'Match' }).getAttribute('aria-sort')).toBe('descending');
    fireEvent.click(screen.getByRole('button', { name: 'Match' }));
    expect(rows().at(-1)).toContain('Ведущий');
  });

  test('is narrowed by filters that say how many they hold', () => {
    open();
    const rail = screen.getByRole('navigation', { name: 'Show only' });
    fireEvent.click(within(rail).getByRole('button', { name: /^Warned/ }));
    expect(rows()).toEqual(['Remote data entry, flexible hours']);
  });

  test('draws thousands a page at a time', () => {
    const many = Array.from({ length: 1000 }, (_, place) => ({ ...ALL[0]!, id: `fake/${place}` }));
    open({ all: many });
    expect(rows()).toHaveLength(100);
    fireEvent.click(screen.getByRole('button', { name: 'Show 100 more' }));
    expect(rows()).toHaveLength(200);
  });

  test('says how to fill it while it is empty', () => {
    open({ all: [] });
    expect(screen.getByRole('heading', { name: 'Nothing saved yet' })).toBeTruthy();
    expect(screen.queryByRole('searchbox')).toBeNull();
  });
});

describe('a chosen posting', () => {
  test('is its own text, marked, with our notes beside it', () => {
    open({ chosen: 'rich' });
    const text = document.querySelector('.annotated')!;
    const lines = [...text.querySelectorAll('.tx')].map((line) => line.textContent);
    expect(lines).toEqual(reports.rich.posting!.text.split('\n').filter((line) => line.trim()));
    expect([...text.querySelectorAll('mark')].map((mark) => mark.textContent)).toContain('Python, and C++');
    expect(text.textContent).toContain('You: Python · Not in your profile: C++');
  });

  test('leads back to its page without telling the page where from', () => {
    open({ chosen: 'rich' });
    const link = screen.getByRole('link', { name: 'Open on jobs.example' });
    expect(link.getAttribute('rel')).toBe('noreferrer noopener');
  });

  test('offers no link to anything but http and https', () => {
    const hostile = { ...kept('rich', '2026-11-10T08:00:00Z', ['javascript:alert(1)']) };
    open({
      all: [{ ...hostile, report: { ...reports.rich, posting: { ...reports.rich.posting!, url: 'data:text/html,x' } } }],
      chosen: 'rich',
    });
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('shows its report, whose claims lead to their words in the text', () => {
    open({ chosen: 'rich' });
    fireEvent.click(screen.getByRole('button', { name: 'Report' }));
    fireEvent.click(screen.getByText('Sixteen weeks of parental leave, for every parent.').closest('button')!);
    expect(document.querySelector('.pr.now')!.textContent).toContain('Sixteen weeks of parental leave');
  });

  test('is forgotten with a way back', () => {
    const acts = open({ chosen: 'rich' });
    fireEvent.click(screen.getByRole('button', { name: 'Forget' }));
    expect(acts.onForget).toHaveBeenCalledWith('rich');
    cleanup();
    const after = open({ forgotten: 'Lead Engineer' });
    expect(screen.getByText('Forgotten: Lead Engineer')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(after.onRestore).toHaveBeenCalledOnce();
  });

  test('draws hostile text as text', () => {
    const evil = 'Pay: <script>alert(1)</script> <img src=x onerror=alert(1)>';
    const report = {
      ...reports.noProfile,
      sections: [],
      facts: reports.none.facts,
      highlights: [],
      posting: { ...reports.rich.posting!, text: evil },
    };
    open({ all: [{ ...ALL[0]!, report }], chosen: 'rich' });
    expect(document.querySelector('.annotated')!.textContent).toBe(evil);
    expect(document.querySelector('.annotated script, .annotated img')).toBeNull();
  });
});
