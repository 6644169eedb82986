/** Makes what a file calls its entities and links into types. */
import { EntityType } from '../../../contract/values.ts'
import type { Place } from '../../cases/case.ts'
import { RESERVED_TYPES } from '../../cases/file-formats.ts'
import { quote } from '../../cases/problem.ts'
import type { Assume } from '../assumption.ts'
import { PLAIN_ENTITY, PLAIN_LINK } from '../plain-types.ts'
import { toEntityType } from '../values/to-entity-type.ts'
import { toLinkType } from '../values/to-link-type.ts'

/** `plain`: a type of the file is taken as it is where it can be one. */
export function cleanEntityType(written: string | null, place: Place, plain: boolean, assume: Assume): string {
  if (written === null || written.trim() === '') return PLAIN_ENTITY
  if (plain && EntityType.safeParse(written).success && !RESERVED_TYPES.has(written)) return written
  const type = toEntityType(written)
  if (type === null) {
    assume(place, `the type ${quote(written)} holds no letters and was left out`)
    return PLAIN_ENTITY
  }
  if (type !== written) assume(place, `the type ${quote(written)} is called ${type} here`)
  return type
}

/** `role` is what was said instead of a type, when it is too long for one. */
export function cleanLinkType(
  written: string | null,
  place: Place,
  assume: Assume,
): { readonly type: string; readonly role: string | null } {
  if (written === null || written.trim() === '') return { type: PLAIN_LINK, role: null }
  const type = toLinkType(written)
  if (type === null) {
    assume(place, `what a link says is too long for a type; it is kept as the role of ${PLAIN_LINK}`)
    return { type: PLAIN_LINK, role: written }
  }
  if (type !== written) assume(place, `the link type ${quote(written)} is called ${type} here`)
  return { type, role: null }
}
