import type { PayWords } from './pay-words.ts';

/** Czech and Slovak. */
export const cs: PayWords = {
  pay: 'mzda|mzdy|mzdu|mzdou|mzdov*|plat|platu|platem|platové|platov*|odměn*|odmen*|výdělek|výdělk*|sazba|hodinovka|ohodnocen*|základná zložka|nástupní|mzdové|finančné ohodnotenie|finanční ohodnocení|berou domů|domů|zárobok|plácu|výplat*',
  base: 'fixní|fix|základní mzda|základná zložka mzdy|fixná|fixná zložka|základ',
  total: 'celkov*',
  bonus: 'bonus*|prémi*|příplat*|príplat*|provize|provízi*|13. plat|13. mzda|náborový|náborov*|příspěvek|příspěvk*|variabiln*',
  other:
    'obrat*|rozpočet|rozpočt*|investic*|investíci*|financován*|stravenk*|stravn*|příspěvek na|cena|ceny|náklad*|sleva|slevy|zľav*|pokut*|půjčk*|úvěr*|úver*|doporučen*|odporúčan*|cafeteri*|benefitní|kapitál*',
  perk: 'vzděláván*|školen*|penzijní|multisport|obědy|oběd|dopravu|klient*|projekt*|dovolen*',
  near: 'dle zkušeností|dle|podle|dohodou|dohoda|hpp|ičo|živnost|úvazek|praxe|zkušenost*',
  gross: 'hrubá|hrubého|hrubé|hrubý|hrubej|hrubú|brutto|v hrubom|brutto',
  net: 'čistá|čistého|čisté|čistého|netto|čistej|v čistom',
  from: 'od|minimálně|minimálne|min|alespoň|nejméně|nad|více než',
  upTo: 'až|do|až do|maximálně|max|maximálne',
  to: 'až|do|-až|a',
  between: 'mezi|medzi',
  and: 'a',
  beside: 'kromě|okrem|plus',
  per: 'za|/|na|v',
  time: {
    HOUR: 'hodinu|hod|h|hodina',
    DAY: 'den|deň|md|směnu|smenu',
    WEEK: 'týden|týždeň',
    MONTH: 'měsíc|měs|mesiac|mes|měsíčne',
    YEAR: 'rok',
  },
  unit: {
    HOUR: 'hodinov*',
    DAY: 'denně|denní|denne',
    WEEK: 'týdně|týždenne',
    MONTH: 'měsíčn*|mesačn*',
    YEAR: 'ročně|ročne|roční|ročný|ročná',
  },
};
