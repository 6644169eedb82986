/** Finds ids that are there twice, ids that lead nowhere, links nobody claims, and sources that relay themselves. */
import type { Case, Place } from './case.ts'
import { type Note, quote } from './problem.ts'

interface Identified {
  readonly id: string
  readonly place: Place
}

/** Which kinds were read whole; ids of the others cannot be called unknown. */
export interface Complete {
  readonly entities: boolean
  readonly links: boolean
  readonly claims: boolean
  readonly sources: boolean
}

const say = ({ file, line }: Place): string => `${file} line ${line}`

/** The first record with each id; every further one is noted. */
function indexIds<Item extends Identified>(items: readonly Item[], note: Note): Map<string, Item> {
  const byId = new Map<string, Item>()
  for (const item of items) {
    const first = byId.get(item.id)
    if (first === undefined) byId.set(item.id, item)
    else if (item.id !== '')
      note(item.place, 'id', `${quote(item.id)} is already the id of ${say(first.place)}; expected an id of its own`)
  }
  return byId
}

/** Notes each source whose chain of origins comes back to itself, once per circle. */
function findCircles(
  sources: ReadonlyMap<string, { id: string; origin: string | null; place: Place }>,
  note: Note,
): void {
  const done = new Set<string>()
  for (const first of sources.values()) {
    const chain: string[] = []
    let at: string | null = first.id
    while (at !== null && !done.has(at)) {
      done.add(at)
      chain.push(at)
      at = sources.get(at)?.origin ?? null
    }
    const start = at === null ? -1 : chain.indexOf(at)
    if (start < 0) continue
    const circle = [...chain.slice(start), at ?? '']
    const place = sources.get(at ?? '')?.place ?? first.place
    note(
      place,
      'origin',
      `the source relays itself: ${circle.map(quote).join(' relays ')}; expected the source where it appeared first`,
    )
  }
}

/** Notes every broken reference of a case. */
export function findBrokenReferences(draft: Case, complete: Complete, note: Note): void {
  const entities = indexIds(draft.entities, note)
  const links = indexIds(draft.links, note)
  const sources = indexIds(draft.sources, note)
  indexIds(draft.claims, note)
  for (const { id, place } of draft.links) {
    const entity = entities.get(id)
    if (entity !== undefined && id !== '')
      note(place, 'id', `${quote(id)} is already the id of an entity, ${say(entity.place)}; expected an id of its own`)
  }

  const expectEntity = (place: Place, column: string, id: string | null): void => {
    if (id === null || id === '' || !complete.entities || entities.has(id)) return
    note(place, column, `${quote(id)} is unknown; expected the id of an entity`)
  }
  for (const id of draft.start) expectEntity({ file: 'case.csv', line: 2 }, 'start', id)
  for (const { from, to, place } of draft.links) {
    expectEntity(place, 'from', from)
    expectEntity(place, 'to', to)
  }
  const claimed = new Set<string>()
  for (const { about, saidBy, via, source, place } of draft.claims) {
    claimed.add(about)
    const aboutNothing =
      about !== '' && complete.entities && complete.links && !entities.has(about) && !links.has(about)
    if (aboutNothing) note(place, 'about', `${quote(about)} is unknown; expected the id of an entity or a link`)
    expectEntity(place, 'said_by', saidBy)
    for (const id of via) expectEntity(place, 'via', id)
    if (source !== '' && complete.sources && !sources.has(source)) {
      note(place, 'source', `${quote(source)} is unknown; expected the id of a source in sources.csv`)
    }
  }
  for (const { id, place } of draft.links) {
    if (complete.claims && id !== '' && !claimed.has(id)) {
      note(place, null, `no claim is about ${quote(id)}; expected at least one in claims.csv`)
    }
  }
  for (const { origin, place } of draft.sources) {
    if (origin === null || !complete.sources || sources.has(origin)) continue
    note(place, 'origin', `${quote(origin)} is unknown; expected the id of another source in sources.csv`)
  }
  findCircles(sources, note)
}
