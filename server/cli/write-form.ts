/** Writes a form with files piece by piece (RFC 7578), so that a large file goes to a server without being in memory. */
import type { UploadOptions } from '../../contract/cases.ts'
import type { InputFile } from '../formats/input-file.ts'

const BOUNDARY = 'entourage-7c1f0b2e9d5a48d3'

/** The media type that goes with the form. */
export const FORM_TYPE = `multipart/form-data; boundary=${BOUNDARY}`

const escapeName = (name: string): string =>
  name.replace(/[\r\n"]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`)

/** The pieces of the form, its options before its files. */
export async function* writeForm(options: UploadOptions, files: readonly InputFile[]): AsyncGenerator<Uint8Array> {
  const head = (disposition: string): Uint8Array =>
    Buffer.from(`--${BOUNDARY}\r\nContent-Disposition: form-data; ${disposition}\r\n\r\n`)
  yield head('name="options"')
  yield Buffer.from(`${JSON.stringify(options)}\r\n`)
  for (const file of files) {
    yield head(`name="files"; filename="${escapeName(file.name)}"\r\nContent-Type: application/octet-stream`)
    yield* file.open()
    yield Buffer.from('\r\n')
  }
  yield Buffer.from(`--${BOUNDARY}--\r\n`)
}
