/** Takes an uploaded form apart as it comes in: its options, and its files on disk, so that none is ever whole in memory. */
import { createReadStream, createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Busboy, type BusboyHeaders, type BusboyInstance } from '@fastify/busboy'
import { EntourageError } from '../errors.ts'

/** A file that somebody sent, which can be read again and again until the request is over. */
export interface UploadedFile {
  readonly name: string
  /** In bytes. */
  readonly size: number
  open(): AsyncIterable<Uint8Array>
}

/** `options` is the parsed JSON of the part of that name; `remove` deletes the files. */
export interface Received {
  readonly options: unknown
  readonly files: readonly UploadedFile[]
  remove(): Promise<void>
}

const FILES_MAX = 1_000
const OPTIONS_MAX_BYTES = 8_000_000

const tooLarge = (maxBytes: number): EntourageError =>
  new EntourageError(
    'too-large',
    `The files are larger than the ${Math.floor(maxBytes / 1_000_000)} MB that this server takes at a time (CASE_UPLOAD_MB).`,
  )

const malformed = (message: string, cause?: unknown): EntourageError =>
  new EntourageError('bad-request', message, [], { cause })

function parseOptions(text: string | null): unknown {
  if (text === null) throw malformed('The form has no part “options”.')
  try {
    return JSON.parse(text)
  } catch (error) {
    throw malformed('The part “options” is not valid JSON.', error)
  }
}

interface Written {
  readonly path: string
  readonly name: string
  size: number
}

/** The address is on this disk alone, so that a name is only a name, whatever it looks like. */
const toFile = ({ path, name, size }: Written): UploadedFile => ({ name, size, open: () => createReadStream(path) })

/**
 * Reads the form of a request into files of a folder of its own.
 * @throws EntourageError `bad-request` when it is none, `too-large` past `maxBytes`; nothing stays on the disk then.
 */
export async function receiveFiles(request: IncomingMessage, maxBytes: number): Promise<Received> {
  const type = request.headers['content-type'] ?? ''
  if (!/^multipart\/form-data\b/i.test(type)) throw malformed('The body of the request must be multipart/form-data.')
  if (Number(request.headers['content-length'] ?? 0) > maxBytes + OPTIONS_MAX_BYTES) throw tooLarge(maxBytes)
  const folder = await mkdtemp(join(tmpdir(), 'entourage-upload-'))
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true })
  try {
    return { ...(await readForm(request, folder, maxBytes)), remove }
  } catch (error) {
    await remove()
    throw error
  }
}

async function readForm(
  request: IncomingMessage,
  folder: string,
  maxBytes: number,
): Promise<Pick<Received, 'options' | 'files'>> {
  const form = openForm(request)
  const files: Written[] = []
  const writing: Promise<void>[] = []
  const broken = new AbortController()
  let options: string | null = null
  let bytes = 0
  form.on('field', (name, value, _nameCut, valueCut) => {
    if (name !== 'options') form.destroy(malformed(`The form has a part “${name}” that is not known here.`))
    else if (valueCut) form.destroy(malformed('The part “options” is too large.'))
    else options = value
  })
  form.on('file', (field, stream, name) => {
    if (field !== 'files') form.destroy(malformed(`The form has a file “${field}”; expected “files”.`))
    const path = join(folder, `${files.length}`)
    const file: Written = { path, name: name === undefined || name === '' ? 'file' : name, size: 0 }
    files.push(file)
    stream.on('data', (part: Buffer) => {
      bytes += part.length
      file.size += part.length
      if (bytes > maxBytes) form.destroy(tooLarge(maxBytes))
    })
    writing.push(writeFile(stream, path, broken.signal))
  })
  form.on('filesLimit', () => form.destroy(malformed(`The form has more than ${FILES_MAX} files.`)))
  try {
    await pipeline(request, form)
    await Promise.all(writing)
  } catch (error) {
    // A form that is broken off does not end its files.
    broken.abort()
    await Promise.allSettled(writing)
    if (error instanceof EntourageError) throw error
    throw malformed('The form was broken off or is malformed.', error)
  }
  return { options: parseOptions(options), files: files.map(toFile) }
}

function openForm(request: IncomingMessage): BusboyInstance {
  try {
    return new Busboy({
      // Names such as “übersicht.csv” are sent as UTF-8.
      headers: request.headers as BusboyHeaders,
      limits: { files: FILES_MAX, fieldSize: OPTIONS_MAX_BYTES },
    })
  } catch (error) {
    throw malformed('The form is malformed.', error)
  }
}

const writeFile = async (stream: Readable, path: string, signal: AbortSignal): Promise<void> => {
  await pipeline(stream, createWriteStream(path, { mode: 0o600 }), { signal })
}
