import type { PayWords } from './pay-words.ts';

/** Croatian, Bosnian and Serbian in Latin letters, and Slovene beside them. */
export const hr: PayWords = {
  pay: 'plaća|plaće|plaću|plata|platu|zarada|zarade|zaradu|primanja|naknada za rad|satnica|dnevnica|plača|plačo|plače|plačilo',
  base: 'osnovna plaća|osnovna plata|osnovna zarada|fiksna plaća|fiksna zarada|osnovna plača|fiksni dio',
  bonus: 'bonus|bonusi|bonusa|stimulacija|provizija|regres|božićnica|dodatak|varijabilni dio',
  other:
    'proračun|budžet|prihod|prihodi|prihoda|investicija|investicije|cijena|cijene|cena|cene|trošak|troškovi|popust|kazna|kredit|prijevoz|prevoz|topli obrok|putni troškovi|nagrada',
  perk: 'edukacija|obuka|osiguranje|teretana|obrok|projekt|projekti|kupci|klijenti',
  near: 'ovisno o|zavisno od|iskustvo|dogovor|ugovor',
  gross: 'bruto|brutto|bruto 1',
  net: 'neto|netto|na ruke',
  from: 'od|već od|najmanje|više od|minimalno',
  upTo: 'do|najviše|maksimalno',
  to: 'do',
  between: 'između',
  and: 'i',
  per: 'po|/|na',
  time: {
    HOUR: 'sat|satu|h|uro|uri',
    DAY: 'dan|danu',
    WEEK: 'tjedan|nedelju|teden',
    MONTH: 'mjesec|mesec|mj|mes',
    YEAR: 'godinu|god|leto',
  },
  unit: {
    HOUR: 'satnica|satno',
    DAY: 'dnevno',
    WEEK: 'tjedno|nedeljno',
    MONTH: 'mjesečno|mesečno|mjesečna|mesečna',
    YEAR: 'godišnje|godišnja|letno',
  },
};
