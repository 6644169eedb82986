/** Starts the built product as a user would, and stops it. */
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'

export interface RunningServer {
  readonly url: string
  readonly port: number
  /** The server's process. */
  readonly pid: number
  /** Asks it to end, and waits until it has. */
  stop(): Promise<void>
}

interface Options {
  readonly dataFolder: string
  readonly cases: readonly string[]
  /** 0 takes any free one. */
  readonly port: number
  /** null = the embedded engine */
  readonly neo4j: { readonly uri: string; readonly user: string; readonly password: string } | null
}

const ROOT = join(import.meta.dirname, '..')
const STOP_MS = 15_000
const OWN_SETTING = /^(NEO4J|ENTOURAGE)_|^(HOST|PORT|ALLOWED_HOSTS|RATE_LIMIT|LOG_LEVEL)$/

/** Resolves when the server says where it runs; rejects with what it said when it ends before. */
export function startServer({ dataFolder, cases, port, neo4j }: Options): Promise<RunningServer> {
  const surroundings = Object.entries(process.env).filter(([name]) => !OWN_SETTING.test(name))
  const child = spawn(process.execPath, ['--import', 'tsx', join('tools', 'start.ts')], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...Object.fromEntries(surroundings),
      PORT: String(port),
      ENTOURAGE_DATA: dataFolder,
      ENTOURAGE_CASES: cases.join(';'),
      // A journey asks more in a minute than any reader.
      RATE_LIMIT: '0',
      LOG_LEVEL: 'warn',
      ...(neo4j === null ? {} : { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password }),
    },
  })
  return new Promise((resolve, reject) => {
    let said = ''
    child.stderr.on('data', (text: Buffer) => {
      said += text.toString()
    })
    child.stdout.on('data', (text: Buffer) => {
      said += text.toString()
      const url = /http:\/\/[\d.]+:(\d+)/.exec(said)
      if (url === null) return
      resolve({ url: url[0], port: Number(url[1]), pid: child.pid ?? 0, stop: () => stop(child) })
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`The server ended with ${code} before it was ready:\n${said}`)))
  })
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const tooLate = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
  child.kill('SIGTERM')
  await ended
  clearTimeout(tooLate)
}
