/** Starts one of the server's own helper processes, from the sources or from what was built. */
import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/**
 * `source` is the path of the program's file among the sources, `built` its name in the folder of the built server. It is given
 * neither passwords nor options meant for the server's process.
 */
export function forkProgram(source: string, built: string): ChildProcess {
  const folder = builtPrograms()
  return fork(folder === null ? source : join(folder, built), {
    execArgv: folder === null ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : [],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: Object.fromEntries(
      ['PATH', 'HOME', 'TMPDIR', 'TEMP', 'TMP', 'SystemRoot'].map((name) => [name, process.env[name]]),
    ),
  })
}

/**
 * Built, this file is part of the server's bundle, which the programs lie beside. Tests, which run from the sources but
 * start hundreds of programs, name a folder of built ones: through tsx each takes five times as long to start.
 */
function builtPrograms(): string | null {
  if (!import.meta.filename.endsWith('.ts')) return import.meta.dirname
  return process.env.BUILT_PROGRAMS ?? null
}
