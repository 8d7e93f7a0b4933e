import en from '../../public/_locales/en/messages.json' with { type: 'json' };
import ru from '../../public/_locales/ru/messages.json' with { type: 'json' };
import { lookupIn } from '../../src/ui/dictionary.ts';
import { speak } from '../../src/ui/text.ts';

/** Speaks a language for the test that follows, from the dictionaries that ship. */
export function speakFor(language: 'en' | 'ru'): void {
  speak(language === 'en' ? 'en-US' : 'ru', lookupIn(language === 'en' ? en : ru));
}

speakFor('en');
