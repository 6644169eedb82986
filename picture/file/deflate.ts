/** Packs and unpacks bytes as PNG and PDF do (zlib), with what browsers and Node have in common. */

export function deflate(bytes: Uint8Array): Promise<Uint8Array> {
  return through(bytes, new CompressionStream('deflate'), Number.POSITIVE_INFINITY)
}

/**
 * At most `limit` bytes come out: a small file can hold gigabytes of nothing.
 * @throws when the bytes are no zlib stream or are cut short, and when more would come out
 */
export function inflate(bytes: Uint8Array, limit: number): Promise<Uint8Array> {
  return through(bytes, new DecompressionStream('deflate'), limit)
}

async function through(
  bytes: Uint8Array,
  { readable, writable }: CompressionStream | DecompressionStream,
  limit: number,
): Promise<Uint8Array> {
  const writer = writable.getWriter()
  // What goes wrong here also ends the reading below, which tells.
  const written = writer.write(new Uint8Array(bytes)).then(() => writer.close())
  written.catch(() => undefined)
  const parts: Uint8Array[] = []
  let length = 0
  const reader = readable.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    const part = value as Uint8Array
    length += part.length
    if (length > limit) {
      await reader.cancel()
      throw new RangeError('more than is allowed')
    }
    parts.push(part)
  }
  await written
  return joinBytes(parts)
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    result.set(part, at)
    at += part.length
  }
  return result
}
