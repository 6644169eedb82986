/** What every failed request answers with. */
import { z } from 'zod'

export const ErrorCode = z.enum([
  'bad-request',
  'forbidden',
  'not-found',
  'conflict',
  'too-large',
  'too-many-requests',
  'read-only',
  'time-limit',
  'row-limit',
  'memory-limit',
  'database-unavailable',
  'internal',
])
export type ErrorCode = z.infer<typeof ErrorCode>

/** Where the mistake is: a field of the request, or a place in a file. */
export const ErrorDetail = z.object({
  field: z.string().optional(),
  file: z.string().optional(),
  line: z.number().int().positive().optional(),
  column: z.string().optional(),
  /** How many characters from there on are meant, in a statement. */
  length: z.number().int().nonnegative().optional(),
  message: z.string(),
})
export type ErrorDetail = z.infer<typeof ErrorDetail>

/** `current` comes with a `conflict` over a change: what is stored now (null: it is gone), as asking for it would answer. */
export const ErrorAnswer = z.object({
  error: z.object({ code: ErrorCode, message: z.string(), details: z.array(ErrorDetail).optional() }),
  current: z.unknown().optional(),
})
export type ErrorAnswer = z.infer<typeof ErrorAnswer>
