/** Starts a process that runs statements, from the sources or from what was built. */
import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { constants, setPriority } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Built, this file is part of the server's bundle, which the processes' own files lie beside. */
const FILES = {
  embedded: { source: 'child.ts', built: 'embedded-child.js' },
  sandbox: { source: join('..', 'sandbox', 'sandbox-child.ts'), built: 'sandbox-child.js' },
} as const

/** `embedded`: the process that owns the embedded database; `sandbox`: one for users' own statements. */
export const startChild = (which: keyof typeof FILES = 'embedded'): ChildProcess => {
  const isSource = import.meta.filename.endsWith('.ts')
  const child = fork(join(import.meta.dirname, isSource ? FILES[which].source : FILES[which].built), {
    execArgv: isSource ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: ownEnvironment(),
  })
  if (which === 'sandbox') giveWay(child)
  return child
}

/** What one user asks for must not keep the answers of all others waiting. */
const giveWay = ({ pid }: ChildProcess): void => {
  if (pid === undefined) return
  try {
    setPriority(pid, constants.priority.PRIORITY_BELOW_NORMAL)
  } catch {
    // It may be gone already, or the system may not let us; it runs all the same.
  }
}

/** Neither passwords nor options meant for the server's process. */
const ownEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'].map((name) => [name, process.env[name]]))
