/** Which mapping was given for which table. */
import type { Mapping, Mappings } from '../../../contract/mapping.ts'
import { baseName } from '../../../view/name-mappings.ts'

export class GivenMappings {
  readonly #all: Mapping | null
  /** By the name of the file, with its folders or without. */
  readonly #byFile: ReadonlyMap<string, Mapping>
  readonly #used = new Set<string>()

  constructor(given: Mappings | null) {
    const tables = given !== null && 'tables' in given ? given.tables : null
    this.#all = given === null || 'tables' in given ? null : given
    this.#byFile = new Map(Object.entries(tables ?? {}))
  }

  /** The mapping for the table in `file`; null leaves it to be guessed. */
  take(file: string): Mapping | null {
    for (const name of [file, baseName(file)]) {
      const found = this.#byFile.get(name)
      if (found === undefined) continue
      this.#used.add(name)
      return found
    }
    return this.#all
  }

  /** The files of mappings that no table has taken. */
  unused(): readonly string[] {
    return [...this.#byFile.keys()].filter((name) => !this.#used.has(name))
  }
}
