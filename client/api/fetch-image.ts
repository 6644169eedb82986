/** Has the server draw a picture. */
import type { Picture, PictureFormat, PictureOptions } from '../../contract/picture.ts'
import type { SceneView } from '../../contract/scenes.ts'
import { requestFile } from './request.ts'
import { RequestFailed } from './request-failed.ts'

export interface ImageWish {
  readonly format: PictureFormat
  readonly picture: Picture
  /** Travels inside the file, so that it opens again; null: it does not. */
  readonly scene: SceneView | null
  readonly options: PictureOptions
}

const BEGINNINGS: Readonly<Record<PictureFormat, string>> = {
  svg: '<?xml',
  png: '\u0089PNG',
  pdf: '%PDF',
  html: '<!doc',
}

/** Throws RequestFailed, also for an answer that is not a file of that format. */
export async function fetchImage(wish: ImageWish, signal?: AbortSignal): Promise<Blob> {
  const file = await requestFile('/images', { body: wish, signal })
  const begin = String.fromCharCode(...new Uint8Array(await file.slice(0, 5).arrayBuffer()))
  if (begin.startsWith(BEGINNINGS[wish.format])) return file
  throw new RequestFailed('internal', 'The server sent no picture. Try again; nothing was saved.', [], 200)
}
