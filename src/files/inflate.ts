/** How many bytes a deflated stretch comes to, without keeping any; stops counting beyond `most`. */
export async function inflatedSize(bytes: Uint8Array, format: 'deflate' | 'deflate-raw', most: number): Promise<number> {
  const stream = new DecompressionStream(format);
  const writer = stream.writable.getWriter();
  // What is no such stretch ends in an error, which says nothing about its size
  void writer.write(bytes as Uint8Array<ArrayBuffer>).catch(() => undefined);
  void writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
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
