import { gistOf } from '../browser/storage/sighting.ts';
import { type Gist, type Glance, glance, type Known } from '../core/glance.ts';
import { type History, NEVER_SEEN } from '../core/history/history.ts';
import type { Profile } from '../core/match/profile.ts';
import { hashOf } from '../core/posting/hash.ts';
import type { Card, PageRead } from '../core/posting/page-read.ts';
import type { Posting, PostingId } from '../core/posting/posting.ts';
import { type Report, report } from '../core/report.ts';
import { briefOf } from '../core/saved/brief.ts';
import { type Settings, termsOf } from '../messages/settings.ts';
import type { Deps } from './deps.ts';

/** For whom a score is judged: another profile, or other terms of pay, is another reader, with another `name`. */
export type Reader = { readonly profile: Profile; readonly settings: Settings; readonly name: string };

export type Judging = ReturnType<typeof createJudging>;

/** What was read × who reads it × what is remembered → what is shown. Memory is a comfort, not a condition: without storage all is still judged. */
export function createJudging({ profile, settings, memory, now }: Pick<Deps, 'profile' | 'settings' | 'memory' | 'now'>) {
  const reader = async (): Promise<Reader> => {
    const [mine, how] = await Promise.all([profile.get(), settings.get()]);
    return { profile: mine, settings: how, name: hashOf(JSON.stringify([mine, termsOf(how)])) };
  };

  const seenBefore = async (posting: Posting | null, at: Date): Promise<History> =>
    posting ? memory.sight(posting, at.toISOString()).catch(() => NEVER_SEEN) : NEVER_SEEN;

  const knownOf = async (cards: readonly Card[], { name }: Reader): Promise<ReadonlyMap<PostingId, Known>> => {
    if (cards.length === 0) return new Map();
    const ids = cards.map(({ id }) => id);
    return memory.known(ids, name).catch(() => new Map());
  };

  return {
    reader,

    /** The whole report, and a sighting more in the memory. */
    async report(read: PageRead, who: Reader): Promise<Report> {
      const at = now();
      return report(read, who.profile, await seenBefore(read.posting, at), at, termsOf(who.settings), await knownOf(read.cards, who));
    },

    /** A posting that was written down and never seen on a page: nothing is remembered of it, nor is it remembered as seen. */
    reportWritten: (read: PageRead, who: Reader): Report => report(read, who.profile, NEVER_SEEN, now(), termsOf(who.settings)),

    async glances(cards: readonly Card[]): Promise<readonly Glance[]> {
      const who = await reader();
      return glance(cards, who.profile, now(), termsOf(who.settings), await knownOf(cards, who));
    },

    /** Keeps of a report what a list's card will say of its posting. */
    async noteGist(judged: Report, { name }: Reader): Promise<void> {
      if (judged.posting) await memory.noteGist(judged.posting.id, gistIn(judged), name).catch(() => undefined);
    },
  };
}

function gistIn(judged: Report): Gist {
  const worst = judged.warnings.find(({ group, severity }) => group === 'scam' && severity === judged.scam.level);
  return gistOf(briefOf(judged), (judged.match?.dealbreakers.length ?? 0) > 0, worst?.id ?? null);
}
