import { ca } from './ca.ts';
import { cs } from './cs.ts';
import { bg, hu, ro } from './danube.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ko } from './ko.ts';
import { nl } from './nl.ts';
import { da, fi, no, sv } from './nordic.ts';
import type { PayWords } from './pay-words.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

/** Every language whose pay is read. A new one is one file and one line here. */
export const WORDS: readonly PayWords[] = [en, de, fr, es, pt, it, nl, ru, uk, pl, ca, cs, sv, no, da, fi, hu, ro, bg, tr, ja, zh, ko];
