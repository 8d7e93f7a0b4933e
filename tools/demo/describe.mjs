// A report as a person reads it in a terminal. Quotations are the posting's own words.

const quote = ({ evidence = [], about = [] }) =>
  evidence.length ? `“${evidence[0].quote.replace(/\s+/g, ' ')}”` : about.map(({ field, value }) => `${field}: ${value}`).join(', ');

const money = ({ min, max, currency, unit, kind, tax }) => {
  const amounts = [min, max].filter((x) => x !== null).map((x) => x.toLocaleString('en'));
  const range = min !== null && min === max ? amounts[0] : amounts.join(' – ');
  return [kind, range || 'no figures', currency, unit && `${unit === 'HOUR' ? 'an' : 'a'} ${unit.toLowerCase()}`, tax]
    .filter(Boolean)
    .join(' ');
};

/** Plain text of a report; nothing stated is said so. */
export function describe({ detection, posting, facts, warnings, scam, sections, highlights }) {
  if (!posting) return `Not a posting (${detection.kind}): ${detection.why}`;
  const lines = [
    posting.title ?? '(no title)',
    [posting.hiringOrganization, posting.jobLocation.join('; ')].filter(Boolean).join(' · '),
    '',
  ];
  const row = (name, items) =>
    lines.push(`${name.padEnd(14)}${items.length ? items[0] : 'not stated'}`, ...items.slice(1).map((item) => ' '.repeat(14) + item));
  row(
    'Pay',
    facts.salaries.map((salary) => `${money(salary)}  ${quote(salary)}`),
  );
  row(
    'Work mode',
    facts.workMode
      ? [
          `${facts.workMode.value}${facts.workMode.officeDaysPerWeek === null ? '' : `, ${facts.workMode.officeDaysPerWeek} office days a week`}  ${quote(facts.workMode)}`,
        ]
      : [],
  );
  row(
    'Experience',
    facts.experience.map(
      (one) => `${one.minYears ?? 0}+ years${one.withDegree ? ` with a ${one.withDegree}` : ''}, ${one.importance}  ${quote(one)}`,
    ),
  );
  row(
    'Education',
    facts.education.map((one) => `${one.value}${one.field ? ` in ${one.field}` : ''}, ${one.importance}  ${quote(one)}`),
  );
  for (const importance of ['required', 'preferred']) {
    const skills = facts.skills.filter((skill) => skill.importance === importance).map(({ name }) => name);
    row(importance === 'required' ? 'Must have' : 'Nice to have', skills.length ? [skills.join(', ')] : []);
  }
  row(
    'Eligibility',
    facts.eligibility.map((one) => `${one.kind} ${one.value}: ${one.verdict}  ${quote(one)}`),
  );
  if (highlights.length)
    row(
      'Worth reading',
      highlights.map(({ text }) => text),
    );
  const raised = warnings.filter(({ group }) => group === 'scam');
  lines.push('', raised.length ? `Warnings: ${scam.level}` : 'No scam signs in these words. Silence is not a promise of safety.');
  for (const warning of warnings) lines.push(`  ${warning.severity.padEnd(8)}${warning.id}  ${quote(warning)}`);
  if (sections.some(({ kind }) => kind === 'notice'))
    lines.push('  This posting carries a notice that warns about scams. It asks nothing of you.');
  return lines.join('\n');
}
