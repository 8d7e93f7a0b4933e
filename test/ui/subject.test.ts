import { expect, test, vi } from 'vitest';

const did: string[] = [];
vi.stubGlobal('location', { search: '?tab=7' });
vi.doMock('../../src/browser/tabs.ts', () => ({
  getTabById: async (id: number) => {
    did.push('the tab is found');
    return { id, url: 'https://jobs.example/7' };
  },
}));
vi.doMock('../../src/browser/storage/reports.ts', () => ({
  readTabAhead: async () => {
    did.push('its report is asked for');
    await Promise.resolve();
    did.push('its report is there');
  },
}));
const { foundTab, readTab } = await import('../../src/ui/subject.ts');

test('what takes long is done while the report is on its way, not before it is asked for', async () => {
  await readTab(() => did.push('meanwhile'));
  expect(did).toEqual(['the tab is found', 'its report is asked for', 'meanwhile', 'its report is there']);
  expect(foundTab()).toEqual({ id: 7, url: 'https://jobs.example/7' });
});
