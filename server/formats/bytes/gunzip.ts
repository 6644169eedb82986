/** Unpacks gzip as it comes in. */
import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Refusal } from '../refusal.ts'
import type { Bound } from './bound-bytes.ts'

export async function* gunzip(bytes: AsyncIterable<Uint8Array>, bound: Bound): AsyncGenerator<Uint8Array> {
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const part of bytes) {
      bound.packed(part.length)
      yield part
    }
  }
  // What goes wrong ends the reading below, which tells.
  const unpacked = pipeline(Readable.from(counted(), { objectMode: false }), createGunzip(), () => {})
  try {
    for await (const part of unpacked as AsyncIterable<Uint8Array>) {
      bound.unpacked(part.length)
      yield part
    }
  } catch (error) {
    if (error instanceof Refusal) throw error
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    if (!code.startsWith('Z_')) throw error
    throw new Refusal(
      code === 'Z_BUF_ERROR'
        ? 'the gzip file is cut off; expected the whole file'
        : 'the gzip file is damaged; expected it as it was packed',
      null,
      { cause: error },
    )
  }
}
