import type { PayWords } from './pay-words.ts';

export const lt: PayWords = {
  pay: 'atlyginimas|atlyginimo|atlyginimą|alga|algos|darbo užmokestis|darbo užmokestį|atlygis|pareiginė alga',
  base: 'bazinis atlyginimas|pastovi dalis',
  bonus: 'premija|premijos|priedas|priedai|kintama dalis|bonusas|bonusai',
  other: 'biudžetas|biudžetą|apyvarta|apyvartą|investicijos|investicijų|kaina|kainos|nuolaida|bauda|paskola|kompensacija|kuponas',
  perk: 'draudimas|mokymai|sportas|maistas|kuras|projektas|projektai|klientai',
  near: 'priklausomai nuo|patirties|sutartis',
  gross: 'bruto|brutto|neatskaičius mokesčių|neatskaičiavus mokesčių|prieš mokesčius|ant popieriaus',
  net: 'neto|netto|į rankas|atskaičius mokesčius|atskaičiavus mokesčius|po mokesčių',
  from: 'nuo|ne mažiau kaip|daugiau nei',
  upTo: 'iki|ne daugiau kaip',
  to: 'iki',
  per: 'per|už|/',
  time: { HOUR: 'val|valandą|h', DAY: 'dieną', WEEK: 'savaitę', MONTH: 'mėn|mėn.|mėnesį', YEAR: 'metus' },
  unit: { HOUR: 'valandinis', MONTH: 'mėnesinis|kas mėnesį', YEAR: 'metinis' },
};

export const lv: PayWords = {
  pay: 'alga|algas|algu|atalgojums|atalgojumu|darba samaksa|darba alga|mēnešalga',
  base: 'pamatalga|fiksētā daļa',
  bonus: 'prēmija|prēmijas|piemaksa|piemaksas|bonuss|bonusi',
  other: 'budžets|budžetu|apgrozījums|apgrozījumu|investīcijas|cena|cenas|atlaide|sods|kredīts|kompensācija',
  perk: 'apdrošināšana|apmācības|sports|pusdienas|degviela|projekts|klienti',
  near: 'atkarībā no|pieredzes|līgums',
  gross: 'bruto|pirms nodokļu nomaksas|pirms nodokļiem',
  net: 'neto|pēc nodokļiem|pēc nodokļu nomaksas|uz rokas',
  from: 'no|sākot no|vismaz|vairāk nekā',
  upTo: 'līdz|ne vairāk kā',
  to: 'līdz',
  per: 'par|/',
  time: { HOUR: 'stundu|stundā|h', DAY: 'dienu|dienā', WEEK: 'nedēļu|nedēļā', MONTH: 'mēnesi|mēnesī|mēn', YEAR: 'gadu|gadā' },
  unit: { HOUR: 'stundas likme', MONTH: 'mēnesī|mēnešalga', YEAR: 'gadā' },
};

export const et: PayWords = {
  pay: 'palk|palga|palka|töötasu|brutopalk|netopalk|kuupalk|tunnipalk|tunnitasu|palgavahemik',
  base: 'põhipalk',
  bonus: 'boonus|boonused|preemia|lisatasu|lisatasud|tulemustasu',
  other: 'eelarve|käive|investeering|hind|hinnad|soodustus|trahv|laen|hüvitis|kompensatsioon',
  perk: 'koolitus|sport|lõuna|kindlustus|projekt|kliendid',
  near: 'sõltuvalt|kogemusest|leping',
  gross: 'bruto|brutopalk|brutotasu',
  net: 'neto|netopalk|netotasu|kätte',
  from: 'alates|vähemalt|üle',
  upTo: 'kuni',
  to: 'kuni',
  per: '/',
  time: { HOUR: 'tund|tunnis|h', DAY: 'päev|päevas', WEEK: 'nädal|nädalas', MONTH: 'kuu|kuus', YEAR: 'aasta|aastas' },
  unit: { HOUR: 'tunnis|tunnipalk|tunnitasu', DAY: 'päevas', MONTH: 'kuus|kuupalk', YEAR: 'aastas' },
};
