import type { About } from '../posting/claim.ts';
import type { WorkMode } from '../posting/facts.ts';
import { lowerOf } from './fold.ts';
import type { Read } from './reading.ts';
import { splitWords, wordsOf } from './words/words.ts';
import { modeNamed } from './work-mode/field-modes.ts';
import { findModeSignals, type ModeSignal } from './work-mode/find-mode-signals.ts';
import type { Mode } from './work-mode/mode-words.ts';
import { findOfficeDays } from './work-mode/office-days.ts';

/** On site, hybrid or remote, and how many days in the office. The text wins over the title, the title over the page's fields. */
export function findWorkMode(subject: Read): WorkMode | null {
  return workModeOfText(subject) ?? workModesOfFields(subject)[0] ?? null;
}

/** What the title and the page's fields say, each on its own. */
export function workModesOfFields({ posting, language }: Read): WorkMode[] {
  const fields: About[] = [
    ...(posting.title ? [{ field: 'title', value: posting.title }] : []),
    ...posting.structured.jobLocationType.map((value) => ({ field: 'jobLocationType', value })),
    ...posting.jobLocation.map((value) => ({ field: 'jobLocation', value })),
  ];
  return fields.flatMap((about) => {
    const value = modeOfField(about.value, language) ?? (about.field === 'jobLocationType' ? modeNamed(about.value) : null);
    return value ? [{ value, officeDaysPerWeek: null, evidence: [], about: [about] }] : [];
  });
}

function modeOfField(value: string, language: string | null): Mode | null {
  if (/^telecommute$/i.test(value)) return 'remote';
  return decide(findModeSignals(splitWords(lowerOf(value.slice(0, 300))), language))?.mode ?? null;
}

/** What the posting's own text says. */
function workModeOfText(subject: Read): WorkMode | null {
  const words = wordsOf(subject);
  const best = decide(findModeSignals(words, subject.language));
  const [days] = findOfficeDays(words);
  const claim = (value: Mode, officeDaysPerWeek: number | null, ...from: readonly { start: number; end: number }[]): WorkMode => ({
    value,
    officeDaysPerWeek,
    evidence: from.map(({ start, end }) => subject.span(start, end)),
  });
  if (!days) return best && claim(best.mode, null, best);
  if (days.days === 0) return claim('remote', null, days);
  if (best?.mode === 'remote' && best.strength === 3 && days.days === 1) return claim('remote', 1, best, days);
  return claim(modeOfDays(days.days), days.days, days);
}

/**
 * What the text says outright or by counting days, each on its own: "fully remote" above and "four days in the office" below. Softer words
 * ("a remote role", "hybrid") often stand beside a choice and contradict nothing.
 */
export function statedWorkModes(subject: Read): WorkMode[] {
  const words = wordsOf(subject);
  const signals = findModeSignals(words, subject.language).filter(({ strength }) => strength === 3);
  const days = findOfficeDays(words).map(({ days: count, start, end }) => ({ mode: modeOfDays(count), count, start, end }));
  const stated = [...signals.map(({ mode, start, end }) => ({ mode, count: null, start, end })), ...days];
  return stated
    .filter(({ count }) => count !== 1 || !signals.some(({ mode }) => mode === 'remote'))
    .map(({ mode, count, start, end }) => ({ value: mode, officeDaysPerWeek: count, evidence: [subject.span(start, end)] }));
}

function modeOfDays(days: number): Mode {
  if (days === 0) return 'remote';
  return days >= 4 ? 'onsite' : 'hybrid';
}

/** The statement that counts: the firmest; between equals a mixture is hybrid, and a choice that includes remote is remote. */
function decide(signals: readonly ModeSignal[]): ModeSignal | null {
  const firmest = Math.max(0, ...signals.map(({ strength }) => strength));
  const firm = signals.filter(({ strength }) => strength === firmest);
  const of = (mode: Mode) => firm.find((signal) => signal.mode === mode) ?? null;
  return of('hybrid') ?? of('remote') ?? of('onsite');
}
