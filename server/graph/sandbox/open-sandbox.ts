/** Runs users' statements in processes of their own, a few at a time, so that none of them can disturb anything else. */
import { EntourageError } from '../../errors.ts'
import type { AskedTable, Graph } from '../port.ts'
import { openPlaces } from './places.ts'
import type { Question, Source } from './protocol.ts'
import { ProcessLost, type SandboxProcess, startSandboxProcess } from './sandbox-process.ts'

export interface SandboxSettings {
  /** How many statements run at a time, and how many more may wait. */
  readonly running: number
  readonly waiting: number
  /** How much memory one statement may take. */
  readonly memoryMb: number
}

export interface Sandbox {
  readonly askReader: Graph['askReader']
  /** Starts a process ahead of the first statement. Whatever goes wrong is told to the statement that comes. */
  readonly prepare: Graph['prepareReader']
  /** Ends what runs, and all processes. */
  close(): Promise<void>
}

/** A process that nobody needed for so long is ended; the next statement waits for a new one, a fraction of a second. */
const IDLE_MS = 120_000

/** `prepare` gives the source that is current when a statement is about to run. */
export const openSandbox = (prepare: () => Promise<Source>, settings: SandboxSettings): Sandbox => {
  const places = openPlaces(settings.running, settings.waiting)
  const processes = new Set<SandboxProcess>()
  const idle: { readonly process: SandboxProcess; readonly timer: NodeJS.Timeout }[] = []

  const end = async (process: SandboxProcess): Promise<void> => {
    processes.delete(process)
    await process.kill()
  }
  const takeKept = (): SandboxProcess | null => {
    const kept = idle.pop()
    clearTimeout(kept?.timer)
    return kept?.process ?? null
  }
  const start = (): SandboxProcess => {
    const process = startSandboxProcess(settings.memoryMb)
    processes.add(process)
    return process
  }
  const giveBack = async (process: SandboxProcess): Promise<void> => {
    if (!(await process.isWell())) return await end(process)
    const timer = setTimeout(() => {
      idle.splice(
        idle.findIndex((kept) => kept.process === process),
        1,
      )
      void end(process)
    }, IDLE_MS)
    idle.push({ process, timer: timer.unref() })
  }
  let preparing: Promise<void> | null = null
  const prepareOne = async (): Promise<void> => {
    const process = takeKept() ?? start()
    try {
      await process.prepare(await prepare())
    } catch {
      // The statement that comes meets the same, and somebody is there to be told.
    } finally {
      await giveBack(process)
      preparing = null
    }
  }
  const askOf = async (
    process: SandboxProcess,
    question: Question,
    signal: AbortSignal | null,
  ): Promise<AskedTable> => {
    try {
      // Making a copy of a large graph takes a while, which whoever asked waits for as well.
      const started = performance.now()
      const source = await prepare()
      return await process.ask(source, question, performance.now() - started, signal)
    } finally {
      await giveBack(process)
    }
  }
  return {
    prepare: async () => {
      // While statements run, there is a process at hand soon, and the machine has enough to do.
      if (preparing === null && idle.length === processes.size) preparing = prepareOne()
      await preparing
    },
    askReader: (text, parameters, { signal = null, ...limits }) =>
      places.inPlace(async () => {
        const question = { text, parameters, ...limits }
        // Another process would be there later than the one that is being started.
        await preparing
        const kept = takeKept()
        try {
          return await askOf(kept ?? start(), question, signal)
        } catch (error) {
          if (!(error instanceof ProcessLost)) throw error
          // One that had been idle may have been lost before this statement came to it.
          if (kept !== null) return await askOf(start(), question, signal).catch(tellBreakdown)
          return tellBreakdown(error)
        }
      }, signal),
    close: async () => {
      for (const { timer } of idle.splice(0)) clearTimeout(timer)
      await Promise.all([...processes].map(end))
    },
  }
}

/** The engine's own stack overflows, for example. */
const tellBreakdown = (error: unknown): never => {
  if (!(error instanceof ProcessLost)) throw error
  throw new EntourageError(
    'memory-limit',
    'The database broke down over this statement and was started again. Ask in a simpler way.',
    [],
    { cause: error },
  )
}
