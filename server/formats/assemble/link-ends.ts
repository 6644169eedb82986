/** The ends of links that no file has listed so far, and what they turn out to be when all files are read. */
import type { CaseEntity, Place } from '../../cases/case.ts'
import { quote } from '../../cases/problem.ts'
import { PackedRecords } from '../../cases/records/packed-records.ts'
import { only } from '../../cases/records/records.ts'
import { HashIndex } from '../values/hash-index.ts'
import type { Notes } from './clean-properties.ts'
import { cleanEntityType } from './clean-type.ts'
import type { EntityList } from './entity-list.ts'
import type { FileRules } from './file-rules.ts'

/** `written` is the id or name as the file has it, `type` what the file says that it is. */
export interface LinkEnd {
  readonly id: string
  readonly written: string
  readonly type: string | null
  readonly place: Place
  readonly column: string
}

type UnknownEnd = LinkEnd & { readonly rules: FileRules }

export class LinkEnds {
  readonly #notes: Notes
  readonly #entities: EntityList
  readonly #expected = new HashIndex()
  readonly #unknown = new PackedRecords<UnknownEnd>()

  constructor(notes: Notes, entities: EntityList) {
    this.#notes = notes
    this.#entities = entities
  }

  expect(end: LinkEnd, rules: FileRules): void {
    if (this.#expected.get(end.id) !== undefined || this.#entities.has(end.id)) return
    this.#expected.set(end.id, 1)
    this.#unknown.push({ ...end, rules: { ...rules } })
  }

  /** Returns the listed entity that each end means which is called by a name; whatever else links lead to is added. */
  resolve(): Map<string, string> {
    const { note, assume } = this.#notes
    const meant = new Map<string, string>()
    const hasListed = this.#entities.size > 0
    const isUnknown = ({ id }: UnknownEnd): boolean => !this.#entities.has(id)
    const names = new HashIndex()
    for (const { rules, written } of only(this.#unknown, isUnknown)) {
      if (rules.unknownEnds === 'by-name') names.set(written, 1)
    }
    const byName = names.size > 0 ? this.#entities.indexNames(names) : new Map<string, string[]>()
    for (const end of only(this.#unknown, isUnknown)) {
      const { id, written, place, column, rules } = end
      const [only, second] = byName.get(written) ?? []
      if (rules.unknownEnds === 'refuse') {
        note(place, column, `${quote(written)} is unknown; expected the id of an entity of the file`)
      } else if (rules.unknownEnds === 'by-name' && second !== undefined) {
        const ids = [only ?? '', second].map(quote).join(' and ')
        note(place, column, `${quote(written)} is the name of ${ids}; expected the id of the one that is meant`)
      } else if (rules.unknownEnds === 'by-name' && only !== undefined) {
        assume(place, 'the ends of links are called by the names of entities, each of which is there once')
        meant.set(id, only)
      } else if (rules.unknownEnds === 'by-name' && hasListed && !rules.newEnds && !this.#isNewKind(end)) {
        note(
          place,
          column,
          `${quote(written)} is unknown; expected the id or the name of an entity that is listed, or a mapping that says what “${column}” is, which makes it new`,
        )
      } else {
        if (hasListed && this.#isNewKind(end))
          assume(place, `“${column}” is of a type that no file lists, so that each is new`)
        if (rules.unknownEnds === 'name-by-id')
          assume(place, 'the end of a link is not in the file; it is named by its id')
        this.#entities.addUnlisted(this.#toEntity(end))
      }
    }
    return meant
  }

  /** Where no file lists anything of its type, the end of a link is no slip in an id. */
  #isNewKind({ type, place, rules }: UnknownEnd): boolean {
    return type !== null && !this.#entities.lists(cleanEntityType(type, place, rules.plainTypes, () => {}))
  }

  #toEntity({ id, written, type, place, rules }: UnknownEnd): CaseEntity {
    return {
      id,
      type: cleanEntityType(type, place, rules.plainTypes, this.#notes.assume),
      name: written.trim().replace(/\s*\n\s*/g, ' '),
      aliases: [],
      summary: null,
      properties: {},
      place,
    }
  }
}
