import type { PayWords } from './pay-words.ts';

export const tr: PayWords = {
  pay: 'maaş*|ücret*|maas|gelir|aylık ücret|yevmiye',
  base: 'taban maaş|sabit maaş|temel maaş',
  bonus: 'prim|primi|primler|ikramiye*|bonus*|komisyon*',
  other: 'ciro*|bütçe*|yatırım*|yemek kartı|yemek*|yol ücreti|ödenek|fiyat*|maliyet*|indirim*|kredi|ceza',
  perk: 'eğitim*|ulaşım|servis|müşteri*|proje*',
  near: 'deneyime göre|tecrübe*|sözleşme',
  gross: 'brüt',
  net: 'net',
  from: 'en az|minimum',
  upTo: 'en fazla|maksimum|kadar',
  orMore: "'den başlayan|'dan başlayan|ve üzeri|üzeri|den başlayan|dan başlayan",
  orLess: "'ye kadar|'e kadar|kadar",
  to: '-',
  and: 've|ile',
  between: 'arası|arasında',
  per: '/',
  time: { HOUR: 'saat', DAY: 'gün', WEEK: 'hafta', MONTH: 'ay', YEAR: 'yıl' },
  unit: { HOUR: 'saatlik', DAY: 'günlük|yevmiye', WEEK: 'haftalık', MONTH: 'aylık', YEAR: 'yıllık' },
};
