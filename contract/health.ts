/** `GET /api/live` and `GET /api/ready` */
import { z } from 'zod'

export const LiveAnswer = z.object({ live: z.literal(true) })
export type LiveAnswer = z.infer<typeof LiveAnswer>

export const ReadyAnswer = z.object({ ready: z.literal(true), engine: z.enum(['embedded', 'neo4j']) })
export type ReadyAnswer = z.infer<typeof ReadyAnswer>
