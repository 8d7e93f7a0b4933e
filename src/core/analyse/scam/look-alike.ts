import { KNOWN_HOSTS } from './known-hosts.data.ts';

const KNOWN = new Set(Object.values(KNOWN_HOSTS).flatMap((hosts) => hosts.split(' ')));
/** The registered name of each known host: "greenhouse" of greenhouse.io. Short ones are anybody's. */
const NAMES = new Set([...KNOWN].map((host) => host.split('.').at(-2)!).filter((name) => name.length >= 6));

/** Employers whose names are borrowed most; short or everyday words are left out. */
const BRANDS =
  'google amazon microsoft facebook netflix nvidia openai coinbase binance paypal walmart fedex accenture deloitte pfizer spotify airbnb tiktok samsung siemens toyota sberbank yandex wildberries gazprom rosneft lukoil tinkoff avito infosys wipro aramco adnoc emirates cocacola unilever nestle linkedin indeed glassdoor upwork'.split(
    ' ',
  );
const HIRING = new Set(
  'career careers job jobs hr hiring recruit recruiting recruitment onboarding apply vacancy vacancies work interview talent rabota hire'.split(
    ' ',
  ),
);

/** Is the host, or the domain over it, one of the known application systems and boards? */
export function isKnownHost(host: string): boolean {
  for (let rest = host; rest.includes('.'); rest = rest.slice(rest.indexOf('.') + 1)) if (KNOWN.has(rest)) return true;
  return false;
}

/**
 * Whose address this one passes itself off as: greenhouse.io.example.com is not Greenhouse, nor is "goog1e" Google or "amazon-careers" Amazon.
 * Null for an honest name.
 */
export function imitated(host: string, domain: string, organization: string | null = null): string | null {
  if (isKnownHost(host)) return null;
  const labels = host.split('.');
  const own = domain.split('.').length;
  for (let i = 0; i + 1 < labels.length - own + 1; i += 1) {
    const pair = `${labels[i]}.${labels[i + 1]}`;
    if (i + 2 <= labels.length - own && KNOWN.has(pair)) return pair;
  }
  const name = unicodeOf(domain.split('.')[0]!);
  const read = asRead(name);
  if (read !== name && (NAMES.has(read) || BRANDS.includes(read))) return read;
  // The hiring organisation's own name, in letters that are not its own
  const whole = (organization ?? '').toLowerCase().replace(/[^\p{L}\d]/gu, '');
  if (whole.length >= 6 && read !== name && !name.replaceAll('-', '').includes(whole) && read.replaceAll('-', '').includes(whole))
    return whole;
  for (const brand of BRANDS) {
    if (name === brand || !read.includes(brand)) continue;
    const rest = read.replace(brand, '-').split('-').filter(Boolean);
    if (rest.length > 0 && rest.some((word) => HIRING.has(word))) return brand;
  }
  return null;
}

// Signs taken for others at a glance.
const GLANCE: readonly (readonly [RegExp, string])[] = [
  [/0/gu, 'o'],
  [/1/gu, 'l'],
  [/3/gu, 'e'],
  [/5/gu, 's'],
  [/rn/gu, 'm'],
  [/vv/gu, 'w'],
];
const CYRILLIC = 'асеорхуіѕјһкьтмн';
const LATIN = 'aceopxyisjhkbtmh';

function asRead(name: string): string {
  const latin = Array.from(name, (letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter).join('');
  const plain = latin.normalize('NFD').replace(/[\u0300-\u036f]/gu, '');
  return GLANCE.reduce((text, [sign, letter]) => text.replace(sign, letter), plain);
}

/** The letters of an encoded label ("xn--…"), RFC 3492; the label itself when it is not encoded or not well formed. */
export function unicodeOf(label: string): string {
  if (!label.startsWith('xn--') || label.length > 63) return label;
  const coded = label.slice(4);
  const dash = coded.lastIndexOf('-');
  const out = Array.from(dash > 0 ? coded.slice(0, dash) : '', (sign) => sign.codePointAt(0)!);
  let [n, i, bias] = [128, 0, 72];
  for (let at = dash > 0 ? dash + 1 : 0; at < coded.length; ) {
    const before = i;
    for (let weight = 1, k = 36; ; k += 36) {
      const digit = 'abcdefghijklmnopqrstuvwxyz0123456789'.indexOf(coded[at] ?? '');
      if (digit < 0 || weight > 0x7fffffff) return label;
      at += 1;
      i += digit * weight;
      const least = k <= bias ? 1 : Math.min(k - bias, 26);
      if (digit < least) break;
      weight *= 36 - least;
    }
    let delta = Math.floor((i - before) / (before === 0 ? 700 : 2));
    delta += Math.floor(delta / (out.length + 1));
    let turns = 0;
    for (; delta > 455; turns += 36) delta = Math.floor(delta / 35);
    bias = turns + Math.floor((36 * delta) / (delta + 38));
    n += Math.floor(i / (out.length + 1));
    if (n > 0x10ffff) return label;
    i %= out.length + 1;
    out.splice(i, 0, n);
    i += 1;
  }
  return String.fromCodePoint(...out);
}
