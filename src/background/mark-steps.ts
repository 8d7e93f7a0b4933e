import type { Place } from '../browser/storage/reports.ts';
import { worthOf } from '../browser/storage/worth.ts';
import { type Mark, stepsOf } from '../core/marks.ts';
import { spanOf } from '../core/posting/evidence.ts';
import type { Deps } from './handlers.ts';

type Needs = {
  readonly tabs: Pick<Deps['tabs'], 'get' | 'frame'>;
  readonly settings: Pick<Deps['settings'], 'get'>;
  readonly page: Pick<Deps['page'], 'tell'>;
  /** The mark that was gone to last; kept, because a worker forgets between two presses. */
  readonly places: { get(tabId: number): Promise<Place | null>; set(tabId: number, place: Place): Promise<void> };
};

/** The next mark of a page, or the one before, by a shortcut of the browser: scrolled to and shown, as when a claim is pressed. Answers whether there was one. */
export function createMarkSteps({ tabs, settings, page, places }: Needs) {
  return async (tabId: number, by: 1 | -1): Promise<boolean> => {
    const [top, frame, place, { rolesOff }] = await Promise.all([tabs.get(tabId), tabs.frame(tabId), places.get(tabId), settings.get()]);
    const inFrame = frame !== null && worthOf(frame) > (top ? worthOf(top) : 0);
    const state = inFrame ? frame : top;
    if (!state?.report?.posting) return false;
    const marks = stepsOf(state.report).filter(({ role }) => !rolesOff.includes(role));
    const mark = neighbourOf(marks, place?.visit === state.visit ? place.start : null, by);
    if (!mark) return false;
    await places.set(tabId, { visit: state.visit, start: mark.start });
    const span = spanOf(state.report.posting.text, mark.start, mark.end);
    return (await page.tell(tabId, { kind: 'evidence/show', span }, inFrame ? frame.frameId : 0)) === true;
  };
}

/** After the last comes the first. `at` is null before any was gone to. */
function neighbourOf(marks: readonly Mark[], at: number | null, by: 1 | -1): Mark | undefined {
  if (by > 0) return marks.find(({ start }) => at === null || start > at) ?? marks[0];
  return marks.findLast(({ start }) => at === null || start < at) ?? marks.at(-1);
}
