import { ROLES } from '../../core/marks.ts';
import { CARD_MARKS } from '../../core/posting/card-mark.ts';
import type { MarkNames } from '../../messages/contract.ts';
import type { Deps, HandlersOf } from '../deps.ts';
import { tabOf } from '../documents.ts';
import type { Lists } from '../lists.ts';
import { styleOf } from '../mark-style.ts';
import { mayPaint } from '../painted.ts';

type World = Pick<Deps, 'settings' | 'tabs' | 'page' | 'chance'> & { readonly lists: Lists };

/** What is painted into a page, and where its words are. */
export function marksHandlers({ settings, tabs, page, chance, lists }: World): HandlersOf<'marks' | 'evidence' | 'list'> {
  return {
    async 'marks/style'(before, sender) {
      if (before) {
        await page.insertStyle(tabOf(sender), null, styleOf(before));
        return before;
      }
      const names = Object.fromEntries([...ROLES, ...CARD_MARKS, 'current'].map((role) => [role, chance()])) as MarkNames;
      await page.insertStyle(tabOf(sender), sender.frameId, styleOf(names));
      return names;
    },

    async 'marks/paint'({ tabId, on, frameId }) {
      const [how, state] = await Promise.all([settings.get(), frameId ? tabs.frame(tabId) : tabs.get(tabId)]);
      await page.tell(tabId, { kind: 'marks/paint', on: on && mayPaint(state?.url ?? '', how) }, frameId);
      return null;
    },

    async 'evidence/show'({ tabId, span, frameId }) {
      return { shown: (await page.tell(tabId, { kind: 'evidence/show', span }, frameId)) === true };
    },

    async 'list/again'({ tabId, frameId }) {
      await lists.again(tabId, frameId);
      return null;
    },
  };
}
