// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Panel } from '../../src/ui/panel/panel.tsx';
import { reports } from './fakes/reports.ts';
import { of, pageOf } from './pages.tsx';
import { speakFor } from './spoken.ts';

beforeEach(() => speakFor('en'));
afterEach(cleanup);

const open = (props: Partial<Parameters<typeof Panel>[0]> = {}) => {
  const page = pageOf(of(reports.rich));
  const onRole = vi.fn();
  render(<Panel {...page} rolesOff={[]} onRole={onRole} {...props} />);
  fireEvent.click(screen.getByRole('button', { name: /^Marks/ }));
  return { page, onRole };
};
const marks = () => [...document.querySelectorAll<HTMLElement>('.order q')].map((quote) => quote.textContent!);

test('lists every mark in the order of the text', () => {
  open();
  const places = marks().map((words) => reports.rich.posting!.text.indexOf(words));
  expect(places.length).toBeGreaterThan(5);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places).not.toContain(-1);
});

test('goes from mark to mark, round the end, and asks the page for the words', () => {
  const { page } = open();
  fireEvent.click(screen.getByRole('button', { name: 'Next mark' }));
  expect(page.actions.show).toHaveBeenLastCalledWith(expect.objectContaining({ quote: marks()[0] }));
  expect(screen.getByText(`Mark 1 of ${marks().length}`)).toBeTruthy();
  fireEvent.keyDown(document.body, { code: 'KeyK' });
  expect(page.actions.show).toHaveBeenLastCalledWith(expect.objectContaining({ quote: marks().at(-1) }));
  expect(document.querySelector('[aria-current="true"] q')!.textContent).toBe(marks().at(-1));
  fireEvent.keyDown(document.body, { code: 'KeyJ' });
  expect(page.actions.show).toHaveBeenLastCalledWith(expect.objectContaining({ quote: marks()[0] }));
});

test('the legend counts the marks of each role and switches them', () => {
  const { onRole } = open();
  const legend = screen.getByRole('list', { name: 'Marks by role' });
  const pay = within(legend).getByRole<HTMLInputElement>('checkbox', { name: /^Pay/ });
  expect(pay.checked).toBe(true);
  fireEvent.click(pay);
  expect(onRole).toHaveBeenCalledWith('pay', false);
});

test('a role that is switched off is not among the marks', () => {
  open({ rolesOff: ['pay'] });
  expect(marks().some((words) => words.includes('$205,000'))).toBe(false);
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /^Pay/ }).checked).toBe(false);
});

test('the arrow keys walk along the marks', () => {
  open();
  const buttons = [...document.querySelectorAll<HTMLElement>('.order button')];
  buttons[0]!.focus();
  fireEvent.keyDown(buttons[0]!, { key: 'ArrowDown' });
  expect(document.activeElement).toBe(buttons[1]);
  fireEvent.keyDown(buttons[1]!, { key: 'End' });
  expect(document.activeElement).toBe(buttons.at(-1));
});

test('two keys pressed before the page is drawn anew are two steps', () => {
  const { page } = open();
  for (let i = 0; i < 2; i += 1) document.body.dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyJ', bubbles: true }));
  expect(page.actions.show).toHaveBeenLastCalledWith(expect.objectContaining({ quote: marks()[1] }));
});
