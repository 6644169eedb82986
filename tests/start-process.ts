/** Starts a program of Entourage as a process of its own and listens to what it says. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { findPackageRoot } from '../server/package-root.ts'

export interface Ended {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

export interface StartedProcess {
  readonly pid: number
  /** The address that the server printed; rejects when it ended without. */
  readonly url: Promise<string>
  readonly ended: Promise<Ended>
  signal(name: NodeJS.Signals): void
}

/** Runs a program of the built server with these settings and nothing else of this process's environment. */
function startProcess(file: string, env: Readonly<Record<string, string>>): StartedProcess {
  const child = spawn(process.execPath, [findBuilt(file)], {
    cwd: findPackageRoot(),
    env: { PATH: process.env.PATH ?? '', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let out = ''
  let err = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const url = new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      out += text
      const address = /http:\/\/\S+/.exec(out)?.[0]
      if (address !== undefined && out.endsWith('\n')) resolve(address)
    })
    child.once('close', () => reject(new Error(`it ended without an address:\n${err}`)))
  })
  url.catch(() => undefined)
  const ended = once(child, 'close').then(([code]: (number | null)[]) => ({ code: code ?? null, out, err }))
  return { pid: child.pid ?? 0, url, ended, signal: (name) => child.kill(name) }
}

/** The path of a program of the server that the tests built (tests/build-programs.ts). */
export const findBuilt = (file: string): string => join(process.env.BUILT_PROGRAMS ?? join('dist', 'server'), file)

/** The server with a data folder of its own, on any free port, quiet. */
export const startServerProcess = (dataFolder: string, env: Readonly<Record<string, string>> = {}): StartedProcess =>
  startProcess('main.js', {
    PORT: '0',
    ENTOURAGE_DATA: dataFolder,
    ENTOURAGE_CASES: join('tests', 'fixtures', 'harbour'),
    LOG_LEVEL: 'silent',
    CHECK_ANSWERS: 'true',
    ...env,
  })
