/** Takes out of a picture's file what travels inside it. */
import { fromBase64 } from './base64.ts'
import { inflate } from './deflate.ts'
import { FORMAT, openEnvelope } from './envelope.ts'
import { packedText, PNG_SIGNATURE, readChunks } from './png-chunks.ts'

/** `message` is a sentence that may be shown. */
export type PictureRead<Content> =
  | { readonly ok: true; readonly content: Content }
  | { readonly ok: false; readonly why: PictureFault; readonly message: string }

export type PictureFault = 'no-picture' | 'empty' | 'short' | 'altered' | 'newer'

const MESSAGES: Readonly<Record<PictureFault, string>> = {
  'no-picture': 'This file is no PNG, SVG, PDF or HTML. Choose a picture that Entourage has made.',
  empty:
    'This picture has no view inside it: it was made by another program, sent through one that removed it, or saved without its data.',
  short: 'This picture is cut short: a part of the file is missing. Get it once more from where it came from.',
  altered:
    'This picture was altered: the view inside it is not as it was written. Get it once more from where it came from.',
  newer: 'This picture was made by a newer version of Entourage. Update this one to open it.',
}

/** A view with all its evidence takes a few megabytes at most. */
const LARGEST = 64_000_000

/**
 * Returns the content once `parse` takes it (null: it does not); the kind of
 * file is told by its first bytes. Nothing is thrown for any bytes.
 */
export async function readPicture<Content>(
  bytes: Uint8Array,
  parse: (content: unknown) => Content | null,
): Promise<PictureRead<Content>> {
  const found = await findEnvelope(bytes)
  if (typeof found === 'string') return fault(found)
  const opened = openEnvelope(found.envelope)
  if (!opened.ok) return fault(opened.why === 'none' ? 'empty' : opened.why)
  const content = parse(opened.content)
  return content === null ? fault('altered') : { ok: true, content }
}

const fault = (why: PictureFault): PictureRead<never> => ({ ok: false, why, message: MESSAGES[why] })

type Found = PictureFault | { readonly envelope: string }

function findEnvelope(bytes: Uint8Array): Promise<Found> | Found {
  if (startsWith(bytes, PNG_SIGNATURE.subarray(0, Math.max(4, Math.min(8, bytes.length))))) return fromPng(bytes)
  if (startsWith(bytes, ascii('%PDF-'))) return fromPdf(bytes)
  const start = latin(bytes.subarray(0, 2_000)).replace(/^(?:\u00ef\u00bb\u00bf)?\s*/, '')
  if (/^<(!doctype html|html)/i.test(start)) return fromHtml(bytes)
  return /^<(\?xml|svg|!DOCTYPE svg|!--)/i.test(start) ? fromSvg(bytes) : 'no-picture'
}

async function fromPng(bytes: Uint8Array): Promise<Found> {
  const { chunks, end } = readChunks(bytes)
  if (end !== 'whole') return end
  const packed = chunks.map((chunk) => packedText(chunk, FORMAT)).find((each) => each !== null)
  return packed === undefined ? 'empty' : unpack(packed)
}

async function fromSvg(bytes: Uint8Array): Promise<Found> {
  const text = latin(bytes)
  const whole = /<\/(?:\w+:)?svg>\s*(?:<!--[^]*-->\s*)?$/.test(text.slice(-2_000))
  // Editors rewrite prefixes and line breaks but keep foreign metadata.
  const element = /<(?:\w+:)?picture\b[^>]*urn:entourage:picture[^>]*>([^<]*)(<?)/.exec(text)
  if (!whole) return 'short'
  if (element === null) return text.includes('urn:entourage:picture') ? 'altered' : 'empty'
  try {
    return await unpack(fromBase64((element[1] ?? '').replace(/\s+/g, '')))
  } catch {
    return 'altered'
  }
}

function fromHtml(bytes: Uint8Array): Found {
  const text = decode(bytes)
  if (!/<\/html>\s*$/i.test(text.slice(-200))) return 'short'
  const block = /<script type="application\/json" id="picture">([^<]*)<\/script>/.exec(text)
  return block === null ? (text.includes(`"${FORMAT}"`) ? 'altered' : 'empty') : { envelope: block[1] ?? '' }
}

/** The attachment is a stream of its own in every PDF, packed or plain; its dictionary is always readable. */
async function fromPdf(bytes: Uint8Array): Promise<Found> {
  const text = latin(bytes)
  if (!text.slice(-2_000).includes('%%EOF')) return 'short'
  let hasFile = false
  for (const match of text.matchAll(/\/Type\s*\/EmbeddedFile\b/g)) {
    const start = /stream\r?\n/.exec(text.slice(match.index, match.index + 4_000))
    const from = start === null ? -1 : match.index + start.index + start[0].length
    const to = from < 0 ? -1 : text.indexOf('endstream', from)
    if (to < 0) continue
    const dictionary = text.slice(text.lastIndexOf(' obj', match.index), from)
    const length = /\/Length\s+(\d+)(?!\s+\d+\s+R)/.exec(dictionary)?.[1]
    const end = length === undefined ? endOfStream(text, to) : from + Number(length)
    const data = bytes.subarray(from, end)
    const found = /\/FlateDecode/.test(dictionary) ? await unpack(data) : { envelope: decode(data) }
    if (typeof found !== 'string' && found.envelope.includes(`"${FORMAT}"`)) return found
    hasFile = true
  }
  return hasFile && text.includes(FORMAT) ? 'altered' : 'empty'
}

/** Without the line break before `endstream`. */
function endOfStream(text: string, at: number): number {
  if (text[at - 1] !== '\n') return text[at - 1] === '\r' ? at - 1 : at
  return text[at - 2] === '\r' ? at - 2 : at - 1
}

async function unpack(packed: Uint8Array): Promise<Found> {
  try {
    return { envelope: decode(await inflate(packed, LARGEST)) }
  } catch {
    return 'altered'
  }
}

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)
/** Each byte as a sign of its own: places in the text are places in the file. */
const latin = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes)
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const startsWith = (bytes: Uint8Array, start: Uint8Array): boolean =>
  bytes.length >= start.length && start.every((byte, index) => bytes[index] === byte)
