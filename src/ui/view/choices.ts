import type { Choice } from '../components/fields.tsx';
import { nameOf } from '../format.ts';
import { language } from '../text.ts';

const COUNTRIES =
  'AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HK HN HR HT HU ID IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK ML MM MN MO MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PR PS PT PW PY QA RO RS RU RW SA SB SC SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VN VU WS XK YE ZA ZM ZW';
const LANGUAGES =
  'en ru de fr es pt it nl pl uk cs sk sl hr sr bs bg mk ro hu el tr sv da nb fi et lv lt is ga cy eu ca gl sq be kk uz az hy ka he ar fa ur hi bn pa ta te ml mr gu id ms tl vi th zh ja ko sw am';
const CURRENCIES =
  'USD EUR GBP CHF PLN CZK HUF RON BGN SEK NOK DKK ISK UAH RUB BYN KZT GEL AMD AZN UZS TRY ILS AED SAR QAR EGP MAD NGN KES ZAR INR PKR BDT LKR IDR MYR SGD THB VND PHP HKD TWD CNY JPY KRW AUD NZD CAD MXN BRL ARS CLP COP PEN USDT';

/** Naming and sorting some hundred choices takes longer than drawing them: it is done once a language, not at every key. */
function onceALanguage(make: () => Choice[]): () => readonly Choice[] {
  let made: { readonly language: string; readonly choices: readonly Choice[] } | null = null;
  return () => {
    if (made?.language !== language()) made = { language: language(), choices: make() };
    return made.choices;
  };
}

const named = (type: 'region' | 'language', codes: string) =>
  onceALanguage(() => {
    const { compare } = new Intl.Collator(language());
    return codes
      .split(' ')
      .map((value) => ({ value, name: nameOf(type, value) }))
      .sort((a, b) => compare(a.name, b.name));
  });

/** Countries by name, ISO 3166-1 alpha-2. */
export const countries = named('region', COUNTRIES);

/** Spoken languages by name, BCP 47. */
export const languages = named('language', LANGUAGES);

/** Currencies, the most common in postings first, ISO 4217 and USDT. */
export const currencies = onceALanguage(() => CURRENCIES.split(' ').map((value) => ({ value, name: value })));

/** Every time zone this browser knows, IANA. */
export const timeZones = onceALanguage(() =>
  Intl.supportedValuesOf('timeZone').map((value) => ({ value, name: value.replaceAll('_', ' ') })),
);

/** CEFR levels and the mother tongue. */
export const LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'native'] as const;
