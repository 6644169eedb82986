/** Tells the server that somebody is about to write a statement of their own, which it needs a process for. */
import { CypherReady } from '../../contract/cypher.ts'
import { request } from './request.ts'

/** The server keeps what it made ready for two minutes. */
const AGAIN_AFTER_MS = 60_000

let lastAt = Number.NEGATIVE_INFINITY

/** At most once a minute, however often it is called. Nothing depends on it, so what goes wrong is left to the statement. */
export function announceStatement(): void {
  const now = Date.now()
  if (now - lastAt < AGAIN_AFTER_MS) return
  lastAt = now
  void request(CypherReady, '/cypher/ready', { method: 'POST' }).catch(() => undefined)
}
