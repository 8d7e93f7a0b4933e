import type { PayWords } from './pay-words.ts';

export const hu: PayWords = {
  pay: 'fizetés*|fizetés|bér|bérezés|*bér|órabér|alapbér|jövedelem|juttatás|bérsáv|havibér|kereset|kereseti|javadalmazás|díjazás|bérajánlat',
  base: 'alapbér|alapfizetés|fix',
  bonus: 'bónusz*|prémium*|jutalék*|pótlék*|13. havi',
  other:
    'árbevétel*|költségvetés*|befektetés*|finanszírozás*|cafeteria|szép kártya|szép-kártya|támogatás|ár|árak|költség*|kedvezmény*|hitel|bírság*|utazási',
  perk: 'képzés*|ebéd*|ügyfél*|projekt*|bejárás*',
  near: 'megegyezés szerint|tapasztalattól|függően|teljes munkaidő',
  gross: 'bruttó|brutto',
  net: 'nettó|netto',
  from: 'minimum|legalább|több mint|akár',
  upTo: 'akár|maximum|legfeljebb',
  orMore: 'felett|tól|-tól|-től',
  to: '-',
  between: 'között',
  and: 'és',
  per: '/',
  time: { HOUR: 'óra|ó', DAY: 'nap', WEEK: 'hét', MONTH: 'hó|hónap|fő/hó', YEAR: 'év' },
  unit: { HOUR: 'órabér*|óránként', DAY: 'napi|napidíj', WEEK: 'heti', MONTH: 'havi|havonta|havibér', YEAR: 'éves|évi|évente' },
};

export const ro: PayWords = {
  pay: 'salariu|salariul|salarii|salarial|salariale|salariu*|remunerație|remuneratie|venit|venituri|venitul|plată|plata|pachet salarial|tarif|onorariu|leafă|indemnizație',
  base: 'salariu de bază|salariul de bază|salariu fix',
  bonus: 'bonus*|comision*|primă|prime|prima de|spor|sporuri|al 13-lea salariu|bonusuri',
  other:
    'cifra de afaceri|cifră de afaceri|buget*|investiți*|investiti*|finanțare|tichete*|tichet*|bonuri|decont*|decontare|preț*|pret|cost|costuri|reducere|amendă|credit|abonament|card de masă|vouchere|voucher|recomandare|vacanță|asigurare',
  perk: 'masă|transport|training|clienți|proiect*|medical*|sănătate',
  near: 'în funcție de|in functie de|negociabil|experiență|experienta|contract',
  gross: 'brut|bruto|brută',
  net: 'net|netto|netă|în mână|in mana',
  from: 'de la|începând de la|incepand de la|minim|minimum|peste|cel puțin|începând cu',
  upTo: 'până la|pana la|maxim|maximum',
  to: 'până la|pana la|la|și până la',
  between: 'între|intre',
  and: 'și|si',
  per: 'pe|/|pe o|pentru fiecare|la',
  time: { HOUR: 'oră|ora', DAY: 'zi|zi lucrată', WEEK: 'săptămână|saptamana', MONTH: 'lună|luna', YEAR: 'an' },
  unit: { HOUR: 'orar|orară', DAY: 'zilnic', WEEK: 'săptămânal', MONTH: 'lunar|lunară|lunare', YEAR: 'anual|anuală|anuale' },
};

export const bg: PayWords = {
  pay: 'заплат*|възнагражден*|заплащан*|надница',
  base: 'основна заплата|основно',
  bonus: 'бонус*|преми*|комисион*',
  other: 'оборот*|бюджет*|инвестици*|ваучер*|отстъпк*|цена|такса|приход*',
  perk: 'обучени*|храна|транспорт*|клиент*',
  near: 'в зависимост|по договаряне|договор|опит',
  gross: 'бруто',
  net: 'нето|чисти|чисто',
  from: 'от|минимум|над|поне',
  upTo: 'до|максимум',
  to: 'до',
  between: 'между',
  and: 'и',
  per: 'на|/|за',
  time: { HOUR: 'час', DAY: 'ден', MONTH: 'месец|мес', YEAR: 'година' },
  unit: { HOUR: 'почасов*', DAY: 'дневн*', MONTH: 'месечн*', YEAR: 'годишн*' },
};
