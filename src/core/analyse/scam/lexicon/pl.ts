import type { Lexicon } from '../lexicon.ts';

export const PL: Lexicon = {};
