/** Which saved queries can be asked about what is selected. */
import type { Entity } from '../../contract/graph.ts'
import type { Query, QueryParameter } from '../../contract/queries.ts'

/**
 * The queries whose first blank takes these entities: one entity by an `entity`
 * or `entities` blank of its type, several only by an `entities` blank that
 * takes all their types. None for no entities. In the order given, those that
 * were made for just this type first.
 */
export function fittingQueries(queries: readonly Query[], entities: readonly Pick<Entity, 'type'>[]): readonly Query[] {
  if (entities.length === 0) return []
  const fitting = queries.filter(({ parameters: [first] }) => first !== undefined && takes(first, entities))
  const isGeneral = ({ parameters: [first] }: Query): boolean => first === undefined || first.of.length === 0
  return [...fitting.filter((query) => !isGeneral(query)), ...fitting.filter(isGeneral)]
}

/** Whether the blank can be filled with these entities. */
export function takes({ type, of }: QueryParameter, entities: readonly Pick<Entity, 'type'>[]): boolean {
  const fits = of.length === 0 || entities.every((entity) => of.includes(entity.type))
  return fits && (type === 'entities' || (type === 'entity' && entities.length === 1))
}
