import { isNoPlace } from './job-posting.ts';
import { mode, term } from './terms.ts';
import { role } from './vocabulary.ts';

/** "Firm | Engineer | Berlin | Remote | Full-time | €80k": what each part of a first line says. */
export type Headline = {
  readonly title: string | undefined;
  readonly company: string | undefined;
  readonly places: readonly string[];
  readonly pay: string | undefined;
  readonly modes: readonly string[];
  readonly types: readonly string[];
};

/** Takes a first line apart at its bars; what no part says is undefined or empty. */
export function headlineOf(line: string): Headline {
  const [first = '', ...rest] = line
    .slice(0, 400)
    .split(/\s?[|｜]\s?/)
    .map((part) => part.trim())
    .filter(Boolean);
  const isPay = (part: string) => /\d/.test(part) && /[$€£₹¥]|\d ?k\b|\b(?:USD|EUR|GBP|CHF)\b/i.test(part);
  const jobs = rest.filter((part) => role(part.toLowerCase()) !== null && !isPay(part));
  const modes = rest.filter((part) => !jobs.includes(part) && (mode(part.toLowerCase()) !== null || isNoPlace(part)));
  const types = rest.filter((part) => !jobs.includes(part) && term(part.toLowerCase()) !== null);
  const known = new Set([...jobs, ...modes, ...types]);
  const places = rest.filter(
    (part) => !known.has(part) && !isPay(part) && part.length < 60 && /^\p{Lu}/u.test(part) && !/https?:|www\./.test(part),
  );
  // "Firm (https://…)", "Firm (YC W24)"
  const company = first.replace(/ ?\([^()]{1,80}\)/g, '').trim();
  return {
    title: jobs[0]?.slice(0, 160),
    company: rest.length > 0 && company.length < 70 ? company : undefined,
    places: places.slice(0, 3),
    pay: rest.find(isPay)?.slice(0, 160),
    modes,
    types,
  };
}
