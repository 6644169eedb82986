/** Writes an answer piece by piece, as fast as the asker takes it. */
import type { Response } from 'express'

/** How many characters of text are written at a time. */
const PIECE = 32_768

function* gather(pieces: Iterable<string | Uint8Array>): Generator<string | Uint8Array> {
  let text = ''
  for (const piece of pieces) {
    if (typeof piece === 'string') text += piece
    if (typeof piece !== 'string' || text.length >= PIECE) {
      yield text
      text = ''
    }
    if (typeof piece !== 'string') yield piece
  }
  yield text
}

/** Writes one piece after the other, and waits in between for an asker who is slow; stops when they have gone. */
export async function writePieces(response: Response, pieces: Iterable<string | Uint8Array>): Promise<void> {
  let goOn = (): void => undefined
  // Listened to once and for all: the compression keeps every listener to “drain” for good.
  response.on('drain', () => goOn())
  response.on('close', () => goOn())
  for (const piece of gather(pieces)) {
    if (response.destroyed) return
    if (piece.length === 0 || response.write(piece)) continue
    await new Promise<void>((resolve) => {
      goOn = resolve
    })
  }
  response.end()
}
