/** The links of all files: each is there once, and parallel ones that differ in anything stay apart. */
import type { CaseLink, Place } from '../../cases/case.ts'
import { PackedRecords } from '../../cases/records/packed-records.ts'
import type { Records } from '../../cases/records/records.ts'
import { HashIndex } from '../values/hash-index.ts'
import { hashText } from '../values/hash-text.ts'
import type { Assume } from '../assumption.ts'

export class LinkList {
  readonly #assume: Assume
  /** 32 bits of what is said of each, so that the same twice is known. */
  #said = new HashIndex()
  readonly #links = new PackedRecords<CaseLink>()
  /** One place in each file that lists links. */
  readonly places = new Map<string, Place>()

  constructor(assume: Assume) {
    this.#assume = assume
  }

  /** To be asked when all were added: what it took to know them again is let go. */
  close(): Records<CaseLink> {
    this.#said = new HashIndex()
    return this.#links
  }

  /**
   * Returns the id that the link got, or null when the same is there already.
   * `idFor` gives an id from what the link says; one that comes again with
   * another content gets a number.
   */
  add(link: Omit<CaseLink, 'id'>, idFor: (content: string, hash: number) => string | null): string | null {
    const { from, type, to, properties, place } = link
    const content = JSON.stringify([from, type, to, properties])
    const hash = hashText(content)
    const said = hash | 0
    let id = idFor(content, hash)
    if (id === null) return null
    const same = this.#said.get(id)
    if (same !== undefined) {
      if (same === said) {
        this.#assume(place, 'a link that is there twice, saying the same, was taken once')
        return null
      }
      this.#assume(place, 'an id of a link that comes again with another content got a number')
      let number = 2
      for (;;) {
        const other = this.#said.get(`${id}#${number}`)
        if (other === said) return null
        if (other === undefined) break
        number += 1
      }
      id = `${id}#${number}`
    }
    this.#said.set(id, said)
    if (!this.places.has(place.file)) this.places.set(place.file, place)
    this.#links.push({ id, ...link })
    return id
  }
}
