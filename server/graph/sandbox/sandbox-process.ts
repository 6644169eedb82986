/** One process for users' statements as the server's process sees it: asks, and kills what runs away. */
import { EntourageError } from '../../errors.ts'
import { readMemoryMb } from '../embedded/read-memory.ts'
import { startChild } from '../embedded/start-child.ts'
import { brokenOffError, memoryLimitError, timeLimitError } from '../limit-errors.ts'
import type { AskedTable } from '../port.ts'
import type { Answer, Failure, Question, Request, Source } from './protocol.ts'

/** The process ended by itself: over its statement, or because somebody else ended it. */
export class ProcessLost extends Error {
  override readonly name = 'ProcessLost'
}

export interface SandboxProcess {
  /**
   * Runs one statement, of whose time `spentMs` are over; called when the one before is over.
   * @throws EntourageError of the statement, of the limit that it met, or `bad-request` when `signal` ended it; ProcessLost
   */
  ask(source: Source, question: Question, spentMs: number, signal: AbortSignal | null): Promise<AskedTable>
  /** Opens the source, so that the first statement need not; ends the process when that takes too long. Throws as `ask` does. */
  prepare(source: Source): Promise<void>
  /** Whether it can be asked again: it runs, and has given back its memory. */
  isWell(): Promise<boolean>
  /** Ends it at once and resolves when it is gone. */
  kill(): Promise<void>
}

const LOOK_EVERY_MS = 50

/** Nobody waits for a process that is only prepared, and a copy of any size is open by then. */
const PREPARE_WITHIN_MS = 30_000

/** Starts a process whose statements may each take so much memory beyond what it takes after opening its source. */
export const startSandboxProcess = (memoryLimitMb: number): SandboxProcess => {
  const child = startChild('sandbox')
  const gone = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  let isGone = false
  void gone.then(() => {
    isGone = true
  })
  let opened: Source | null = null
  let restMb = 0

  const takenMb = async (): Promise<number> => (await readMemoryMb(child.pid ?? 0)) ?? 0
  const kill = (): Promise<void> => {
    child.kill('SIGKILL')
    return gone
  }
  const exchange = (request: Request): Promise<Answer | null> => {
    const answered = new Promise<Answer>((resolve) => child.once('message', (answer: Answer) => resolve(answer)))
    // When it cannot be sent the process is ending.
    if (!isGone) child.send(request, () => undefined)
    return Promise.race([answered, gone.then(() => null)])
  }
  const open = async (source: Source): Promise<void> => {
    if (opened !== null && isSame(opened, source)) return
    toTable(await exchange({ kind: 'open', source }))
    opened = source
    restMb = await takenMb()
  }
  return {
    ask: async (source, question, spentMs, signal) => {
      let reason: Error | null = null
      const stop = (error: Error): void => {
        reason ??= error
        void kill()
      }
      const quit = (): void => stop(brokenOffError())
      if (signal?.aborted === true) throw brokenOffError()
      signal?.addEventListener('abort', quit)
      const timers: NodeJS.Timeout[] = []
      try {
        const { timeoutMs } = question
        timers.push(setTimeout(() => stop(timeLimitError(timeoutMs)), Math.max(0, timeoutMs - spentMs)))
        await open(source)
        const look = async (): Promise<void> => {
          if ((await takenMb()) - restMb > memoryLimitMb) stop(memoryLimitError())
        }
        timers.push(setInterval(() => void look(), LOOK_EVERY_MS))
        const table = toTable(await exchange({ kind: 'ask', question }))
        if (table === null) throw new Error('The process answered no table.')
        return table
      } catch (error) {
        throw reason ?? error
      } finally {
        signal?.removeEventListener('abort', quit)
        for (const timer of timers) clearTimeout(timer)
      }
    },
    prepare: async (source) => {
      const timer = setTimeout(() => void kill(), PREPARE_WITHIN_MS)
      await open(source).finally(() => clearTimeout(timer))
    },
    isWell: async () => !isGone && (await takenMb()) - restMb < memoryLimitMb / 2,
    kill,
  }
}

const isSame = (one: Source, other: Source): boolean => JSON.stringify(one) === JSON.stringify(other)

const toTable = (answer: Answer | null): AskedTable | null => {
  if (answer === null) throw new ProcessLost('The process for statements ended.')
  if ('failure' in answer) throw toError(answer.failure)
  return answer.table
}

const toError = ({ code, message, details }: Failure): Error =>
  code === null
    ? new Error(`The process for statements failed: ${message}`)
    : new EntourageError(code, message, details)
