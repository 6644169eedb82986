/** Runs statements on the embedded engine, which lives in a process of its own so that nothing can run away with it. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { EntourageError } from '../../errors.ts'
import type { Engine } from '../engine.ts'
import { inLine } from '../in-line.ts'
import { orGiveUp } from '../or-give-up.ts'
import { openSandbox, type SandboxSettings } from '../sandbox/open-sandbox.ts'
import { keepChild, type Suspect } from './keep-child.ts'
import { folderFailure } from './open-failure.ts'
import { type Answer, asTable, asText, type Request } from './protocol.ts'
import { keepSnapshots } from './snapshots.ts'
import { tryAgain } from './try-again.ts'
import { writeOnce } from './write-once.ts'

export interface EmbeddedOptions {
  /** Made when it is not there. */
  readonly folder: string
  readonly memoryLimitMb: number
  /** How long one whole write may take. */
  readonly writeTimeoutMs: number
  readonly sandbox: SandboxSettings
}

const FILE = 'entourage.grafeo'
const READY_MS = 5_000

/**
 * Opens the database in the folder.
 * @throws EntourageError `database-unavailable` naming the folder when it cannot be had, for example as another process has it.
 */
export const openEmbedded = async ({
  folder,
  memoryLimitMb,
  writeTimeoutMs,
  sandbox: sandboxSettings,
}: EmbeddedOptions): Promise<Engine> => {
  const path = join(folder, FILE)
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw folderFailure(error, folder)
  })
  const keeper = keepChild(folder, path, memoryLimitMb)
  const suspectsLine = inLine()
  await keeper.current()

  /** Runs what may be run any number of times; who was there when the memory ran out waits for its turn to be alone. */
  const repeat = (request: Request, timeoutMs: number, signal?: AbortSignal): Promise<Answer> => {
    const suspect: Suspect = { strikes: 0 }
    const once = async (): Promise<Answer> =>
      keeper.run(await keeper.current(), { request, timeoutMs, limitMs: timeoutMs, suspect, signal })
    return tryAgain(() => (suspect.strikes === 0 ? once() : suspectsLine(once)))
  }
  /** For what takes no time: no answer then does not mean that the process should be killed. */
  const askSoon = (request: Request): Promise<Answer> =>
    tryAgain(async () => orGiveUp((await keeper.current()).ask(request), READY_MS, busyError()))
  const snapshots = keepSnapshots(folder, async (path) => void (await repeat({ kind: 'save', path }, writeTimeoutMs)))
  const sandbox = openSandbox(async () => ({ kind: 'snapshot', path: await snapshots.current() }), sandboxSettings)
  await snapshots.clear()
  return {
    name: 'embedded',
    version: async () => asText(await askSoon({ kind: 'version' })),
    read: async (text, parameters, { timeoutMs, maxRows, signal }) =>
      asTable(await repeat({ kind: 'read', text, parameters, maxRows }, timeoutMs, signal)),
    askReader: sandbox.askReader,
    prepareReader: sandbox.prepare,
    write: (work) => {
      const suspect: Suspect = { strikes: 0 }
      return tryAgain(() => writeOnce(keeper, { timeoutMs: writeTimeoutMs, suspect }, work)).finally(() =>
        snapshots.outdate(),
      )
    },
    define: async (text) => void (await repeat({ kind: 'define', text }, writeTimeoutMs)),
    checkpoint: async () => void (await repeat({ kind: 'checkpoint' }, writeTimeoutMs)),
    ready: async () => void (await askSoon({ kind: 'ping' })),
    close: async () => {
      await sandbox.close()
      await Promise.all([snapshots.clear(), keeper.close()])
    },
  }
}

const busyError = (): EntourageError =>
  new EntourageError('database-unavailable', 'The embedded database is busy and does not answer.')
