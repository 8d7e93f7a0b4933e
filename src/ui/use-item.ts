import { followItem, heldItem, type Item } from '../browser/storage/item.ts';
import { useFollow } from './use-follow.ts';

/** A stored value, live; what holds without one until it is known. */
export const useItem = <T>(item: Item<T>): T =>
  useFollow<T>(
    (tell) => followItem(item, tell),
    [item],
    () => heldItem(item),
  ) ?? item.fallback;
