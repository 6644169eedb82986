/** The command line as a process. */
import process from 'node:process'
import { runCommand } from './run-command.ts'
import type { Output } from './terminal.ts'

const toOutput = (stream: NodeJS.WriteStream): Output => ({
  write: (text) => stream.write(text),
  isTTY: stream.isTTY,
  columns: stream.columns ?? 80,
})

// A reader that has seen enough (`| head`) closes the pipe; that is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await runCommand(process.argv.slice(2), {
  env: process.env,
  out: toOutput(process.stdout),
  err: toOutput(process.stderr),
})
