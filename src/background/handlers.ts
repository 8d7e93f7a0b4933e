import { StoreProblem } from '../browser/storage/problem.ts';
import type { Handlers, Sender } from '../messages/contract.ts';
import type { Deps } from './deps.ts';
import { createDocuments } from './documents.ts';
import { choiceHandlers } from './handlers/choices.ts';
import { marksHandlers } from './handlers/marks.ts';
import { pageHandlers } from './handlers/page.ts';
import { savedHandlers } from './handlers/saved.ts';
import { createJudging } from './judging.ts';
import { createLists } from './lists.ts';

export type { Deps } from './deps.ts';

/** What each message does, subject by subject; a kind that no subject answers does not compile. */
export function createHandlers(deps: Deps): Handlers {
  const say = async (key: string) => (await deps.words()).t(key);
  const documents = createDocuments(deps);
  const judging = createJudging(deps);
  const lists = createLists({ ...deps, glancesOf: judging.glances });
  const world = { ...deps, documents, judging, lists, say };
  return inWords({ ...pageHandlers(world), ...marksHandlers(world), ...savedHandlers(world), ...choiceHandlers(world) }, say);
}

/** What the store could not do, in the reader's language. */
function inWords(handlers: Handlers, say: (key: string) => Promise<string>): Handlers {
  const told = Object.entries(handlers).map(([kind, handle]) => [
    kind,
    async (request: never, sender: Sender) => {
      try {
        return await (handle as (request: never, sender: Sender) => Promise<unknown>)(request, sender);
      } catch (error) {
        throw error instanceof StoreProblem ? new Error(await say(`error_store_${error.code}`)) : error;
      }
    },
  ]);
  return Object.fromEntries(told) as Handlers;
}
