/** `GET /api/ready`: the database answers; 503 otherwise. */
import { ReadyAnswer } from '../../contract/health.ts'
import { EntourageError } from '../errors.ts'
import type { Graph } from '../graph/port.ts'
import { defineRoute } from '../http/define-route.ts'

/** Who asks (a load balancer, a page that lost its database) asks again soon and needs no later answer. */
const PATIENCE_MS = 3_000

export const ready = defineRoute({
  method: 'get',
  path: '/api/ready',
  about: 'Tells that the database answers; 503 with `database-unavailable` when it does not.',
  answer: ReadyAnswer,
  run: async ({ graph }) => {
    await readyWithin(PATIENCE_MS, graph)
    return { ready: true as const, engine: graph.engine }
  },
})

async function readyWithin(milliseconds: number, graph: Graph): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const tooLate = new Promise<never>((_resolve, reject) => {
    const error = new EntourageError('database-unavailable', 'The database does not answer.')
    timer = setTimeout(() => reject(error), milliseconds)
  })
  await Promise.race([graph.ready(), tooLate]).finally(() => clearTimeout(timer))
}
