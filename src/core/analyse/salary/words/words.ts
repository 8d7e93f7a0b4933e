import { ar } from './ar.ts';
import { et, lt, lv } from './baltic.ts';
import { ca } from './ca.ts';
import { cs } from './cs.ts';
import { bg, hu, ro } from './danube.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { hr } from './hr.ts';
import { id } from './id.ts';
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
import { vi } from './vi.ts';
import { zh } from './zh.ts';

/** Every language whose pay is read. A new one is one file and one line here. */
export const WORDS: readonly PayWords[] = [
  en,
  de,
  fr,
  es,
  pt,
  it,
  nl,
  ru,
  uk,
  pl,
  ca,
  cs,
  sv,
  no,
  da,
  fi,
  hu,
  ro,
  bg,
  hr,
  lt,
  lv,
  et,
  el,
  tr,
  id,
  vi,
  ja,
  zh,
  ko,
  ar,
];
