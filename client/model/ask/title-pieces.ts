/** Takes the title of a query apart into its words and its blanks. */
import type { Query, QueryParameter } from '../../../contract/queries.ts'

export type TitlePiece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'blank'; readonly name: string }

/** In the order in which they are read; braces that are no blank of the query are words. */
export function titlePieces({ title, parameters }: Pick<Query, 'title' | 'parameters'>): readonly TitlePiece[] {
  const known = new Set(parameters.map(({ name }) => name))
  return title.split(/(\{[^{}]*\})/).flatMap((part): readonly TitlePiece[] => {
    const name = /^\{([^{}]*)\}$/.exec(part)?.[1]
    if (name !== undefined && known.has(name)) return [{ kind: 'blank', name }]
    return part === '' ? [] : [{ kind: 'words', text: part }]
  })
}

/** The blanks that the title does not mention, in their order. */
export function otherBlanks(query: Pick<Query, 'title' | 'parameters'>): readonly string[] {
  const mentioned = new Set(titlePieces(query).flatMap((piece) => (piece.kind === 'blank' ? [piece.name] : [])))
  return query.parameters.flatMap(({ name }) => (mentioned.has(name) ? [] : [name]))
}

/** The title with each blank as words: “People who worked for … since 2000”. */
export function titleInWords(
  query: Pick<Query, 'title' | 'parameters'>,
  wordsOf: (name: string) => string | null = () => null,
): string {
  return titlePieces(query)
    .map((piece) => {
      if (piece.kind === 'words') return piece.text
      return wordsOf(piece.name) ?? `[${emptyWords(query.parameters, piece.name)}]`
    })
    .join('')
}

/**
 * What stands in a blank with nothing in it: its name, or “any” where it may be
 * left out of what another query finds, as in “the case [any]”.
 */
export function emptyWords(parameters: readonly QueryParameter[], name: string): string {
  const parameter = parameters.find((each) => each.name === name)
  const isAny = parameter !== undefined && !parameter.required && parameter.suggest?.from === 'query'
  return isAny ? 'any' : blankWords(name)
}

/** The name of a blank as words: `minVoices` and `min_voices` → min voices. */
export function blankWords(name: string): string {
  return name
    .replace(/_+/g, ' ')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .trim()
}
