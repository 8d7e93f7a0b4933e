import { sameCompany } from '../../core/match/dealbreakers.ts';
import { use } from '../../core/match/profiles.ts';
import { withJudgement } from '../../messages/judgement.ts';
import type { Deps, HandlersOf } from '../deps.ts';
import type { Documents } from '../documents.ts';

type World = Pick<Deps, 'profile' | 'settings' | 'judgements' | 'erase' | 'now'> & { readonly documents: Documents };
type Subject = 'profile' | 'profiles' | 'company' | 'settings' | 'warning' | 'data';

/** What a person says of themselves, and how they want things. Nearly all of it changes what every open page shows. */
export function choiceHandlers({ profile, settings, judgements, erase, now, documents }: World): HandlersOf<Subject> {
  return {
    async 'profile/set'(next) {
      await profile.set(next);
      await documents.againAll();
      return null;
    },

    async 'profile/use'({ id }) {
      await profile.change((all) => use(all, id));
      await documents.againAll();
      return null;
    },

    async 'profiles/set'(next) {
      await profile.change(() => next);
      await documents.againAll();
      return null;
    },

    async 'company/hide'({ name, hidden }) {
      const mine = await profile.get();
      const others = mine.blockedCompanies.filter((other) => !sameCompany(other, name));
      await profile.set({ ...mine, blockedCompanies: hidden ? [...others, name] : others });
      await documents.againAll();
      return null;
    },

    async 'settings/set'(next) {
      await settings.set(next);
      await documents.againAll();
      return null;
    },

    async 'warning/judge'(judging) {
      await judgements.set(withJudgement(await judgements.get(), judging, now().toISOString()));
      return null;
    },

    async 'data/erase'() {
      await erase();
      return null;
    },
  };
}
