import { type Dictionary, lookupIn } from '../../src/messages/words.ts';
import { speak } from '../../src/ui/text.ts';

const dictionaries = import.meta.glob<Dictionary>('../../public/_locales/*/messages.json', { eager: true, import: 'default' });

/** Speaks a language for what follows, from the dictionaries that ship. */
export function speakFor(language: string): void {
  speak(language === 'en' ? 'en-US' : language, lookupIn(dictionaries[`../../public/_locales/${language}/messages.json`]!));
}

speakFor('en');
