/** One load at a time over all servers: the lock on the store, and the sign of a load that takes several transactions. */
import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { EntourageError } from '../errors.ts'
import type { Graph, Run } from '../graph/port.ts'

const NO_ROW = z.never()
const HeldRow = z.object({ id: z.string() })
const StoreRow = z.object({
  dataVersion: z.string(),
  loading: z.string().nullable(),
  loadingAt: z.string().nullable(),
})

/** A load that has written nothing for so long is taken for dead: its server was killed. */
export const DEAD_AFTER_MS = 60_000
const LOOK_EVERY_MS = 1_000

/** Another server is in the middle of a load. */
export class OtherLoad extends Error {
  override readonly name = 'OtherLoad'
}

/** A load in several transactions was left in the middle, and has to be put back first. */
export class DeadLoad extends Error {
  override readonly name = 'DeadLoad'
  readonly load: string

  constructor(load: string) {
    super('A load was left in the middle.')
    this.load = load
  }
}

/**
 * Locks the store until the transaction ends, so that a second load waits here
 * and then compares with what this one wrote.
 * `alone` says that no other server can be about a load.
 * @throws OtherLoad or DeadLoad when a load in several transactions has not ended
 */
export async function lockStore(run: Run, caseId: string, alone = false): Promise<void> {
  const [store] = await run('lock-store', { caseId, dataVersion: randomUUID() }, StoreRow)
  const load = store?.loading ?? null
  if (load === null) return
  const age = Date.now() - Date.parse(store?.loadingAt ?? '')
  const isDead = alone || age >= DEAD_AFTER_MS || ownLoads.isDead(load)
  throw !isDead ? new OtherLoad('Another server is loading.') : new DeadLoad(load)
}

/** Loads of this process: what is not among them any more although it says that it is of this process, is dead. */
const ownLoads = {
  prefix: `${randomUUID()}/`,
  running: new Set<string>(),
  isDead(load: string): boolean {
    return load.startsWith(this.prefix) && !this.running.has(load)
  },
}

/** Begins a load in several transactions; the store must be locked. Returns its id. */
export async function beginLoad(run: Run): Promise<string> {
  const load = `${ownLoads.prefix}${randomUUID()}`
  await run('begin-load', { load, at: new Date().toISOString() }, NO_ROW)
  return load
}

/** Runs `work` while the load counts as one that this process is about. */
export async function whileOwn<Result>(load: string, work: () => Promise<Result>): Promise<Result> {
  ownLoads.running.add(load)
  try {
    return await work()
  } finally {
    ownLoads.running.delete(load)
  }
}

/** Takes over a load that is dead, so that nobody else puts it back too, and it itself can go on no more. */
export const takeOverLoad = (graph: Graph, dead: string): Promise<string | null> =>
  graph.write(async ({ run }) => {
    const [held] = await run('hold-load', { load: dead, at: new Date().toISOString() }, HeldRow)
    return held === undefined ? null : beginLoad(run)
  })

/**
 * Says in this transaction that the load goes on.
 * @throws EntourageError `conflict` when it was taken for dead and put back meanwhile
 */
export async function holdLoad(run: Run, load: string): Promise<void> {
  const [held] = await run('hold-load', { load, at: new Date().toISOString() }, HeldRow)
  if (held === undefined)
    throw new EntourageError('conflict', 'The load took too long, so another server has put it back. Load again.')
}

/** Every statement in a transaction of its own, as long as the load is not taken for dead by somebody else. */
export const inSteps =
  (graph: Graph, load: string): Run =>
  (...call) =>
    graph.write(async ({ run }) => {
      await holdLoad(run, load)
      return run(...call)
    })

export const endLoad = async (run: Run): Promise<void> => {
  await run('end-load', {}, NO_ROW)
}

/** Tries `work` until no other server is loading; `onWait` hears of each wait. */
export async function whenFree<Result>(
  work: () => Promise<Result>,
  signal: AbortSignal | undefined,
  onWait: () => void,
): Promise<Result> {
  for (;;) {
    try {
      return await work()
    } catch (error) {
      if (!(error instanceof OtherLoad)) throw error
    }
    onWait()
    await sleep(LOOK_EVERY_MS, undefined, signal === undefined ? {} : { signal })
  }
}
