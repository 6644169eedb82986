/** Runs statements on a Neo4j, near or far, through its driver. */
import neo4j, { type Driver, type ManagedTransaction, type Session, type SessionMode } from 'neo4j-driver'
import type { Engine, RunText } from '../engine.ts'
import { brokenOffError, timeLimitError } from '../limit-errors.ts'
import { orGiveUp } from '../or-give-up.ts'
import type { Table } from '../port.ts'
import { openSandbox, type SandboxSettings } from '../sandbox/open-sandbox.ts'
import { connect } from './connect.ts'
import { countOn } from './count-on.ts'
import { fromNeo4jValue } from './from-neo4j-value.ts'
import { readOnce } from './read-once.ts'
import { isMemoryCode, toEntourageError, unreachable } from './to-entourage-error.ts'
import { toNeo4jParameters } from './to-neo4j-value.ts'

export interface Neo4jOptions {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database?: string
  /** How long one whole write may take. */
  readonly writeTimeoutMs: number
  readonly sandbox: SandboxSettings
}

/** The server keeps the limit itself, but not within one long expression, nor when its cable is pulled. */
const SILENCE_MS = 10_000
const READY_MS = 5_000

/**
 * Connects to Neo4j.
 * @throws EntourageError `database-unavailable`; with a detail naming the setting when waiting would not help.
 */
export const openNeo4j = async (options: Neo4jOptions): Promise<Engine> => {
  const { driver, address } = connect(options)
  const database = options.database ?? null
  const ofDatabase = database === null ? {} : { database }

  const attempt = async <Result>(work: () => Promise<Result>, timeoutMs: number): Promise<Result> => {
    try {
      return await work()
    } catch (error) {
      throw toEntourageError(error, { address, database, timeoutMs })
    }
  }
  const inSession = <Result>(
    mode: SessionMode,
    timeoutMs: number,
    work: (session: Session) => Promise<Result>,
    signal?: AbortSignal,
  ): Promise<Result> =>
    attempt(() => {
      const session = driver.session({ defaultAccessMode: mode, ...ofDatabase })
      const working = orGiveUp(workAndClose(session, work), timeoutMs + SILENCE_MS, timeLimitError(timeoutMs))
      return signal === undefined ? working : orBreakOff(working, session, signal)
    }, timeoutMs)
  const write: Engine['write'] = (work) =>
    inSession(neo4j.session.WRITE, options.writeTimeoutMs, (session) =>
      session.executeWrite((transaction) => work(toRunText(transaction)), { timeout: options.writeTimeoutMs }),
    )
  const serverInfo = () =>
    attempt(() => orGiveUp(driver.getServerInfo(ofDatabase), READY_MS, unreachable(address)), READY_MS)

  const { uri, user, password } = options
  const sandbox = openSandbox(async () => ({ kind: 'neo4j', uri, user, password, database }), options.sandbox)
  const engine: Engine = {
    name: 'neo4j',
    version: async () => ((await serverInfo()).agent ?? 'Neo4j').replace('Neo4j/', ''),
    read: (text, parameters, { timeoutMs, maxRows, signal }) =>
      inSession(
        neo4j.session.READ,
        timeoutMs,
        (session) =>
          readOnce(session, timeoutMs, (transaction, enough) => runIn(transaction, text, parameters, maxRows, enough)),
        signal,
      ),
    askReader: sandbox.askReader,
    prepareReader: sandbox.prepare,
    write,
    define: (text) => write(async (run) => void (await run(text, {}))),
    checkpoint: async () => {
      // Neo4j has made a transaction durable by the time that it is committed.
    },
    ready: async () => void (await serverInfo()),
    close: async () => void (await Promise.all([sandbox.close(), driver.close()])),
  }
  return closedUnless(driver, engine)
}

const workAndClose = async <Result>(session: Session, work: (session: Session) => Promise<Result>): Promise<Result> => {
  try {
    return await work(session)
  } finally {
    await session.close()
  }
}

/** Closing a session in the middle of a statement tells the database to end it. */
const orBreakOff = async <Result>(working: Promise<Result>, session: Session, signal: AbortSignal): Promise<Result> => {
  let quit = (): void => undefined
  const brokenOff = new Promise<never>((_resolve, reject) => {
    quit = () => {
      reject(brokenOffError())
      void session.close().catch(() => undefined)
    }
    if (signal.aborted) quit()
    else signal.addEventListener('abort', quit)
  })
  try {
    return await Promise.race([working, brokenOff])
  } finally {
    signal.removeEventListener('abort', quit)
  }
}

const closedUnless = async (driver: Driver, engine: Engine): Promise<Engine> => {
  try {
    await engine.ready()
    return engine
  } catch (error) {
    await driver.close()
    throw error
  }
}

const toRunText =
  (transaction: ManagedTransaction): RunText =>
  (text, parameters) =>
    runIn(transaction, text, parameters, null, () => undefined)

/** Counts the rows beyond `maxRows`; `enough` gets the table when the transaction would take too long to end by itself. */
const runIn = async (
  transaction: ManagedTransaction,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
  maxRows: number | null,
  enough: (table: Table) => void,
): Promise<Table> => {
  try {
    const result = transaction.run(text, toNeo4jParameters(parameters))
    const columns = await result.keys()
    const records = result[Symbol.asyncIterator]()
    const rows: unknown[][] = []
    for (;;) {
      const next = await records.next()
      if (next.done === true) return { columns, rows, count: { rows: rows.length, isAll: true } }
      if (rows.length === maxRows) break
      rows.push([...next.value.values()].map(fromNeo4jValue))
    }
    const { count, isOpen } = await countOn(records, rows.length + 1)
    if (isOpen) enough({ columns, rows, count })
    else await records.return?.()
    return { columns, rows, count }
  } catch (error) {
    throw withoutRetry(error)
  }
}

/** The driver tries again whatever the server calls transient, running out of memory included. */
const withoutRetry = (error: unknown): unknown => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return isMemoryCode(code) ? toEntourageError(error, { address: '', database: null, timeoutMs: 0 }) : error
}
