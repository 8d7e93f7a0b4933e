// Table: rates | European Central Bank, euro foreign exchange reference rates (USD, GBP, CHF, JPY); the others rounded market rates of about that day | free with the source named | 2026-08-21
/**
 * Exchange rates to compare pay with, not to trade on: units of a currency for one euro, as of `asOf`. Edit by hand, change the date;
 * nothing is ever fetched. USD, GBP, CHF and JPY are the European Central Bank's reference rates of that day; the others are rounded market rates
 * around it (pegs at their peg).
 */
export const RATES: Rates = {
  asOf: '2026-08-21',
  source: 'https://www.ecb.europa.eu/stats/policy_and_exchange_rates/euro_reference_exchange_rates/',
  official: ['USD', 'GBP', 'CHF', 'JPY'],
  perEuro: {
    EUR: 1,
    USD: 1.1699,
    GBP: 0.8567,
    CHF: 0.9353,
    JPY: 185.66,
    CNY: 7.9,
    HKD: 9.15,
    TWD: 37.5,
    KRW: 1700,
    INR: 111,
    AUD: 1.7,
    CAD: 1.6,
    NZD: 1.98,
    SGD: 1.5,
    SEK: 11.1,
    NOK: 11.4,
    DKK: 7.46,
    ISK: 144,
    PLN: 4.25,
    CZK: 24.4,
    HUF: 375,
    RON: 5.1,
    BGN: 1.95583,
    RSD: 117.3,
    BAM: 1.95583,
    MKD: 61.5,
    ALL: 97,
    TRY: 53,
    RUB: 93,
    UAH: 51,
    KZT: 600,
    BYN: 3.5,
    UZS: 14200,
    KGS: 102,
    GEL: 3.15,
    AMD: 440,
    AZN: 1.99,
    MDL: 20,
    BRL: 6.3,
    MXN: 20.8,
    ARS: 1700,
    CLP: 1090,
    COP: 4500,
    PEN: 4.1,
    UYU: 47,
    CRC: 580,
    PHP: 69,
    IDR: 19500,
    MYR: 4.75,
    THB: 38.5,
    VND: 30700,
    PKR: 328,
    BDT: 143,
    LKR: 362,
    NPR: 178,
    ILS: 3.9,
    AED: 4.296,
    SAR: 4.387,
    QAR: 4.258,
    KWD: 0.36,
    BHD: 0.44,
    OMR: 0.45,
    EGP: 58,
    MAD: 10.7,
    TND: 3.4,
    ZAR: 20.3,
    NGN: 1700,
    KES: 151,
    GHS: 12.8,
    USDT: 1.1699,
    USDC: 1.1699,
  },
};

/** A dated table of exchange rates. */
export type Rates = {
  /** ISO 8601. */
  readonly asOf: string;
  /** Where the `official` rates are from; the others are rounded market rates of about that day. */
  readonly source: string;
  readonly official?: readonly string[];
  readonly perEuro: Readonly<Record<string, number>>;
  /** Currencies whose rate is the reader's, not the table's. */
  readonly own?: ReadonlySet<string>;
};
