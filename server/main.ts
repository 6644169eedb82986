/** The server as a process: settings, start, signals, exit codes. */
import { EntourageError } from './errors.ts'
import { openLog } from './log.ts'
import { readSettings } from './settings.ts'
import { startServer } from './start/start-server.ts'

/** Supervisors kill after a while (docker: 10 s); long before that it has to be over. */
const STOP_WITHIN_MS = 4_500

/** One clear line for a mistake that somebody can mend, the whole story for one of ours; never exit code 0. */
function fail(error: unknown): never {
  if (error instanceof EntourageError) process.stderr.write(`${error.message}\n`)
  else
    process.stderr.write(
      `Entourage ends because of a fault of its own: ${error instanceof Error ? error.stack : String(error)}\n`,
    )
  process.exit(1)
}

async function run(): Promise<void> {
  const settings = readSettings(process.env)
  const log = openLog(settings.logLevel)
  const server = await startServer(settings, log, fail)

  let stopping = false
  const stop = async (signal: string) => {
    // npm passes Ctrl+C on although the terminal has sent it already: the second one is the same wish.
    if (stopping) return
    stopping = true
    log.info({ signal }, 'stopping')
    setTimeout(() => process.exit(1), STOP_WITHIN_MS).unref()
    await server.stop()
    process.exit(0)
  }
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => void stop(signal).catch(fail))

  // Last, so that whoever waits for this line can rely on everything above.
  process.stdout.write(`Entourage runs at ${server.url}\n`)
}

await run().catch(fail)
