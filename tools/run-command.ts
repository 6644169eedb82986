/** Runs a program to its end and keeps what it said. */
import { spawn } from 'node:child_process'

/** `code` is null when a signal ended the program or it could not be started; `output` is both streams as they came. */
export interface Outcome {
  readonly code: number | null
  readonly output: string
  readonly seconds: number
}

interface Options {
  /** Added to the environment. */
  readonly env?: Readonly<Record<string, string>>
  /** Passes on what the program says while it runs. */
  readonly aloud?: boolean
}

/** Never rejects: a program that cannot be started has an outcome too, which says so. */
export function runCommand(command: readonly string[], { env = {}, aloud = false }: Options = {}): Promise<Outcome> {
  const [program = '', ...args] = command
  const started = performance.now()
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    const end = (code: number | null, more = ''): void => {
      const output = Buffer.concat(chunks).toString('utf8') + more
      resolve({ code, output, seconds: (performance.now() - started) / 1000 })
    }
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
    const keep = (stream: NodeJS.WriteStream) => (chunk: Buffer) => {
      chunks.push(chunk)
      if (aloud) stream.write(chunk)
    }
    child.stdout.on('data', keep(process.stdout))
    child.stderr.on('data', keep(process.stderr))
    child.once('error', (error) => end(null, `${program}: ${error.message}\n`))
    child.once('close', (code) => end(code))
  })
}
