import { namesPosting, siteAt } from '../../core/detect/site-name.ts';
import { understand, understandMore } from '../../core/detect/understand.ts';
import { unpacked } from '../../core/extract/packed.ts';
import { visitOf } from '../../core/health.ts';
import { marksOf } from '../../core/marks.ts';
import { hashOf } from '../../core/posting/hash.ts';
import type { PageRead } from '../../core/posting/page-read.ts';
import type { Report } from '../../core/report.ts';
import type { Answer, Seen, Sender } from '../../messages/contract.ts';
import type { Deps, HandlersOf } from '../deps.ts';
import { type Documents, isStale } from '../documents.ts';
import type { Judging } from '../judging.ts';
import type { Lists } from '../lists.ts';
import { paintsAt } from '../painted.ts';

type World = Pick<Deps, 'health' | 'readings' | 'tabs' | 'page' | 'now'> & {
  readonly documents: Documents;
  readonly judging: Judging;
  readonly lists: Lists;
};

/** Cards of an endless list that are kept, the latest. */
const MOST_CARDS = 1_000;

const NOTHING: Answer = { marks: [], cards: [], paint: false };

/** Pages as they are read, seen, added to and left. */
export function pageHandlers({ health, readings, tabs, page, now, documents, judging, lists }: World): HandlersOf<'page' | 'frame'> {
  /** How a site is read matters to nobody while the page is waiting for it: what fails is let go. */
  const noteHealth = async (url: string, visit: number, judged: Report | null) => {
    const seen = visitOf(visit, judged, namesPosting(url));
    if (seen) await health.note(siteAt(url), seen).catch(() => undefined);
  };

  /** Judges what stands at an address, keeps it for its document and answers what is to be marked. */
  const see = async ({ url, visit }: Seen, read: PageRead, sender: Sender): Promise<Answer> => {
    const [known, reader] = await Promise.all([documents.of(sender), judging.reader()]);
    if (isStale(known, visit)) return NOTHING;
    const judged = await judging.report(read, reader);
    if (isStale(await documents.of(sender), visit)) return NOTHING;
    await documents.keep(sender, { url, visit, site: siteAt(url), report: judged, error: null });
    await Promise.all([noteHealth(url, visit, judged), judging.noteGist(judged, reader)]);
    if (judged.posting) lists.allSoon();
    const { settings } = reader;
    return {
      marks: marksOf(judged).filter(({ role }) => !settings.rolesOff.includes(role)),
      cards: judged.cards.map((card) => card.mark),
      paint: paintsAt(url, settings),
    };
  };

  return {
    async 'page/read'({ scan, seen }, sender) {
      const { page: read, ...rest } = understand(unpacked(scan), now());
      const { posting } = read;
      return {
        ...rest,
        mark: readings.keep(sender, read),
        posting: posting && { id: posting.id, words: posting.text && hashOf(posting.text) },
        answer: seen && (await see(seen, read, sender)),
      };
    },

    async 'page/seen'({ mark, ...seen }, sender) {
      const read = readings.of(sender, mark);
      return read && see(seen, read, sender);
    },

    async 'page/more'({ url, visit, shape, scan }, sender) {
      const { page: more, titles } = understandMore(unpacked(scan), shape);
      const glances = await judging.glances(more.cards);
      const state = await documents.of(sender);
      if (state?.url === url && state.visit === visit && state.report?.detection.kind === 'list') {
        const cards = new Map(state.report.cards.map((card) => [card.id, card]));
        for (const [i, card] of more.cards.entries()) cards.set(card.id, { ...card, ...glances[i]! });
        await documents.keep(sender, { ...state, report: { ...state.report, cards: [...cards.values()].slice(-MOST_CARDS) } });
      }
      return { titles, cards: glances.map(({ mark }) => mark) };
    },

    async 'page/left'({ visit, url }, sender) {
      if (isStale(await documents.of(sender), visit)) return null;
      await documents.keep(sender, { url, visit, site: siteAt(url), report: null, error: null });
      return null;
    },

    async 'page/failed'({ visit, url, error }, sender) {
      if (!isStale(await documents.of(sender), visit)) await documents.keep(sender, { url, visit, site: siteAt(url), report: null, error });
      await noteHealth(url, visit, null);
      return null;
    },

    async 'page/check'({ tabId }) {
      if ((await page.tell(tabId, { kind: 'page/again' })) === null) await page.check(tabId);
      return null;
    },

    async 'frame/here'({ tabId }) {
      const frame = await tabs.frame(tabId);
      const here = frame !== null && (await documents.isHere(tabId, frame));
      if (frame && !here) await tabs.setFrame(tabId, null);
      return { here };
    },
  };
}
