import { decode } from './html-text.ts';

/** What a page's JSON says, read as strictly as it can be and as loosely as it must be; undefined when nothing can be made of it. */
export function parseLoosely(source: string): unknown {
  const text = source
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|\/\/<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|(?:\/\*|\/\/)?\]\]>(?:\*\/)?)\s*$/, '');
  for (const attempt of [() => text, () => mended(text), () => mended(decode(text))]) {
    try {
      return JSON.parse(attempt());
    } catch {
      // the next, looser one
    }
  }
  return undefined;
}

/** Raw line breaks and bare quotes inside strings, bad escapes, commas too many, a semicolon at the end. */
function mended(source: string): string {
  const out: string[] = [];
  const inside: string[] = []; // { and [ that are open
  let string = false;
  for (let i = 0; i < source.length; i += 1) {
    const sign = source[i]!;
    if (!string) {
      if (sign === '"') string = true;
      else if (sign === '{' || sign === '[') inside.push(sign);
      else if (sign === '}' || sign === ']') inside.pop();
      else if (sign === ';' || (sign === ',' && /[}\]]/.test(source[after(source, i)] ?? ''))) continue;
      out.push(sign);
    } else if (sign === '\\') {
      const next = source[i + 1] ?? '';
      const good = /["\\/bfnrt]/.test(next) || (next === 'u' && /^[\da-f]{4}/i.test(source.slice(i + 2, i + 6)));
      out.push(good ? sign + next : next === '\n' ? '\\n' : next);
      i += 1;
    } else if (sign === '"') {
      if (ends(source, i, inside.at(-1))) {
        string = false;
        out.push(sign);
      } else out.push('\\"');
    } else out.push(sign < ' ' ? (sign === '\n' ? '\\n' : ' ') : sign);
  }
  return out.join('');
}

/** Does the quote at `at` end its string, or is it part of the words? */
function ends(source: string, at: number, inside: string | undefined): boolean {
  const next = after(source, at);
  const sign = source[next];
  if (sign === ',') return inside === '[' || /["}]/.test(source[after(source, next)] ?? '"');
  return sign === undefined || sign === ':' || sign === '}' || sign === ']';
}

/** The place of the next sign that is no blank; a blank stretch is looked at for a hundred units. */
function after(source: string, at: number): number {
  let next = at + 1;
  while (next < at + 100 && /\s/.test(source[next] ?? '.')) next += 1;
  return next;
}
