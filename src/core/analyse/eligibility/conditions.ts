import type { Eligibility } from '../../posting/facts.ts';
import type { PhraseBook } from '../words/phrases.ts';

/**
 * What a phrase says: a kind and its verdict, "-" for a trap, or "?" where it only names the thing and the other words of its clause
 * say whether it is asked for, given or refused (`stance.ts`). Then, where it helps, the value; "→" and "←" take the places that follow
 * or go before, and the phrase says nothing without one.
 */
export type Condition = `${Eligibility['kind']} ${Eligibility['verdict'] | '-' | '?'}${'' | ` ${string}`}`;

/** How one language words its conditions. Of two phrases of a kind that overlap the first counts: traps and refusals stand before offers; what is only named comes last. */
export type Conditions = PhraseBook<Condition>;
