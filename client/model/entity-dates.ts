/** When an entity comes into the story. */
import type { Entity, Link } from '../../contract/graph.ts'

/** For each entity its own date, otherwise the earliest date of its links; those with neither are missing. */
export function entityDates(entities: readonly Entity[], links: readonly Link[]): ReadonlyMap<string, string> {
  const earliest = new Map<string, string>()
  for (const { from, to, start, end } of links) {
    const date = start ?? end
    if (date === null) continue
    for (const id of [from, to]) {
      const known = earliest.get(id)
      if (known === undefined || date < known) earliest.set(id, date)
    }
  }
  return new Map(
    entities.flatMap(({ id, start, end }) => {
      const date = start ?? end ?? earliest.get(id)
      return date === undefined ? [] : [[id, date] as const]
    }),
  )
}
