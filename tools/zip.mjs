import { constants, crc32, deflateRawSync } from 'node:zlib';

const STORED = 0;
const DEFLATED = 8;
const FIRST_DAY = 0x21; // 1980-01-01, the least a zip can say; a build carries no clock
const UTF8 = 0x800;
const UNIX = 3 << 8;
const ALL_READ = 0o100644 << 16;

/** How much zlib gathers before it counts its signs anew (2^(level + 6) of them): prose likes it long, tables short. And whether what repeats by chance counts. */
const WAYS = [5, 6, 7, 8, 9].flatMap((memLevel) =>
  [constants.Z_DEFAULT_STRATEGY, constants.Z_FILTERED].map((strategy) => ({ level: 9, memLevel, strategy })),
);

/** A zip of `[name, bytes]`: nothing in it but names and bytes, the same from the same files. Node's zlib packs a thirtieth tighter than fflate. */
export function zipOf(entries) {
  const files = [];
  const central = [];
  let at = 0;
  for (const [path, bytes] of entries) {
    const name = Buffer.from(path);
    const packed = tightest(bytes);
    const isSmaller = packed.length < bytes.length;
    const data = isSmaller ? packed : bytes;
    const fields = fieldsOf(isSmaller ? DEFLATED : STORED, bytes, data.length, name.length);
    files.push(record(0x04034b50, 20, fields), name, data);
    central.push(record(0x02014b50, UNIX | 20, Buffer.concat([u16(20), fields, u16(0, 0, 0), u32(ALL_READ, at)])), name);
    at += 30 + name.length + data.length;
  }
  const list = Buffer.concat(central);
  const end = Buffer.concat([u32(0x06054b50), u16(0, 0, entries.length, entries.length), u32(list.length, at), u16(0)]);
  return Buffer.concat([...files, list, end]);
}

/** A file's bytes as zlib packs them best: one way does not suit all. */
const tightest = (bytes) => WAYS.map((way) => deflateRawSync(bytes, way)).reduce((least, one) => (one.length < least.length ? one : least));

/** What the head of a file and its line in the list have in common. */
const fieldsOf = (method, bytes, size, nameLength) =>
  Buffer.concat([u16(UTF8, method, 0, FIRST_DAY), u32(crc32(bytes), size, bytes.length), u16(nameLength, 0)]);

const record = (signature, version, rest) => Buffer.concat([u32(signature), u16(version), rest]);
const u16 = (...values) => Buffer.from(Uint16Array.from(values).buffer);
const u32 = (...values) => Buffer.from(Uint32Array.from(values).buffer);
