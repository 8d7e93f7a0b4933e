import type { Salary } from '../../posting/facts.ts';
import type { Read } from '../reading.ts';

// Shares by a name that means nothing else.
const SHARES =
  /\b(?:rsus?|restricted stock(?: units)?|(?:stock|share|equity) options?|options? grant|stock grants?|equity (?:package|grant|compensation|participation|awards?|incentives?|stake|plan)|esops?|vsops?|psus?|bspce|phantom (?:shares|stock)|virtuelle (?:anteile|beteiligung)|mitarbeiterbeteiligung|aktienoptionen|aktieoptioner|aktie-?opsjoner|aandelenopties|opciones sobre acciones|opções de ações|stock-options?|actions gratuites|pakiet akcji)\b|опцион[а-я]{0,5}|ストックオプション|股票期权|股权激励|期权|스톡옵션|스톡 옵션/g;
// "+ equity", "0.5% equity": the word alone means other things too.
const BEFORE_EQUITY =
  /(?:[+,&/%]|\b(?:and|plus|with|including|meaningful|generous|competitive|significant|early|company|offered|offer|bonus|of))\s{0,2}(?:in )?(?:meaningful |generous |competitive |significant |company |early-stage |startup )?$/;
const AFTER_OTHER_EQUITY =
  /^(?:[a-z]| (?:and|&) (?:inclusion|diversity|belonging|access)|, (?:inclusion|diversity|and inclusion|and belonging)|[ -](?:research|trading|market|derivatives|analyst|firm|fund|investor|capital|partners|crowdfunding|in (?:education|health|hiring|the workplace)))/;
const NOT_SHARES =
  /(?:diversity|inclusion|inclusiveness|belonging|fairness|justice|private|health|pay|racial|social|internal|brand|gender|home|employment)[\s,&+/]{1,3}(?:and )?$/;
const PAY_NEAR = /salar|compensation|\bpay\b|bonus|benefit|base|stock|401|vesting|[$€£]|\d\s?k\b/;

// "15% annual bonus", "bonus of up to 20 %", "incentive target is 25%"
const PERCENT =
  /\b\d{1,3}(?:[.,]\d)?\s?%?(?:\s?[-–]\s?\d{1,3})?\s?%(?: of (?:base|salary|annual)(?: salary)?)?(?: (?:annual|target|yearly|performance|cash|discretionary|company|quarterly|variable|jährlich\w{0,2})){0,3} (?:bonus|incentive|jahresbonus|prime|bono|variable|premi[ai]|премия|бонус)|\b(?:bonus|incentive|bono|prime|variable|премия|бонус)(?: (?:target|potential|scheme|plan|opportunity|annuel|anual|annuale))?(?: (?:is|of|targeted|до|de|del|von|bis|hasta|up|to|zu|at|in)){0,3}:? ?\(?(?:up to )?\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s?%/g;
const EXTRA_MONTH =
  /\b(?:1[3-5]th[- ]month|thirteenth month)|\b1[34]\.? (?:monatsgehalt|monatslohn|gehalt|plat|mzda)|\b1[34](?:e|ème|eme|º|ª|a)? (?:mois|maand|salário|mensualité)|treizième mois|dertiende maand|tredicesima|quattordicesima|trzynastka|décimo terceiro|賞与年\d回|년终奖|年终奖|年終獎|13-я зарплата|年底双薪|年底雙薪|十三薪|\bvariable (?:déplafonn|non plafonn)/g;

/** Pay that is promised without an amount: shares, a percentage on top, a month more. One claim a kind of promise. */
export function findWordless(subject: Read): Salary[] {
  const { lower } = subject;
  const found: Salary[] = [];
  const shares = [...spansOf(lower, SHARES), ...equityIn(lower)];
  if (shares.length) found.push(claim(subject, 'equity', shares, null));
  const share = lower.includes('%') ? spansOf(lower, PERCENT) : [];
  const months = spansOf(lower, EXTRA_MONTH);
  if (share.length)
    found.push(claim(subject, 'bonus', share, /annu|jahr|yearly|anual/.test(lower.slice(share[0]!.start, share[0]!.end)) ? 'YEAR' : null));
  if (months.length) found.push(claim(subject, 'bonus', months, null));
  return found;
}

type Stretch = { readonly start: number; readonly end: number };

function spansOf(lower: string, pattern: RegExp): Stretch[] {
  const found: Stretch[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(lower); match; match = pattern.exec(lower)) found.push({ start: match.index, end: pattern.lastIndex });
  return found;
}

/** "equity" where it is something one is given: after "+" or "and", near words of pay, and not diversity, research or a fund. */
function equityIn(lower: string): Stretch[] {
  const found: Stretch[] = [];
  for (let at = lower.indexOf('equity'); at >= 0; at = lower.indexOf('equity', at + 6)) {
    const before = lower.slice(Math.max(0, at - 120), at);
    const after = lower.slice(at + 6, at + 66);
    const opening = BEFORE_EQUITY.exec(before.slice(-40));
    if (!opening || AFTER_OTHER_EQUITY.test(after) || NOT_SHARES.test(before.slice(-30))) continue;
    const line = before.slice(before.lastIndexOf('\n') + 1) + after.split('\n', 1)[0]!;
    if (PAY_NEAR.test(line)) found.push({ start: at - opening[0].trimStart().length, end: at + 6 });
  }
  return found;
}

function claim(subject: Read, kind: 'bonus' | 'equity', stretches: readonly Stretch[], unit: Salary['unit']): Salary {
  return {
    kind,
    min: null,
    max: null,
    currency: null,
    unit,
    tax: null,
    source: 'text',
    inferred: [],
    annual: null,
    appliesTo: null,
    evidence: [...stretches]
      .sort((a, b) => a.start - b.start)
      .slice(0, MOST_QUOTES)
      .map(({ start, end }) => subject.span(start, end)),
  };
}

const MOST_QUOTES = 4;
