import { inflated, inflatedSize } from './inflate.ts';
import { MOST_UNPACKED, Unreadable } from './unreadable.ts';

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const MOST_ENTRIES = 4_000;

export type ZipEntry = {
  readonly name: string;
  readonly size: number;
  readonly packed: number;
  readonly offset: number;
  readonly deflated: boolean;
};

/** A zip's own list of its files, read without unpacking any. Throws when there is none. */
export function entriesOf(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= Math.max(0, bytes.length - 66_000) && view.getUint32(end, true) !== END) end -= 1;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Unreadable('broken');
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new Unreadable('bomb');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw new Unreadable('broken');
    const [name, extra, note] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name)),
      size: view.getUint32(at + 24, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
      deflated: view.getUint16(at + 10, true) === 8,
    });
    at += 46 + name + extra + note;
  }
  return entries;
}

/** Throws when a zip says it unpacks to too much, or does so without saying it. */
export async function refuseBomb(bytes: Uint8Array, entries: readonly ZipEntry[], most = MOST_UNPACKED): Promise<void> {
  if (entries.reduce((sum, { size }) => sum + size, 0) > most) throw new Unreadable('bomb');
  let total = 0;
  for (const entry of entries) {
    const { packed, size, deflated } = entry;
    const stretch = stretchOf(bytes, entry);
    const real = deflated ? await inflatedSize(stretch, 'deflate-raw', size) : packed;
    total += real;
    // More than its list says is a list that lies
    if (real > size || total > most) throw new Unreadable('bomb');
  }
}

/** What a file of a zip holds. */
export async function readEntry(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const stretch = stretchOf(bytes, entry);
  return entry.deflated ? inflated(stretch, 'deflate-raw', entry.size) : stretch;
}

function stretchOf(bytes: Uint8Array, { offset, packed }: ZipEntry): Uint8Array {
  if (offset + 30 > bytes.length) throw new Unreadable('broken');
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return bytes.subarray(start, start + packed);
}
