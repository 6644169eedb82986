/** `GET /api/disputes` */
import { z } from 'zod'
import { Subject } from './claims.ts'
import { Claim, Source } from './evidence.ts'
import { Id, PartialDate } from './values.ts'

export const DisputesQuery = z.object({ case: Id.optional() })
export type DisputesQuery = z.infer<typeof DisputesQuery>

/** One side of a disagreement: those who say so (or say this value), or those who deny it. */
export const Side = z.object({
  stand: z.enum(['for', 'against', 'value']),
  value: z.string().nullable(),
  unit: z.string().nullable(),
  asOf: PartialDate.nullable(),
  voices: z.number().int().nonnegative(),
  claims: z.array(Claim),
})
export type Side = z.infer<typeof Side>

/** `denied`: somebody disputes or denies it. `differs`: values of one property that cannot all be right. */
export const Dispute = z.object({
  kind: z.enum(['denied', 'differs']),
  subject: Subject,
  property: z.string().nullable(),
  sides: z.array(Side).min(1),
})
export type Dispute = z.infer<typeof Dispute>

export const DisputesAnswer = z.object({ disputes: z.array(Dispute), sources: z.array(Source) })
export type DisputesAnswer = z.infer<typeof DisputesAnswer>
