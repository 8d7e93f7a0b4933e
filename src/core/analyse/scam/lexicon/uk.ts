import type { Lexicon } from '../lexicon.ts';

export const UK: Lexicon = {};
