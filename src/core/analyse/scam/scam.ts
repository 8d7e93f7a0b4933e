import type { Severity, Warning } from '../../posting/warning.ts';
import { noticeCovers } from '../notices.ts';
import type { Read } from '../reading.ts';
import { isQuoted } from './quoted.ts';
import type { Finding, ScamRule, Terms } from './rule.ts';
import { RULES } from './rules/index.ts';
import { type Mark, type Scan, scanOf } from './scan.ts';

type Raised = { readonly rule: ScamRule; readonly findings: readonly Finding[] };

/** Quotations a warning shows at most: a page that repeats itself must not fill the report. */
const MOST_FINDINGS = 5;

/**
 * Reasons to be careful, each with the words it rests on. One grave demand is a danger; two independent lesser signs are a caution, both;
 * a lesser sign alone is only told.
 */
export function findScamWarnings(subject: Read, facts: Terms): Warning[] {
  const scan = scanOf(subject);
  const raised: Raised[] = [];
  for (const rule of RULES) {
    const findings = rule
      .find({ scan, subject, facts })
      .filter((finding) => !('from' in finding) || !(noticeCovers(scan, finding) || isQuoted(scan, finding)));
    if (findings.length > 0) raised.push({ rule, findings: distinct(findings) });
  }
  const signs = raised.filter(({ rule }) => rule.weight !== 'note');
  const confirmed = signs.some((one, at) => signs.slice(at + 1).some((other) => areIndependent(one, other)));
  return raised.map(({ rule, findings }) => ({
    id: rule.id,
    group: 'scam',
    severity: severityOf(rule, confirmed),
    evidence: findings.flatMap((finding) => quotation(scan, finding)),
    about: findings.flatMap((finding) => ('about' in finding ? finding.about : [])),
  }));
}

/** Of two kinds, and not the same words read twice. */
function areIndependent(one: Raised, other: Raised): boolean {
  if (one.rule.kind === other.rule.kind) return false;
  return one.findings.some((a) => other.findings.some((b) => !isSame(a, b)));
}

function isSame(one: Finding, other: Finding): boolean {
  return 'from' in one && 'from' in other && one.from === other.from && one.to === other.to;
}

function severityOf({ weight }: ScamRule, confirmed: boolean): Severity {
  if (weight === 'grave') return 'danger';
  return weight === 'lesser' && confirmed ? 'caution' : 'info';
}

function quotation(scan: Scan, finding: Finding) {
  if ('from' in finding) return [scan.reading.span(...wholeSums(scan, finding))];
  return 'start' in finding ? [scan.reading.span(finding.start, finding.end)] : [];
}

/** The words' offsets; a sum at either end is not cut: "transfer $50", "60 € Kaution". */
function wholeSums({ reading: { lower }, starts, ends, count }: Scan, { from, to }: Mark): [start: number, end: number] {
  const [start, end] = [starts[from]!, ends[to - 1]!];
  const sign = (at: number) => /[$€£¥₽₴₹₸]/u.test(lower[at]!);
  const number = (token: number) => token >= 0 && token < count && /\d/u.test(lower[starts[token]!]!);
  const before = sign(start) && !number(from + 1) && number(from - 1) && start - ends[from - 1]! <= 1;
  const after = sign(end - 1) && number(to) && starts[to] === end;
  return [before ? starts[from - 1]! : start, after ? ends[to]! : end];
}

/** One quotation a place: of those that overlap, the first. */
function distinct(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    if ('from' in finding && kept.some((other) => 'from' in other && finding.from < other.to && other.from < finding.to)) continue;
    kept.push(finding);
    if (kept.length >= MOST_FINDINGS) break;
  }
  return kept;
}
