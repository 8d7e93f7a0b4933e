import { type FileText, MOST_TEXT, Unreadable } from './unreadable.ts';

/** A text in the encoding it is written in: marked, UTF-8, or the 8-bit one that makes words of it. */
export function readText(bytes: Uint8Array): FileText {
  const text = decoded(bytes).replace(/\r\n?/gu, '\n').trim();
  if (text === '') throw new Unreadable('empty');
  // Signs that no text has
  const odd = text.slice(0, 4_000).match(/[\u0000-\u0008\u000e-\u001f\ufffd]/gu)?.length ?? 0;
  if (odd > 2) throw new Unreadable('other_kind');
  return { text: text.slice(0, MOST_TEXT), partial: text.length > MOST_TEXT };
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const high = bytes.filter((byte) => byte >= 0x80).length;
    // Words of Cyrillic are all high bytes; of accented Latin few
    return new TextDecoder(high > 0.3 * bytes.length ? 'windows-1251' : 'windows-1252').decode(bytes);
  }
}
