import { type Filters, NO_FILTERS, ORDERS, type View } from '../../core/saved/filters.ts';
import { STAGES } from '../../core/saved/own.ts';
import { EMPTY_SHELF, type Shelf } from '../../messages/shelf.ts';
import { NEVER_SYNCED, type Synced } from '../../messages/synced.ts';
import { filled, flag, listOf, number, oneOf, orNull, record, stored, text } from './fits.ts';
import type { Item } from './item.ts';
import { floorFit, workMode } from './items.ts';
import { SHELF } from './keys.ts';

const viewFit = record<View>({
  id: text,
  name: text,
  query: text,
  filters: filled<Filters>(NO_FILTERS, {
    statuses: listOf(text),
    score: orNull(number),
    pay: orNull(floorFit),
    paid: flag,
    place: text,
    modes: listOf(workMode),
    warnings: orNull(oneOf('none', 'some')),
    closed: orNull(flag),
    tags: listOf(text),
    rating: orNull(number),
    savedFrom: orNull(text),
    savedTo: orNull(text),
  }),
  order: record({ by: oneOf(...ORDERS), down: flag }),
  as: oneOf('table', 'board'),
});

export const shelfItem: Item<Shelf> = {
  key: SHELF,
  version: 1,
  fallback: EMPTY_SHELF,
  migrations: {},
  shape: stored(
    filled<Shelf>(EMPTY_SHELF, {
      statuses: listOf(record({ id: text, name: text, like: oneOf(...STAGES) })),
      views: listOf(viewFit),
      remindExport: flag,
      exportedAt: orNull(text),
      notify: flag,
      sync: flag,
    }),
  ),
};

export const syncedItem: Item<Synced> = {
  key: 'synced',
  version: 1,
  fallback: NEVER_SYNCED,
  migrations: {},
  shape: stored(
    filled<Synced>(NEVER_SYNCED, {
      at: orNull(text),
      held: number,
      left: number,
      tooLong: listOf(text),
      problem: orNull(oneOf('full', 'often', 'failed')),
    }),
  ),
};
