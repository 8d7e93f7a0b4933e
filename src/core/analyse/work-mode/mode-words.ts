import type { WorkMode } from '../../posting/facts.ts';
import type { PhraseBook } from '../words/phrases.ts';

export type Mode = WorkMode['value'];

/**
 * What a phrase says of the job. "!": outright, it beats all others ("fully remote"); "?": understood where nothing else is said.
 * "-": a trap, the words are about something else (remote support, hybrid cloud, a month a year from anywhere).
 */
export type ModeMeaning = '-' | `${Mode}${'' | '!' | '?'}`;

/** How one language says where the work is done. Traps stand first. */
export type ModeWords = PhraseBook<ModeMeaning>;
