import { vi } from 'vitest';
import { EMPTY_PROFILE } from '../../src/core/match/profile.ts';
import type { Report } from '../../src/core/report.ts';
import { DEFAULT_SETTINGS } from '../../src/messages/settings.ts';
import type { Keeping } from '../../src/ui/components/save-foot.tsx';
import type { PageProps } from '../../src/ui/page-props.ts';
import type { TabView } from '../../src/ui/view/tab-view.ts';
import { profile } from './fakes/reports.ts';

/** What a popup or panel is given, with acts that only remember being called. */
export function pageOf(view: TabView, keeping: Partial<Keeping> = {}) {
  return {
    view,
    profile: view.kind === 'report' && view.report.match ? profile : EMPTY_PROFILE,
    pay: DEFAULT_SETTINGS.pay,
    keeping: { kept: false, forgotten: false, busy: false, problem: null, ...keeping },
    savedCount: 2,
    actions: {
      show: vi.fn(),
      save: vi.fn(),
      forget: vi.fn(),
      restore: vi.fn(),
      check: vi.fn(),
      openCard: vi.fn(),
      openPanel: vi.fn(),
      openSaved: vi.fn(),
      openOptions: vi.fn(),
      openTerms: vi.fn(),
      note: vi.fn(),
      openLetter: vi.fn(),
    },
  } satisfies PageProps;
}

export const of = (report: Report): TabView => ({ kind: 'report', report });
