/** Goes through the files of a ZIP archive as it comes in, without ever holding more than a piece of one. */
import { crc32 } from 'node:zlib'
import { Unzip, UnzipInflate } from 'fflate'
import { quote } from '../../cases/problem.ts'
import { Refusal } from '../refusal.ts'
import type { Bound } from './bound-bytes.ts'
import { openTail } from './keep-tail.ts'
import { DIRECTORY_BYTES, readZipDirectory } from './read-zip-directory.ts'

export interface ZippedFile {
  readonly name: string
  /** To be gone through before the next file is asked for. */
  readonly bytes: AsyncIterable<Uint8Array>
}

type Step = { readonly open: string } | { readonly part: Uint8Array } | 'end'

const MOST_FILES = 1000
/** Small pieces, so that each unpacks to a few megabytes at most. */
const PIECE = 4096

/** What a system or an editor adds to an archive by itself. */
const BY_THE_WAY = /(^|\/)(__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$)/

function checkName(name: string): void {
  if (name === '[Content_Types].xml' || name === 'mimetype') {
    throw new Refusal('the file is a workbook of a spreadsheet program; expected its table saved as “CSV UTF-8”')
  }
  const leaves = /^[/\\]|^[A-Za-z]:|(^|[/\\])\.\.([/\\]|$)|\\|\p{Cc}/u.test(name)
  if (leaves) throw new Refusal(`the archive holds ${quote(name)}, a path that leads out of it; expected plain names`)
}

/** Gives the files in the order of the archive. Throws a Refusal for what is no sound archive. */
export async function* unzip(source: AsyncIterable<Uint8Array>, bound: Bound): AsyncGenerator<ZippedFile> {
  const steps: Step[] = []
  const names = new Set<string>()
  /** Of what has come out so far, by name. */
  const checksums = new Map<string, number>()
  let failure: Error | null = null
  const archive = new Unzip((file) => {
    const { name } = file
    checkName(name)
    if (names.has(name)) throw new Refusal(`the archive holds ${quote(name)} twice; expected one file of each name`)
    names.add(name)
    if (names.size > MOST_FILES) throw new Refusal(`the archive holds more than ${MOST_FILES} files; expected fewer`)
    if (name.endsWith('/') || BY_THE_WAY.test(name)) return
    if (file.compression !== 0 && file.compression !== 8) {
      throw new Refusal(`the archive packs ${quote(name)} in an unusual way; expected a plain ZIP archive`)
    }
    steps.push({ open: name })
    file.ondata = (error, part, last) => {
      if (error !== null) {
        failure = error
        return
      }
      bound.unpacked(part.length)
      checksums.set(name, crc32(part, checksums.get(name) ?? 0))
      if (part.length > 0) steps.push({ part })
      if (last) steps.push('end')
    }
    file.start()
  })
  archive.register(UnzipInflate)

  const tail = openTail(DIRECTORY_BYTES)
  async function* pieces(): AsyncGenerator<Uint8Array> {
    let first = true
    for await (const bytes of source) {
      if (first && bytes.length > 7 && ((bytes[6] ?? 0) & 1) === 1) {
        throw new Refusal('the archive is locked with a password; expected it unpacked, or without one')
      }
      first = false
      bound.packed(bytes.length)
      tail.add(bytes)
      for (let at = 0; at < bytes.length; at += PIECE) yield bytes.subarray(at, at + PIECE)
    }
  }
  const input = pieces()
  let over = false
  const push = (piece: Uint8Array): void => {
    try {
      archive.push(piece, false)
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error))
    }
    if (failure instanceof Refusal) throw failure
    if (failure !== null) {
      throw new Refusal('the ZIP archive is damaged; expected it as it was packed', null, { cause: failure })
    }
  }
  const next = async (): Promise<Step | null> => {
    while (steps.length === 0 && !over) {
      const piece = await input.next()
      if (piece.done === true) over = true
      else push(piece.value)
    }
    return steps.shift() ?? null
  }
  const cutOff = new Refusal('the ZIP archive is cut off; expected the whole file')
  for (;;) {
    const step = await next()
    if (step === null) break
    if (step === 'end' || 'part' in step) continue
    const entry = { open: true }
    async function* content(): AsyncGenerator<Uint8Array> {
      while (entry.open) {
        const inner = await next()
        if (inner === null) throw cutOff
        if (inner === 'end') entry.open = false
        else if ('part' in inner) yield inner.part
      }
    }
    yield { name: step.open, bytes: content() }
    // Whatever its reader left.
    while (entry.open) {
      const inner = await next()
      if (inner === null) throw cutOff
      if (inner === 'end') entry.open = false
    }
  }
  const listed = readZipDirectory(tail.bytes())
  if (listed === null) throw cutOff
  for (const [name, found] of checksums) {
    const expected = listed.get(name)
    if (expected === undefined || expected === found) continue
    throw new Refusal(
      `${quote(name)} in the ZIP archive is damaged: its checksum is not the one that the archive says; expected it as it was packed`,
    )
  }
}
