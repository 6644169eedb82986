/**
 * What travels inside a picture: JSON in an envelope that tells what it is,
 * which version, and whether it is still as it was written.
 *
 *     {"format":"entourage-picture","version":1,"crc32":"0123abcd","content":…}
 */
import { crc32 } from './crc32.ts'

export const FORMAT = 'entourage-picture'
export const VERSION = 1

export type Opened =
  | { readonly ok: true; readonly content: unknown }
  | { readonly ok: false; readonly why: 'newer' | 'altered' | 'none'; readonly version: number }

/** JSON that can stand in a script of an HTML page: the same values, without a sign that could end it. */
export function escapeForScript(json: string): string {
  return json.replaceAll('<', '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')
}

export function sealContent(content: unknown): string {
  const text = escapeForScript(JSON.stringify(content))
  return `{"format":"${FORMAT}","version":${VERSION},"crc32":"${checkSum(text)}","content":${text}}`
}

const HEADER = new RegExp(`^\\{"format":"${FORMAT}","version":(\\d{1,9}),"crc32":"([0-9a-f]{8})","content":`)

export function openEnvelope(envelope: string): Opened {
  const header = HEADER.exec(envelope)
  // A later version may write its envelope otherwise, but it will say which it is.
  const version = Number(
    header?.[1] ?? new RegExp(`"format":"${FORMAT}","version":(\\d{1,9})`).exec(envelope)?.[1] ?? 0,
  )
  if (version > VERSION) return { ok: false, why: 'newer', version }
  if (header === null) return { ok: false, why: envelope.includes(FORMAT) ? 'altered' : 'none', version }
  const text = envelope.slice(header[0].length, -1)
  if (!envelope.endsWith('}') || checkSum(text) !== header[2]) return { ok: false, why: 'altered', version }
  return { ok: true, content: JSON.parse(text) as unknown }
}

const checkSum = (text: string): string => crc32(new TextEncoder().encode(text)).toString(16).padStart(8, '0')
