import type { Mode } from './mode-words.ts';

// What boards write in a field for the work mode, beyond the languages that texts are read in: stems, in lower case.
const FIELDS: readonly (readonly [Mode, string])[] = [
  [
    'hybrid',
    'hybrid|hibrid|hibrit|híbrid|ibrid|hybryd|гибрид|гібрид|télétravail fréquent|télétravail ponctuel|télétravail occasionnel|télétravail partiel|teilweise|partial|ハイブリッド|하이브리드|混合',
  ],
  [
    'remote',
    'uzaktan|evden|etätyö|távmunka|på distans|distansarbete|fjernarbejde|fjernarbeid|hjemmefra|de la distanță|a distanza|τηλεργασία|εξ αποστάσεως|rad od kuće|дистанцион|kerja dari rumah|làm việc từ xa|عن بعد|フルリモート|在宅勤務|재택|원격',
  ],
  [
    'onsite',
    'iş yerinde|ofiste|på plats|lähityö|a munkavégzés helyén|la birou|in sede|op locatie|stacjonarn|na miejscu|na pracovišti|на месте работодателя|на территории работодателя|в офисе|presencial|présentiel|sur site|vor ort|οn site|di kantor|tại văn phòng|في الموقع|出社|出勤|사무실',
  ],
];
const STEMS = FIELDS.map(([mode, words]) => [mode, words.split('|')] as const);

/** The mode that a field's few words name; null for none. */
export function modeNamed(field: string): Mode | null {
  const lower = field.slice(0, 120).toLowerCase().replaceAll('i\u0307', 'i');
  return STEMS.find(([, stems]) => stems.some((stem) => lower.includes(stem)))?.[0] ?? null;
}
