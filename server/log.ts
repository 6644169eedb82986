/** The structured log on standard error: one JSON object a line; standard output stays free for the address. */
import { isatty } from 'node:tty'
import { destination, type Logger, pino } from 'pino'
import type { Settings } from './settings.ts'

const STANDARD_ERROR = 2

/** Field names whose values never reach the log, wherever they stand. */
const SECRETS = ['password', '*.password', '*.*.password', 'authorization', '*.authorization', '*.headers']

export type Log = Logger

/** A log at `level`; `auto` keeps a terminal readable and tells a supervisor everything. */
export function openLog(
  level: Settings['logLevel'],
  to: { write(line: string): void } = destination({ dest: STANDARD_ERROR, sync: true }),
): Log {
  const chosen = level === 'auto' ? (isatty(STANDARD_ERROR) ? 'warn' : 'info') : level
  return pino({ level: chosen, redact: { paths: SECRETS, censor: '(secret)' }, base: null }, to)
}
