import type { Lexicon } from '../lexicon.ts';

export const DE: Lexicon = {};
