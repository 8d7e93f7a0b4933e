import english from '../../public/_locales/en/messages.json';
import { type Dictionary, lookupIn } from '../../src/messages/words.ts';
import { speak } from '../../src/ui/text.ts';

/** A language nobody speaks: English with its vowels doubled, about as much longer as German and Russian are. */
export const LONG_LANGUAGE = 'long';

export const stretched = (words: string): string => words.replace(/[aeiouy]/gi, (vowel) => vowel + vowel.toLowerCase());

export function speakLong(): void {
  const lookup = lookupIn(english as Dictionary);
  speak('en-US', (key, values) => stretched(lookup(key, values)));
}
