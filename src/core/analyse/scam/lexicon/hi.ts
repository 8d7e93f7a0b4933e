import type { Lexicon } from '../lexicon.ts';

export const HI: Lexicon = {};
