import type { EmploymentTypeValue } from '../posting/facts.ts';
import { everyPhrase } from './languages/every.ts';

// Terms of employment as boards write them in a field of their own, in languages that texts are not read in: stems, in lower case.
const TERMS: readonly (readonly [EmploymentTypeValue, string])[] = [
  [
    'FULL_TIME',
    'heltid|fuldtid|kokoaika|kokopäivä|täysipäiväi|teljes munkaid|normă întreagă|full-time|fulltime|tam zamanlı|täistööaeg|visa darbo diena|pilna slodze|puno radno|poln delovni|пълно работно|πλήρης|jornada completa|completa|temps complet|plný|pełny|penuh waktu|purna waktu|toàn thời gian|دوام كامل|正社員|フルタイム|정규직|งานประจำ|พนักงานประจำ',
  ],
  [
    'PART_TIME',
    'deltid|osa-aika|osapäivä|részmunkaid|jumătate de normă|part-time|parttime|normă redusă|yarı zamanlı|osaline tööaeg|nepilna|pola radnog|непълно|μερική|jornada parcial|parcial|temps parcial|částečný|zkrácený|skrátený|paruh waktu|bán thời gian|دوام جزئي|パート|アルバイト|시간제|아르바이트|งานพาร์ทไทม์',
  ],
  [
    'TEMPORARY',
    'tidsbegränsad|vikariat|visstid|tidsbegrænset|vikar|midlertidig|engasjement|määräaikai|határozott|perioadă determinată|geçici|dönemsel|ορισμένου|određeno|срочен|temporal|sesongarbeid|säsong|sementara|thời vụ|مؤقت|契約社員|派遣|계약직|임시',
  ],
  ['CONTRACTOR', 'konsult|freelance|vállalkoz|colaborare|pfa|serbest|εξωτερικός|kontrak|hợp đồng|عقد|業務委託|프리랜서|živnost|ičo|b2b'],
  [
    'INTERN',
    'praktik|harjoittelu|lärling|læreplads|lærling|gyakornok|internship|stagiu|staj|πρακτική|praksa|стаж|pràctiques|magang|thực tập|تدريب|インターン|인턴|ฝึกงาน',
  ],
];
const STEMS = TERMS.map(([value, words]) => [value, words.split('|')] as const);

/** The types that a field's few words name. */
export function typesNamed(field: string): EmploymentTypeValue[] {
  const lower = field.slice(0, 200).toLowerCase();
  return STEMS.flatMap(([value, stems]) => (stems.some((stem) => isIn(stem, lower)) ? [value] : []));
}

/** Whether a stem begins a word; scripts without spaces have no beginnings. */
function isIn(stem: string, lower: string): boolean {
  for (let at = lower.indexOf(stem); at >= 0; at = lower.indexOf(stem, at + 1)) {
    if (at === 0 || !/\p{L}/u.test(lower[at - 1]!) || /[぀-ヿ一-鿿가-힯฀-๿]/.test(stem)) return true;
  }
  return false;
}

const FOR_GOOD = everyPhrase(({ forGood }) => forGood);

/** Do the words promise a job to stay, and not how many hours of it? "Unbefristet", "CDI". */
export function isPermanence(words: string): boolean {
  const lower = words.trim().toLowerCase();
  return FOR_GOOD.some((phrase) => (phrase.endsWith('*') ? lower.startsWith(phrase.slice(0, -1)) : lower === phrase));
}
