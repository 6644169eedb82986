/** The entities of all files, each id once: the same again adds to it or is a mistake. */
import type { CaseEntity, Place } from '../../cases/case.ts'
import { quote } from '../../cases/problem.ts'
import { PackedRecords } from '../../cases/records/packed-records.ts'
import { lazily, type Records } from '../../cases/records/records.ts'
import { TextPool } from '../../cases/records/text-pool.ts'
import { PLAIN_ENTITY } from '../plain-types.ts'
import { HashIndex } from '../values/hash-index.ts'
import { hashText } from '../values/hash-text.ts'
import type { Notes } from './clean-properties.ts'

type MutableEntity = { -readonly [Key in keyof CaseEntity]: CaseEntity[Key] }

/** What adds something to an entity that was there already. */
interface Addition {
  readonly entity: CaseEntity
  /** Another piece of it, and not only other spellings of its name. */
  readonly isPiece: boolean
}

export class EntityList {
  readonly #notes: Notes
  readonly #at = new HashIndex()
  /** By place in the order of entities: what is said of each, so that the same twice is known. */
  #hashes: number[] = []
  #lines: number[] = []
  readonly #names = new TextPool()
  readonly #entities = new PackedRecords<CaseEntity>()
  /** By place in the order of entities; few, as most of what comes again says nothing new. */
  readonly #additions = new Map<number, Addition[]>()
  readonly #listedTypes = new Set<string>()
  /** One place in each file that lists entities or has ends of links that nothing lists. */
  readonly places = new Map<string, Place>()

  constructor(notes: Notes) {
    this.#notes = notes
  }

  get size(): number {
    return this.#entities.length
  }

  /** Lets go of what it took to know entities again that come twice: no more of them are added. */
  close(): void {
    this.#hashes = []
    this.#lines = []
  }

  /** Each with all that was added to it. */
  get all(): Records<CaseEntity> {
    if (this.#additions.size === 0) return this.#entities
    return lazily(this.#entities, (entity, at) => {
      const additions = this.#additions.get(at)
      if (additions === undefined) return entity
      const whole = { ...entity }
      for (const addition of additions) addTo(whole, addition)
      return whole
    })
  }

  /** The name of the entity with this id; undefined when there is none. */
  nameOf(id: string): string | undefined {
    const at = this.#at.get(id)
    return at === undefined ? undefined : this.#names.at(at)
  }

  has(id: string): boolean {
    return this.#at.get(id) !== undefined
  }

  /** Whether any file lists an entity of this type. */
  lists(type: string): boolean {
    return this.#listedTypes.has(type)
  }

  /** `written` is the id as the file has it; `pieces` lets several with the same id add to each other. */
  add(entity: CaseEntity, written: string, pieces: boolean): void {
    const hash = hashText(JSON.stringify([entity.type, entity.summary, entity.properties]))
    const known = this.#at.get(entity.id)
    this.#listedTypes.add(entity.type)
    if (known === undefined) this.#place(entity, hash)
    else if (pieces) this.#addPiece(known, entity)
    else this.#addAgain(known, entity, hash, written)
  }

  /** One that no file lists: whatever is said of that id later says otherwise. */
  addUnlisted(entity: CaseEntity): void {
    this.#place(entity, 0)
  }

  /** The ids by exact name, of these names: they are not keys, so that one may have several. */
  indexNames(names: HashIndex): Map<string, string[]> {
    const byName = new Map<string, string[]>()
    for (const { id, name } of this.#entities) {
      if (names.get(name) === undefined) continue
      const known = byName.get(name)
      if (known === undefined) byName.set(name, [id])
      else known.push(id)
    }
    return byName
  }

  #place(entity: CaseEntity, hash: number): void {
    this.#at.set(entity.id, this.#entities.length)
    this.#hashes.push(hash)
    this.#lines.push(entity.place.line)
    this.#names.add(entity.name)
    if (!this.places.has(entity.place.file)) this.places.set(entity.place.file, entity.place)
    this.#entities.push(entity)
  }

  #addPiece(at: number, entity: CaseEntity): void {
    this.#notes.assume(entity.place, 'an entity that comes in several pieces was put together')
    this.#addTo(at, { entity, isPiece: true })
  }

  #addTo(at: number, addition: Addition): void {
    const known = this.#additions.get(at)
    if (known === undefined) this.#additions.set(at, [addition])
    else known.push(addition)
  }

  #addAgain(at: number, entity: CaseEntity, hash: number, written: string): void {
    const { note, assume } = this.#notes
    const { place } = entity
    if (this.#hashes[at] !== hash) {
      const line = this.#lines[at] ?? 0
      note(
        place,
        'id',
        `${quote(written)} is already the id of line ${line}, which says otherwise of it; expected an id of its own`,
      )
      return
    }
    assume(
      place,
      'an entity that is there twice, with the same id and details, was taken once; another spelling of its name is kept as an alias',
    )
    if (entity.aliases.length > 0 || entity.name !== this.#names.at(at)) this.#addTo(at, { entity, isPiece: false })
  }
}

function addTo(first: MutableEntity, { entity, isPiece }: Addition): void {
  const names = [...first.aliases, entity.name, ...entity.aliases]
  first.aliases = [...new Set(names)].filter((name) => name !== first.name && (!isPiece || name !== entity.id))
  if (!isPiece) return
  if (first.type === PLAIN_ENTITY) first.type = entity.type
  first.summary ??= entity.summary
  first.properties = { ...entity.properties, ...first.properties }
}
