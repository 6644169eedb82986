/** Chooses the schema of FollowTheMoney for each entity and link. */
import type { PartEntity, PartLink } from '../case-part.ts'
import { ANY_LINK, ENTITY_SCHEMATA, LINK_SCHEMATA, type LinkSchema } from './ftm-table.ts'

const ALWAYS: ReadonlyMap<string, string> = new Map([
  ['Person', 'Person'],
  ['Event', 'Event'],
  ...['Airplane', 'Asset', 'Company', 'LegalEntity', 'PublicBody', 'RealEstate', 'Vehicle', 'Vessel'].map(
    (type): [string, string] => [type, type],
  ),
])

/** Only a company can be owned; whatever FollowTheMoney does not know is somebody who takes part in something. */
export function toEntitySchema({ id, type }: Pick<PartEntity, 'id' | 'type'>, owned: ReadonlySet<string>): string {
  if (type === 'Organisation') return owned.has(id) ? 'Company' : 'Organization'
  return ALWAYS.get(type) ?? 'LegalEntity'
}

/** The first row that has the type and suits both ends. */
export function toLinkSchema({ type }: Pick<PartLink, 'type'>, fromSchema: string, toSchema: string): LinkSchema {
  const suits = (schema: string, range: LinkSchema['from'][1]): boolean =>
    ENTITY_SCHEMATA[schema]?.is.includes(range) === true
  const found = LINK_SCHEMATA.find(
    ({ types, from, to }) => types.includes(type) && suits(fromSchema, from[1]) && suits(toSchema, to[1]),
  )
  return found ?? ANY_LINK
}
