/** Gathers the bytes of a picture, which is read as a whole. */
import { joinBytes } from '../../../picture/file/deflate.ts'
import { Refusal } from '../refusal.ts'

/** A picture holds a few megabytes; nobody sends one of this size. */
const LARGEST_PICTURE = 100_000_000

/** Throws a Refusal past the size that any picture has. */
export async function gatherPicture(bytes: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let size = 0
  for await (const part of bytes) {
    size += part.length
    if (size > LARGEST_PICTURE)
      throw new Refusal('the picture is larger than 100 MB; expected one that Entourage has made')
    parts.push(part)
  }
  return joinBytes(parts)
}
