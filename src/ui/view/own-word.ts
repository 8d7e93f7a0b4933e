import type { Judgement } from '../../messages/judgement.ts';

/** What the person has said of this posting's warnings, and how to say more. */
export type OwnWords = {
  readonly list: readonly Judgement[];
  readonly say: (rule: string | null, quote: string, said: Judgement['said'] | null) => void;
};

export const isDisputed = (own: OwnWords | undefined, id: string) => own?.list.some(({ rule }) => rule === id) ?? false;
