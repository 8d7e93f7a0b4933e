import { expect, test } from 'vitest';
import { BOARD_REPORTS } from '../../../../src/core/analyse/scam/board-reports.data.ts';
import { REPORT_BODIES } from '../../../../src/core/analyse/scam/report-bodies.data.ts';
import { boardReportFor, placesToReport, reportBodiesFor } from '../../../../src/core/analyse/scam/report-to.ts';

test('names the country’s own bodies first, then those for anywhere', () => {
  expect(reportBodiesFor('us').map(({ key }) => key)).toEqual(expect.arrayContaining(['US-ftc', 'US-ic3', 'world-econsumer']));
  expect(reportBodiesFor('US')[0]!.country).toBe('US');
  expect(reportBodiesFor('FR').map(({ country }) => country)).toEqual(
    [...reportBodiesFor('FR').map(({ country }) => country)].sort((a, b) => 'FR EU *'.indexOf(a) - 'FR EU *'.indexOf(b)),
  );
  expect(reportBodiesFor(null).every(({ country }) => country === '*')).toBe(true);
});

test('knows a board by its host, not by a host that ends alike', () => {
  expect(boardReportFor('www.linkedin.com')?.board).toBe('LinkedIn');
  expect(boardReportFor('https://hh.ru/vacancy/1')?.label).toBe('Пожаловаться на вакансию');
  expect(boardReportFor('notlinkedin.com')).toBeNull();
  expect(boardReportFor('')).toBeNull();
});

test('every address is a secure one, every row says where and when it was seen', () => {
  for (const { url, source, seen, key } of REPORT_BODIES) {
    expect(new URL(url).protocol, key).toBe('https:');
    expect(source, key).toMatch(/^https?:|^index:/);
    expect(seen, key).toMatch(/^\d{4}-\d\d-\d\d$/);
  }
  expect(new Set(REPORT_BODIES.map(({ key }) => key)).size).toBe(REPORT_BODIES.length);
  for (const { host, help } of BOARD_REPORTS) if (help) expect(new URL(help).protocol, host).toBe('https:');
});

test('one way to the places: the page’s own form before the board’s help, the reader’s country before the world', () => {
  const places = placesToReport('GB', 'https://www.seek.com.au/job/1', 'https://www.seek.com.au/report/1');
  expect(places.board).toMatchObject({ name: 'SEEK', url: 'https://www.seek.com.au/report/1', label: 'Report this job advert' });
  expect(places.bodies[0]!.country).toBe('GB');
  expect(placesToReport(null, 'https://nobody.example/1', null)).toMatchObject({ board: null });
});
