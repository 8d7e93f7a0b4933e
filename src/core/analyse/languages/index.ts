import { en } from './en.ts';
import type { LanguageWords } from './language-words.ts';
import { ru } from './ru.ts';

/** Every language a posting can be read in. To add one: its file here, its sentences in the tests. */
export const LANGUAGES: readonly LanguageWords[] = [en, ru];
