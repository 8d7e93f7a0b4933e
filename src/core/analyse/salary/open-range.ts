import type { Hit } from './lexicon.ts';
import type { Money } from './money.ts';

const OPEN_GAP = /^[\s:]{0,3}(?:a |of |about |at |with |ca\.? |(?:salary|pay|rate|base|wage|range)(?: of| is)?[ :]{1,2})?$/;

/** Open ranges: "from 1800", "up to 30", "200k+", 以上. */
export function boundsOf(
  lower: string,
  money: Money,
  before: readonly Hit[],
  after: readonly Hit[],
): { min: number | null; max: number | null } {
  const { min, max, ranged, plus } = money;
  if (ranged) return { min, max };
  for (let i = before.length - 1; i >= 0; i -= 1) {
    const hit = before[i]!;
    const gap = lower.slice(hit.end, money.start);
    if (gap.length > 22 || /[,;]/.test(gap)) break;
    if (hit.category === 'upTo' && (OPEN_GAP.test(gap) || /^ ?to $/.test(gap))) return { min: null, max };
    if (hit.category === 'from' && OPEN_GAP.test(gap)) return { min, max: null };
  }
  if (/[\u3040-\ud7af：:][\s：:]?[~〜]\s?$/.test(lower.slice(Math.max(0, money.start - 4), money.start))) return { min: null, max }; // 単価：～70万円
  if (plus || /^\s?[~〜](?!\s?\d)/.test(lower.slice(money.end, money.end + 4))) return { min, max: null };
  for (const hit of after) {
    // "$60,000 maximum", not "$60,000 Maximum salary $80,000"
    const label = /^m(?:in|ax)/.test(lower.slice(hit.start, hit.end)) && /^ ?[a-z]/.test(lower.slice(hit.end, hit.end + 2));
    if (hit.start - money.end > 3 || label) break;
    if (hit.category === 'orMore') return { min, max: null };
    if (hit.category === 'orLess') return { min: null, max };
  }
  return { min, max };
}

/** "14 mensilità", "14mal jährlich", "13 salaires": how many months' pay a year has, right behind the money. */
export function statedMonths(lower: string, money: Money): number | null {
  const behind = lower.slice(money.end, money.end + 60);
  if (!behind.includes('1')) return null;
  const said =
    /\b[x×] ?(1[2-4])\b|\b(1[3-6])(?: ?(?:mensilità|mal|x |x\b|pagas|mois|salaires|gehälter|monatsgehälter|salários|månadslöner|薪|個月|个月)|\.? monatsgeh)/.exec(
      behind,
    );
  return said ? Number(said[1] ?? said[2]) : null;
}
