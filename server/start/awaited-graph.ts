/** A graph whose database did not answer at the start: every request says so until it does, and then goes through. */
import type { Graph } from '../graph/port.ts'

interface Waiting {
  readonly engine: Graph['engine']
  /** Why the database could not be opened the last time. */
  readonly reason: Error
  readonly open: () => Promise<Graph>
  readonly retryMs: number
  /** Whether it is worth trying again after this error. */
  readonly isPassing: (error: unknown) => boolean
  /** Told once when trying again makes no sense. */
  readonly giveUp: (error: unknown) => void
}

/** Tries to open the database again and again until it does, `close` is called or an error stays. */
export function awaitGraph({ engine, reason, open, retryMs, isPassing, giveUp }: Waiting): Graph {
  let graph: Graph | null = null
  let lastReason = reason
  let closed = false
  let attempt: Promise<void> = Promise.resolve()
  let timer: NodeJS.Timeout

  const tryLater = () => {
    timer = setTimeout(() => {
      attempt = tryNow()
    }, retryMs)
  }
  const tryNow = async () => {
    try {
      graph = await open()
    } catch (error) {
      if (!(error instanceof Error) || !isPassing(error)) return giveUp(error)
      lastReason = error
      if (!closed) tryLater()
    }
  }
  tryLater()

  const opened = async (): Promise<Graph> => {
    if (graph === null) throw lastReason
    return graph
  }
  return {
    engine,
    written: () => graph?.written() ?? 0,
    version: async () => (await opened()).version(),
    read: async (...call) => (await opened()).read(...call),
    write: async (work) => (await opened()).write(work),
    ask: async (...call) => (await opened()).ask(...call),
    askReader: async (...call) => (await opened()).askReader(...call),
    prepareReader: async () => (await opened()).prepareReader(),
    checkpoint: async () => (await opened()).checkpoint(),
    ready: async () => (await opened()).ready(),
    close: async () => {
      closed = true
      clearTimeout(timer)
      await attempt
      await graph?.close()
    },
  }
}
