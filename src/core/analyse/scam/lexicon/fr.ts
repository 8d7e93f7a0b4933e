import type { Lexicon } from '../lexicon.ts';

export const FR: Lexicon = {};
