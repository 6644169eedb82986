/** The entities of all files, each id once: the same again adds to it or is a mistake. */
import type { CaseEntity } from '../../cases/case.ts'
import { quote } from '../../cases/problem.ts'
import { PLAIN_ENTITY } from '../plain-types.ts'
import { HashIndex } from '../values/hash-index.ts'
import { hashText } from '../values/hash-text.ts'
import type { Notes } from './clean-properties.ts'

export type MutableEntity = { -readonly [Key in keyof CaseEntity]: CaseEntity[Key] }

export class EntityList {
  readonly #notes: Notes
  readonly #collect: boolean
  readonly #at = new HashIndex()
  /** By place in the order of entities: what is said of each, so that the same twice is known. */
  readonly #hashes: number[] = []
  readonly #lines: number[] = []
  readonly #entities: MutableEntity[] = []

  /** Without `collect` only ids are known, and `all` stays empty. */
  constructor(notes: Notes, collect: boolean) {
    this.#notes = notes
    this.#collect = collect
  }

  get size(): number {
    return this.#hashes.length
  }

  get all(): readonly MutableEntity[] {
    return this.#entities
  }

  has(id: string): boolean {
    return this.#at.get(id) !== undefined
  }

  /** `written` is the id as the file has it; `pieces` lets several with the same id add to each other. */
  add(entity: CaseEntity, written: string, pieces: boolean): void {
    const hash = hashText(JSON.stringify([entity.type, entity.summary, entity.properties]))
    const known = this.#at.get(entity.id)
    if (known === undefined) this.#place(entity, hash)
    else if (pieces) this.#addPiece(known, entity)
    else this.#addAgain(known, entity, hash, written)
  }

  /** One that no file lists: whatever is said of that id later says otherwise. */
  addUnlisted(entity: CaseEntity): void {
    this.#place(entity, 0)
  }

  /** An id that is known from now on, without anything about it. */
  addId(id: string, line: number): void {
    this.#at.set(id, this.#hashes.length)
    this.#hashes.push(0)
    this.#lines.push(line)
  }

  /** The ids by exact name: names are not keys, so that one may have several. */
  indexNames(): Map<string, string[]> {
    const byName = new Map<string, string[]>()
    for (const { id, name } of this.#entities) {
      const known = byName.get(name)
      if (known === undefined) byName.set(name, [id])
      else known.push(id)
    }
    return byName
  }

  #place(entity: CaseEntity, hash: number): void {
    this.#at.set(entity.id, this.#hashes.length)
    this.#hashes.push(hash)
    this.#lines.push(entity.place.line)
    if (this.#collect) this.#entities.push(entity)
  }

  #addPiece(at: number, entity: CaseEntity): void {
    const first = this.#entities[at]
    if (first === undefined) return
    this.#notes.assume(entity.place, 'an entity that comes in several pieces was put together')
    const names = [...first.aliases, entity.name, ...entity.aliases]
    first.aliases = [...new Set(names)].filter((name) => name !== first.name && name !== entity.id)
    if (first.type === PLAIN_ENTITY) first.type = entity.type
    first.summary ??= entity.summary
    first.properties = { ...entity.properties, ...first.properties }
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
    const first = this.#entities[at]
    if (first === undefined) return
    const names = [...first.aliases, entity.name, ...entity.aliases]
    first.aliases = [...new Set(names)].filter((name) => name !== first.name)
  }
}
