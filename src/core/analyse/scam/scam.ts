import type { Facts } from '../../posting/facts.ts';
import type { Severity, Warning } from '../../posting/warning.ts';
import { noticeCovers } from '../notices.ts';
import type { Read } from '../reading.ts';
import { type Finding, RULES_LIMIT, type ScamRule } from './rule.ts';
import { RULES } from './rules/index.ts';
import { type Mark, type Scan, scanOf } from './scan.ts';

type Raised = { readonly rule: ScamRule; readonly findings: readonly Finding[] };

/**
 * Reasons to be careful, each with the words it rests on. One grave demand is a danger; two independent lesser signs are a caution, both;
 * a lesser sign alone is only told.
 */
export function findScamWarnings(subject: Read, facts: Facts): Warning[] {
  const scan = scanOf(subject);
  const raised: Raised[] = [];
  for (const rule of RULES) {
    const findings = rule.find({ scan, subject, facts }).filter((finding) => !('from' in finding) || !noticeCovers(scan, finding));
    if (findings.length > 0) raised.push({ rule, findings: distinct(findings).slice(0, RULES_LIMIT) });
  }
  const grave = raised.some(({ rule }) => rule.weight === 'grave');
  const kinds = new Set(raised.filter(({ rule }) => rule.weight === 'lesser').map(({ rule }) => rule.kind));
  const lesser: Severity = kinds.size > 1 || (grave && kinds.size > 0) ? 'caution' : 'info';
  return raised.map(({ rule, findings }) => ({
    id: rule.id,
    group: 'scam',
    severity: rule.weight === 'grave' ? 'danger' : lesser,
    evidence: findings.flatMap((finding) => ('from' in finding ? [quotation(scan, finding)] : [])),
    about: findings.flatMap((finding) => ('from' in finding ? [] : finding.about)),
  }));
}

function quotation(scan: Scan, { from, to }: Mark) {
  return scan.reading.span(scan.starts[from]!, scan.ends[to - 1]!);
}

/** One quotation a place: of those that overlap, the first. */
function distinct(findings: readonly Finding[]): Finding[] {
  const kept: Finding[] = [];
  for (const finding of findings) {
    if ('from' in finding && kept.some((other) => 'from' in other && finding.from < other.to && other.from < finding.to)) continue;
    kept.push(finding);
    if (kept.length >= RULES_LIMIT) break;
  }
  return kept;
}
