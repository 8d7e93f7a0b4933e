// Table: multipliers | this project's own list | MIT | 2026-11-21
/** Words and signs behind a number that multiply it, by factor. Lower case; a dot may follow where the word is cut short. */
const WORDS: readonly (readonly [number, string])[] = [
  [1e3, 'k|к|thousand|grand|тысячи|тысяча|тысяч|тыс|тыщ|тисяч|тис|хиляди|хил|мың|ألف|الف|آلاف|الاف'],
  [1e3, 'tausend|tsd|mille|mila|mil|duizend|tusen|tusind|tuhatta|tys|tisíc|tis|ezer|mii|bin|ribu|rb'],
  [1e5, 'lakhs|lakh|lacs|lac'],
  [1e6, 'm|mm|mn|mln|mio|million|millions|millionen|milioni|millones|milhões|milion|milionów|millió|juta|jt|млн|миллионов|миллиона|мільйонів|مليون|ملايين'],
  [1e7, 'crores|crore|cr'],
  [1e9, 'b|bn|billion|mrd|milliarden|milliards|miliar|tỷ|млрд|миллиардов'],
  [1e12, 'tn|trillion|трлн'],
];

export const MULTIPLIERS: ReadonlyMap<string, number> = new Map(WORDS.flatMap(([times, words]) => words.split('|').map((word) => [word, times] as const)));

/** Multipliers that name the money as well. */
export const MULTIPLIED_MONEY: ReadonlyMap<string, { readonly times: number; readonly currency: string }> = new Map([
  ['lpa', { times: 1e5, currency: 'INR' }],
  ['тр', { times: 1e3, currency: 'RUB' }],
  ['тыр', { times: 1e3, currency: 'RUB' }],
  ['teur', { times: 1e3, currency: 'EUR' }],
  ['tsek', { times: 1e3, currency: 'SEK' }],
  ['triệu', { times: 1e6, currency: 'VND' }],
  ['tkr', { times: 1e3, currency: 'kr' }],
  ['tchf', { times: 1e3, currency: 'CHF' }],
  ['eft', { times: 1e3, currency: 'HUF' }],
]);

export const EAST_ASIAN: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 만: 1e4, 億: 1e8, 亿: 1e8, 억: 1e8, 千: 1e3, 천: 1e3 };
