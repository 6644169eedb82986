/** One process that owns the embedded database, as the server's process sees it: ask, and know when it is gone. */
import type { ChildProcess } from 'node:child_process'
import type { Answer, AnswerMessage, Failure, Request } from './protocol.ts'
import { startChild } from './start-child.ts'

/** The process ended before it answered. */
export class ChildLost extends Error {
  override readonly name = 'ChildLost'
}

/** The process answered that it cannot. */
export class ChildFailed extends Error {
  override readonly name = 'ChildFailed'
  readonly reason: Failure['reason']

  constructor({ reason, message }: Failure) {
    super(message)
    this.reason = reason
  }
}

export interface ChildLink {
  readonly pid: number
  /** @throws ChildLost or ChildFailed */
  ask(request: Request): Promise<Answer>
  /** Ends the process at once, whatever it does. Resolves when it is gone, and its locks with it. */
  kill(): Promise<void>
  readonly isGone: () => boolean
  /** Resolves when the process is gone. */
  readonly gone: Promise<void>
}

interface Waiting {
  readonly resolve: (answer: Answer) => void
  readonly reject: (error: Error) => void
}

export const linkChild = (child: ChildProcess = startChild()): ChildLink => {
  const waiting = new Map<number, Waiting>()
  let lastId = 0
  let isGone = false

  const gone = new Promise<void>((resolve) => {
    const leave = (): void => {
      isGone = true
      for (const { reject } of waiting.values()) reject(new ChildLost('The process of the database ended.'))
      waiting.clear()
      resolve()
    }
    child.once('exit', leave)
    child.once('error', () => {
      // The process could not be started, so there will be no `exit`.
      if (child.pid === undefined) leave()
    })
  })
  child.on('message', (message: AnswerMessage) => {
    const asked = waiting.get(message.id)
    waiting.delete(message.id)
    if ('answer' in message) asked?.resolve(message.answer)
    else asked?.reject(new ChildFailed(message.failure))
  })

  return {
    pid: child.pid ?? 0,
    gone,
    isGone: () => isGone,
    ask: (request) =>
      new Promise((resolve, reject) => {
        if (isGone) return reject(new ChildLost('The process of the database ended.'))
        lastId += 1
        waiting.set(lastId, { resolve, reject })
        // When it cannot be sent the process is ending, and `exit` rejects all that wait.
        child.send({ ...request, id: lastId }, () => undefined)
      }),
    kill: () => {
      child.kill('SIGKILL')
      return gone
    },
  }
}
