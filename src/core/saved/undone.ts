import { OWN_FIELDS, type Own } from './own.ts';
import { type Kept, logged, same } from './record.ts';
import type { Stamp } from './stamp.ts';

/**
 * A record as it is after an act is taken back: the fields that the act changed become what they were; what was changed since stays. `after` is what the
 * act made of it.
 */
export function undone(before: Kept, after: Kept, current: Kept, stamp: Stamp, now: string): Kept {
  const back = OWN_FIELDS.filter((field) => !same(before.own[field], after.own[field]) && same(current.own[field], after.own[field]));
  const own = { ...current.own, ...Object.fromEntries(back.map((field) => [field, before.own[field]])) } as Own;
  const rebinned = before.forgottenAt !== after.forgottenAt && current.forgottenAt === after.forgottenAt;
  if (back.length === 0 && !rebinned) return current;
  const { forgottenAt, ...rest } = current;
  const where = rebinned ? before.forgottenAt : forgottenAt;
  let log = current.log;
  for (const what of back) log = logged(log, { at: now, what, from: after.own[what], to: before.own[what] });
  if (rebinned) log = logged(log, { at: now, what: where === undefined ? 'restored' : 'forgotten', from: null, to: null });
  const stamped = Object.fromEntries([...back, ...(rebinned ? (['forgotten'] as const) : [])].map((field) => [field, stamp]));
  return {
    ...rest,
    ...(where !== undefined && { forgottenAt: where }),
    own,
    log,
    changedAt: now,
    stamps: { ...current.stamps, ...stamped },
  };
}
