/** The process that draws pictures: one job at a time, so that the server's own goes on with requests meanwhile. */
import process from 'node:process'
import { EntourageError } from '../errors.ts'
import type { RenderAnswer } from './open-renderer.ts'
import { type PictureJob, renderPicture } from './render-picture.ts'

async function answer(job: PictureJob): Promise<RenderAnswer> {
  try {
    return { ok: true, bytes: await renderPicture(job) }
  } catch (error) {
    if (!(error instanceof EntourageError)) {
      return {
        ok: false,
        code: 'internal',
        message: error instanceof Error ? (error.stack ?? error.message) : String(error),
        details: [],
      }
    }
    return { ok: false, code: error.code, message: error.message, details: error.details }
  }
}

process.on('message', (job: PictureJob) => {
  void answer(job).then((answered) => process.send?.(answered))
})
// The server is gone: nobody waits any more.
process.on('disconnect', () => process.exit())
