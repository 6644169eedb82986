/** The sources that files are themselves, for whatever in them names none. */
import { baseName } from '../../view/name-mappings.ts'
import type { CaseSource, Place } from '../cases/case.ts'

/** A file as it was given; an archive is one with all that it holds. */
export interface GivenFile {
  readonly name: string
  /** `2026-11-21`, where it is known. */
  readonly modified: string | null
  /** In hexadecimal digits; known once it was read. */
  sha256: string
}

export class FileSources {
  readonly #today: string
  /** By the name that places have. */
  readonly #givenAs = new Map<string, GivenFile>()
  readonly #sources = new Map<string, CaseSource>()

  /** `today` is the date of a file whose own is unknown. */
  constructor(today: string) {
    this.#today = today
  }

  /** The ids of those that were asked for. */
  get ids(): readonly string[] {
    return [...this.#sources.values()].map(({ id }) => id)
  }

  /** Places in `content` are within `given`: it is that file, or one inside of it. */
  add(content: string, given: GivenFile): void {
    this.#givenAs.set(content, given)
  }

  /** To be asked when all files are read. */
  readonly sourceOf = (place: Place): { source: CaseSource; locator: string } => {
    const given = this.#givenAs.get(place.file) ?? { name: place.file, modified: null, sha256: '' }
    const inside = place.file === given.name ? '' : `${place.file.slice(given.name.length + 1)}, `
    return { source: this.#sourceOf(given), locator: `${inside}line ${place.line}` }
  }

  #sourceOf({ name, modified, sha256 }: GivenFile): CaseSource {
    const known = this.#sources.get(sha256)
    if (known !== undefined) return known
    const source: CaseSource = {
      id: `file/${sha256}`,
      title: `${baseName(name)} (SHA-256 ${sha256.slice(0, 16)}…)`,
      publisher: null,
      author: null,
      published: modified ?? this.#today,
      url: null,
      origin: null,
      place: { file: name, line: 1 },
    }
    this.#sources.set(sha256, source)
    return source
  }
}
