/** Turns an answer that tells of a failure into the one error of this page. */
import { ErrorAnswer } from '../../contract/error.ts'
import { reportConnection } from './connection.ts'
import { RequestFailed } from './request-failed.ts'

/** `content` is the parsed body, null when there was none that could be read. Tells the connection's watcher when nobody is there. */
export function failureOf(status: number, content: unknown): RequestFailed {
  const answer = ErrorAnswer.safeParse(content)
  // A proxy in front of a stopped server answers 502 to 504 with a page of its own.
  const isAway = !answer.success || answer.data.error.code === 'database-unavailable'
  const lost = isAway && status >= 502 && status <= 504
  if (lost) reportConnection(answer.success ? 'database' : 'offline')
  if (!answer.success) {
    return new RequestFailed(
      lost ? 'offline' : 'internal',
      lost
        ? 'The server cannot be reached. It may be restarting; try again in a moment.'
        : 'The server could not answer. Try again; if it stays so, look at the server’s log.',
      [],
      status,
    )
  }
  const { code, message, details } = answer.data.error
  return new RequestFailed(code, message, details ?? [], status, {}, answer.data.current)
}
