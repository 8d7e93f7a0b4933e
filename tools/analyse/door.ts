import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { finish, readPage } from '../../src/core/detect/read-page.ts';
import { NEVER_SEEN } from '../../src/core/history/history.ts';
import { EMPTY_PROFILE, type Profile } from '../../src/core/match/profile.ts';
import { fromText } from '../../src/core/posting/from-text.ts';
import type { PageRead } from '../../src/core/posting/page-read.ts';
import { type Report, report } from '../../src/core/report.ts';

const USAGE = `npm run -s analyse -- page.html --url https://…  [--profile profile.json]   one report, pretty JSON
npm run -s analyse -- --jsonl FILE|-              [--profile profile.json]   a stream: one JSON object in, one out, in order

A line in:  { "id", "html"?, "url"?, "text"?, "title"?, "company"?, "location"?, "country"?, "profile"?, "now"? }
A line out: { "id", "report" } or { "id", "error": "one clear sentence" }`;

export { fromText };

/** A complaint that the person at the keyboard can act on. */
class BadArguments extends Error {}

/** Runs the command line. Answers the exit status: 0 when every line was answered, 2 on bad arguments. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        jsonl: { type: 'string' },
        url: { type: 'string' },
        profile: { type: 'string' },
        now: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      console.log(USAGE);
      return 0;
    }
    const profile = values.profile === undefined ? EMPTY_PROFILE : profileOf(JSON.parse(readText(values.profile)));
    const now = dateOf(values.now);
    if (values.jsonl !== undefined) {
      if (positionals.length > 0) throw new BadArguments('Give either a page or --jsonl, not both.');
      await stream(values.jsonl === '-' ? process.stdin : openStream(values.jsonl), profile, now);
      return 0;
    }
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new BadArguments('Give one HTML page, or --jsonl FILE (or - for standard input).');
    const answer = judge(await readHtml(readText(file), values.url ?? null, values.now === undefined ? null : now), profile, now);
    await write(`${JSON.stringify(answer, null, 2)}\n`);
    return 0;
  } catch (error) {
    console.error(`analyse: ${error instanceof Error ? error.message : String(error)}\n\n${USAGE}`);
    return 2;
  }
}

async function stream(input: Readable, profile: Profile, now: Date): Promise<void> {
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (!line.trim()) continue;
    await write(`${JSON.stringify(await answer(line, profile, now))}\n`);
  }
}

async function answer(
  line: string,
  profile: Profile,
  now: Date,
): Promise<{ id: unknown; report: Report } | { id: unknown; error: string }> {
  let id: unknown = null;
  try {
    let item: unknown;
    try {
      item = JSON.parse(line);
    } catch {
      throw new Error('The line is not JSON.');
    }
    if (typeof item !== 'object' || item === null || Array.isArray(item)) throw new Error('The line is not a JSON object.');
    const fields = item as Record<string, unknown>;
    id = Object.hasOwn(fields, 'id') ? (fields.id ?? null) : null;
    const given = (name: string): string | undefined => {
      const value = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (value === undefined || value === null) return undefined;
      if (typeof value !== 'string') throw new Error(`"${name}" must be a string.`);
      return value;
    };
    const [html, text, url] = [given('html'), given('text'), given('url')];
    if (html === undefined && text === undefined) throw new Error('The line has neither "html" nor "text".');
    const about = { title: given('title'), company: given('company'), location: given('location'), country: given('country'), url };
    const own = Object.hasOwn(fields, 'profile') && fields.profile !== null ? profileOf(fields.profile) : profile;
    const when = given('now');
    const page =
      html === undefined
        ? fromText({ ...about, text: text ?? '' })
        : await readHtml(html, url ?? null, when === undefined ? null : dateOf(when));
    return { id, report: judge(page, own, when === undefined ? now : dateOf(when)) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** A saved page, read as the content script reads it; `seen`: the day it was saved, where that is known. The DOM library is loaded for the first page, not before. */
export async function readHtml(html: string, url: string | null, seen: Date | null = null): Promise<PageRead> {
  if (url !== null && !URL.canParse(url)) throw new Error(`"${url.slice(0, 200)}" is not an address: give one that begins with https://.`);
  const { JSDOM, VirtualConsole } = await import('jsdom');
  const dom = new JSDOM(html, { ...(url && { url }), virtualConsole: new VirtualConsole() });
  try {
    return finish(readPage(dom.window.document, url ?? 'about:blank', seen)).page;
  } finally {
    dom.window.close();
  }
}

/** The report of a page that has been read. */
export function judge(page: PageRead, profile: Profile = EMPTY_PROFILE, now: Date = new Date()): Report {
  return report(page, profile, NEVER_SEEN, now);
}

function profileOf(value: unknown): Profile {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Error('"profile" must be a JSON object.');
  const known = Object.entries(value).filter(([key, field]) => Object.hasOwn(EMPTY_PROFILE, key) && field !== undefined);
  for (const [key, field] of known) {
    const want = EMPTY_PROFILE[key as keyof Profile];
    const list = Array.isArray(want);
    if (list !== Array.isArray(field) && field !== null) throw new Error(`"profile.${key}" must be ${list ? 'a list' : 'a single value'}.`);
    if (typeof want === 'string' && typeof field !== 'string' && field !== null) throw new Error(`"profile.${key}" must be a string.`);
  }
  return { ...EMPTY_PROFILE, ...Object.fromEntries(known.filter(([, field]) => field !== null)) } as Profile;
}

function dateOf(text: string | undefined): Date {
  const date = text === undefined ? new Date() : new Date(text);
  if (Number.isNaN(date.getTime())) throw new Error(`"${text}" is not a date: write it as 2026-11-21.`);
  return date;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  } catch {
    throw new BadArguments(`Cannot read ${file}.`);
  }
}

function openStream(file: string): Readable {
  if (!existsSync(file)) throw new BadArguments(`Cannot read ${file}.`);
  return createReadStream(file, 'utf8');
}

/** Waits for the reader of the other end, so that memory stays flat however long the stream is. */
function write(text: string): Promise<void> | void {
  if (!process.stdout.write(text)) return new Promise((resolve) => process.stdout.once('drain', resolve));
}
