/** Puts what a picture rests on into its file: metadata of an SVG, a text chunk of a PNG; a PDF takes it as an attachment. */
import { toBase64 } from './base64.ts'
import { deflate } from './deflate.ts'
import { FORMAT, sealContent } from './envelope.ts'
import { addChunks, resolutionChunk, textChunk } from './png-chunks.ts'

/** The name of the attachment in a PDF. */
export const ATTACHMENT = `${FORMAT}.json`

/** Namespace of the element in an SVG; a name, not an address. */
export const NAMESPACE = 'urn:entourage:picture'

/** The element for an SVG's metadata. */
export async function toMetadata(content: unknown): Promise<string> {
  const packed = await deflate(new TextEncoder().encode(sealContent(content)))
  return `<entourage:picture xmlns:entourage="${NAMESPACE}">${toBase64(packed)}</entourage:picture>`
}

/** The PNG with its resolution and, unless it is null, with the content. */
export async function completePng(png: Uint8Array, dpi: number, content: unknown): Promise<Uint8Array> {
  const chunks = [resolutionChunk(dpi)]
  if (content !== null) {
    chunks.push(textChunk(FORMAT, await deflate(new TextEncoder().encode(sealContent(content)))))
  }
  return addChunks(png, chunks)
}
