/** Says in words what the canvas shows, for screen readers, tooltips and the status line. */
import type { Link } from '../../contract/graph.ts'
import { drawnPart, type Stack } from '../../view/drawn-part.ts'
import { shownNeighbours } from '../../view/hidden-neighbours.ts'
import type { View } from '../../view/view.ts'
import { linksAt } from './links-of.ts'
import { visiblePart } from '../../view/visible-part.ts'
import { formatCount, linkWords, statusWords, typeWords } from '../../view/words.ts'

/** "Mira Halvorsen, person, 3 of 12 neighbours shown"; of a folded group how many lie in it; empty for an unknown id. */
export function describeEntity(view: View, id: string): string {
  const folded = drawnPart(view).stacks.get(id)
  if (folded !== undefined) {
    const links = count(drawnPart(view).entities.get(id)?.degree ?? 0, 'link', 'links')
    return [folded.group.name, stackWords(folded), `${links} shown`, ...marksOf(view, folded.members)].join(', ')
  }
  const entity = view.entities.get(id)
  if (entity === undefined) return ''
  const facts = [entity.name, typeWords(entity.type), neighboursInWords(shownNeighbours(view, id), entity.neighbours)]
  const stack = drawnPart(view).stacks.get(drawnPart(view).stackOf.get(id) ?? '')
  if (stack !== undefined) facts.push(`in the folded group ${stack.group.name}`)
  return [...facts, ...marksOf(view, [id])].join(', ')
}

function marksOf({ pinned, selection }: View, ids: readonly string[]): readonly string[] {
  const marks = { pinned: ids.every((id) => pinned.has(id)), selected: ids.every((id) => selection.has(id)) }
  return [...(marks.pinned ? ['pinned'] : []), ...(marks.selected ? ['selected'] : [])]
}

const stackWords = ({ members }: Stack): string => `folded group of ${count(members.length, 'entity', 'entities')}`

/** The whole name, and underneath what it is and how much of its surroundings is shown; of a folded group how many lie in it; nothing for an unknown id. */
export function entityHint(view: View, id: string): readonly string[] {
  const stack = drawnPart(view).stacks.get(id)
  if (stack !== undefined) return [stack.group.name, stackWords(stack)]
  const entity = view.entities.get(id)
  if (entity === undefined) return []
  const { name, type, neighbours, summary } = entity
  const what = `${typeWords(type)}, ${neighboursInWords(shownNeighbours(view, id), neighbours)}`
  return [name, what, ...(summary === null || summary === '' ? [] : [summary])]
}

/**
 * What a link says, and underneath how sure that is: the reason as the server
 * gives it, with who says so, or else the status and the number of voices.
 */
export function linkHint(view: View, link: Link, reason?: string): readonly string[] {
  return [linkSentence(view, link), reason ?? evidenceInWords(link)]
}

/**
 * "Katya Hakim, person, 3 of 12 neighbours of Dossier Center, worked for": where
 * a way along a link has led, for somebody who does not see it. Either end may
 * be a folded group. `neighbours` are the ids of what is drawn around `from`,
 * in the order of the walk.
 */
export function describeArrival(view: View, id: string, from: string, neighbours: readonly string[]): string {
  const part = drawnPart(view)
  const entity = part.entities.get(id)
  const start = part.entities.get(from)
  if (entity === undefined || start === undefined) return ''
  const links = linksAt(part.links, id)
    .filter((link) => link.from === from || link.to === from)
    // A group does nothing itself: the words are about who is in it.
    .map((link) => view.links.get(link.id) ?? link)
  const said = links.map((link) => `${linkSentence(view, link)}, ${statusWords(link.status)}`)
  const place = `${neighbours.indexOf(id) + 1} of ${count(neighbours.length, 'neighbour', 'neighbours')}`
  const stack = part.stacks.get(id)
  const what = stack === undefined ? typeWords(entity.type) : stackWords(stack)
  const marks = marksOf(view, stack?.members ?? [id])
  const arrival = [entity.name, what, `${place} of ${start.name}`, ...marks].join(', ')
  return [arrival, ...said.slice(0, 2), ...(said.length > 2 ? [`and ${said.length - 2} more links`] : [])].join('; ')
}

/** "Mira Halvorsen worked for Northquay Port, alleged, 1 voice"; empty for an unknown id. */
export function describeLink(view: View, id: string): string {
  const link = view.links.get(id)
  return link === undefined ? '' : `${linkSentence(view, link)}, ${evidenceInWords(link)}`
}

/** "Mira Halvorsen worked for Northquay Port" */
export function linkSentence(view: View, link: Pick<Link, 'from' | 'to' | 'type'>): string {
  const name = (id: string): string => view.entities.get(id)?.name ?? 'someone'
  return `${name(link.from)} ${linkWords(link.type).forward} ${name(link.to)}`
}

/** "12 entities and 15 links shown, 2 selected; the filter hides 3 entities and 4 links" */
export function describeView(view: View): string {
  const part = visiblePart(view)
  const shown = `${count(part.entities.size, 'entity', 'entities')} and ${count(part.links.size, 'link', 'links')} shown`
  const selected = view.selection.size > 0 ? `, ${formatCount(view.selection.size)} selected` : ''
  const byHand = part.hiddenEntities > 0 ? `; ${formatCount(part.hiddenEntities)} hidden by hand` : ''
  return `${shown}${selected}${byHand}${filterInWords(part.filteredEntities, part.filteredLinks, view.filter.fade)}`
}

/** "1 entity", "2 entities", "1 200 entities" (thin space) */
export function count(number: number, one: string, many: string): string {
  return `${formatCount(number)} ${number === 1 ? one : many}`
}

function evidenceInWords({ status, voices }: Link): string {
  const words = statusWords(status)
  return words.includes('voice') ? words : `${words}, ${count(voices, 'voice', 'voices')}`
}

function neighboursInWords(shown: number, all: number): string {
  if (all === 0) return 'no neighbours'
  if (shown >= all) return all === 1 ? 'its only neighbour shown' : `all ${formatCount(all)} neighbours shown`
  return `${formatCount(shown)} of ${count(all, 'neighbour', 'neighbours')} shown`
}

function filterInWords(entities: number, links: number, fades: boolean): string {
  if (entities + links === 0) return ''
  const hides = [
    ...(entities > 0 ? [count(entities, 'entity', 'entities')] : []),
    ...(links > 0 ? [count(links, 'link', 'links')] : []),
  ]
  return `; the filter ${fades ? 'fades' : 'hides'} ${hides.join(' and ')}`
}
