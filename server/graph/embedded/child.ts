/** The process that owns the embedded database; it lives as long as the server's process wants it to. */
import { CannotOpen, ReadOnlyBreach, serveDatabase } from './database.ts'
import { InexactNumber } from './from-embedded-value.ts'
import type { AnswerMessage, Failure, RequestMessage } from './protocol.ts'

const answer = serveDatabase()

const send = (message: AnswerMessage): void => {
  process.send?.(message)
}

const toFailure = (error: unknown): Failure => {
  const message = error instanceof Error ? error.message : String(error)
  const status = error instanceof Error && 'gqlStatus' in error ? String(error.gqlStatus) : ''
  if (error instanceof CannotOpen) return { reason: 'open', message }
  if (error instanceof ReadOnlyBreach) return { reason: 'read-only', message }
  if (error instanceof InexactNumber) return { reason: 'inexact', message }
  if (status.startsWith('40')) return { reason: 'conflict', message }
  if (status.startsWith('42') || status.startsWith('22') || status === 'G2000') return { reason: 'refused', message }
  return { reason: 'fault', message: status === '' ? message : `${message} (${status})` }
}

process.on('message', (request: RequestMessage) => {
  answer(request).then(
    (result) => send({ id: request.id, answer: result }),
    (error: unknown) => send({ id: request.id, failure: toFailure(error) }),
  )
})

// Ctrl+C and a supervisor reach the whole group of processes: the server finishes what runs and then closes this one.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined)

// Without the server nobody can ask any more.
process.on('disconnect', () => {
  void answer({ kind: 'close' }).finally(() => process.exit(0))
})
