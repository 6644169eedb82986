/** Who says what, where, and how sure that is. */
import { z } from 'zod'
import { Id, PartialDate } from './values.ts'

/** How far a claim goes: `confirms` = says to have verified it independently. */
export const Stance = z.enum(['confirms', 'reports', 'alleges', 'disputes', 'denies'])
export type Stance = z.infer<typeof Stance>

/** How sure a link or a fact is, derived from its claims alone (docs/evidence.md). */
export const Status = z.enum(['confirmed', 'corroborated', 'single-source', 'alleged', 'disputed'])
export type Status = z.infer<typeof Status>

/** A published text. `origin` is the source that it reprints or relays, so that a reprint adds no voice. */
export const Source = z.object({
  id: Id,
  title: z.string(),
  publisher: z.string().nullable(),
  author: z.string().nullable(),
  published: PartialDate.nullable(),
  url: z.url({ protocol: /^https?$/ }).nullable(),
  origin: Id.nullable(),
})
export type Source = z.infer<typeof Source>

/** Whoever a claim is attributed to, or who passed it on. */
export const Speaker = z.object({ id: Id, name: z.string(), type: z.string() })
export type Speaker = z.infer<typeof Speaker>

/**
 * One assertion in one place of one source. `saidBy` is the person or
 * organisation that the source attributes it to (null: the outlet says so
 * itself); `via` lists who passed it on between speaker and source, nearest to
 * the speaker first.
 */
export const Claim = z.object({
  id: Id,
  about: Id,
  property: z.string().nullable(),
  value: z.string().nullable(),
  unit: z.string().nullable(),
  asOf: PartialDate.nullable(),
  text: z.string(),
  stance: Stance,
  saidBy: Speaker.nullable(),
  via: z.array(Speaker),
  source: Id,
  locator: z.string().nullable(),
})
export type Claim = z.infer<typeof Claim>

/**
 * Claims that speak of the same thing: the same value of the same property at
 * the same time, or (property null) the link itself or a statement about an
 * entity. `voices` counts independent voices that support it; `reason` says in
 * one sentence why the status is what it is; `differs` is true when another
 * value of the same property stands against it.
 */
export const Fact = z.object({
  property: z.string().nullable(),
  value: z.string().nullable(),
  unit: z.string().nullable(),
  asOf: PartialDate.nullable(),
  status: Status,
  voices: z.number().int().nonnegative(),
  reason: z.string(),
  differs: z.boolean(),
  claims: z.array(Claim),
})
export type Fact = z.infer<typeof Fact>

/** `POST /api/evidence`: all that is claimed about these entities and links, with the sources. */
export const EvidenceBody = z.object({ ids: z.array(Id).max(100_000) })
export type EvidenceBody = z.infer<typeof EvidenceBody>

/** The claims are in the order of their case; the sources are those that they cite, and the origins of those. */
export const EvidenceAnswer = z.object({ claims: z.array(Claim), sources: z.array(Source) })
export type EvidenceAnswer = z.infer<typeof EvidenceAnswer>
