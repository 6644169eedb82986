/** The small numbers of the footnotes: sources in the order given, from 1. */
import type { Claim, Source } from '../../../contract/evidence.ts'

export class SourceNumbers {
  readonly #numbers: ReadonlyMap<string, number>
  readonly #sources: ReadonlyMap<string, Source>

  constructor(sources: readonly Source[]) {
    this.#numbers = new Map(sources.map(({ id }, index) => [id, index + 1]))
    this.#sources = new Map(sources.map((source) => [source.id, source]))
  }

  /** The number of a source; null when it is not among the notes. */
  of(id: string): number | null {
    return this.#numbers.get(id) ?? null
  }

  find(id: string): Source | null {
    return this.#sources.get(id) ?? null
  }

  /** The sources that these claims cite, each once, by number. */
  citedBy(claims: readonly Claim[]): { readonly source: Source; readonly number: number }[] {
    const cited = new Set(claims.map(({ source }) => source))
    return [...this.#sources.values()]
      .filter(({ id }) => cited.has(id))
      .map((source) => ({ source, number: this.#numbers.get(source.id) ?? 0 }))
  }
}
