/** The small values that every other schema is made of. */
import { z } from 'zod'

/**
 * The id of an entity, link, claim, source or case: stable, unique among its
 * kind, chosen by whoever made the case (`person/gleb-karakulov`). Any
 * printable text; never the database's internal number.
 */
export const Id = z
  .string()
  .min(1)
  .max(400)
  .regex(/^[^\p{Cc}\p{Cs}]+$/u, 'an id holds no control characters')

/** A year, a month or a day, exactly as precise as the source: `2022`, `2022-10`, `2022-10-14`. */
export const PartialDate = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date is 2022, 2022-10 or 2022-10-14')
export type PartialDate = z.infer<typeof PartialDate>

/** The name of an entity type in PascalCase: `Person`, `Vessel`. */
export const EntityType = z.string().regex(/^[A-Z][A-Za-z0-9]{0,59}$/, 'an entity type is PascalCase, such as Person')

/** The name of a link type in UPPER_SNAKE: `EMPLOYED_BY`. */
export const LinkType = z.string().regex(/^[A-Z][A-Z0-9_]{0,59}$/, 'a link type is UPPER_SNAKE, such as EMPLOYED_BY')

/** What a property of an entity or a link can hold. */
export const PropertyValue = z.union([z.string(), z.number(), z.boolean(), z.array(z.string())])
export type PropertyValue = z.infer<typeof PropertyValue>
