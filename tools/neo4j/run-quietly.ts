/** Runs a program and keeps what it prints. */
import { spawn } from 'node:child_process'

export interface Outcome {
  /** Null when the program is not there or was stopped. */
  readonly code: number | null
  /** What it printed to either stream. */
  readonly output: string
}

/** Runs the program to its end, at most `timeoutMs`. Never throws. */
export const runQuietly = (
  program: string,
  args: readonly string[],
  { timeoutMs, env = process.env }: { readonly timeoutMs: number; readonly env?: NodeJS.ProcessEnv },
): Promise<Outcome> =>
  new Promise((resolve) => {
    let output = ''
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: timeoutMs, env })
    const keep = (chunk: Buffer): void => {
      output += chunk.toString()
    }
    child.stdout.on('data', keep)
    child.stderr.on('data', keep)
    child.on('error', (error) => resolve({ code: null, output: error.message }))
    child.on('close', (code) => resolve({ code, output }))
  })
