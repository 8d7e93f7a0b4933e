import { expect, test } from 'vitest';
import type { FrameState, TabState } from '../../../src/browser/storage/reports.ts';
import type { Report } from '../../../src/core/report.ts';
import { viewOf } from '../../../src/ui/view/tab-view.ts';
import { reports } from '../fakes/reports.ts';

const URL_OF_TAB = 'https://acme.example/jobs#/1';
const state = (report: Report | null, url = URL_OF_TAB): TabState => ({ url, visit: 1, site: 'acme.example', report, error: null });
const frame = (report: Report, page: string | null = null): FrameState => ({
  ...state(report, 'https://jobs.lever.co/acme/1'),
  site: 'lever',
  frameId: 3,
  page,
});
const shown = (...said: Parameters<typeof viewOf>) => {
  const view = viewOf(...said);
  return view.kind === 'report' ? `${view.report.posting?.title ?? view.report.detection.kind}${view.frame ? ' embedded' : ''}` : view.kind;
};
const title = reports.rich.posting!.title;

test('a report is shown beside the very address it was made at, route behind the hash and all', () => {
  expect(shown({ url: URL_OF_TAB }, state(reports.rich), null)).toBe(title);
  expect(shown({ url: 'https://acme.example/jobs#/2' }, state(reports.rich), null)).toBe('reading');
  expect(shown({ url: null }, state(reports.rich), null)).toBe('unread');
});

test('what a frame says is shown where the page has nothing better', () => {
  expect(shown({ url: null }, null, frame(reports.rich))).toBe(`${title} embedded`);
  expect(shown({ url: URL_OF_TAB }, state(reports.none), frame(reports.rich))).toBe(`${title} embedded`);
  expect(shown({ url: URL_OF_TAB }, state(reports.list), frame(reports.rich))).toBe(`${title} embedded`);
  expect(shown({ url: URL_OF_TAB }, state(reports.rich), frame(reports.scam))).toBe(title);
  expect(shown({ url: URL_OF_TAB }, state(reports.list), frame(reports.list))).toBe('list');
});

test('a frame of another address is not shown', () => {
  expect(shown({ url: URL_OF_TAB }, state(reports.none), frame(reports.rich, 'https://acme.example/other'))).toBe('other');
});

test('a frame stands in for a page that an old report is kept of', () => {
  expect(shown({ url: 'https://acme.example/new' }, state(reports.rich), frame(reports.scam, null))).toBe(
    `${reports.scam.posting!.title} embedded`,
  );
});
