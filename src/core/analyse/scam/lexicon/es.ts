import type { Lexicon } from '../lexicon.ts';

export const ES: Lexicon = {};
