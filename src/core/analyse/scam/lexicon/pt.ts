import type { Lexicon } from '../lexicon.ts';

export const PT: Lexicon = {};
