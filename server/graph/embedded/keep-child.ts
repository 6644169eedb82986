/** Keeps one process with the database open: starts it, starts another when it is gone, and watches what it takes. */
import { EntourageError } from '../../errors.ts'
import { brokenOffError, memoryLimitError, timeLimitError } from '../limit-errors.ts'
import { type ChildLink, ChildLost, linkChild } from './child-link.ts'
import { openFailure } from './open-failure.ts'
import type { Answer, Request } from './protocol.ts'
import { readMemoryMb } from './read-memory.ts'

/** Counts how often the memory ran out while somebody's statement was running. */
export interface Suspect {
  strikes: number
}

export interface Statement {
  readonly request: Request
  readonly timeoutMs: number
  /** What the user is told that it may take; more than `timeoutMs` when others have used some of it. */
  readonly limitMs: number
  readonly suspect: Suspect
  /** Ends it when nobody waits for it any more. */
  readonly signal?: AbortSignal | undefined
}

export interface ChildKeeper {
  /** The process with the database open; a new one when the last is gone. */
  current(): Promise<ChildLink>
  /**
   * Runs a statement on this process, which is killed when the statement takes
   * too long or the process too much memory.
   * @throws EntourageError `time-limit` or `memory-limit` when this statement is to blame, `bad-request` when its
   * `signal` ended it, ChildLost when another one is
   */
  run(child: ChildLink, statement: Statement): Promise<Answer>
  /** Closes the database and ends the process. */
  close(): Promise<void>
}

const LOOK_EVERY_MS = 50

/**
 * A statement that nobody waits for any more may end by itself within this time:
 * most do, and ending the process costs all others more than that.
 */
const GRACE_MS = 300

const CLOSE_WITHIN_MS = 3_000

/** A process and what runs on it, each with the megabytes that the process had taken before. */
interface Watched {
  readonly child: ChildLink
  readonly running: Map<Statement, { readonly startMb: number }>
  lastMb: number
  watching: boolean
}

export const keepChild = (folder: string, path: string, memoryLimitMb: number): ChildKeeper => {
  let opening: Promise<ChildLink> | null = null
  let closed = false
  const verdicts = new Map<Statement, Error>()
  const watched = new WeakMap<ChildLink, Watched>()

  const open = async (): Promise<ChildLink> => {
    const child = linkChild()
    try {
      await child.ask({ kind: 'open', path })
    } catch (error) {
      await child.kill()
      throw openFailure(error, folder, path)
    }
    const lastMb = (await readMemoryMb(child.pid)) ?? 0
    watched.set(child, { child, running: new Map(), lastMb, watching: false })
    return child
  }
  const current = async (): Promise<ChildLink> => {
    if (closed) throw new EntourageError('database-unavailable', 'Entourage has closed its database.')
    const last = opening
    const child = await last?.catch(() => null)
    if (child !== undefined && child !== null && !child.isGone()) return child
    // Of several that find the process gone only the first starts another one.
    if (opening === last) opening = open()
    return opening ?? open()
  }
  const run = async (child: ChildLink, statement: Statement): Promise<Answer> => {
    if (statement.signal?.aborted === true) throw brokenOffError()
    const place = watched.get(child)
    if (place === undefined) throw new ChildLost('The process of the database ended.')
    place.running.set(statement, { startMb: place.lastMb })
    if (!place.watching) void watch(place)
    const timers: NodeJS.Timeout[] = []
    // Most statements are over in time, and an error takes a good part of a millisecond to make.
    const endIn = (milliseconds: number, verdict: () => Error): void => {
      const end = (): void => {
        verdicts.set(statement, verdict())
        void child.kill()
      }
      timers.push(setTimeout(end, milliseconds))
    }
    const { signal } = statement
    const quit = (): void => endIn(GRACE_MS, brokenOffError)
    endIn(statement.timeoutMs, () => timeLimitError(statement.limitMs))
    signal?.addEventListener('abort', quit)
    try {
      return await child.ask(statement.request)
    } catch (error) {
      throw error instanceof ChildLost ? (verdicts.get(statement) ?? error) : error
    } finally {
      signal?.removeEventListener('abort', quit)
      for (const timer of timers) clearTimeout(timer)
      place.running.delete(statement)
      verdicts.delete(statement)
    }
  }
  const watch = async (place: Watched): Promise<void> => {
    place.watching = true
    while (place.running.size > 0 && !place.child.isGone()) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
      place.lastMb = (await readMemoryMb(place.child.pid)) ?? place.lastMb
      if (place.lastMb <= memoryLimitMb) continue
      for (const [statement, error] of blame(place, memoryLimitMb)) verdicts.set(statement, error)
      await place.child.kill()
    }
    place.watching = false
  }
  const close = async (): Promise<void> => {
    closed = true
    const child = await opening?.catch(() => null)
    if (child === null || child === undefined) return
    const timer = setTimeout(() => void child.kill(), CLOSE_WITHIN_MS)
    await child.ask({ kind: 'close' }).catch(() => null)
    clearTimeout(timer)
    await child.kill()
  }
  return { current, run, close }
}

/**
 * The memory ran out: whom to stop for it. A statement that ran alone in a
 * process that was far from full is to blame; otherwise each that ran gets a
 * strike and another try, and is to blame when it is there the second time.
 */
const blame = ({ running }: Watched, memoryLimitMb: number): Map<Statement, Error> => {
  const blamed = new Map<Statement, Error>()
  for (const [statement, { startMb }] of running) {
    statement.suspect.strikes += 1
    const isClear = running.size === 1 && startMb < memoryLimitMb / 2
    if (!isClear && statement.suspect.strikes < 2) continue
    const isFull = startMb > memoryLimitMb * 0.7
    blamed.set(statement, memoryLimitError(isFull ? `; the data alone takes most of EMBEDDED_MEMORY_MB` : ''))
  }
  return blamed
}
