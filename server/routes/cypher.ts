/** `POST /api/cypher`: a statement that somebody wrote; and that somebody is about to write one. */
import { CypherAnswer, CypherBody, CypherReady } from '../../contract/cypher.ts'
import { askCypher } from '../ask/ask-cypher.ts'
import { writeAnswer } from '../queries/write-answer.ts'
import { defineRoute } from '../http/define-route.ts'

export const cypher = defineRoute({
  method: 'post',
  path: '/api/cypher',
  about: 'Runs a statement of one’s own, which may only read, under limits. Closing the connection ends it.',
  fields: {
    statement: 'One statement in Cypher.',
    parameters: 'Values for its parameters, by name without the `$`.',
    maxRows: 'How many rows to give at most; for a table to export, more than usual.',
  },
  body: CypherBody,
  answer: CypherAnswer,
  write: writeAnswer,
  tabular: true,
  run: ({ graph, settings }, { body }, signal) => askCypher(graph, body, settings.limits.ask, signal),
})

export const cypherReady = defineRoute({
  method: 'post',
  path: '/api/cypher/ready',
  about: 'Makes the server ready for a statement of one’s own that is about to come, so that it is answered sooner.',
  answer: CypherReady,
  run: async ({ graph }) => {
    await graph.prepareReader()
    return { ready: true as const }
  },
})
