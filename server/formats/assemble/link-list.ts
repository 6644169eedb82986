/** The links of all files: each is there once, and parallel ones that differ in anything stay apart. */
import type { CaseLink } from '../../cases/case.ts'
import { PackedRecords } from '../../cases/records/packed-records.ts'
import type { Records } from '../../cases/records/records.ts'
import { HashIndex } from '../values/hash-index.ts'
import { hashText } from '../values/hash-text.ts'
import type { Assume } from '../assumption.ts'

export class LinkList {
  readonly #assume: Assume
  readonly #at = new HashIndex()
  readonly #links = new PackedRecords<CaseLink>()

  constructor(assume: Assume) {
    this.#assume = assume
  }

  get all(): Records<CaseLink> {
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
    let id = idFor(content, hash)
    if (id === null) return null
    const same = this.#at.get(id)
    if (same !== undefined) {
      if (same === hash) {
        this.#assume(place, 'a link that is there twice, saying the same, was taken once')
        return null
      }
      this.#assume(place, 'an id of a link that comes again with another content got a number')
      let number = 2
      for (;;) {
        const other = this.#at.get(`${id}#${number}`)
        if (other === hash) return null
        if (other === undefined) break
        number += 1
      }
      id = `${id}#${number}`
    }
    this.#at.set(id, hash)
    this.#links.push({ id, type, from, to, properties, place })
    return id
  }
}
