/** Draws pictures in a process of their own, one at a time, a few waiting, each within a deadline. */
import type { ChildProcess } from 'node:child_process'
import { join } from 'node:path'
import type { ErrorCode, ErrorDetail } from '../../contract/error.ts'
import { EntourageError } from '../errors.ts'
import { forkProgram } from '../fork-program.ts'
import type { PictureJob } from './render-picture.ts'

export type RenderAnswer =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly code: ErrorCode; readonly message: string; readonly details: readonly ErrorDetail[] }

export interface Renderer {
  /** Throws what `renderPicture` throws, `too-many-requests`, or `time-limit`. */
  render(job: PictureJob): Promise<Uint8Array>
  close(): void
}

const DEADLINE_MS = 60_000
const WAITING_MAX = 8
/** After this long without a job the process goes: its libraries take some hundred megabytes. */
const IDLE_MS = 60_000

export function openRenderer(): Renderer {
  let child: ChildProcess | null = null
  let idle: NodeJS.Timeout | undefined
  let waiting = 0
  let last: Promise<unknown> = Promise.resolve()
  const stop = (): void => {
    clearTimeout(idle)
    child?.kill('SIGKILL')
    child = null
  }
  const run = async (job: PictureJob): Promise<Uint8Array> => {
    clearTimeout(idle)
    if (child?.connected !== true) child = startProcess()
    try {
      return toBytes(await exchange(child, job))
    } catch (error) {
      // Whatever it was busy with must not answer the next job.
      if (!(error instanceof EntourageError) || error.code === 'time-limit' || error.code === 'memory-limit') stop()
      throw error
    } finally {
      idle = setTimeout(stop, IDLE_MS).unref()
    }
  }
  return {
    render: async (job) => {
      if (waiting >= WAITING_MAX) {
        throw new EntourageError(
          'too-many-requests',
          'Many pictures are being drawn at the moment. Try again in a minute.',
        )
      }
      waiting += 1
      const mine = last.then(() => run(job))
      last = mine.catch(() => undefined)
      try {
        return await mine
      } finally {
        waiting -= 1
      }
    },
    close: stop,
  }
}

function exchange(child: ChildProcess, job: PictureJob): Promise<RenderAnswer> {
  return new Promise((resolve, reject) => {
    const done = (finish: () => void): void => {
      clearTimeout(deadline)
      child.off('message', onMessage)
      child.off('exit', onExit)
      finish()
    }
    // The process sends nothing else.
    const onMessage = (message: unknown): void => done(() => resolve(message as RenderAnswer))
    const onExit = (): void =>
      done(() =>
        reject(
          new EntourageError(
            'memory-limit',
            'The picture took more than this machine has. Choose a smaller one, or SVG.',
          ),
        ),
      )
    const deadline = setTimeout(
      () =>
        done(() =>
          reject(new EntourageError('time-limit', 'The picture took too long to draw. Choose a smaller one, or SVG.')),
        ),
      DEADLINE_MS,
    )
    child.on('message', onMessage)
    child.on('exit', onExit)
    child.send(job, () => undefined)
  })
}

function toBytes(answer: RenderAnswer): Uint8Array {
  if (answer.ok) return answer.bytes
  if (answer.code === 'internal') throw new Error(answer.message)
  throw new EntourageError(answer.code, answer.message, answer.details)
}

function startProcess(): ChildProcess {
  const child = forkProgram(join(import.meta.dirname, 'render-child.ts'), 'render-child.js')
  // That it could not be started shows as its exit.
  child.on('error', () => undefined)
  return child
}
