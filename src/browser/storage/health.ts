import { noted, type Visit } from '../../core/health.ts';
import { getItem, setItem } from './item.ts';
import { healthItem } from './items.ts';

let last: Promise<unknown> = Promise.resolve();

/** Notes how a page of a site was read; one after the other, so that two tabs at once lose nothing. */
export function noteVisit(site: string, visit: Visit): Promise<void> {
  const done = last.then(async () => setItem(healthItem, noted(await getItem(healthItem), site, visit)));
  last = done.catch(() => undefined);
  return done;
}
