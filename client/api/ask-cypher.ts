/** Runs a statement of one's own, which may only read. */
import type { z } from 'zod'
import { CypherAnswer, type CypherBody } from '../../contract/cypher.ts'
import { request } from './request.ts'

/** Aborting the signal ends the statement on the server too. */
export async function askCypher(wish: z.input<typeof CypherBody>, signal?: AbortSignal): Promise<CypherAnswer> {
  return await request(CypherAnswer, '/cypher', { body: wish, signal })
}
