const SLICE = 16 * 1024;

type Format = 'deflate' | 'deflate-raw';

/** How many bytes a deflated stretch comes to, without keeping any; stops counting beyond `most`. */
export const inflatedSize = (bytes: Uint8Array, format: Format, most: number): Promise<number> =>
  unpack(bytes, format, most, () => undefined);

/** The bytes of a deflated stretch, up to about `most`; of a broken one those before the fault. */
export async function inflated(bytes: Uint8Array, format: Format, most: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const all = new Uint8Array(await unpack(bytes, format, most, (part) => parts.push(part)));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

async function unpack(bytes: Uint8Array, format: Format, most: number, tell: (part: Uint8Array) => void): Promise<number> {
  const stream = new DecompressionStream(format);
  const reader = stream.readable.getReader();
  // What is no such stretch, or goes on behind its end, is an error that says nothing about its size
  void feed(stream.writable.getWriter(), bytes).catch(() => undefined);
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return size;
      size += value.byteLength;
      tell(value);
      if (size > most) {
        await reader.cancel().catch(() => undefined);
        return size;
      }
    }
  } catch {
    return size;
  }
}

/** Slice by slice: a browser unpacks all it is given at once before any of it can be read. */
async function feed(writer: WritableStreamDefaultWriter<BufferSource>, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length; at += SLICE) {
    await writer.ready;
    await writer.write(bytes.subarray(at, at + SLICE) as Uint8Array<ArrayBuffer>);
  }
  await writer.close();
}
