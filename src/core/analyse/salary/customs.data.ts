// Table: customs | this project's own estimate, wide on purpose | MIT | 2026-11-21
/**
 * What a figure without a unit means where it leaves no doubt, by currency: amounts a month and a year are paid in, in that currency.
 * Between and outside the two nothing is concluded.
 */
type Custom = { readonly month?: readonly [number, number]; readonly year: readonly [number, number] };

const DOLLARS: Custom = { year: [15_000, 2_000_000] };
const KRONOR: Custom = { month: [12_000, 150_000], year: [200_000, 5_000_000] };

export const CUSTOMS: Readonly<Record<string, Custom>> = {
  USD: DOLLARS,
  EUR: DOLLARS,
  GBP: { year: [10_000, 1_500_000] },
  CHF: { month: [2_500, 20_000], year: [30_000, 1_500_000] },
  CAD: DOLLARS,
  AUD: DOLLARS,
  NZD: DOLLARS,
  SGD: { month: [1_200, 14_000], year: [24_000, 1_500_000] },
  PKR: { month: [15_000, 900_000], year: [1_500_000, 20_000_000] },
  BDT: { month: [8_000, 400_000], year: [600_000, 10_000_000] },
  LKR: { month: [25_000, 900_000], year: [1_500_000, 20_000_000] },
  KES: { month: [12_000, 600_000], year: [900_000, 20_000_000] },
  NGN: { month: [40_000, 3_000_000], year: [5_000_000, 100_000_000] },
  EGP: { month: [3_000, 200_000], year: [300_000, 5_000_000] },
  SAR: { month: [2_000, 80_000], year: [100_000, 2_000_000] },
  QAR: { month: [1_200, 80_000], year: [100_000, 2_000_000] },
  AMD: { month: [60_000, 4_000_000], year: [6_000_000, 100_000_000] },
  GEL: { month: [500, 25_000], year: [30_000, 500_000] },
  AZN: { month: [350, 15_000], year: [20_000, 300_000] },
  KGS: { month: [12_000, 600_000], year: [1_000_000, 10_000_000] },
  RSD: { month: [40_000, 700_000], year: [1_200_000, 20_000_000] },
  COP: { month: [1_000_000, 40_000_000], year: [50_000_000, 1_000_000_000] },
  CLP: { month: [400_000, 10_000_000], year: [15_000_000, 300_000_000] },
  PEN: { month: [900, 40_000], year: [50_000, 1_000_000] },
  HKD: { month: [8_000, 150_000], year: [180_000, 10_000_000] },
  RUB: { month: [10_000, 1_000_000], year: [5_000_000, 50_000_000] },
  UAH: { month: [3_000, 400_000], year: [1_000_000, 20_000_000] },
  KZT: { month: [60_000, 5_000_000], year: [10_000_000, 200_000_000] },
  BYN: { month: [300, 30_000], year: [100_000, 1_000_000] },
  UZS: { month: [1_000_000, 120_000_000], year: [500_000_000, 2_000_000_000] },
  PLN: { month: [2_500, 48_000], year: [58_000, 2_000_000] },
  CZK: { month: [12_000, 260_000], year: [400_000, 10_000_000] },
  HUF: { month: [150_000, 4_000_000], year: [5_000_000, 100_000_000] },
  RON: { month: [1_500, 55_000], year: [65_000, 1_500_000] },
  BGN: { month: [700, 20_000], year: [24_000, 500_000] },
  SEK: KRONOR,
  NOK: KRONOR,
  DKK: KRONOR,
  JPY: { month: [120_000, 1_600_000], year: [2_000_000, 60_000_000] },
  CNY: { month: [2_000, 150_000], year: [200_000, 10_000_000] },
  TWD: { month: [18_000, 250_000], year: [400_000, 20_000_000] },
  KRW: { month: [1_500_000, 15_000_000], year: [20_000_000, 1_000_000_000] },
  INR: { month: [5_000, 140_000], year: [180_000, 50_000_000] },
  BRL: { month: [800, 60_000], year: [90_000, 3_000_000] },
  MXN: { month: [4_000, 200_000], year: [250_000, 6_000_000] },
  IDR: { month: [1_000_000, 100_000_000], year: [150_000_000, 5_000_000_000] },
  MYR: { month: [1_000, 30_000], year: [36_000, 1_000_000] },
  THB: { month: [8_000, 350_000], year: [450_000, 8_000_000] },
  PHP: { month: [8_000, 300_000], year: [400_000, 10_000_000] },
  VND: { month: [3_000_000, 250_000_000], year: [400_000_000, 5_000_000_000] },
  TRY: { month: [15_000, 500_000], year: [700_000, 15_000_000] },
  AED: { month: [1_500, 100_000], year: [150_000, 3_000_000] },
  KWD: { month: [80, 8_000], year: [9_000, 120_000] },
  BHD: { month: [100, 8_000], year: [9_000, 120_000] },
  OMR: { month: [100, 8_000], year: [9_000, 120_000] },
  JOD: { month: [150, 8_000], year: [9_000, 120_000] },
  MAD: { month: [2_000, 80_000], year: [100_000, 1_500_000] },
  TND: { month: [400, 20_000], year: [24_000, 400_000] },
  ZAR: { month: [4_000, 110_000], year: [150_000, 5_000_000] },
  ILS: { month: [5_000, 90_000], year: [120_000, 2_000_000] },
};

/** Currencies whose bare figures between these are an hour's pay: "$32.64 – $51.66". */
export const HOURLY: Readonly<Record<string, readonly [number, number]>> = {
  USD: [7, 250],
  CAD: [12, 250],
  AUD: [18, 250],
  NZD: [18, 250],
  GBP: [6, 200],
  EUR: [9, 200],
};

/** Pay in US dollars a unit beyond which a figure is no wage but something else. */
export const SANE: Readonly<Record<string, readonly [number, number]>> = {
  HOUR: [0.8, 1_000],
  DAY: [6, 6_000],
  WEEK: [25, 15_000],
  MONTH: [90, 160_000],
  YEAR: [800, 3_000_000],
};
