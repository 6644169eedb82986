/** Finds ids that are there twice, ids that lead nowhere, links nobody claims, and sources that relay themselves. */
import { HashIndex } from '../formats/values/hash-index.ts'
import type { CaseSource, Draft, Place } from './case.ts'
import { type Note, quote } from './problem.ts'
import type { Records } from './records/records.ts'

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

/** Where the first record with each id stands, at a few bytes each. */
class Places {
  readonly #at = new HashIndex()
  readonly #files: string[] = []
  readonly #fileOf: number[] = []
  readonly #lines: number[] = []

  /** Adds a record, unless one has its id already: then it returns where that one stands. */
  add({ id, place: { file, line } }: Identified): Place | null {
    const known = this.get(id)
    if (known !== null) return known
    const number = this.#files.indexOf(file)
    this.#fileOf.push(number === -1 ? this.#files.push(file) - 1 : number)
    this.#at.set(id, this.#lines.push(line) - 1)
    return null
  }

  has(id: string): boolean {
    return this.#at.get(id) !== undefined
  }

  get(id: string): Place | null {
    const at = this.#at.get(id)
    if (at === undefined) return null
    return { file: this.#files[this.#fileOf[at] ?? 0] ?? '', line: this.#lines[at] ?? 0 }
  }
}

/** Every record whose id is taken is noted. */
function indexIds(items: Records<Identified>, note: Note): Places {
  const places = new Places()
  for (const item of items) {
    const first = places.add(item)
    if (first !== null && item.id !== '')
      note(item.place, 'id', `${quote(item.id)} is already the id of ${say(first)}; expected an id of its own`)
  }
  return places
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
export function findBrokenReferences(draft: Draft, complete: Complete, note: Note): void {
  const entities = indexIds(draft.entities, note)
  const links = indexIds(draft.links, note)
  indexIds(draft.sources, note)
  const sources = new Map<string, CaseSource>()
  for (const source of draft.sources) if (!sources.has(source.id)) sources.set(source.id, source)
  indexIds(draft.claims, note)
  for (const { id, place } of draft.links) {
    const entity = entities.get(id)
    if (entity !== null && id !== '')
      note(place, 'id', `${quote(id)} is already the id of an entity, ${say(entity)}; expected an id of its own`)
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
  const claimed = new HashIndex()
  for (const { about, saidBy, via, source, place } of draft.claims) {
    claimed.set(about, 1)
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
    if (complete.claims && id !== '' && claimed.get(id) === undefined) {
      note(place, null, `no claim is about ${quote(id)}; expected at least one in claims.csv`)
    }
  }
  for (const { origin, place } of draft.sources) {
    if (origin === null || !complete.sources || sources.has(origin)) continue
    note(place, 'origin', `${quote(origin)} is unknown; expected the id of another source in sources.csv`)
  }
  findCircles(sources, note)
}
