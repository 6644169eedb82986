/** Gives what a file holds: itself, or, when it is packed, what is inside. */
import { openBound } from './bytes/bound-bytes.ts'
import { gunzip } from './bytes/gunzip.ts'
import { peekBytes } from './bytes/peek-bytes.ts'
import { unzip } from './bytes/unzip.ts'
import { recogniseBytes } from './recognise.ts'
import { Refusal } from './refusal.ts'

/** `name` is that of the file, or of one in an archive behind the archive's: `harbour.zip/people.csv`. */
export interface FileContent {
  readonly name: string
  /** To be gone through before the next is asked for. */
  readonly bytes: AsyncIterable<Uint8Array>
}

/** As much of the beginning as tells what something is. */
export const HEAD_BYTES = 65_536

/** Throws a Refusal for an archive that is none. */
export async function* unpackFile(name: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<FileContent> {
  const { head, bytes } = await peekBytes(source, HEAD_BYTES)
  const content = recogniseBytes(head)
  if (content.is === 'gzip') yield { name, bytes: gunzip(bytes, openBound()) }
  else if (content.is === 'zip') {
    let files = 0
    for await (const zipped of unzip(bytes, openBound())) {
      files += 1
      yield { name: `${name}/${zipped.name}`, bytes: zipped.bytes }
    }
    if (files === 0) throw new Refusal('the ZIP archive holds no file; expected at least one')
  } else yield { name, bytes }
}
