/** Makes the choice larger by what belongs to it. Everything here stays within what the view shows. */
import { linkedPairs } from '../../view/neighbours-of.ts'
import type { View } from '../../view/view.ts'
import { visiblePart } from '../../view/visible-part.ts'
import { select } from './select.ts'
import { stepsFrom } from './steps-from.ts'

/** With more ends than this, nearly everything lies between two of them. */
export const ENDS_MOST = 60

/** Chooses the neighbours of what is chosen as well; the ends of chosen links count as chosen. */
export function selectNeighbours(view: View): View {
  const pairs = linkedPairs(visiblePart(view).links.values())
  const seeds = chosenEntities(view)
  return select(view, [...view.selection, ...seeds, ...seeds.flatMap((id) => [...(pairs.get(id) ?? [])])])
}

/** Chooses every entity of a type that is among the chosen entities, and every link of a type that is among the chosen links. */
export function selectSameTypes(view: View): View {
  const { entities, links } = visiblePart(view)
  const types = new Set([...view.selection].map((id) => entities.get(id)?.type))
  const linkTypes = new Set([...view.selection].map((id) => links.get(id)?.type))
  return select(view, [
    ...view.selection,
    ...[...entities.values()].filter(({ type }) => types.has(type)).map(({ id }) => id),
    ...[...links.values()].filter(({ type }) => linkTypes.has(type)).map(({ id }) => id),
  ])
}

/** Chooses all links of one type with both their ends. */
export function selectLinkType(view: View, type: string): View {
  const links = [...visiblePart(view).links.values()].filter((link) => link.type === type)
  return select(view, [...view.selection, ...links.flatMap(({ id, from, to }) => [id, from, to])])
}

/**
 * Chooses what lies on a shortest way between any two of the chosen entities:
 * all entities and links of all shortest ways, in whichever direction links run.
 */
export function selectBetween(view: View): View {
  const { links } = visiblePart(view)
  const pairs = linkedPairs(links.values())
  const ends = chosenEntities(view)
  const steps = new Map(ends.map((id) => [id, stepsFrom(pairs, id)]))
  const found = new Set(view.selection)
  for (const [index, from] of ends.entries()) {
    for (const to of ends.slice(index + 1)) {
      const [fromHere, fromThere] = [steps.get(from), steps.get(to)]
      const far = fromHere?.get(to)
      if (fromHere === undefined || fromThere === undefined || far === undefined) continue
      const onWay = (a: string, b: string): boolean =>
        (fromHere.get(a) ?? Infinity) + 1 + (fromThere.get(b) ?? Infinity) === far
      for (const link of links.values()) {
        if (onWay(link.from, link.to) || onWay(link.to, link.from)) found.add(link.id).add(link.from).add(link.to)
      }
    }
  }
  return select(view, found)
}

/** The chosen entities that are shown, and the ends of chosen links. */
export function chosenEntities(view: View): readonly string[] {
  const { entities, links } = visiblePart(view)
  const chosen = new Set<string>()
  for (const id of view.selection) {
    const link = links.get(id)
    if (entities.has(id)) chosen.add(id)
    else if (link !== undefined) chosen.add(link.from).add(link.to)
  }
  return [...chosen]
}
