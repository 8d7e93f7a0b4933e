// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { SitesPart } from '../../src/ui/components/sites-part.tsx';
import { sitesOf } from './fakes/sites.ts';
import { speakFor } from './spoken.ts';

beforeEach(() => speakFor('en'));
afterEach(cleanup);

function open(allowed = true, withheld: readonly string[] = []) {
  const sites = { ...sitesOf(), withheld, onAdd: vi.fn(async (_: string) => allowed), onRemove: vi.fn(), onAllow: vi.fn() };
  render(<SitesPart {...sites} />);
  return { sites };
}

describe('the sites that are read', () => {
  const line = () => screen.getByLabelText('Read a site');
  const add = (words: string) => {
    fireEvent.input(line(), { target: { value: words } });
    fireEvent.submit(line().closest('form')!);
  };

  test('an address is asked for as its host, in the very press of the button', async () => {
    const { sites } = open();
    add('https://www.acme.com/careers');
    expect(sites.onAdd).toHaveBeenCalledWith('acme.com');
    expect(await screen.findByText('acme.com is read from now on.')).toBeTruthy();
    expect((line() as HTMLInputElement).value).toBe('');
  });

  test('what is no address, or is read anyway, is said and not asked for', () => {
    const { sites } = open();
    add('acme');
    expect(screen.getByText('This is no address of a site.')).toBeTruthy();
    expect(line().getAttribute('aria-invalid')).toBe('true');
    expect(document.activeElement).toBe(line());
    add('https://www.linkedin.com/jobs');
    expect(screen.getByText('This site is read without being added.')).toBeTruthy();
    expect(sites.onAdd).not.toHaveBeenCalled();
  });

  test('a person who declines is told that nothing has changed, and keeps what they wrote', async () => {
    open(false);
    add('acme.com');
    expect(await screen.findByText(/Nothing has changed/)).toBeTruthy();
    expect((line() as HTMLInputElement).value).toBe('acme.com');
  });

  test('an added site can be taken back', () => {
    const { sites } = open();
    fireEvent.click(screen.getByRole('button', { name: /^Stop reading careers.acme.example/ }));
    expect(sites.onRemove).toHaveBeenCalledWith('careers.acme.example');
  });

  test('each site shows how it was read, and that one may have changed', () => {
    open();
    const broken = screen.getByText('boards.example').closest('li')!;
    expect(broken.textContent).toContain('May have changed');
    expect(broken.textContent).toContain('read in 0 of 5: it should be there');
    expect(screen.getByText('lever').closest('li')!.textContent).not.toContain('May have changed');
  });

  test('sites that the browser withholds are named, with one press to allow them', () => {
    const { sites } = open(true, ['hh.ru', 'linkedin.com']);
    expect(screen.getByText('2 job sites of the list are not allowed yet.')).toBeTruthy();
    expect(screen.getByText('hh.ru')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Allow these 2 job sites' }));
    expect(sites.onAllow).toHaveBeenCalledOnce();
  });

  test('nothing is said of withheld sites where there are none', () => {
    open();
    expect(screen.queryByText(/not allowed yet/)).toBeNull();
  });
});
