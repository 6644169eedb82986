/** One transaction that only reads, which need not come to its end. */
import type { ManagedTransaction, Session } from 'neo4j-driver'

/**
 * Resolves with what `work` does, or with what it hands to `enough` before: the
 * session is to be closed then, which breaks the rest off.
 */
export const readOnce = <Result>(
  session: Session,
  timeoutMs: number,
  work: (transaction: ManagedTransaction, enough: (result: Result) => void) => Promise<Result>,
): Promise<Result> =>
  new Promise((resolve, reject) => {
    session.executeRead((transaction) => work(transaction, resolve), { timeout: timeoutMs }).then(resolve, reject)
  })
