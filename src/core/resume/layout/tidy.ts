import { headingOf } from '../headings.ts';

// Signs of a typesetter's, as one would type them. Lists of Wingdings come out as letters of private use.
const LIGATURES: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
const BULLET = /^[•●▪◦‣○■□➢➤✓✔❖◆►▶·∙⁃*\u{E000}-\u{F8FF}–—-]\s{1,4}(?=\S)|^[•●▪◦‣○■□➢➤✓✔❖◆►▶·∙⁃\u{E000}-\u{F8FF}](?=\S)/u;
const LONE_BULLET = /^[•●▪◦‣○■□➢➤✓✔❖◆►▶·∙⁃*\u{E000}-\u{F8FF}–—-]$/u;
// Before a hyphen that is part of the word.
const PREFIXES = new Set(
  'self full part co non real well long short cross on off end front back client data decision high low pre post multi inter mid ex e анти бизнес веб веб- интернет онлайн медиа пресс топ бизнес- north south vice all in out up'.split(
    ' ',
  ),
);

/** One line: ligatures apart, blanks one, "• " before items of lists, "E X P E R I E N C E" as a word. */
export function tidyLine(line: string): string {
  const plain = line
    .replace(/[ﬀ-ﬆ]/gu, (sign) => LIGATURES[sign] ?? sign)
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, ' ')
    .replace(/[\u200b-\u200f\u2060\ufeff\u0000-\u0008\u000b\u000c\u000e-\u001f]/gu, '')
    .trim();
  if (LONE_BULLET.test(plain)) return '•';
  return closedUp(plain.replace(BULLET, '• '));
}

/** Letters set wide apart. */
function closedUp(line: string): string {
  const words = line.split(/ {2,}/u);
  return words.map((word) => (isWide(word) ? word.replaceAll(' ', '') : word)).join(words.every(isWide) ? ' ' : '  ');
}

const isWide = (words: string) => {
  const letters = words.split(' ');
  return letters.length >= 4 && letters.filter((letter) => letter.length === 1).length >= 0.8 * letters.length && !/\d/u.test(words);
};

/** A line that cannot end here: "French –", "Python, SQL,". */
const OPEN_END = /\p{L}(?:,| [–—-])$| (?:of|and|und|y|et|и|en|in|de|des|für|für den|по|для)$/u;

/** Things one after the other, by commas, not at their end yet. */
const isList = (line: string) => (line.match(/,/gu)?.length ?? 0) >= 3 && !/[.!?:]$/u.test(line);

/** Words cut by a hyphen at the end of a line are one again; a line that goes on in small letters is one line. `full[i]`: line i reaches its right edge. */
export function joinLines(lines: readonly string[], full: readonly boolean[]): string {
  const whole = lines.join('\n').toLowerCase();
  const out: string[] = [];
  let open = false;
  for (const [i, line] of lines.entries()) {
    const before = out.at(-1);
    const goesOn =
      before !== undefined &&
      before !== '' &&
      !line.startsWith('•') &&
      line !== '' &&
      (OPEN_END.test(before) || (open && (/^[\p{Ll}(]/u.test(line) || (isList(before) && !headingOf(line)))));
    if (before === '•' && line !== '' && !line.startsWith('•')) out[out.length - 1] = `• ${line}`;
    else if (!goesOn) out.push(line);
    else out[out.length - 1] = joined(before, line, whole);
    open = full[i]! || /\p{L}[-\u00ad]$/u.test(line);
  }
  return out
    .join('\n')
    .replaceAll('\u00ad', '')
    .replace(/\n{3,}/gu, '\n\n');
}

function joined(before: string, line: string, whole: string): string {
  const hyphen = before.at(-1)!;
  if (hyphen !== '-' && hyphen !== '\u00ad') return `${before} ${line}`;
  const head = before.slice(before.lastIndexOf(' ') + 1, -1);
  const tail = /^\p{L}{0,30}/u.exec(line)![0];
  const kept = `${head}-${tail}`.toLowerCase();
  const both =
    hyphen === '-' && (PREFIXES.has(head.toLowerCase()) || (whole.includes(kept) && !whole.includes(`${head}${tail}`.toLowerCase())));
  return both ? before + line : before.slice(0, -1) + line;
}
