import { NEVER_SEEN } from '../../../src/core/history/history.ts';
import { EMPTY_PROFILE } from '../../../src/core/match/profile.ts';
import { fromText, type TextInput } from '../../../src/core/posting/from-text.ts';
import { type Report, report } from '../../../src/core/report.ts';
import type { Own } from '../../../src/core/saved/own.ts';
import { edited, kept, type Saved } from '../../../src/core/saved/record.ts';

const PROFILE = { ...EMPTY_PROFILE, titles: ['Cook'], skills: [{ name: 'Python', years: 3, level: null }] };

export const judge = (input: TextInput): Report => report(fromText(input), PROFILE, NEVER_SEEN, new Date('2026-11-20'));

/** A record of a posting of ours, with the person's fields changed on a device. */
export function savedOf(input: TextInput, own: Partial<Own> = {}, device = 'a', at = '2026-11-20T10:00:00.000Z'): Saved {
  const read = judge(input);
  const time = Date.parse(at).toString(36).padStart(9, '0');
  return { ...edited(kept(null, read, 'https://jobs.example/1', at), own, `${time}0000.${device}`, at), report: read };
}

export const COOK: TextInput = {
  title: 'Cook',
  company: 'Blue Kite',
  location: 'Lisbon',
  text: 'Salary: €2,400 – €2,800 gross per month\nRequirements\n- 3+ years in a kitchen\n- Python\nHybrid, two days in the office.\nSend us the code from the SMS.',
};
export const ANALYST: TextInput = { title: 'Аналитик', company: 'Северный ветер', text: 'Ищем аналитика. От 250 000 ₽ на руки. Удалённо.' };
