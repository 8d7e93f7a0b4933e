import type { Salary } from '../../posting/facts.ts';
import type { Read } from '../reading.ts';

// Shares by a name that means nothing else.
const SHARES =
  /\b(?:rsus?|restricted stock(?: units)?|(?:stock|share|equity) options?|options? grant|stock grants?|equity (?:package|grant|compensation|participation|awards?|incentives?|stake|plan)|esop|vsop|bspce|phantom (?:shares|stock)|virtuelle (?:anteile|beteiligung)|mitarbeiterbeteiligung|aktienoptionen|aktieoptioner|aktie-?opsjoner|aandelenopties|opciones sobre acciones|opções de ações|stock-options?|actions gratuites|pakiet akcji)\b|опцион[а-я]{0,5}|ストックオプション|股票期权|股权激励|期权|스톡옵션|스톡 옵션/g;
// "+ equity", "0.5% equity": the word alone means other things too.
const EQUITY =
  /(?:[+,&/]|\b(?:and|plus|with|including|meaningful|generous|competitive|significant|early|company|offered|offer|bonus|of)\b|%)\s{0,2}(?:in\s)?(?:meaningful |generous |competitive |significant |company |early-stage |startup )?\bequity\b(?! (?:and|&) (?:inclusion|diversity|belonging|access)|, (?:inclusion|diversity|and inclusion|and belonging)|[ -](?:research|trading|markets?|derivatives|analyst|firm|fund|investors?|capital|partners|crowdfunding|funding|in (?:education|health|hiring|the workplace)))/g;
const NOT_SHARES =
  /(?:diversity|inclusion|inclusiveness|belonging|fairness|justice|private|health|pay|racial|social|internal|brand|gender|home|employment)[\s,&+/]{1,3}(?:and )?(?:equity)$/;
const PAY_NEAR = /salar|compensation|\bpay\b|bonus|benefit|base|stock|401|vesting|[$€£]|\d\s?k\b/;

// "15% annual bonus", "bonus of up to 20 %", "incentive target is 25%"
const PERCENT =
  /\b\d{1,3}(?:[.,]\d)?\s?%?(?:\s?[-–]\s?\d{1,3})?\s?%(?: of (?:base|salary|annual)(?: salary)?)?(?: (?:annual|target|yearly|performance|cash|discretionary|company|quarterly|variable|jährlich\w{0,2})){0,3} (?:bonus|incentive|jahresbonus|prime|bono|premi[ai]|премия|бонус)|\b(?:bonus|incentive|bono|prime|премия|бонус)(?: (?:target|potential|scheme|plan|opportunity|annuel|anual|annuale))?(?: (?:is|of|до|de|von|bis|up|to|zu|at|in)){0,3}:? ?\(?(?:up to )?\d{1,2}(?:\s?[-–]\s?\d{1,2})?\s?%/g;
const EXTRA_MONTH =
  /\b(?:1[3-5]th[- ]month|thirteenth month)|\b1[34]\. (?:monatsgehalt|gehalt|plat|mzda)|\b1[34](?:e|ème|eme|º|ª|a)? (?:mois|maand|salário|mensualité)|treizième mois|dertiende maand|tredicesima|quattordicesima|trzynastka|décimo terceiro|賞与年\d回|년终奖|年终奖|年終獎|13-я зарплата/g;

/** Pay that is promised without an amount: shares, a percentage on top, a month more. One claim a kind of promise. */
export function findWordless(subject: Read): Salary[] {
  const { lower } = subject;
  const found: Salary[] = [];
  const shares = [
    ...lower.matchAll(SHARES),
    ...(lower.includes('equity') ? [...lower.matchAll(EQUITY)].filter((match) => isPay(lower, match)) : []),
  ];
  if (shares.length) found.push(claim(subject, 'equity', shares, null));
  const share = lower.includes('%') ? [...lower.matchAll(PERCENT)] : [];
  const months = [...lower.matchAll(EXTRA_MONTH)];
  if (share.length) found.push(claim(subject, 'bonus', share, /annu|jahr|yearly|anual/.test(share[0]![0]) ? 'YEAR' : null));
  if (months.length) found.push(claim(subject, 'bonus', months, null));
  return found;
}

function isPay(lower: string, { index, 0: words }: RegExpExecArray): boolean {
  const end = index + words.length;
  if (NOT_SHARES.test(lower.slice(Math.max(0, end - 30), end))) return false;
  const before = lower.slice(Math.max(0, index - 120), index);
  const after = lower.slice(index, end + 60);
  const to = after.indexOf('\n');
  return PAY_NEAR.test(before.slice(before.lastIndexOf('\n') + 1) + (to < 0 ? after : after.slice(0, to)));
}

function claim(subject: Read, kind: 'bonus' | 'equity', matches: readonly RegExpExecArray[], unit: Salary['unit']): Salary {
  const spans = matches.map(({ index, 0: words }) => ({
    start: index + (words.length - words.trimStart().length),
    end: index + words.length,
  }));
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
    evidence: spans
      .sort((a, b) => a.start - b.start)
      .slice(0, 4)
      .map(({ start, end }) => subject.span(start, end)),
  };
}
