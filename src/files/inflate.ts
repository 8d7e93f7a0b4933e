const SLICE = 16 * 1024;

/** How many bytes a deflated stretch comes to, without keeping any; stops counting beyond `most`. */
export async function inflatedSize(bytes: Uint8Array, format: 'deflate' | 'deflate-raw', most: number): Promise<number> {
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
